// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli interest: late-payment interest of one debt, with every line that a letter would show.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/table.h"
#include "cli/typed.h"
#include "cli/typed_amount.h"
#include "domain/basics/country_currency.h"
#include "domain/basics/holidays/holidays.h"
#include "domain/basics/holidays/shipped_days.h"
#include "domain/law/fixed_costs.h"
#include "domain/law/interest.h"
#include "domain/law/shipped_rates.h"
#include "text/amount_text.h"
#include "words/interest_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

class InterestCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(InterestCommand)

 public:
  std::string name() const override { return "interest"; }
  QString summary() const override { return tr("Late-payment interest of one debt, by law or by contract"); }
  std::string example() const override {
    return "interest --country FR --debtor business --amount 1200.00 --due 2025-05-31 --on 2025-09-30 --payment "
           "2025-07-15=500.00";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  Reduction typedPayment(const std::string& text) const;
  InterestQuestion typedQuestion() const;
  std::optional<Money> costs() const;
  std::string json(const InterestStatement& statement) const;
  QString text(const InterestStatement& statement, Language language) const;
  Money money(std::int64_t minor) const { return {minor, m_currency}; }

  std::string m_typedCountry, m_typedDebtor, m_typedAmount, m_typedDue, m_typedOn, m_typedRate, m_typedNotice, m_typedCurrency;
  std::string m_typedDayCount{"act365"};
  std::vector<std::string> m_typedPayments;

  Currency m_currency;
  InterestQuestion m_question;
};

/// 1215 as "12.15".
std::string percentDecimals(int basisPoints) { return decimalText({basisPoints, Currency{}}); }

void InterestCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  option("--country", m_typedCountry, "FR", tr("Whose law: FR, BE, LU, DE, CH or UK"))->required();
  option("--debtor", m_typedDebtor, "business|consumer|public", tr("Who owes"))->required();
  option("--amount", m_typedAmount, "A", tr("The debt, with VAT"))->required();
  option("--due", m_typedDue, "D", tr("Its due date"))->required();
  option("--on", m_typedOn, "D", tr("The last day that bears interest"))->required();
  app.add_option("--payment", m_typedPayments, tr("A payment: its day and amount; may be repeated").toStdString())
      ->type_name("D=A")
      ->allow_extra_args(false);
  option("--rate", m_typedRate, "R", tr("The yearly rate of the contract, in percent"));
  option("--notice", m_typedNotice, "D", tr("Day of the formal notice, where the law wants one"));
  option("--currency", m_typedCurrency, "C", tr("Currency (default: that of the country)"));
  option("--day-count", m_typedDayCount, "act365|actAct|thirty360", tr("How days make a year (default: act365)"));
}

Reduction InterestCommand::typedPayment(const std::string& text) const {
  const auto sign = text.find('=');
  if (sign == std::string::npos) {
    throw UsageError(tr("--payment: “%1” needs a day and an amount, such as 2026-07-15=500.00.").arg(toQt(text)));
  }
  const Date day = typedDate("--payment", text.substr(0, sign));
  const Money amount = typedAmountFromZero("--payment", text.substr(sign + 1), m_currency);
  return {day, amount.minor};
}

InterestQuestion InterestCommand::typedQuestion() const {
  InterestQuestion question;
  question.country = isoCountry(typedCountry("--country", m_typedCountry));
  question.debtor = chosen(parseDebtorKind(m_typedDebtor), "--debtor", m_typedDebtor, "business, consumer, public");
  question.principalMinor = typedAmountFromZero("--amount", m_typedAmount, m_currency).minor;
  question.due = typedDate("--due", m_typedDue);
  question.until = typedDate("--on", m_typedOn);
  for (const auto& payment : m_typedPayments) question.reductions.push_back(typedPayment(payment));
  question.noticeOn = typedDateIfAny("--notice", m_typedNotice);
  if (!m_typedRate.empty()) question.contractRate = ContractRate{typedPercent("--rate", m_typedRate), false};
  question.dayCount = chosen(parseDayCount(m_typedDayCount), "--day-count", m_typedDayCount, "act365, actAct, thirty360");
  return question;
}

