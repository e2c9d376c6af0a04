// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/ledger_making.h"

#include <QDir>
#include <QStandardPaths>

#include "actions/create_ledger.h"
#include "actions/sample/make_sample.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/shared/format.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

/// The sample's creditor is French.
constexpr const char* sampleZone = "Europe/Paris";

QString toQt(const std::filesystem::path& path) { return relance::toQt(path.string()); }

}  // namespace

LedgerMaking::LedgerMaking(LedgerDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

std::filesystem::path LedgerMaking::samplePath(Date day) {
  const std::filesystem::path data = toStd(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
  return data / "relance" / ("sample-" + isoText(day) + ".relance");
}

void LedgerMaking::makeSample() {
  const Date today = m_desk.clockOf(sampleZone).today();
  const std::filesystem::path path = samplePath(today);
  if (std::filesystem::exists(path)) return emit made(toQt(path));
  emit started(tr("Making the sample: a minute at most…"));
  m_desk.make(
      *this,
      [path, today] {
        // Without the folder making the file fails, and says so.
        QDir().mkpath(toQt(path.parent_path()));
        SampleOrder order;
        order.today = today;
        return relance::makeSample(path, order);
      },
      [this, path](const Outcome<SampleReport>& report) {
        if (report) return emit made(toQt(path));
        emit refused(refusalWords(report.refusal(), m_desk.language()).sentence);
      },
      [this] { emit refused({}); });
}

void LedgerMaking::makeNew(const std::filesystem::path& path, const Creditor& creditor) {
  emit started(tr("Making the ledger…"));
  m_desk.make(
      *this, [path, creditor, clock = m_desk.clockOf(creditor.timeZone)] { return createLedger(path, creditor, clock); },
      [this, path](const Outcome<Done>& done) {
        if (done) return emit made(toQt(path));
        emit refused(refusalWords(done.refusal(), m_desk.language()).sentence);
      },
      [this] { emit refused({}); });
}

}  // namespace relance
