// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli letters: today's letters and formal demands as PDF, and e-mails as drafts.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDateTime>
#include <nlohmann/json.hpp>

#include "actions/letters/letter_files.h"
#include "actions/letters/letter_pieces.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "delivery/output_folder.h"
#include "paper/letter_font.h"
#include "paper/letter_pdf.h"
#include "storage/stores/task_store.h"
#include "text/safe_file_name.h"
#include "words/qt_text.h"
#include "words/reason_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

struct WrittenFile {
  std::string path;
  std::string customerCode;
  TaskId task;
};

class LettersCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(LettersCommand)

 public:
  std::string name() const override { return "letters"; }
  QString summary() const override { return tr("Write today’s letters and formal demands as PDF"); }
  std::string example() const override {
    return "letters books.relance --today 2026-11-23 --out letters/ --merged letters-2026-11-23.pdf";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  void leaveUnconfirmed(LetterBatch& batch);
  void makeLetters(const LetterBatch& batch);
  void makeDrafts(LetterBatch& batch);
  void issue(LedgerSession& session);
  void writeDrafts();
  std::string codeOf(TaskId task) const;
  std::string json(const LetterBatch& batch, Language language) const;
  QString text(const LetterBatch& batch, Language language) const;

  LedgerArguments m_ledger;
  std::string m_folder, m_merged;
  bool m_onlyAutomatic{false};
  int m_unconfirmed{0};  // left for a person's yes
  std::ptrdiff_t m_withoutAddress{0};
  bool m_withDrafts{false};
  bool m_areDraftsSent{false};

  std::vector<IssuedTask> m_toIssue;
  std::vector<IssuedTask> m_drafts;  // that stay to be done
  std::vector<std::pair<TaskId, std::string>> m_codes;
  std::string m_mergedBytes;

  FinishedFiles m_finished;
  IssuedFiles m_issued;
  std::vector<WrittenFile> m_files;
};

void LettersCommand::declare(CLI::App& app) {
  m_ledger.declarePath(app);
  m_ledger.declareToday(app);
  app.add_option("--out", m_folder, tr("The folder for the files, one a customer; nothing in it is overwritten").toStdString())
      ->required()
      ->type_name("DIR");
  app.add_option("--merged", m_merged, tr("Also one PDF of all letters, for the printer").toStdString())->type_name("FILE");
  app.add_flag("--only-automatic", m_onlyAutomatic,
               tr("Without a person: only what may leave by itself, what waits for a yes stays").toStdString());
  app.add_flag("--emails", m_withDrafts,
               tr("Also the e-mails, as drafts that a mail program opens; they stay to be done").toStdString());
  app.add_flag("--emails-sent", m_areDraftsSent, tr("The same, and record them as sent").toStdString());
}

std::string LettersCommand::codeOf(TaskId task) const {
  const auto found = std::ranges::find(m_codes, task, &std::pair<TaskId, std::string>::first);
  return found == m_codes.end() ? std::string() : found->second;
}

void LettersCommand::leaveUnconfirmed(LetterBatch& batch) {
  const auto leave = [this](auto& prepared) {
    const auto waitsForYes = [](const auto& one) { return one.task.approval != Approval::automatic; };
    m_unconfirmed += static_cast<int>(std::erase_if(prepared, waitsForYes));
  };
  leave(batch.letters);
  leave(batch.messages);
}

void LettersCommand::makeLetters(const LetterBatch& batch) {
  if (batch.letters.empty()) return;
  paper::loadLetterFont();
  std::vector<LetterDocument> documents;
  for (const auto& letter : batch.letters) {
    if (m_toIssue.empty() || m_toIssue.back().task.id != letter.task.id) m_toIssue.push_back({letter.task, {}, letter.recipient});
    m_codes.emplace_back(letter.task.id, letter.customerCode);
    m_toIssue.back().pieces.push_back({paper::pdfOf(letter.document), "application/pdf",
                                       pieceName(letter.task, letter.customerCode, letter.customerName, "pdf")});
    documents.push_back(letter.document);
  }
  if (!m_merged.empty()) m_mergedBytes = paper::mergedPdfOf(documents);
}

