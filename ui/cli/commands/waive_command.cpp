// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli waive: waives interest on condition that a promise or a plan is kept, and tells what is claimed and waived.
#include "cli/commands/waive_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <limits>

#include "actions/agreements/waive_charges.h"
#include "actions/chasing/chased_account.h"
#include "actions/reading/told_charges.h"
#include "cli/charges_json_parts.h"
#include "cli/charges_told.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "cli/typed.h"

namespace relance {
namespace {

class WaiveCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(WaiveCommand)

 public:
  std::string name() const override { return "waive"; }
  QString summary() const override { return tr("Waive interest while a promise or plan is kept, or tell what is claimed"); }
  std::string example() const override {
    return "waive books.relance C1042 --items F-201,F-207 --costs --reason \"Accord du 8 octobre\" --today 2026-10-08";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  WaiverRequest request() const;

  LedgerArguments m_ledger;
  std::string m_customer, m_items, m_agreement, m_reason, m_end;
  bool m_withCosts{false};
};

void WaiveCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--reason", m_reason, "T", tr("Waive from today, and why"));
  option("--items", m_items, "N,N", tr("With --reason: the interest of these items (default: those of the agreement)"));
  option("--agreement", m_agreement, "ID",
         tr("With --reason: the promise or plan to be kept (default: the last one made that runs)"));
  app.add_flag("--costs", m_withCosts, tr("With --reason: waive the fixed costs too").toStdString());
  option("--end", m_end, "ID", tr("Take a waiver back from today"));
  m_ledger.declareToday(app);
}

WaiverRequest WaiveCommand::request() const {
  WaiverRequest request;
  if (!m_agreement.empty()) {
    request.agreement = AgreementId{typedNumber("--agreement", m_agreement, 1, std::numeric_limits<int>::max())};
  }
  request.items = typedList(m_items);
  request.costs = m_withCosts;
  request.reason = m_reason;
  return request;
}

ExitCode WaiveCommand::run(Console& console) {
  const bool hasDetails = !m_items.empty() || !m_agreement.empty() || m_withCosts;
  if (hasDetails && m_reason.empty()) throw UsageError(tr("--reason: say why it is waived."));
  if (!m_reason.empty() && !m_end.empty()) throw UsageError(tr("--reason and --end: one of the two."));
  const bool isChange = !m_reason.empty() || !m_end.empty();
  OpenLedger ledger(m_ledger, isChange ? OpenMode::readWrite : OpenMode::readOnly);
  if (!m_reason.empty()) orThrow(waiveCharges(ledger.session(), m_customer, request()));
  if (!m_end.empty()) {
    const int id = typedNumber("--end", m_end, 1, std::numeric_limits<int>::max());
    orThrow(endWaiver(ledger.session(), m_customer, {id}));
  }
  const CustomerId payer = orThrow(payerOfCode(ledger.database(), m_customer));
  const ToldCharges charges = chargesOf(ledger.database(), payer, ledger.today());
  if (console.isJson()) {
    auto answer = chargesJson(charges, console.language());
    answer["customer"] = m_customer;
    answer["day"] = isoText(ledger.today());
    console.printJson(answer.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    return ExitCode::done;
  }
  const QStringList lines = chargeLines(charges, console.language());
  console.print(lines.isEmpty() ? tr("Neither interest nor fixed costs are due.") : lines.join(u'\n'));
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> waiveCommand() { return std::make_unique<WaiveCommand>(); }

}  // namespace relance
