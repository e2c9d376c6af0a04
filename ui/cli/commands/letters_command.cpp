// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli letters: today's letters and formal demands as PDF, and e-mails as drafts.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDateTime>
#include <nlohmann/json.hpp>
#include <set>

#include "actions/letters/issue_letters.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "delivery/eml_draft.h"
#include "delivery/output_folder.h"
#include "paper/letter_font.h"
#include "paper/letter_pdf.h"
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
  void writeFiles(LetterBatch& batch);
  void writeDrafts(LetterBatch& batch, const OutputFolder& folder, UniqueFileNames& names);
  std::string write(const OutputFolder& folder, UniqueFileNames& names, const std::string& stem, const std::string& extension,
                    const std::string& bytes);
  void keep(const Task& task, const std::string& code, const std::string& path, IssuedPiece piece);
  std::string json(const LetterBatch& batch, const IssuedCount& count, Language language) const;
  QString text(const LetterBatch& batch, const IssuedCount& count, Language language) const;

  LedgerArguments m_ledger;
  std::string m_folder, m_merged;
  bool m_withDrafts{false};
  bool m_areDraftsSent{false};

  std::vector<WrittenFile> m_files;
  std::vector<IssuedTask> m_issued;
};

void LettersCommand::declare(CLI::App& app) {
  m_ledger.declarePath(app);
  m_ledger.declareToday(app);
  app.add_option("--out", m_folder, tr("The folder for the files, one a customer; nothing in it is overwritten").toStdString())
      ->required()
      ->type_name("DIR");
  app.add_option("--merged", m_merged, tr("Also one PDF of all letters, for the printer").toStdString())->type_name("FILE");
  app.add_flag("--emails", m_withDrafts,
               tr("Also the e-mails, as drafts that a mail program opens; they stay to be done").toStdString());
  app.add_flag("--emails-sent", m_areDraftsSent, tr("The same, and record them as sent").toStdString());
}

/// A task of which one letter cannot be written waits whole.
LetterBatch withoutIncomplete(LetterBatch batch) {
  std::set<std::int64_t> incomplete;
  for (const auto& unwritten : batch.unwritten) incomplete.insert(unwritten.task.value);
  std::erase_if(batch.letters, [&](const PreparedLetter& letter) { return incomplete.contains(letter.task.id.value); });
  std::erase_if(batch.messages, [&](const PreparedMessage& message) { return incomplete.contains(message.task.id.value); });
  return batch;
}

std::string stemOf(Date day, const std::string& code, const std::string& name) { return isoText(day) + " " + code + " " + name; }

void LettersCommand::keep(const Task& task, const std::string& code, const std::string& path, IssuedPiece piece) {
  m_files.push_back({path, code, task.id});
  if (m_issued.empty() || m_issued.back().task.id != task.id) m_issued.push_back({task, {}});
  m_issued.back().pieces.push_back(std::move(piece));
}

std::string LettersCommand::write(const OutputFolder& folder, UniqueFileNames& names, const std::string& stem,
                                  const std::string& extension, const std::string& bytes) {
  return orThrow(folder.write(names.add(stem, extension), bytes));
}

void LettersCommand::writeFiles(LetterBatch& batch) {
  if (batch.letters.empty() && batch.messages.empty()) return;
  paper::loadLetterFont();
  std::vector<std::string> pdfs;
  for (const auto& letter : batch.letters) pdfs.push_back(paper::pdfOf(letter.document));
  if (!m_merged.empty() && !batch.letters.empty()) {
    std::vector<LetterDocument> documents;
    for (const auto& letter : batch.letters) documents.push_back(letter.document);
    orThrow(writeNewFile(m_merged, paper::mergedPdfOf(documents)));
  }

  const OutputFolder folder(m_folder);
  UniqueFileNames names;
  for (const auto& existing : folder.names()) names.reserve(existing);
  for (std::size_t i = 0; i < batch.letters.size(); ++i) {
    const auto& letter = batch.letters[i];
    const std::string path =
        write(folder, names, stemOf(letter.task.due, letter.customerCode, letter.customerName), "pdf", pdfs[i]);
    keep(letter.task, letter.customerCode, path,
         {std::move(pdfs[i]), "application/pdf", std::filesystem::path(path).filename().string()});
  }
  writeDrafts(batch, folder, names);
  folder.settle();
}

