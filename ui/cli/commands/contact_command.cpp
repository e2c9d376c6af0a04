// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli contact: records a contact made by hand, cancels one, or says whether a doubtful one went.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/chasing/record_contact.h"
#include "actions/steering/correct_contact.h"
#include "cli/console.h"
#include "cli/contact_commands.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "cli/typed.h"
#include "words/channel_words.h"
#include "words/outcome_words.h"
#include "words/qt_text.h"
#include "words/reason_words.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view channels = "email, sms, call, letter, registered, visit";
constexpr std::string_view results = "done, noAnswer, voicemail, failed, doubtful";
constexpr std::string_view settled = "done, failed";
constexpr int mostId = 2'000'000'000;

class ContactCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(ContactCommand)

 public:
  std::string name() const override { return "contact"; }
  QString summary() const override { return tr("Record a contact made by hand, cancel one, or settle a doubtful one"); }
  std::string example() const override {
    return "contact books.relance C1042 --channel visit --note \"Spoke with the accountant\" --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  ContactReport report() const;
  ExitCode record(Console& console) const;
  ExitCode correct(Console& console) const;
  QStringList lines(const RecordedContact& recorded, const ContactReport& said, OpenLedger& ledger, Language language) const;

  LedgerArguments m_ledger;
  std::string m_customer, m_channel, m_step, m_items, m_result, m_note, m_currency, m_cancel, m_settle;
};

void ContactCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--channel", m_channel, "C", tr("How he was reached: %1").arg(toQt(channels)));
  option("--step", m_step, "K", tr("Key of the step that it stands for (default: the waiting one of this channel, or none)"));
  option("--items", m_items, "N,N", tr("Numbers of the items spoken of (default: everything overdue that may be chased)"));
  option("--result", m_result, "R", tr("What came of it: %1 (default: done)").arg(toQt(results)));
  option("--note", m_note, "T", tr("What was said; it stays in the client file"));
  option("--currency", m_currency, "C", tr("Currency of the account (default: the customer’s usual one)"));
  option("--cancel", m_cancel, "ID", tr("This contact stops counting; “client” numbers them"));
  option("--settle", m_settle, "ID", tr("This doubtful one went, or with --result failed it did not"));
  m_ledger.declareToday(app);
}

ContactReport ContactCommand::report() const {
  if (m_channel.empty()) throw UsageError(tr("--channel: say how he was reached."));
  ContactReport report;
  auto channel = parseChannel(m_channel);
  if (channel == Channel::decision) channel.reset();
  report.channel = chosen(channel, "--channel", m_channel, channels);
  if (!m_result.empty()) report.result = chosen(parseContactResult(m_result), "--result", m_result, results);
  const bool isTry = report.result == ContactResult::noAnswer || report.result == ContactResult::voicemail;
  if (isTry && report.channel != Channel::call && report.channel != Channel::visit) {
    throw UsageError(tr("--result: only a call or a visit can meet nobody."));
  }
  report.step = m_step;
  report.items = typedList(m_items);
  if (!m_currency.empty()) report.currency = typedCurrency("--currency", m_currency);
  report.note = m_note;
  return report;
}

QStringList ContactCommand::lines(const RecordedContact& recorded, const ContactReport& said, OpenLedger& ledger,
                                  Language language) const {
  QStringList lines{tr("%1 to %2 recorded on %3 (number %4): %5.", "a call to a customer")
                        .arg(channelWord(said.channel), toQt(m_customer), dateWords(ledger.today(), language))
                        .arg(recorded.event.value)
                        .arg(resultWord(said.result))};
  if (!recorded.isExecuted) lines << tr("It does not count as a contact.");
  if (recorded.isExecuted && recorded.step.empty()) lines << tr("It counts as a contact, but stands for no step.");
  if (recorded.isExecuted && !recorded.step.empty()) lines << tr("It stands for the step “%1”.").arg(toQt(recorded.step));
  if (recorded.doneTask) lines << tr("The waiting task is done.");
  return lines;
}

ExitCode ContactCommand::record(Console& console) const {
  const ContactReport said = report();
  OpenLedger ledger(m_ledger);
  const RecordedContact recorded = orThrow(recordContact(ledger.session(), m_customer, said));
  if (console.isJson()) {
    const ordered_json answer{{"customer", m_customer},
                              {"day", isoText(ledger.today())},
                              {"event", recorded.event.value},
                              {"channel", channelName(said.channel)},
                              {"result", contactResultName(said.result)},
                              {"executed", recorded.isExecuted},
                              {"step", recorded.step.empty() ? ordered_json() : ordered_json(recorded.step)},
                              {"items", recorded.items},
                              {"task", recorded.doneTask ? ordered_json(recorded.doneTask->value) : ordered_json()},
                              {"against", recorded.against ? ordered_json(code(*recorded.against)) : ordered_json()}};
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  console.print(lines(recorded, said, ledger, console.language()).join(u'\n'));
  if (recorded.against) {
    console.remark(
        tr("Remark: nothing was proposed to him today. %1").arg(reasonSentence(*recorded.against, nullptr, console.language())));
  }
  return ExitCode::done;
}

ExitCode ContactCommand::correct(Console& console) const {
  const bool isCancelled = !m_cancel.empty();
  if (isCancelled && !m_settle.empty()) throw UsageError(tr("--cancel and --settle: one of them."));
  const bool isAlone = m_channel.empty() && m_step.empty() && m_items.empty() && m_note.empty() && m_currency.empty();
  if (!isAlone || (isCancelled && !m_result.empty())) {
    throw UsageError(isCancelled ? tr("--cancel: nothing else goes with it.") : tr("--settle: only --result goes with it."));
  }
  const ContactEventId id{isCancelled ? typedNumber("--cancel", m_cancel, 1, mostId)
                                      : typedNumber("--settle", m_settle, 1, mostId)};
  ContactResult result = ContactResult::done;
  if (!m_result.empty()) {
    auto said = parseContactResult(m_result);
    if (said != ContactResult::done && said != ContactResult::failed) said.reset();
    result = chosen(said, "--result", m_result, settled);
  }
  OpenLedger ledger(m_ledger);
  if (isCancelled) {
    orThrow(cancelContact(ledger.session(), m_customer, id));
  } else {
    orThrow(settleContact(ledger.session(), m_customer, id, result == ContactResult::done));
  }
  if (console.isJson()) {
    const ordered_json answer{{"customer", m_customer},
                              {"day", isoText(ledger.today())},
                              {"event", id.value},
                              {"cancelled", isCancelled},
                              {"result", isCancelled ? ordered_json() : ordered_json(contactResultName(result))}};
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  const QString words = isCancelled                     ? tr("%1: contact %2 does not count any more.")
                        : result == ContactResult::done ? tr("%1: contact %2 went, and counts.")
                                                        : tr("%1: contact %2 did not go; its step may come back.");
  console.print(words.arg(toQt(m_customer)).arg(id.value));
  return ExitCode::done;
}

ExitCode ContactCommand::run(Console& console) {
  return m_cancel.empty() && m_settle.empty() ? record(console) : correct(console);
}

}  // namespace

std::unique_ptr<Command> contactCommand() { return std::make_unique<ContactCommand>(); }

}  // namespace relance
