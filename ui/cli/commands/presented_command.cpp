// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli presented: the day on which a registered letter was first presented, claimed or not.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/steering/correct_contact.h"
#include "cli/console.h"
#include "cli/contact_commands.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/typed.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr int mostId = 2'000'000'000;

class PresentedCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(PresentedCommand)

 public:
  std::string name() const override { return "presented"; }
  QString summary() const override { return tr("Note when a formal demand was first presented, claimed or not"); }
  std::string example() const override {
    return "presented books.relance C1042 --on 2026-11-20 --number \"1A 123 456 7890 1\" --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  PresentationReport report() const;

  LedgerArguments m_ledger;
  std::string m_customer, m_on, m_id, m_number, m_note;
  bool m_isUnclaimed{false};
};

void PresentedCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--on", m_on, "D", tr("The day of the first presentation (default: the day to work on)"));
  app.add_flag("--unclaimed", m_isUnclaimed, tr("Nobody claimed it; it stays valid, from the day that --on names").toStdString());
  option("--id", m_id, "ID", tr("Which registered letter, as “client” numbers it (default: the only one that waits)"));
  option("--number", m_number, "T", tr("Number of the registered letter"));
  option("--note", m_note, "T", tr("What else is known; it stays in the client file"));
  m_ledger.declareToday(app);
}

PresentationReport PresentedCommand::report() const {
  if (m_isUnclaimed && m_on.empty()) throw UsageError(tr("--unclaimed: say with --on when it was first presented."));
  PresentationReport report;
  if (!m_id.empty()) report.letter = ContactEventId{typedNumber("--id", m_id, 1, mostId)};
  report.on = typedDateIfAny("--on", m_on);
  report.registeredNumber = m_number;
  QStringList note;
  if (m_isUnclaimed) note << tr("Registered letter not claimed.");
  if (!m_note.empty()) note << toQt(m_note);
  report.note = note.join(u' ').toStdString();
  return report;
}

ExitCode PresentedCommand::run(Console& console) {
  const PresentationReport said = report();
  OpenLedger ledger(m_ledger);
  const ContactEvent letter = orThrow(recordPresentation(ledger.session(), m_customer, said));
  if (console.isJson()) {
    const nlohmann::ordered_json answer{
        {"customer", m_customer},
        {"day", isoText(ledger.today())},
        {"contact", letter.id.value},
        {"sentOn", isoText(letter.day)},
        {"presentedOn", isoText(*letter.presentedOn)},
        {"unclaimed", m_isUnclaimed},
        {"number", letter.registeredNumber.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(letter.registeredNumber)}};
    console.printJson(answer.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
  } else {
    const QString sent = dateWords(letter.day, console.language());
    const QString presented = dateWords(*letter.presentedOn, console.language());
    console.print(tr("%1: the registered letter of %2 was first presented on %3.").arg(toQt(m_customer), sent, presented));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> presentedCommand() { return std::make_unique<PresentedCommand>(); }

}  // namespace relance
