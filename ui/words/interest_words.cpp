// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/interest_words.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct InterestWords {
  Q_DECLARE_TR_FUNCTIONS(Interest)
};

}  // namespace

std::string_view interestNoteCode(InterestNote note) {
  switch (note) {
    case InterestNote::noStatutoryInterest:
      return "noStatutoryInterest";
    case InterestNote::noticeMissing:
      return "noticeMissing";
    case InterestNote::dueDateMoved:
      return "dueDateMoved";
    case InterestNote::rateBelowFloor:
      return "rateBelowFloor";
    case InterestNote::contractRateVoid:
      return "contractRateVoid";
  }
  return {};
}

QString interestNoteSentence(InterestNote note) {
  switch (note) {
    case InterestNote::noStatutoryInterest:
      return InterestWords::tr("The law gives no interest against this debtor.");
    case InterestNote::noticeMissing:
      return InterestWords::tr("Interest runs only after a formal notice; none is known.");
    case InterestNote::dueDateMoved:
      return InterestWords::tr("The due date was put off to the next working day.");
    case InterestNote::rateBelowFloor:
      return InterestWords::tr("The rate is below three times the legal rate, the least that a contract may set.");
    case InterestNote::contractRateVoid:
      return InterestWords::tr("The agreed rate is above what the law allows with a consumer: only the legal rate remains.");
  }
  return {};
}

QString confidenceWord(RateConfidence confidence) {
  switch (confidence) {
    case RateConfidence::high:
      return InterestWords::tr("official");
    case RateConfidence::medium:
      return InterestWords::tr("reckoned from an official rate");
    case RateConfidence::low:
      return InterestWords::tr("to be verified");
    case RateConfidence::unknown:
      return InterestWords::tr("unknown");
  }
  return {};
}

}  // namespace relance
