// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli hold: puts a customer or some items on hold, or ends the hold.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/steering/hold_chasing.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "cli/typed.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class HoldCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(HoldCommand)

 public:
  std::string name() const override { return "hold"; }
  QString summary() const override { return tr("Put a customer or some of his items on hold, or end the hold"); }
  std::string example() const override {
    return "hold books.relance C1042 --items F-2041 --until 2026-12-15 --reason \"Goods to be checked\" --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  static nlohmann::ordered_json json(const std::vector<StandingHold>& standing);
  QString text(const std::vector<StandingHold>& standing, std::optional<Date> asked, Language language) const;

  LedgerArguments m_ledger;
  std::string m_customer, m_items, m_until, m_reason;
  bool m_isEnd{false};
};

void HoldCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--items", m_items, "N,N", tr("Numbers of what is held (default: the whole customer)"));
  option("--until", m_until, "D", tr("The first day on which it may be chased again (default: until a person ends it)"));
  option("--reason", m_reason, "T", tr("Why"));
  app.add_flag("--end", m_isEnd, tr("End the holds that run on these items, or on the customer").toStdString());
  m_ledger.declareToday(app);
}

nlohmann::ordered_json HoldCommand::json(const std::vector<StandingHold>& standing) {
  auto list = nlohmann::ordered_json::array();
  for (const StandingHold& one : standing) {
    list.push_back({{"item", one.item.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(one.item)},
                    {"until", one.until ? nlohmann::ordered_json(isoText(*one.until)) : nlohmann::ordered_json()}});
  }
  return list;
}

/// What holds, which may be an earlier hold that runs longer.
QString HoldCommand::text(const std::vector<StandingHold>& standing, std::optional<Date> asked, Language language) const {
  QStringList lines;
  for (const StandingHold& one : standing) {
    const QString what =
        one.item.empty() ? toQt(m_customer) : tr("%1 of %2", "item, customer").arg(toQt(one.item), toQt(m_customer));
    QString line =
        one.until ? tr("%1 is on hold until %2.").arg(what, dateWords(*one.until, language)) : tr("%1 is on hold.").arg(what);
    if (one.until != asked) line += u' ' + tr("An earlier hold runs longer.");
    lines << line;
  }
  return lines.join(u'\n');
}

ExitCode HoldCommand::run(Console& console) {
  const auto until = typedDateIfAny("--until", m_until);
  if (m_isEnd && !(m_until.empty() && m_reason.empty())) throw UsageError(tr("--end: nothing else goes with it."));
  OpenLedger ledger(m_ledger);
  const auto items = typedList(m_items);
  int count = 0;
  if (m_isEnd) {
    count = orThrow(releaseHold(ledger.session(), m_customer, items));
  } else {
    count = static_cast<int>(orThrow(holdChasing(ledger.session(), m_customer, {items, until, m_reason})).size());
  }
  const auto standing = orThrow(standingHolds(ledger.database(), m_customer, items, ledger.today()));
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"customer", m_customer},
                                        {"day", isoText(ledger.today())},
                                        {"items", items},
                                        {"until", until ? nlohmann::ordered_json(isoText(*until)) : nlohmann::ordered_json()},
                                        {"holds", count},
                                        {"ended", m_isEnd},
                                        {"standing", json(standing)}};
    console.printJson(answer.dump());
  } else if (m_isEnd) {
    console.print(tr("%1: %n holds ended.", nullptr, count).arg(toQt(m_customer)));
  } else {
    console.print(text(standing, until, console.language()));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> holdCommand() { return std::make_unique<HoldCommand>(); }

}  // namespace relance
