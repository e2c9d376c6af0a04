// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli commit: our word to a customer, given, done or taken back.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/steering/give_our_word.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "cli/typed.h"
#include "words/commitment_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr std::string_view kinds = "consequence, grantedDate, document";

class CommitCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(CommitCommand)

 public:
  std::string name() const override { return "commit"; }
  QString summary() const override { return tr("Give our word to a customer, or say that it is done or taken back"); }
  std::string example() const override {
    return "commit books.relance C1042 consequence --due 2026-12-04 --text \"Deliveries stop\" --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  Commitment give(OpenLedger& ledger) const;
  Commitment close(OpenLedger& ledger) const;

  LedgerArguments m_ledger;
  std::string m_customer, m_kind, m_due, m_text, m_items, m_end, m_reason;
  bool m_isWithdrawn{false};
};

void CommitCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("KIND", m_kind, "", tr("What was said: %1").arg(toQt(kinds)));
  option("--due", m_due, "D", tr("The last day on which our word is kept"));
  option("--text", m_text, "T", tr("What was said; it stays in the client file"));
  option("--items", m_items, "N,N", tr("Numbers of what it is about (default: the customer as a whole)"));
  option("--end", m_end, "ID", tr("This one is done"));
  app.add_flag("--withdraw", m_isWithdrawn, tr("With --end: it is taken back, with --reason").toStdString());
  option("--reason", m_reason, "T", tr("Why it is taken back"));
  m_ledger.declareToday(app);
}

Commitment CommitCommand::give(OpenLedger& ledger) const {
  if (m_isWithdrawn || !m_reason.empty()) throw UsageError(tr("--withdraw: name with --end what is taken back."));
  CommitmentRequest request;
  request.kind = chosen(parseCommitmentKind(m_kind), "KIND", m_kind, kinds);
  if (m_due.empty()) throw UsageError(tr("--due: say until which day."));
  request.due = typedDate("--due", m_due);
  request.text = m_text;
  request.items = typedList(m_items);
  Commitment given;
  given.id = orThrow(giveOurWord(ledger.session(), m_customer, request));
  given.kind = request.kind;
  given.due = request.due;
  return given;
}

Commitment CommitCommand::close(OpenLedger& ledger) const {
  if (!(m_kind.empty() && m_due.empty() && m_text.empty() && m_items.empty())) {
    throw UsageError(tr("--end: only --withdraw and --reason go with it."));
  }
  const CommitmentId id{typedNumber("--end", m_end, 1, 1'000'000'000)};
  if (m_isWithdrawn) return orThrow(takeOurWordBack(ledger.session(), m_customer, id, m_reason));
  return orThrow(keepOurWord(ledger.session(), m_customer, id));
}

ExitCode CommitCommand::run(Console& console) {
  OpenLedger ledger(m_ledger);
  const Commitment commitment = m_end.empty() ? give(ledger) : close(ledger);
  const CommitmentState state = commitment.stateOn(ledger.today());
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"customer", m_customer},
                                        {"day", isoText(ledger.today())},
                                        {"commitment", commitment.id.value},
                                        {"kind", commitmentKindName(commitment.kind)},
                                        {"due", isoText(commitment.due)},
                                        {"state", commitmentStateName(state)}};
    console.printJson(answer.dump());
  } else {
    console.print(tr("#%1 · %2 · %3 · %4")
                      .arg(QString::number(commitment.id.value), commitmentKindWord(commitment.kind),
                           dateWords(commitment.due, console.language()), commitmentStateWord(state)));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> commitCommand() { return std::make_unique<CommitCommand>(); }

}  // namespace relance
