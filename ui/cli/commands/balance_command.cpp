// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli balance: the aged balance of any day, by customer or by segment.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/read_balance.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/table.h"
#include "cli/typed.h"
#include "text/amount_text.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

class BalanceCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(BalanceCommand)

 public:
  std::string name() const override { return "balance"; }
  QString summary() const override { return tr("The aged balance of any day, by customer or by segment"); }
  std::string example() const override { return "balance books.relance --as-of 2026-11-30 --by segment"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  BalanceRequest request() const;
  QString nameOf(const BalanceLine& line, Language language) const;
  ordered_json jsonAmounts(const AgedAmounts& amounts) const;
  std::string json(Language language) const;
  QString text(Language language) const;
  std::vector<std::string> bucketNames() const;
  Money money(std::int64_t minor) const { return {minor, m_shown.balance.currency}; }

  LedgerArguments m_ledger;
  std::string m_asOf, m_by{"customer"}, m_base{"due"}, m_currency;
  ShownBalance m_shown;
};

void BalanceCommand::declare(CLI::App& app) {
  m_ledger.declarePath(app);
  app.add_option("--as-of", m_asOf, tr("The day of the balance").toStdString())->required()->type_name("D");
  app.add_option("--by", m_by, tr("Rows by customer or by segment (default: customer)").toStdString())
      ->type_name("customer|segment");
  app.add_option("--base", m_base, tr("Late from the due date or from the issue date (default: due)").toStdString())
      ->type_name("due|issue");
  app.add_option("--currency", m_currency, tr("Only this currency (default: the creditor’s)").toStdString())->type_name("C");
}

BalanceRequest BalanceCommand::request() const {
  BalanceRequest request;
  request.asOf = typedDate("--as-of", m_asOf);
  if (m_by != "customer" && m_by != "segment") failChoice("--by", m_by, "customer, segment");
  if (m_base != "due" && m_base != "issue") failChoice("--base", m_base, "due, issue");
  request.isBySegment = m_by == "segment";
  request.base = m_base == "due" ? AgeingBase::due : AgeingBase::issue;
  if (!m_currency.empty()) request.currency = typedCurrency("--currency", m_currency);
  return request;
}

ExitCode BalanceCommand::run(Console& console) {
  const BalanceRequest asked = request();
  OpenLedger ledger(m_ledger, OpenMode::readOnly);
  m_shown = orThrow(readBalance(ledger.database(), asked));
  if (console.isJson()) {
    console.printJson(json(console.language()));
  } else {
    console.print(text(console.language()));
  }
  // The rule of the house: what is shown adds up to the ledger, or it is not sound.
  return m_shown.balance.isSound() ? ExitCode::done : ExitCode::corrupt;
}

/// "1-30", "31-60", "61-90", "90+" for limits 30, 60, 90.
std::vector<std::string> BalanceCommand::bucketNames() const {
  std::vector<std::string> names;
  int from = 1;
  for (const int limit : m_shown.limits.days) {
    names.push_back(std::to_string(from) + "-" + std::to_string(limit));
    from = limit + 1;
  }
  names.push_back(std::to_string(from - 1) + "+");
  return names;
}

QString BalanceCommand::nameOf(const BalanceLine& line, Language language) const {
  if (line.names.empty()) return tr("No segment fits");
  for (const auto& [code, name] : line.names) {
    if (code == languageCode(language)) return toQt(name);
  }
  return toQt(line.names.front().second);
}

ordered_json BalanceCommand::jsonAmounts(const AgedAmounts& amounts) const {
  const auto names = bucketNames();
  ordered_json buckets = ordered_json::object();
  for (std::size_t i = 0; i < names.size(); ++i) buckets[names[i]] = decimalText(money(amounts.buckets[i]));
  return {{"not_due", decimalText(money(amounts.notDue))},
          {"buckets", buckets},
          {"unapplied", decimalText(money(amounts.unapplied))},
          {"total", decimalText(money(amounts.total))}};
}

std::string BalanceCommand::json(Language language) const {
  auto rows = ordered_json::array();
  for (const auto& line : m_shown.lines) {
    ordered_json row{{"code", line.code}, {"name", nameOf(line, language).toStdString()}};
    row.update(jsonAmounts(line.amounts));
    rows.push_back(std::move(row));
  }
  auto others = ordered_json::array();
  for (const Currency currency : m_shown.balance.otherCurrencies) others.push_back(currency.code());
  const ordered_json answer{{"as_of", isoText(m_shown.asOf)},
                            {"currency", m_shown.balance.currency.code()},
                            {"rows", std::move(rows)},
                            {"total", jsonAmounts(m_shown.balance.total)},
                            {"ledger_balance", decimalText(money(m_shown.balance.ledgerBalance))},
                            {"other_currencies", others}};
  return answer.dump();
}

QString BalanceCommand::text(Language language) const {
  Table table;
  table.column(tr("Code")).column(tr("Name")).column(tr("Not due"), Table::Align::right);
  for (const auto& name : bucketNames()) table.column(toQt(name), Table::Align::right);
  table.column(tr("Unapplied"), Table::Align::right).column(tr("Total"), Table::Align::right);

  const auto amount = [&](std::int64_t minor) {
    return minor == 0 ? QStringLiteral("–") : toQt(amountText(money(minor), language));
  };
  const auto addRow = [&](const QString& code, const QString& name, const AgedAmounts& amounts) {
    QStringList cells{code, name, amount(amounts.notDue)};
    for (const auto minor : amounts.buckets) cells.append(amount(minor));
    table.row(cells << amount(amounts.unapplied) << amount(amounts.total));
  };
  for (const auto& line : m_shown.lines) addRow(toQt(line.code), nameOf(line, language), line.amounts);
  table.rule();
  addRow(tr("Total"), {}, m_shown.balance.total);

  QStringList lines{tr("Aged balance on %1, in %2").arg(dateWords(m_shown.asOf, language), toQt(m_shown.balance.currency.code())),
                    {},
                    table.text(),
                    {}};
  const QString ledger = amount(m_shown.balance.ledgerBalance);
  lines.append(m_shown.balance.isSound() ? tr("= ledger: %1").arg(ledger)
                                         : tr("This does not add up to the ledger (%1). Run “relance-cli check”.").arg(ledger));
  QStringList others;
  for (const Currency currency : m_shown.balance.otherCurrencies) others.append(toQt(currency.code()));
  if (!others.isEmpty()) lines.append(tr("Left out, in other currencies: %1.").arg(others.join(QStringLiteral(", "))));
  return lines.join(u'\n');
}

}  // namespace

std::unique_ptr<Command> balanceCommand() { return std::make_unique<BalanceCommand>(); }

}  // namespace relance
