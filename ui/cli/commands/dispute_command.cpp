// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli dispute: records what a customer contests of an invoice, or answers it.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/disputes/close_dispute.h"
#include "actions/disputes/open_dispute.h"
#include "actions/reading/told_disputes.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/disputes_told.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/told_json_parts.h"
#include "cli/typed.h"
#include "cli/typed_amount.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr std::string_view ends = "founded, partly, unfounded";
constexpr std::string_view faults = "ours, theirs, unknown";
constexpr int mostId = 2'000'000'000;

class DisputeCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(DisputeCommand)

 public:
  std::string name() const override { return "dispute"; }
  QString summary() const override { return tr("Record that a customer contests an invoice, or answer it"); }
  std::string example() const override {
    return "dispute books.relance C1042 --item F-2041 --amount 400.00 --cause quantity --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  Dispute open(OpenLedger& ledger) const;
  Dispute close(OpenLedger& ledger) const;
  std::optional<DisputeFault> fault() const;

  LedgerArguments m_ledger;
  std::string m_customer, m_item, m_amount, m_currency, m_cause, m_fault, m_owner, m_deadline, m_note, m_end, m_due, m_id;
};

void DisputeCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--item", m_item, "N", tr("Number of the invoice"));
  option("--amount", m_amount, "A", tr("How much of it is contested (default: all of it)"));
  option("--currency", m_currency, "C", tr("Currency of the amount (default: the ledger’s)"));
  option("--cause", m_cause, "K", tr("Key of the reason; “causes” lists them (default: unspecified)"));
  option("--fault", m_fault, "F", tr("Whose fault: %1 (default: as the reason says)").arg(toQt(faults)));
  option("--owner", m_owner, "LOGIN", tr("Who deals with it (default: as the reason says)"));
  option("--deadline", m_deadline, "D", tr("By when it is answered (default: the reason’s working days)"));
  option("--note", m_note, "T", tr("What he says; it stays in the client file"));
  option("--end", m_end, "E", tr("Answer it instead: %1").arg(toQt(ends)));
  option("--due", m_due, "D", tr("With --end: the invoice’s new due date"));
  option("--id", m_id, "ID", tr("With --end: which one (default: the only open one of the item or customer)"));
  m_ledger.declareToday(app);
}

std::optional<DisputeFault> DisputeCommand::fault() const {
  if (m_fault.empty()) return std::nullopt;
  return chosen(parseDisputeFault(m_fault), "--fault", m_fault, faults);
}

Dispute DisputeCommand::open(OpenLedger& ledger) const {
  if (!(m_due.empty() && m_id.empty())) throw UsageError(tr("--due and --id go with --end."));
  if (m_item.empty()) throw UsageError(tr("--item: name the invoice that is contested."));
  DisputeRequest request;
  request.item = m_item;
  request.cause = m_cause;
  request.fault = fault();
  request.owner = m_owner;
  request.deadline = typedDateIfAny("--deadline", m_deadline);
  request.note = m_note;
  if (!m_amount.empty()) {
    const Currency currency = m_currency.empty() ? ledger.creditor().currency : typedCurrency("--currency", m_currency);
    request.amount = typedAmountAboveZero("--amount", m_amount, currency);
  }
  return orThrow(openDispute(ledger.session(), m_customer, request));
}

Dispute DisputeCommand::close(OpenLedger& ledger) const {
  if (!(m_amount.empty() && m_currency.empty() && m_cause.empty() && m_owner.empty() && m_deadline.empty() && m_note.empty())) {
    throw UsageError(tr("--end: only --item, --id, --fault and --due go with it."));
  }
  DisputeClosing closing;
  closing.as = chosen(parseDisputeEnd(m_end), "--end", m_end, ends);
  closing.fault = fault();
  closing.newDue = typedDateIfAny("--due", m_due);
  closing.item = m_item;
  if (!m_id.empty()) closing.id = DisputeId{typedNumber("--id", m_id, 1, mostId)};
  return orThrow(closeDispute(ledger.session(), m_customer, closing));
}

ExitCode DisputeCommand::run(Console& console) {
  OpenLedger ledger(m_ledger);
  const Dispute dispute = m_end.empty() ? open(ledger) : close(ledger);
  const ToldDispute told = toldDispute(ledger.database(), dispute.id, ledger.today());
  if (console.isJson()) {
    console.printJson(disputeJson(told, console.language()).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
  } else {
    console.print(disputeLine(told, console.language()));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> disputeCommand() { return std::make_unique<DisputeCommand>(); }

}  // namespace relance
