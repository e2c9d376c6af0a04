// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli reply: a reply stops everything automatic until it is read.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/steering/record_reply.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/typed.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr std::string_view channels = "email, sms, call, letter, visit";

class ReplyCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(ReplyCommand)

 public:
  std::string name() const override { return "reply"; }
  QString summary() const override { return tr("Note a reply or an incoming call, or that it was read"); }
  std::string example() const override {
    return "reply books.relance C1042 --note \"Asks for a copy of F-2041\" --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::string m_customer, m_note, m_reason;
  std::string m_channel{"email"};
  bool m_isRead{false};
  bool m_isEnd{false};
};

void ReplyCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--channel", m_channel, "C", tr("How it came: %1").arg(toQt(channels)));
  option("--note", m_note, "T", tr("What it says; it stays in the client file"));
  option("--reason", m_reason, "K", tr("Why he is late, as he says: key of a reason of lateness"));
  app.add_flag("--read", m_isRead, tr("It has been read already").toStdString());
  app.add_flag("--end", m_isEnd, tr("Every reply that waits has been read").toStdString());
  m_ledger.declareToday(app);
}

ExitCode ReplyCommand::run(Console& console) {
  if (m_isEnd && (m_isRead || !m_note.empty() || !m_reason.empty())) throw UsageError(tr("--end: nothing else goes with it."));
  auto channel = parseChannel(m_channel);
  if (channel == Channel::registered || channel == Channel::decision) channel.reset();
  const Channel came = chosen(channel, "--channel", m_channel, channels);
  OpenLedger ledger(m_ledger);
  nlohmann::ordered_json answer{{"customer", m_customer}, {"day", isoText(ledger.today())}};
  if (m_isEnd) {
    const int read = orThrow(readReplies(ledger.session(), m_customer));
    answer["read"] = read;
    if (!console.isJson()) console.print(tr("%1: %n replies read.", nullptr, read).arg(toQt(m_customer)));
  } else {
    const ContactEventId event = orThrow(recordReply(ledger.session(), m_customer, {came, m_note, m_isRead, m_reason}));
    answer["event"] = event.value;
    answer["read"] = m_isRead;
    answer["reason"] = m_reason.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(m_reason);
    if (!console.isJson()) {
      console.print((m_isRead ? tr("Reply of %1 noted.") : tr("Reply of %1 noted: nothing leaves by itself until it is read."))
                        .arg(toQt(m_customer)));
    }
  }
  if (console.isJson()) console.printJson(answer.dump());
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> replyCommand() { return std::make_unique<ReplyCommand>(); }

}  // namespace relance
