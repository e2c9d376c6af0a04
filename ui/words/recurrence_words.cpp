// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/recurrence_words.h"

#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct RecurrenceWords {
  Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

}  // namespace

QString recurrenceSentence(int episodes, const QString& scenario) {
  return RecurrenceWords::tr("%n times more than %1 days late in %2 months, each time contacted: scenario “%3” is proposed",
                             nullptr, episodes)
      .arg(recurrenceDays)
      .arg(recurrenceMonths)
      .arg(scenario);
}

QString lateEpisodeWords(const LateEpisode& episode, Language language) {
  const QString first = dateWords(episode.first, language);
  if (!episode.closed) return RecurrenceWords::tr("since %1, %n days late by now", nullptr, episode.daysLate).arg(first);
  return RecurrenceWords::tr("%1 to %2, up to %n days late", nullptr, episode.daysLate)
      .arg(first, dateWords(*episode.closed, language));
}

}  // namespace relance
