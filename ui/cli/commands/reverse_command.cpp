// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli reverse: a payment comes back, or was allocated wrongly.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/payments/reverse_payment.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "cli/told_json_parts.h"
#include "cli/typed.h"
#include "cli/typed_amount.h"
#include "text/amount_text.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class ReverseCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(ReverseCommand)

 public:
  std::string name() const override { return "reverse"; }
  QString summary() const override { return tr("Take a payment back from what it settled"); }
  std::string example() const override { return "reverse books.relance C1042 VIR-77 --bank-reason AM04 --today 2026-11-23"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::string m_customer, m_payment, m_items, m_amount, m_on, m_bankReason, m_currency;
};

void ReverseCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("PAYMENT", m_payment, "", tr("Number of the payment, or # and its id"))->required();
  option("--items", m_items, "N,N", tr("Numbers of what it settled (default: all of it)"));
  option("--amount", m_amount, "A", tr("Only so much of it; the rest stays settled"));
  option("--currency", m_currency, "C", tr("Currency of the amount (default: the ledger’s)"));
  option("--on", m_on, "D", tr("The day it came back (default: the day to work on)"));
  option("--bank-reason", m_bankReason, "T", tr("Why the bank took it back; without one the money stays, unapplied"));
  m_ledger.declareToday(app);
}

ExitCode ReverseCommand::run(Console& console) {
  OpenLedger ledger(m_ledger);
  ReversalRequest request;
  request.payment = m_payment;
  request.items = typedList(m_items);
  request.on = typedDateIfAny("--on", m_on);
  request.bankReason = m_bankReason;
  if (!m_amount.empty()) {
    const Currency currency = m_currency.empty() ? ledger.creditor().currency : typedCurrency("--currency", m_currency);
    request.amount = typedAmountAboveZero("--amount", m_amount, currency);
  }
  const ReversedPayment done = orThrow(reversePayment(ledger.session(), m_customer, request));
  const Money amount{addMinor(sumOf(done.reopened), done.unappliedMinor), done.currency};
  if (console.isJson()) {
    const nlohmann::ordered_json answer{
        {"customer", m_customer},
        {"day", isoText(request.on.value_or(ledger.today()))},
        {"payment", m_payment},
        {"currency", done.currency.code()},
        {"amount", decimalText(amount)},
        {"reopened", partsJson(done.reopened, done.currency)},
        {"unapplied", decimalText({done.unappliedMinor, done.currency})},
        {"bankReason", m_bankReason.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(m_bankReason)}};
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  QStringList lines{tr("Payment %1 taken back: %2.").arg(toQt(m_payment), amountWords(amount, console.language()))};
  lines << partLines(done.reopened, done.currency, console.language());
  if (done.unappliedMinor > 0)
    lines << tr("Of it, %1 had not been applied.").arg(amountWords({done.unappliedMinor, done.currency}, console.language()));
  if (!done.refund) {
    lines << tr("The money is left unapplied.");
  } else {
    lines << (m_bankReason.empty() ? tr("The write-off is undone.") : tr("The bank took the money back."));
  }
  console.print(lines.join(u'\n'));
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> reverseCommand() { return std::make_unique<ReverseCommand>(); }

}  // namespace relance
