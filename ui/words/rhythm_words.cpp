// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/rhythm_words.h"

#include <QCoreApplication>

#include "words/channel_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Rhythm)
};

}  // namespace

QString rhythmSentence(const Rhythm& rhythm, Language language) {
  const QString since = dateWords(rhythm.since, language);
  switch (rhythm.kind) {
    case RhythmKind::gap:
      return Words::tr("A contact every %n days since %1, %2 times running.", nullptr, rhythm.days).arg(since).arg(rhythm.times);
    case RhythmKind::channel:
      return Words::tr("The last %n contacts, since %1, all came by the same channel (%2).", nullptr, rhythm.times)
          .arg(since, channelWord(rhythm.channel).toLower());
    case RhythmKind::wording:
      return Words::tr("The last %n messages, since %1, all had the same words (%2).", nullptr, rhythm.times)
          .arg(since, toQt(rhythm.wording));
  }
  return {};
}

QString remedySentence(RhythmRemedy remedy, const QString& step) {
  switch (remedy) {
    case RhythmRemedy::letDaysVary:
      return Words::tr("Give step “%1” two days of play.").arg(step);
    case RhythmRemedy::callOnAnotherDay:
      return Words::tr("Make the next contact by hand, on another day.");
    case RhythmRemedy::changeChannel:
      return Words::tr("Put another channel in between: a call where it was written, a message where it was said.");
    case RhythmRemedy::addText:
      return Words::tr("Give step “%1” a second text.").arg(step);
    case RhythmRemedy::writeAnew:
      return Words::tr("Write the next one in your own words.");
  }
  return {};
}

}  // namespace relance
