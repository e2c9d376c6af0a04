// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/waiver_words.h"

#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct WaiverWords {
  Q_DECLARE_TR_FUNCTIONS(Waiver)
};

}  // namespace

QString waiverSentence(const Waiver& waiver, WaiverState state, const WaiverCondition& condition, Language language) {
  const QString day = dateWords(condition.agreedOn, language);
  const bool isPlan = condition.kind == AgreementKind::plan;
  switch (state) {
    case WaiverState::standing:
      return (isPlan ? WaiverWords::tr("Waived while the plan of %1 is kept")
                     : WaiverWords::tr("Waived while the promise of %1 is kept"))
          .arg(day);
    case WaiverState::final:
      return (isPlan ? WaiverWords::tr("Waived for good: the plan of %1 was kept")
                     : WaiverWords::tr("Waived for good: the promise of %1 was kept"))
          .arg(day);
    case WaiverState::lapsed:
      return (isPlan ? WaiverWords::tr("Claimed again: the plan of %1 was not kept")
                     : WaiverWords::tr("Claimed again: the promise of %1 was not kept"))
          .arg(day);
    case WaiverState::ended:
      return WaiverWords::tr("Waiver taken back on %1").arg(dateWords(waiver.ended.value_or(waiver.made), language));
  }
  return {};
}

}  // namespace relance