std::optional<Money> InterestCommand::costs() const {
  std::int64_t late = m_question.principalMinor;
  for (const auto& payment : m_question.reductions) {
    if (payment.on <= m_question.due) late = subtractMinor(late, payment.amountMinor);
  }
  if (late <= 0 || m_question.until <= m_question.due) return std::nullopt;
  return fixedCosts(m_question.country, m_question.debtor, money(late));
}

ExitCode InterestCommand::run(Console& console) {
  m_currency = m_typedCurrency.empty() ? currencyOfCountry(typedCountry("--country", m_typedCountry))
                                       : typedCurrency("--currency", m_typedCurrency);
  m_question = typedQuestion();
  const CalendarBook calendars{shippedOneOffDays()};
  const auto statement = orThrow(interestStatement(m_question, shippedRates(), calendars.of(m_question.country, "")));
  if (console.isJson()) {
    console.printJson(json(statement));
  } else {
    console.print(text(statement, console.language()));
  }
  return ExitCode::done;
}

std::string InterestCommand::json(const InterestStatement& statement) const {
  auto segments = ordered_json::array();
  for (const auto& segment : statement.segments) {
    segments.push_back({{"from", isoText(segment.from)},
                        {"to", isoText(segment.to)},
                        {"days", segment.days},
                        {"base", decimalText(money(segment.baseMinor))},
                        {"rate", percentDecimals(segment.rateBasisPoints)},
                        {"interest", decimalText(money(segment.interestMinor))}});
  }
  auto sources = ordered_json::array();
  for (const auto& use : statement.rates) {
    sources.push_back({{"table", use.table},
                       {"from", isoText(use.row.from)},
                       {"rate", use.row.basisPoints ? ordered_json(percentDecimals(*use.row.basisPoints)) : ordered_json()},
                       {"source", use.row.source},
                       {"confidence", confidenceName(use.row.confidence)}});
  }
  auto notes = ordered_json::array();
  for (const auto note : statement.notes) notes.push_back(interestNoteCode(note));

  const auto fixed = costs();
  const ordered_json answer{
      {"segments", segments},
      {"total", decimalText(money(statement.totalMinor))},
      {"fixed_costs", decimalText(fixed ? *fixed : money(0))},
      {"currency", m_currency.code()},
      {"per_day", statement.perDayMinor ? ordered_json(decimalText(money(*statement.perDayMinor))) : ordered_json()},
      {"day_count", dayCountName(statement.dayCount)},
      {"rate_source", sources},
      {"notes", notes}};
  return answer.dump();
}

QString InterestCommand::text(const InterestStatement& statement, Language language) const {
  const auto amount = [&](std::int64_t minor) { return toQt(amountText(money(minor), language)); };
  Table table;
  table.column(tr("From")).column(tr("To")).column(tr("Days"), Table::Align::right);
  table.column(tr("Base"), Table::Align::right).column(tr("Rate"), Table::Align::right);
  table.column(tr("Interest"), Table::Align::right);
  for (const auto& segment : statement.segments) {
    table.row({dateWords(segment.from, language), dateWords(segment.to, language), QString::number(segment.days),
               amount(segment.baseMinor), toQt(percentText(segment.rateBasisPoints, language)), amount(segment.interestMinor)});
  }
  if (!table.isEmpty()) table.rule();
  table.row({tr("Interest"), {}, {}, {}, {}, amount(statement.totalMinor)});
  if (const auto fixed = costs()) table.row({tr("Fixed costs of collection"), {}, {}, {}, {}, amount(fixed->minor)});

  QStringList lines{table.text(), {}, tr("Amounts in %1.").arg(toQt(m_currency.code()))};
  for (const auto& use : statement.rates) {
    lines.append(tr("Rate from %1: %2 (%3).")
                     .arg(dateWords(use.row.from, language), toQt(use.row.source), confidenceWord(use.row.confidence)));
  }
  for (const auto note : statement.notes) lines.append(interestNoteSentence(note));
  return lines.join(u'\n');
}

}  // namespace

std::unique_ptr<Command> interestCommand() { return std::make_unique<InterestCommand>(); }

}  // namespace relance
