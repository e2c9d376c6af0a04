// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli promise: records the day and the amount that a customer promised, or takes a promise back.
#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "cli/agreement_options.h"
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/typed.h"

namespace relance {
namespace {

class PromiseCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(PromiseCommand)

 public:
  std::string name() const override { return "promise"; }
  QString summary() const override { return tr("Record what a customer promised to pay, or take a promise back"); }
  std::string example() const override {
    return "promise books.relance C1042 --on 2026-12-04 --amount 1250.00 --items F-2041 --today 2026-11-23";
  }
  void declare(CLI::App& app) override {
    m_options.declare(app);
    app.add_option("--on", m_on, tr("The day promised").toStdString())->type_name("D");
    app.add_flag("--in-writing", m_isInWriting,
                 tr("Said in the customer’s written reply that was read last: it may interrupt prescription").toStdString());
    m_options.declareToday(app);
  }
  ExitCode run(Console& console) override {
    const auto day = typedDateIfAny("--on", m_on);
    if (m_options.isEnd() && day) throw UsageError(tr("--on: it does not go with --end."));
    if (m_options.isEnd() && m_isInWriting) throw UsageError(tr("--in-writing: it does not go with --end."));
    OpenLedger ledger = m_options.open();
    if (m_options.isEnd()) return m_options.end(console, ledger);
    AgreementRequest request = m_options.request(ledger);
    request.terms.on = day;
    request.isInWriting = m_isInWriting;
    return m_options.make(console, ledger, request);
  }

 private:
  AgreementOptions m_options{AgreementKind::promise};
  std::string m_on;
  bool m_isInWriting{false};
};

}  // namespace

std::unique_ptr<Command> promiseCommand() { return std::make_unique<PromiseCommand>(); }

}  // namespace relance
