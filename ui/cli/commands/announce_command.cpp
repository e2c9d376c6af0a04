// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli announce: records a payment that the customer says has left, or answers it.
#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "cli/agreement_options.h"
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/typed.h"

namespace relance {
namespace {

class AnnounceCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(AnnounceCommand)

 public:
  std::string name() const override { return "announce"; }
  QString summary() const override { return tr("Record a payment that a customer says is on its way, or answer it"); }
  std::string example() const override {
    return "announce books.relance C1042 --items F-2041 --on 2026-11-20 --today 2026-11-23";
  }
  void declare(CLI::App& app) override {
    m_options.declare(app);
    app.add_option("--on", m_on, tr("The day it leaves or left (default: the day to work on)").toStdString())->type_name("D");
    m_options.declareToday(app);
  }
  ExitCode run(Console& console) override {
    const auto day = typedDateIfAny("--on", m_on);
    if (m_options.isEnd() && day) throw UsageError(tr("--on: it does not go with --end."));
    OpenLedger ledger = m_options.open();
    if (m_options.isEnd()) return m_options.end(console, ledger);
    AgreementRequest request = m_options.request(ledger);
    request.terms.on = day;
    return m_options.make(console, ledger, request);
  }

 private:
  AgreementOptions m_options{AgreementKind::announced};
  std::string m_on;
};

}  // namespace

std::unique_ptr<Command> announceCommand() { return std::make_unique<AnnounceCommand>(); }

}  // namespace relance