void LettersCommand::writeDrafts(LetterBatch& batch, const OutputFolder& folder, UniqueFileNames& names) {
  const std::chrono::sys_seconds now{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
  for (const auto& message : batch.messages) {
    MailDraft draft;
    if (!message.senderAddress.empty()) draft.from = Mailbox{"", message.senderAddress};
    draft.to = {Mailbox{message.customerName, message.recipient}};
    draft.subject = message.text.subject;
    draft.body = message.text.body;
    draft.writtenAt = now;
    auto bytes = emlDraft(draft);
    if (!bytes) {
      batch.unwritten.push_back(
          {message.task.id, message.customerCode, Refusal{RefusalReason::letterFactMissing, {message.customerCode, "email"}}});
      continue;
    }
    const std::string path =
        write(folder, names, stemOf(message.task.due, message.customerCode, message.customerName), "eml", *bytes);
    IssuedPiece piece{std::move(*bytes), "message/rfc822", std::filesystem::path(path).filename().string()};
    if (m_areDraftsSent) {
      keep(message.task, message.customerCode, path, std::move(piece));
    } else {
      m_files.push_back({path, message.customerCode, message.task.id});
    }
  }
}

ExitCode LettersCommand::run(Console& console) {
  OpenLedger ledger(m_ledger);
  LetterBatch batch = orThrow(prepareBatch(ledger.database(), ledger.today(), BatchKind::letters));
  if (m_withDrafts || m_areDraftsSent) {
    if (letterSources(ledger.database()).isSample) throw RefusedError({RefusalReason::sampleLedgerCannotSend, {}});
    LetterBatch mails = orThrow(prepareBatch(ledger.database(), ledger.today(), BatchKind::messages));
    batch.messages = std::move(mails.messages);
    std::ranges::move(mails.unwritten, std::back_inserter(batch.unwritten));
  }
  batch = withoutIncomplete(std::move(batch));
  writeFiles(batch);
  // The files come first: what the ledger calls issued is there to be posted.
  const IssuedCount count = m_issued.empty() ? IssuedCount{} : orThrow(issueLetters(ledger.session(), m_issued));
  if (console.isJson()) {
    console.printJson(json(batch, count, console.language()));
  } else {
    console.print(text(batch, count, console.language()));
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

std::string LettersCommand::json(const LetterBatch& batch, const IssuedCount& count, Language language) const {
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
  const bool isMerged = !m_merged.empty() && !batch.letters.empty();
  const ordered_json answer{{"issued", count.issued},
                            {"alreadyDone", count.alreadyDone},
                            {"files", files},
                            {"merged", isMerged ? ordered_json(m_merged) : ordered_json()},
                            {"unwritten", unwritten}};
  return answer.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

QString LettersCommand::text(const LetterBatch& batch, const IssuedCount& count, Language language) const {
  QStringList lines;
  if (m_files.empty() && batch.unwritten.empty()) lines << tr("No letter waits to be written.");
  if (!m_files.empty()) lines << tr("%n files written to %1", nullptr, static_cast<int>(m_files.size())).arg(toQt(m_folder));
  for (const auto& file : m_files) lines << QStringLiteral("  ") + toQt(std::filesystem::path(file.path).filename().string());
  if (!m_merged.empty() && !batch.letters.empty()) lines << tr("All letters in one file: %1").arg(toQt(m_merged));
  if (count.alreadyDone > 0) {
    lines << tr("%n of them had just been written by another program: do not post these twice.", nullptr, count.alreadyDone);
  }
  for (const auto& letter : batch.unwritten) {
    lines << tr("Not written, %1: %2").arg(toQt(letter.customerCode), whyOf(letter, language).second);
  }
  return lines.join(u'\n');
}

}  // namespace

std::unique_ptr<Command> lettersCommand() { return std::make_unique<LettersCommand>(); }

}  // namespace relance
