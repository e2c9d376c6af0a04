// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli call: logs what came out of a call.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/chasing/chased_account.h"
#include "actions/chasing/record_call.h"
#include "actions/payments/account_items.h"
#include "cli/agreements_told.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "cli/typed.h"
#include "cli/typed_amount.h"
#include "text/amount_text.h"
#include "words/agreement_words.h"
#include "words/outcome_words.h"
#include "words/qt_text.h"
#include "words/step_words.h"

namespace relance {
namespace {

constexpr std::string_view results =
    "promise, dispute, proofRequested, transferAnnounced, saidPaid, callback, passedOn, noAnswer, voicemail, wrongNumber, "
    "noCommitment, refused, insolvency, lead";

class CallCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(CallCommand)

 public:
  std::string name() const override { return "call"; }
  QString summary() const override { return tr("Log a call and what came out of it"); }
  std::string example() const override {
    return "call books.relance C1042 --result callback --note \"Accounts are back on Thursday\" --date 2026-11-26";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  void takeDateAsDayOfCall();
  CallReport report(OpenLedger& ledger) const;

  LedgerArguments m_ledger;
  std::string m_customer, m_result, m_note, m_date, m_time, m_amount, m_currency, m_items, m_cause, m_reason, m_otherName,
      m_otherPhone;
};

void CallCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--result", m_result, "R", tr("What came out: %1").arg(toQt(results)))->required();
  option("--note", m_note, "T", tr("What was said; it stays in the client file"));
  option("--date", m_date, "D", tr("The day agreed, of a callback, promise or transfer; of other results the day of the call"));
  option("--time", m_time, "HH:MM", tr("The time agreed for the callback"));
  option("--amount", m_amount, "A", tr("The amount promised, announced or disputed"));
  option("--items", m_items, "N,N", tr("Numbers of the items spoken of (default: everything overdue that may be chased)"));
  option("--cause", m_cause, "K", tr("Of a dispute: key of its reason; “causes” lists them (default: unspecified)"));
  option("--reason", m_reason, "K", tr("Why he is late, as he says: key of a reason of lateness"));
  option("--other", m_otherName, "N", tr("Who answers in his place, or to whom we were sent: entered as a contact"));
  option("--other-phone", m_otherPhone, "P", tr("With --other: the number"));
  option("--currency", m_currency, "C", tr("Currency of the account (default: the customer’s usual one)"));
  m_ledger.declareToday(app);
}

CallReport CallCommand::report(OpenLedger& ledger) const {
  CallReport report;
  report.outcome = chosen(parseCallOutcome(m_result), "--result", m_result, results);
  report.note = m_note;
  report.agreedOn = typedDateIfAny("--date", m_date);
  report.agreedAt = m_time;
  if (!m_currency.empty()) report.currency = typedCurrency("--currency", m_currency);
  const std::vector<std::string> numbers = typedList(m_items);
  if (!numbers.empty()) {
    AccountItems account(ledger.database(), orThrow(payerOfCode(ledger.database(), m_customer)));
    if (!report.currency) report.currency = orThrow(account.named(numbers.front(), Side::debit)).front().amount.currency;
    for (const Item& item : orThrow(account.debitsNamed(numbers, *report.currency))) report.items.push_back(item.id);
  }
  if (!m_amount.empty())
    report.amountMinor = typedAmountAboveZero("--amount", m_amount, report.currency.value_or(ledger.creditor().currency)).minor;
  if (!m_cause.empty() && report.outcome != CallOutcome::dispute) throw UsageError(tr("--cause: it goes with a dispute."));
  report.cause = m_cause;
  report.lateCause = m_reason;
  if (m_otherName.empty() && !m_otherPhone.empty()) throw UsageError(tr("--other-phone: it goes with --other."));
  report.otherName = m_otherName;
  report.otherPhone = m_otherPhone;
  return report;
}

/// A result that agrees nothing has no day of its own: --date then says when the call was made.
void CallCommand::takeDateAsDayOfCall() {
  const auto outcome = chosen(parseCallOutcome(m_result), "--result", m_result, results);
  const bool isAgreement = outcome == CallOutcome::callback || outcome == CallOutcome::promise ||
                           outcome == CallOutcome::transferAnnounced || outcome == CallOutcome::proofRequested;
  if (isAgreement || m_date.empty()) return;
  if (!m_ledger.today.empty() && m_ledger.today != m_date) {
    throw UsageError(tr("--date: this result has no day of its own, and --today says another day."));
  }
  m_ledger.today = std::exchange(m_date, {});
  typedDate("--date", m_ledger.today);
}

ExitCode CallCommand::run(Console& console) {
  takeDateAsDayOfCall();
  OpenLedger ledger(m_ledger);
  const CallReport said = report(ledger);
  const LoggedCall logged = orThrow(recordCall(ledger.session(), m_customer, said));
  const bool isPromised = said.outcome == CallOutcome::promise || said.outcome == CallOutcome::plan;
  const bool isWeak = isPromised && logged.agreement && logged.agreement->record.isWeak();
  if (console.isJson()) {
    auto disputes = nlohmann::ordered_json::array();
    for (const DisputeId dispute : logged.disputes) disputes.push_back(dispute.value);
    const nlohmann::ordered_json answer{
        {"customer", m_customer},
        {"day", isoText(ledger.today())},
        {"result", callOutcomeName(said.outcome)},
        {"event", logged.event.value},
        {"executed", logged.isExecuted},
        {"step", logged.step.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(logged.step)},
        {"task", logged.doneTask ? nlohmann::ordered_json(logged.doneTask->value) : nlohmann::ordered_json()},
        {"agreement", logged.agreement ? nlohmann::ordered_json(logged.agreement->agreement.value) : nlohmann::ordered_json()},
        {"weak", isWeak},
        {"open", logged.agreement ? nlohmann::ordered_json(decimalText({logged.agreement->openMinor, logged.agreement->currency}))
                                  : nlohmann::ordered_json()},
        {"disputes", disputes},
        {"reason", m_reason.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(m_reason)}};
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  QStringList lines{tr("Call to %1 logged on %2: %3.")
                        .arg(toQt(m_customer), dateWords(ledger.today(), console.language()), outcomeWord(said.outcome))};
  lines << (logged.isExecuted ? tr("It counts as a contact.") : tr("It counts as a try, not as a contact."));
  if (logged.agreement) {
    const Money agreed{sumOf(logged.agreement->dues), logged.agreement->currency};
    lines << tr("Agreed: %1 by %2.")
                 .arg(amountWords(agreed, console.language()), dateWords(logged.agreement->dues.back().due, console.language()));
  }
  if (isWeak) lines << weakLine(logged.agreement->record);
  const bool isAnnounced = said.outcome == CallOutcome::transferAnnounced || said.outcome == CallOutcome::saidPaid;
  if ((isPromised || isAnnounced) && !logged.agreement)
    lines << tr("Nothing overdue is left to agree on: only the call is kept.");
  if (!logged.disputes.empty()) lines << tr("%n disputes opened.", nullptr, static_cast<int>(logged.disputes.size()));
  if (logged.doneTask) lines << tr("The waiting task is done.");
  console.print(lines.join(u'\n'));
  if (logged.agreement && logged.agreement->isAboveOpen()) {
    const MadeAgreement& made = *logged.agreement;
    const Money agreed{sumOf(made.dues), made.currency};
    console.remark(aboveOpenWords(agreed, {made.openMinor, made.currency}, console.language()));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> callCommand() { return std::make_unique<CallCommand>(); }

}  // namespace relance
