// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli writeoff: a residue or a bad debt is given up.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/payments/write_off.h"
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

class WriteoffCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(WriteoffCommand)

 public:
  std::string name() const override { return "writeoff"; }
  QString summary() const override { return tr("Write off a residue or a bad debt"); }
  std::string example() const override {
    return "writeoff books.relance C1042 --items F-2041 --reason \"Bank charges\" --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::string m_customer, m_items, m_amount, m_reason, m_on, m_currency;
};

void WriteoffCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--items", m_items, "N,N", tr("Numbers of what is written off"))->required();
  option("--amount", m_amount, "A", tr("Only so much of it, the oldest named first (default: all that is open)"));
  option("--reason", m_reason, "T", tr("Why; required"));
  option("--on", m_on, "D", tr("The day it is written off (default: the day to work on)"));
  option("--currency", m_currency, "C", tr("Currency of the amount (default: the ledger’s)"));
  m_ledger.declareToday(app);
}

ExitCode WriteoffCommand::run(Console& console) {
  OpenLedger ledger(m_ledger);
  WriteOffRequest request;
  request.items = typedList(m_items);
  if (request.items.empty()) throw UsageError(tr("--items: name what is written off."));
  request.reason = m_reason;
  request.on = typedDateIfAny("--on", m_on);
  if (!m_amount.empty()) {
    const Currency currency = m_currency.empty() ? ledger.creditor().currency : typedCurrency("--currency", m_currency);
    request.amount = typedAmountAboveZero("--amount", m_amount, currency);
  }
  const WrittenOff done = orThrow(writeOff(ledger.session(), m_customer, request));
  const Money amount{sumOf(done.settled), done.currency};
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"customer", m_customer},
                                        {"day", isoText(request.on.value_or(ledger.today()))},
                                        {"currency", done.currency.code()},
                                        {"amount", decimalText(amount)},
                                        {"settled", partsJson(done.settled, done.currency)}};
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  QStringList lines{tr("Written off for %1: %2.").arg(toQt(m_customer), amountWords(amount, console.language()))};
  lines << partLines(done.settled, done.currency, console.language());
  console.print(lines.join(u'\n'));
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> writeoffCommand() { return std::make_unique<WriteoffCommand>(); }

}  // namespace relance
