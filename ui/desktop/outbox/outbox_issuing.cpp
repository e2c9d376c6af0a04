// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/outbox_issuing.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <set>

#include "actions/letters/letter_pieces.h"
#include "desktop/shared/format.h"
#include "paper/letter_pdf.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

const QString folderKey = QStringLiteral("outbox/folder");
const QString choiceKey = QStringLiteral("outbox/oneForPrinter");

/// Everything that the writing thread needs, of its own.
struct Leaving {
  std::vector<IssuedTask> tasks;
  std::vector<LetterDocument> documents;  // of the one file for the printer; none: a file each
  std::set<CustomerId> customers;
};

Leaving leavingOf(const std::vector<const OutboxRow*>& rows, LetterFilesChoice choice) {
  const std::chrono::sys_seconds now{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
  Leaving leaving;
  for (const OutboxRow* row : rows) {
    IssuedTask task{row->task, {}, row->recipient};
    const bool hasFile = choice == LetterFilesChoice::onePerCustomer;
    for (const std::string& pdf : row->pdfs) {
      task.pieces.push_back({pdf, "application/pdf", pieceName(row->task, row->customerCode, row->customerName, "pdf"), hasFile});
    }
    if (!hasFile) std::ranges::copy(row->documents, std::back_inserter(leaving.documents));
    if (row->message) {
      auto piece = draftPiece(*row->message, now);
      assert(piece.isDone());
      task.pieces.push_back(std::move(piece).value());
    }
    leaving.tasks.push_back(std::move(task));
    leaving.customers.insert(row->task.customer);
  }
  return leaving;
}

/// A name that nothing in the folder has.
QString freeName(const QString& folder, const QString& stem) {
  const QDir place(folder);
  QString name = stem + QStringLiteral(".pdf");
  for (int number = 2; place.exists(name); ++number) name = QStringLiteral("%1 (%2).pdf").arg(stem).arg(number);
  return place.filePath(name);
}

}  // namespace

OutboxIssuing::OutboxIssuing(LedgerDesk& desk, QSettings& settings, QObject* parent)
    : QObject(parent), m_desk(desk), m_settings(settings) {
  m_ask = [this](const QString& from) {
    return QFileDialog::getExistingDirectory(qobject_cast<QWidget*>(this->parent()), tr("Where to put letters and e-mails"),
                                             from);
  };
}

QString OutboxIssuing::folder() const {
  const QString kept = m_settings.value(folderKey).toString();
  return !kept.isEmpty() && QDir(kept).exists() ? kept : QString();
}

void OutboxIssuing::setFolder(const QString& folder) { m_settings.setValue(folderKey, folder); }

LetterFilesChoice OutboxIssuing::choice() const {
  return m_settings.value(choiceKey).toBool() ? LetterFilesChoice::oneForPrinter : LetterFilesChoice::onePerCustomer;
}

void OutboxIssuing::setChoice(LetterFilesChoice choice) {
  m_settings.setValue(choiceKey, choice == LetterFilesChoice::oneForPrinter);
}

bool OutboxIssuing::askFolder() {
  const QString from = folder().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder();
  const QString chosen = m_ask(from);
  if (!chosen.isEmpty()) setFolder(chosen);
  return !folder().isEmpty();
}

void OutboxIssuing::setUnderWay(bool isUnderWay) {
  m_isUnderWay = isUnderWay;
  emit underWay();
}

void OutboxIssuing::issue(std::shared_ptr<const OutboxBatch> batch, const std::vector<const OutboxRow*>& rows, Date today) {
  if (m_isUnderWay || rows.empty()) return;
  if (folder().isEmpty() && !askFolder()) return;
  setUnderWay(true);
  const QString folder = this->folder();
  const QString merged = freeName(folder, tr("%1 Letters", "name of a file").arg(toQt(isoText(today))));
  auto leaving = std::make_shared<const Leaving>(leavingOf(rows, choice()));
  const int count = static_cast<int>(rows.size());
  m_desk.write(
      *this,
      [this, leaving, folder = toStd(folder), merged = toStd(merged), sequence = batch->sequence, count,
       words = tr("Letters and e-mails leave")](LedgerSession& session) {
        m_desk.tellProgress(words, 0, count);
        LetterFolder place{folder, {}};
        if (!leaving->documents.empty()) place.merged = MergedLetters{merged, paper::mergedPdfOf(leaving->documents)};
        // Whoever paid, or was touched in any way, since this was shown holds all of it back.
        PerformOptions options;
        options.drawnAt = sequence;
        options.shown.assign(leaving->customers.begin(), leaving->customers.end());
        return issueIntoFolder(session, leaving->tasks, place, options);
      },
      [this, folder](const Outcome<IssuedFiles>& files) {
        setUnderWay(false);
        if (!files) return emit refused(refusalWords(files.refusal(), m_desk.language()).sentence);
        tell(*files, folder);
      },
      [this] { setUnderWay(false); });
}

void OutboxIssuing::tell(const IssuedFiles& files, const QString& folder) {
  if (files.awaited > 0) {
    emit refused(tr("%n files could not be written to “%1”, though their letters are recorded as issued. They will be written at "
                    "the next start, once the folder can be written to; or undo.",
                    nullptr, files.awaited)
                     .arg(folder));
  }
  if (files.count.alreadyDone > 0) {
    emit refused(
        tr("%n had just been issued by another program. They are not written a second time.", nullptr, files.count.alreadyDone));
  }
  const int count = static_cast<int>(files.files.size()) + (files.merged.empty() ? 0 : 1);
  if (files.count.issued == 0) return;
  emit issued(tr("%n letters and e-mails issued", nullptr, files.count.issued),
              tr("%n files in “%1”", nullptr, count).arg(folder));
}

void OutboxIssuing::finishOwed() {
  m_desk.write(
      *this, [](LedgerSession& session) { return placeAwaitedFiles(session); },
      [this](const FinishedFiles& finished) {
        if (!finished.placed.empty()) {
          emit refused(
              tr("%n files were written that an earlier start had left owing, the first “%1”. Look before you post them: "
                 "they may have left already.",
                 nullptr, static_cast<int>(finished.placed.size()))
                  .arg(toQt(finished.placed.front().path)));
        } else if (finished.awaited > 0) {
          emit refused(tr("%n files of issued letters still wait for their folder. They are written as soon as it can be.",
                          nullptr, finished.awaited));
        }
      });
}

}  // namespace relance
