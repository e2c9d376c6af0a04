// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/import_job.h"

#include "desktop/shared/format.h"
#include "words/fault_words.h"

namespace relance {
namespace {

constexpr std::int64_t wholeOfBar = 1000;

int partOfBar(const ImportProgress& progress) {
  if (progress.total <= 0) return 0;
  // In floating point, as bytes times a thousand may not fit.
  const double share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
  return static_cast<int>(share * static_cast<double>(wholeOfBar));
}

}  // namespace

/// Of the work: one of the three.
struct ImportJob::Answer {
  std::shared_ptr<const ImportPreview> preview;
  std::shared_ptr<const ImportReport> report;
  QString fault;

  bool isStopped() const {
    const ImportReport* found = preview ? &preview->report : report.get();
    return found != nullptr && found->end == ImportEnd::cancelled;
  }
};

ImportJob::ImportJob(LedgerDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

ImportJob::~ImportJob() {
  if (m_isTrying) ++*m_number;
}

ImportObserver ImportJob::observer(int number, const QString& file) const {
  const QString reading = tr("Reading %1…").arg(file);
  const QString checking = tr("Checking %1…").arg(file);
  const QString writing = tr("Importing %1…").arg(file);
  return [&desk = m_desk, current = m_number, number, reading, checking, writing](const ImportProgress& progress) {
    const QString* words = &reading;
    if (progress.stage == ImportStage::checking) words = &checking;
    if (progress.stage == ImportStage::writing) words = &writing;
    desk.tellProgress(*words, partOfBar(progress), static_cast<int>(wholeOfBar));
    return *current == number && !desk.isCancelled();
  };
}

template <class Work>
void ImportJob::start(const ImportDraft& draft, Work work) {
  const int number = ++*m_number;
  m_isBusy = true;
  m_desk.write(
      *this,
      [work, observer = observer(number, toQt(draft.path.filename().string()))](LedgerSession& session) -> Answer {
        try {
          return work(session, observer);
        } catch (const FileError& error) {
          return {{}, {}, faultWords(error).sentence};
        }
      },
      [this, number](const Answer& answer) { take(number, answer); }, [this, number] { take(number, {}); });
}

void ImportJob::take(int number, const Answer& answer) {
  if (number != *m_number) return;
  m_isBusy = m_isTrying = false;
  if (answer.isStopped()) return emit stopped();
  if (answer.preview) return emit tried(answer.preview);
  if (answer.report) return emit imported(answer.report);
  emit failed(answer.fault);
}

void ImportJob::tryOut(const ImportDraft& draft) {
  m_isTrying = true;
  start(draft,
        [request = draft.request(), wanted = draft.isProfileWanted](LedgerSession& session, const ImportObserver& observer) {
          return Answer{std::make_shared<const ImportPreview>(previewImport(session, request, wanted, observer)), {}, {}};
        });
}

void ImportJob::import(const ImportDraft& draft) {
  m_isTrying = false;
  start(draft, [request = draft.request()](LedgerSession& session, const ImportObserver& observer) {
    return Answer{{}, std::make_shared<const ImportReport>(importFile(session, request, observer)), {}};
  });
}

}  // namespace relance
