// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli orders: whose orders are held, whose should be, and whose may go out again.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/orders/hold_orders.h"
#include "actions/orders/order_list.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "text/amount_text.h"
#include "words/order_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

class OrdersCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(OrdersCommand)

 public:
  std::string name() const override { return "orders"; }
  QString summary() const override { return tr("List orders to hold and to release, or decide it"); }
  std::string example() const override {
    return "orders books.relance C1042 --hold --reason \"Mise en demeure sans effet\" --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  static ordered_json json(const std::vector<ToldOrderAdvice>& list, Currency base, Language language);
  static std::string json(const OrderList& list, Date today, Language language);
  static QString text(const OrderList& list, Language language);

  LedgerArguments m_ledger;
  std::string m_customer, m_reason;
  bool m_isHold{false};
  bool m_isRelease{false};
};

void OrdersCommand::declare(CLI::App& app) {
  m_ledger.declarePath(app);
  app.add_option("CUSTOMER", m_customer, tr("The customer’s code, with --hold or --release").toStdString())->type_name("");
  app.add_flag("--hold", m_isHold, tr("Hold his orders from today").toStdString());
  app.add_flag("--release", m_isRelease, tr("Let his orders go out again").toStdString());
  app.add_option("--reason", m_reason, tr("Why; required to hold").toStdString())->type_name("T");
  m_ledger.declareToday(app);
}

ExitCode OrdersCommand::run(Console& console) {
  const bool isChange = m_isHold || m_isRelease;
  if (m_isHold && m_isRelease) throw UsageError(tr("--hold and --release: one of the two."));
  if (isChange == m_customer.empty()) throw UsageError(tr("CUSTOMER goes with --hold or --release."));
  if (!m_reason.empty() && !isChange) throw UsageError(tr("--reason: only with --hold or --release."));
  OpenLedger ledger(m_ledger, isChange ? OpenMode::readWrite : OpenMode::readOnly);
  if (m_isHold) orThrow(holdOrders(ledger.session(), m_customer, m_reason));
  if (m_isRelease) orThrow(releaseOrders(ledger.session(), m_customer, m_reason));
  const OrderList list = orderList(ledger.database(), ledger.today());
  if (console.isJson()) {
    console.printJson(json(list, ledger.today(), console.language()));
  } else {
    console.print(text(list, console.language()));
  }
  return ExitCode::done;
}

ordered_json OrdersCommand::json(const std::vector<ToldOrderAdvice>& list, Currency base, Language language) {
  auto told = ordered_json::array();
  for (const ToldOrderAdvice& one : list) {
    told.push_back({{"customer", one.customerCode},
                    {"name", one.customerName},
                    {"ground", orderGroundName(one.advice.ground)},
                    {"day", one.advice.day ? ordered_json(isoText(*one.advice.day)) : ordered_json()},
                    {"count", one.advice.count ? ordered_json(*one.advice.count) : ordered_json()},
                    {"overdue", decimalText({one.advice.overdueMinor, base})},
                    {"why", orderGroundWords(one.advice, base, language).toStdString()}});
  }
  return told;
}

std::string OrdersCommand::json(const OrderList& list, Date today, Language language) {
  auto held = ordered_json::array();
  for (const ToldOrderHold& one : list.held) {
    held.push_back({{"customer", one.customerCode},
                    {"name", one.customerName},
                    {"since", isoText(one.hold.held)},
                    {"reason", one.reason},
                    {"author", one.author.empty() ? ordered_json() : ordered_json(one.author)}});
  }
  return ordered_json{{"today", isoText(today)},
                      {"currency", list.base.code()},
                      {"toRelease", json(list.toRelease, list.base, language)},
                      {"toHold", json(list.toHold, list.base, language)},
                      {"held", held}}
      .dump();
}

QString OrdersCommand::text(const OrderList& list, Language language) {
  QStringList lines;
  const auto add = [&](const QString& title, const std::vector<ToldOrderAdvice>& advised) {
    if (advised.empty()) return;
    lines << title;
    for (const ToldOrderAdvice& one : advised) {
      lines << tr("  %1 %2, %3 overdue: %4")
                   .arg(toQt(one.customerCode), toQt(one.customerName),
                        amountWords({one.advice.overdueMinor, list.base}, language),
                        orderGroundWords(one.advice, list.base, language));
    }
  };
  add(tr("To release:"), list.toRelease);
  add(tr("To hold:"), list.toHold);
  if (!list.held.empty()) lines << tr("Held:");
  for (const ToldOrderHold& one : list.held) {
    lines << tr("  %1 %2 since %3: %4")
                 .arg(toQt(one.customerCode), toQt(one.customerName), dateWords(one.hold.held, language), toQt(one.reason));
  }
  return lines.isEmpty() ? tr("No orders to hold or to release.") : lines.join(u'\n');
}

}  // namespace

std::unique_ptr<Command> ordersCommand() { return std::make_unique<OrdersCommand>(); }

}  // namespace relance
