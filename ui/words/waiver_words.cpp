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

QString waiverEffectSentence(const WaiverEffect& effect, Language language) {
  const QString interest = amountWords(effect.interest, language);
  const QString what =
      effect.costs ? WaiverWords::tr("%1 of interest by today, what accrues from now on and %2 of fixed costs are not claimed")
                         .arg(interest, amountWords(*effect.costs, language))
                   : WaiverWords::tr("%1 of interest by today, and what accrues from now on, are not claimed").arg(interest);
  const QString condition =
      (effect.condition.kind == AgreementKind::plan
           ? WaiverWords::tr("%1 while the plan of %2 is kept, its last day being %3.", "what is not claimed")
           : WaiverWords::tr("%1 while the promise of %2 is kept, its day being %3.", "what is not claimed"))
          .arg(what, dateWords(effect.condition.agreedOn, language), dateWords(effect.last, language));
  return condition + QLatin1Char(' ') + WaiverWords::tr("Not kept, all of it is claimed again.");
}

QString waiverEndSentence(Money waived, Language language) {
  return WaiverWords::tr("From today %1 is claimed again, even if the agreement is kept.").arg(amountWords(waived, language));
}

}  // namespace relance
