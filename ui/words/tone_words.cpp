// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/tone_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "words/qt_text.h"

namespace relance {
namespace {

struct ToneWords {
  Q_DECLARE_TR_FUNCTIONS(Tone)
};

struct FaultPhrase {
  std::string_view fault;
  const char* words;
};

constexpr std::array phrases{
    FaultPhrase{"threat", QT_TRANSLATE_NOOP("Tone", "a threat of more than lawful steps")},
    FaultPhrase{"blackmail", QT_TRANSLATE_NOOP("Tone", "pressure by publicity or authorities, which the law punishes")},
    FaultPhrase{"thirdParty", QT_TRANSLATE_NOOP("Tone", "a word about telling others of the debt")},
    FaultPhrase{"falseDeed", QT_TRANSLATE_NOOP("Tone", "the look of a court’s or bailiff’s act")},
    FaultPhrase{"humiliation", QT_TRANSLATE_NOOP("Tone", "humiliating")},
    FaultPhrase{"levelNumber", QT_TRANSLATE_NOOP("Tone", "the number of a reminder, which says nothing to the customer")},
    FaultPhrase{"shouting", QT_TRANSLATE_NOOP("Tone", "shouting")},
    FaultPhrase{"fees", QT_TRANSLATE_NOOP("Tone", "a claim of costs that the customer does not owe")},
    FaultPhrase{"falsehood", QT_TRANSLATE_NOOP("Tone", "not true in law")},
    FaultPhrase{"privacy", QT_TRANSLATE_NOOP("Tone", "a matter of private life")},
    FaultPhrase{"formalDemand", QT_TRANSLATE_NOOP("Tone", "for a formal demand alone to say")},
    FaultPhrase{"announcement", QT_TRANSLATE_NOOP("Tone", "the announcement of a step that may not be announced here")},
};

}  // namespace

QString toneFaultPhrase(std::string_view fault) {
  const auto found = std::ranges::find(phrases, fault, &FaultPhrase::fault);
  return found == phrases.end() ? toQt(fault) : ToneWords::tr(found->words);
}

}  // namespace relance
