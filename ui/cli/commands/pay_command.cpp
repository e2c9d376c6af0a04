// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli pay: a payment by hand, or money that is there already, settles what it pays.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/chasing/chased_account.h"
#include "actions/orders/order_list.h"
#include "actions/payments/allocate_credit.h"
#include "actions/payments/record_payment.h"
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

constexpr std::string_view meansNames = "transfer, directDebit, bill, cheque, card";

class PayCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(PayCommand)

 public:
  std::string name() const override { return "pay"; }
  QString summary() const override { return tr("Record a payment, or allocate one that is unapplied"); }
  std::string example() const override {
    return "pay books.relance C1042 --amount 1250.00 --items F-2041,F-2055 --on 2026-11-20 --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  /// What was done, either way.
  struct Told {
    std::string number;
    std::int64_t payment{0};
    Money amount;
    std::vector<SettledPart> settled;
    std::int64_t unappliedMinor{0};
  };

  PaymentReport report(Currency currency) const;
  Told record(OpenLedger& ledger) const;
  Told allocate(OpenLedger& ledger) const;

  LedgerArguments m_ledger;
  std::string m_customer, m_amount, m_items, m_on, m_means, m_reference, m_currency, m_from;
  bool m_isUnapplied{false};
  bool m_isAdvance{false};
};

void PayCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--amount", m_amount, "A", tr("The amount received"));
  option("--items", m_items, "N,N", tr("Numbers of what it pays (default: the oldest due first)"));
  option("--on", m_on, "D", tr("The day it was received (default: the day to work on)"));
  option("--means", m_means, "M", tr("How it was paid: %1").arg(toQt(meansNames)));
  option("--reference", m_reference, "T", tr("Its number (default: its day and a count)"));
  option("--currency", m_currency, "C", tr("Currency of the amount (default: the ledger’s)"));
  option("--from", m_from, "N", tr("Allocate what is unapplied of this payment or credit note, instead of a new payment"));
  app.add_flag("--unapplied", m_isUnapplied, tr("It pays nothing yet").toStdString());
  app.add_flag("--advance", m_isAdvance, tr("It is an advance or a deposit").toStdString());
  m_ledger.declareToday(app);
}

PaymentReport PayCommand::report(Currency currency) const {
  PaymentReport report;
  if (m_amount.empty()) throw UsageError(tr("--amount: say how much was received."));
  report.amount = typedAmountAboveZero("--amount", m_amount, currency);
  report.on = typedDateIfAny("--on", m_on);
  if (!m_means.empty()) report.means = chosen(parseMeansOfPayment(m_means), "--means", m_means, meansNames);
  report.reference = m_reference;
  report.items = typedList(m_items);
  report.isUnapplied = m_isUnapplied;
  if (m_isUnapplied && !report.items.empty()) throw UsageError(tr("--unapplied: a payment that pays nothing has no --items."));
  if (m_isAdvance) report.kind = ItemKind::advance;
  return report;
}

PayCommand::Told PayCommand::record(OpenLedger& ledger) const {
  const Currency currency = m_currency.empty() ? ledger.creditor().currency : typedCurrency("--currency", m_currency);
  const PaymentReport said = report(currency);
  RecordedPayment done = orThrow(recordPayment(ledger.session(), m_customer, said));
  return {done.number, done.payment.value, said.amount, std::move(done.settled), done.unappliedMinor};
}

PayCommand::Told PayCommand::allocate(OpenLedger& ledger) const {
  if (m_isUnapplied || m_isAdvance || !m_means.empty() || !m_reference.empty()) {
    throw UsageError(tr("--from: this money is there already; only --items, --amount and --on go with it."));
  }
  AllocationRequest request;
  request.credit = m_from;
  request.items = typedList(m_items);
  request.on = typedDateIfAny("--on", m_on);
  const Currency currency = m_currency.empty() ? ledger.creditor().currency : typedCurrency("--currency", m_currency);
  if (!m_amount.empty()) request.amount = typedAmountAboveZero("--amount", m_amount, currency);
  AllocatedCredit done = orThrow(allocateCredit(ledger.session(), m_customer, request));
  const std::int64_t sum = sumOf(done.settled);
  return {m_from, done.credit.value, {sum, done.currency}, std::move(done.settled), done.unappliedMinor};
}

ExitCode PayCommand::run(Console& console) {
  OpenLedger ledger(m_ledger);
  const Told told = m_from.empty() ? record(ledger) : allocate(ledger);
  const Currency currency = told.amount.currency;
  const auto advice = orderAdviceOf(ledger.database(), orThrow(payerOfCode(ledger.database(), m_customer)), ledger.today());
  const bool mayReleaseOrders = advice && advice->isRelease;
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"customer", m_customer},
                                        {"day", isoText(ledger.today())},
                                        {"payment", told.number},
                                        {"id", told.payment},
                                        {"currency", currency.code()},
                                        {"amount", decimalText(told.amount)},
                                        {"settled", partsJson(told.settled, currency)},
                                        {"unapplied", decimalText({told.unappliedMinor, currency})},
                                        {"releaseOrders", mayReleaseOrders}};
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  QStringList lines{m_from.empty()
                        ? tr("Payment %1 of %2 recorded for %3.")
                              .arg(toQt(told.number), amountWords(told.amount, console.language()), toQt(m_customer))
                        : tr("Allocated from %1: %2.").arg(toQt(told.number), amountWords(told.amount, console.language()))};
  lines << partLines(told.settled, currency, console.language());
  if (told.unappliedMinor > 0) {
    lines << tr("Unapplied: %1.").arg(amountWords({told.unappliedMinor, currency}, console.language()));
  }
  if (mayReleaseOrders) lines << tr("His orders are held and may go out again: decide it with “relance-cli orders”.");
  console.print(lines.join(u'\n'));
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> payCommand() { return std::make_unique<PayCommand>(); }

}  // namespace relance