void LettersCommand::makeDrafts(LetterBatch& batch) {
  const std::chrono::sys_seconds now{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
  for (const auto& message : batch.messages) {
    auto piece = draftPiece(message, now);
    if (!piece) {
      batch.unwritten.push_back({message.task.id, message.customerCode, piece.refusal()});
      continue;
    }
    m_codes.emplace_back(message.task.id, message.customerCode);
    (m_areDraftsSent ? m_toIssue : m_drafts).push_back({message.task, {std::move(piece).value()}, message.recipient});
  }
}

void LettersCommand::issue(LedgerSession& session) {
  if (m_toIssue.empty()) return;
  LetterFolder folder{m_folder, {}};
  if (!m_mergedBytes.empty()) folder.merged = MergedLetters{m_merged, std::move(m_mergedBytes)};
  m_issued = orThrow(issueIntoFolder(session, m_toIssue, folder));
  for (const auto& file : m_issued.files) m_files.push_back({file.path, codeOf(file.task), file.task});
}

void LettersCommand::writeDrafts() {
  if (m_drafts.empty()) return;
  const OutputFolder folder(m_folder);
  UniqueFileNames names;
  for (const auto& existing : folder.names()) names.reserve(existing);
  for (const auto& draft : m_drafts) {
    const std::filesystem::path name(draft.pieces.front().fileName);
    const std::string path = orThrow(folder.write(names.add(name.stem().string(), "eml"), draft.pieces.front().bytes));
    m_files.push_back({path, codeOf(draft.task.id), draft.task.id});
  }
  folder.settle();
}

ExitCode LettersCommand::run(Console& console) {
  OpenLedger ledger(m_ledger);
  m_finished = placeAwaitedFiles(ledger.session());
  LetterBatch batch = orThrow(prepareBatch(ledger.database(), ledger.today(), BatchKind::letters));
  if (m_withDrafts || m_areDraftsSent) {
    if (letterSources(ledger.database()).isSample) throw RefusedError({RefusalReason::sampleLedgerCannotSend, {}});
    LetterBatch mails = orThrow(prepareBatch(ledger.database(), ledger.today(), BatchKind::messages));
    std::ranges::move(mails.letters, std::back_inserter(batch.letters));
    std::ranges::move(mails.messages, std::back_inserter(batch.messages));
    std::ranges::move(mails.unwritten, std::back_inserter(batch.unwritten));
  } else {
    batch.messages.clear();  // they can be reached by e-mail since the run
  }
  const auto waiting = TaskStore(ledger.database()).waiting();
  m_withoutAddress = std::ranges::count(waiting, TaskKind::completeAddress, &Task::kind);
  batch = withoutIncomplete(std::move(batch));
  if (m_onlyAutomatic) leaveUnconfirmed(batch);
  makeLetters(batch);
  makeDrafts(batch);
  issue(ledger.session());
  writeDrafts();
  if (console.isJson()) {
    console.printJson(json(batch, console.language()));
  } else {
    console.print(text(batch, console.language()));
  }
  const bool isAnyRefused = std::ranges::any_of(
      batch.unwritten, [](const UnwrittenLetter& letter) { return std::holds_alternative<Refusal>(letter.why); });
  if (!isAnyRefused) return ExitCode::done;
  return m_files.empty() ? ExitCode::refused : ExitCode::findings;
}

std::pair<std::string, QString> whyOf(const UnwrittenLetter& unwritten, Language language) {
  if (const auto* refusal = std::get_if<Refusal>(&unwritten.why)) {
    const auto words = refusalWords(*refusal, language);
    return {std::string(words.code), words.sentence};
  }
  const Reason& reason = std::get<Reason>(unwritten.why);
  return {std::string(code(reason)), reasonSentence(reason, nullptr, language)};
}

std::string LettersCommand::json(const LetterBatch& batch, Language language) const {
  auto files = ordered_json::array();
  for (const auto& file : m_files) {
    files.push_back({{"customer", file.customerCode}, {"task", file.task.value}, {"file", file.path}});
  }
  auto unwritten = ordered_json::array();
  for (const auto& letter : batch.unwritten) {
    const auto [why, sentence] = whyOf(letter, language);
    unwritten.push_back(
        {{"customer", letter.customerCode}, {"task", letter.task.value}, {"code", why}, {"message", sentence.toStdString()}});
  }
  auto finished = ordered_json::array();
  for (const auto& file : m_finished.placed) finished.push_back(file.path);
  const ordered_json answer{{"issued", m_issued.count.issued},
                            {"alreadyDone", m_issued.count.alreadyDone},
                            {"files", files},
                            {"merged", m_issued.merged.empty() ? ordered_json() : ordered_json(m_issued.merged)},
                            {"finished", finished},
                            {"awaited", m_issued.awaited + m_finished.awaited},
                            {"unconfirmed", m_unconfirmed},
                            {"withoutAddress", m_withoutAddress},
                            {"unwritten", unwritten}};
  return answer.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

QString LettersCommand::text(const LetterBatch& batch, Language language) const {
  QStringList lines;
  if (!m_finished.placed.empty()) {
    lines << tr(
        "%n files written that an earlier run had recorded as issued and left owing. Look before you post them: they may "
        "have left already.",
        nullptr, static_cast<int>(m_finished.placed.size()));
    for (const auto& file : m_finished.placed) lines << QStringLiteral("  ") + toQt(file.path);
  }
  if (m_unconfirmed > 0) lines << tr("%n wait for a person’s yes and were left.", nullptr, m_unconfirmed);
  if (m_files.empty() && batch.unwritten.empty() && m_unconfirmed == 0) lines << tr("No letter waits to be written.");
  if (!m_files.empty()) lines << tr("%n files written to %1", nullptr, static_cast<int>(m_files.size())).arg(toQt(m_folder));
  for (const auto& file : m_files) lines << QStringLiteral("  ") + toQt(std::filesystem::path(file.path).filename().string());
  if (!m_issued.merged.empty()) lines << tr("All letters in one file: %1").arg(toQt(m_issued.merged));
  if (m_issued.count.alreadyDone > 0) {
    lines << tr("%n had just been issued by another program: they are not written a second time.", nullptr,
                m_issued.count.alreadyDone);
  }
  if (const int awaited = m_issued.awaited + m_finished.awaited; awaited > 0) {
    lines << tr(
        "%n letters are recorded as issued and their files could not be written. They will be, next time, once their "
        "folder can be written to.",
        nullptr, awaited);
  }
  if (m_withoutAddress > 0) {
    lines << tr("%n customers cannot be reached until an address or a number is filled in: “relance-cli today” names them.",
                nullptr, static_cast<int>(m_withoutAddress));
  }
  for (const auto& letter : batch.unwritten) {
    lines << tr("Not written, %1: %2").arg(toQt(letter.customerCode), whyOf(letter, language).second);
  }
  return lines.join(u'\n');
}

}  // namespace

std::unique_ptr<Command> lettersCommand() { return std::make_unique<LettersCommand>(); }

}  // namespace relance
