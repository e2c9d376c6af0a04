// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli today: the tasks that wait, the most urgent first.
#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "actions/chasing/ledger_policy.h"
#include "actions/reading/today_list.h"
#include "actions/reading/today_now.h"
#include "actions/reading/told_advice.h"
#include "cli/commands.h"
#include "cli/commitments_told.h"
#include "cli/console.h"
#include "cli/disputes_told.h"
#include "cli/engine_json.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/table.h"
#include "storage/stores/creditor_store.h"
#include "words/advice_words.h"
#include "words/channel_words.h"
#include "words/qt_text.h"
#include "words/reason_words.h"

namespace relance {
namespace {

class TodayCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(TodayCommand)

 public:
  std::string name() const override { return "today"; }
  QString summary() const override { return tr("List the tasks that wait, the most urgent first"); }
  std::string example() const override { return "today books.relance --today 2026-11-23"; }
  void declare(CLI::App& app) override {
    m_ledger.declarePath(app);
    app.add_option("--for", m_for, tr("Only what this person does today, for absent colleagues too").toStdString())
        ->type_name("LOGIN");
    m_ledger.declareToday(app);
  }
  ExitCode run(Console& console) override;

 private:
  static void addOpen(QStringList& lines, const TodayList& list, const Policy& policy, Language language);
  QString text(const TodayList& list, const Policy& policy, const std::map<TaskId, DecisionAdvice>& advice,
               Language language) const;

  LedgerArguments m_ledger;
  std::string m_for;
};

ExitCode TodayCommand::run(Console& console) {
  OpenLedger ledger(m_ledger, OpenMode::readOnly);
  const ChasingRules rules = orThrow(chasingRules(ledger.database()));
  const Policy& policy = rules.policy;
  TodayList list = todayList(ledger.database(), ledger.today());
  judgeNow(list, ledger.database(), orThrow(proposeToday(ledger.database(), ledger.today())));
  if (!m_for.empty()) {
    if (!PersonStore(ledger.database()).findByLogin(m_for)) throw RefusedError({RefusalReason::unknownPerson, {m_for}});
    keepWorkOf(list, ledger.database(), m_for, ledger.today());
  }
  const auto advice = adviceOf(ledger.database(), rules, list, ledger.today());
  if (console.isJson()) {
    console.printJson(todayJson(list, ledger.today(), policy, advice, console.language()));
  } else {
    console.print(text(list, policy, advice, console.language()));
  }
  return ExitCode::done;
}

/// What waits for a person beside the tasks, and what a run would bring.
void TodayCommand::addOpen(QStringList& lines, const TodayList& list, const Policy& policy, Language language) {
  const auto add = [&](const QString& title, const std::vector<OpenContact>& contacts) {
    if (contacts.empty()) return;
    lines << QString() << title;
    for (const OpenContact& contact : contacts) {
      QStringList parts{u'#' + QString::number(contact.contact.value),
                        toQt(contact.customerCode) + u' ' + toQt(contact.customerName), channelWord(contact.channel),
                        dateWords(contact.day, language), toQt(contact.note).section(u'\n', 0, 0)};
      parts.removeAll(QString());
      lines << parts.join(QStringLiteral(" · "));
    }
    lines << QString();
  };
  add(tr("Replies to read:"), list.replies);
  add(tr("Sent or not, a person has to say:"), list.doubtful);
  if (!list.byHand.empty()) {
    lines << QString() << tr("Handled by hand:");
    for (const HandledByHand& one : list.byHand) {
      lines << QStringLiteral("%1 %2 · %3 · %4")
                   .arg(toQt(one.customerCode), toQt(one.customerName), amountWords(one.overdue, language),
                        reasonSentence(one.reason, policy.scenario(one.scenario), language));
    }
    lines << QString();
  }
  if (list.notStored > 0) lines << tr("A run would bring %n more tasks.", nullptr, list.notStored);
}

QString TodayCommand::text(const TodayList& list, const Policy& policy, const std::map<TaskId, DecisionAdvice>& advice,
                           Language language) const {
  QStringList lines;
  if (list.lastRun) {
    lines << tr("Last run: %1. Done today: %2.").arg(dateWords(*list.lastRun, language)).arg(list.doneToday);
  } else {
    lines << tr("Nothing has been proposed yet: start with “relance-cli run”.");
  }
  if (!list.duties.empty()) {
    lines << QString() << tr("Our word:") << commitmentLines(list.duties, language) << QString();
  }
  if (!list.lateDisputes.empty()) {
    lines << QString() << tr("Disputes past their deadline:") << disputeLines(list.lateDisputes, language) << QString();
  }
  addOpen(lines, list, policy, language);
  if (list.waiting.empty()) {
    lines << tr("No task waits.");
    return lines.join(u'\n');
  }
  Table table;
  table.column(tr("Points"), Table::Align::right).column(tr("Code")).column(tr("Name"));
  table.column(tr("Amount"), Table::Align::right).column(tr("Days late"), Table::Align::right);
  table.column(tr("By")).column(tr("Why"));
  for (const auto& entry : list.waiting) {
    const Task& task = entry.task;
    QString why = reasonSentence(entry.reason, policy.scenario(task.scenarioKey), language);
    if (!entry.callbackTime.empty()) why += QStringLiteral(", ") + toQt(entry.callbackTime);
    for (const auto& beside : entry.beside) why += QStringLiteral(" · ") + besideSentence(beside);
    const auto proposal = advice.find(task.id);
    if (proposal != advice.end()) why += QStringLiteral(" · ") + adviceSentence(proposal->second, task.currency, language);
    if (entry.over) {
      why += QStringLiteral(" · ") +
             tr("no longer proposed: %1").arg(reasonSentence(*entry.over, policy.scenario(task.scenarioKey), language));
    } else if (entry.amountNowMinor && *entry.amountNowMinor != task.amountMinor) {
      why += QStringLiteral(" · ") + tr("now %1").arg(amountWords({*entry.amountNowMinor, task.currency}, language));
    }
    table.row({QString::number(entry.points.total()), toQt(entry.customerCode), toQt(entry.customerName),
               amountWords({task.amountMinor, task.currency}, language), QString::number(entry.daysLate),
               channelWord(task.channel), why});
  }
  lines << QString() << table.text();
  return lines.join(u'\n');
}

}  // namespace

std::unique_ptr<Command> todayCommand() { return std::make_unique<TodayCommand>(); }

}  // namespace relance
