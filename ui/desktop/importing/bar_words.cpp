// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/bar_words.h"

#include <QCoreApplication>

#include "desktop/importing/trial_words.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportBar)
};

Guard totalGuard(TotalVerdict verdict) {
  switch (verdict) {
    case TotalVerdict::notAsked:
      return {GuardState::passed, Words::tr("Every line is understood")};
    case TotalVerdict::met:
      return {GuardState::passed, Words::tr("The total is the one expected")};
    case TotalVerdict::missed:
      return {GuardState::blocks, Words::tr("The total is not the one expected")};
    case TotalVerdict::unreadable:
      return {GuardState::blocks, Words::tr("The expected total is no amount")};
  }
  return {};
}

}  // namespace

bool isQuestionOpen(const ImportReport& report) {
  return report.refusal && report.refusal->reason != RefusalReason::importHasProblems &&
         report.refusal->reason != RefusalReason::importTotalDiffers;
}

BarWords columnsBar(const ImportReport* report, bool isBusy) {
  BarWords words{Words::tr("To the dry run"), {}, Words::tr("Nothing is written yet.")};
  if (isBusy || report == nullptr) {
    words.guards << Guard{GuardState::blocks, Words::tr("The file is being read")};
  } else if (isQuestionOpen(*report)) {
    words.guards << Guard{GuardState::blocks, Words::tr("First say how the file is to be read")};
  } else {
    words.guards << Guard{GuardState::passed, Words::tr("The file is understood")};
  }
  return words;
}

BarWords trialBar(const ImportReport& report, const TrialBarFacts& facts, Language language) {
  BarWords words{importButtonWords(report, language), {}, {}};
  words.note = facts.isWide ? Words::tr("Nothing is written yet. The whole import can be taken back.")
                            : Words::tr("Nothing is written yet.");
  if (!facts.trouble.isEmpty()) words.guards << Guard{GuardState::warns, facts.trouble};
  if (facts.isBusy) {
    words.guards << Guard{GuardState::blocks, Words::tr("Please wait")};
  } else if (report.problemCount > 0) {
    words.guards << Guard{GuardState::blocks, Words::tr("%n lines to correct in the file, then drop it again", nullptr,
                                                        static_cast<int>(report.problemCount))};
    words.note.clear();
  } else if (facts.isDayUnreadable) {
    words.guards << Guard{GuardState::blocks, Words::tr("The day of the payments is not understood")};
  } else if (report.end == ImportEnd::nothingNew) {
    words.button = Words::tr("To today’s work");
    words.guards << Guard{GuardState::passed, nothingNewWords(report, language)};
    words.note.clear();
  } else {
    words.guards << totalGuard(facts.total);
  }
  return words;
}

BarWords doneBar() {
  return {Words::tr("To today’s work"),
          {{GuardState::passed, Words::tr("In the ledger as one action")}},
          Words::tr("Ctrl+Z takes the whole import back.")};
}

}  // namespace relance
