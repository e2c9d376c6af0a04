// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exit_code.h"

namespace relance {

ExitCode exitCodeOf(RefusalReason reason) {
  switch (reason) {
    case RefusalReason::importHasProblems:
    case RefusalReason::importTotalDiffers:
      return ExitCode::findings;

    case RefusalReason::unknownCustomer:
    case RefusalReason::unknownItem:
    case RefusalReason::unknownContact:
    case RefusalReason::unknownSetting:
    case RefusalReason::badSettingValue:
    case RefusalReason::unknownProfile:
    case RefusalReason::unknownField:
    case RefusalReason::unknownColumn:
    case RefusalReason::reasonRequired:
    case RefusalReason::unknownResult:
    case RefusalReason::callbackNeedsDate:
    case RefusalReason::amountNeeded:
    case RefusalReason::dateInThePast:
    case RefusalReason::dateInTheFuture:
    case RefusalReason::ambiguousItem:
    case RefusalReason::itemCurrencyDiffers:
    case RefusalReason::dateTooEarly:
    case RefusalReason::unknownScenario:
    case RefusalReason::unknownStep:
    case RefusalReason::unknownSegment:
    case RefusalReason::badSegment:
    case RefusalReason::unknownCommitment:
    case RefusalReason::unknownPartner:
    case RefusalReason::unknownPlacement:
    case RefusalReason::unknownCampaign:
    case RefusalReason::promiseNeedsDate:
    case RefusalReason::dateTwice:
    case RefusalReason::unknownAgreement:
    case RefusalReason::unknownCause:
    case RefusalReason::severalDisputes:
    case RefusalReason::unknownDispute:
    case RefusalReason::dueOfUnfounded:
    case RefusalReason::unknownPerson:
    case RefusalReason::badCause:
    case RefusalReason::badReplayLine:
      return ExitCode::usage;

    case RefusalReason::ledgerExists:
    case RefusalReason::fileExists:
      return ExitCode::inOut;

    case RefusalReason::changedSince:
    case RefusalReason::sampleLedgerCannotSend:
    case RefusalReason::nothingToUndo:
    case RefusalReason::undoBlocked:
    case RefusalReason::importAlreadyDone:
    case RefusalReason::ambiguousDates:
    case RefusalReason::ambiguousDecimals:
    case RefusalReason::missingColumn:
    case RefusalReason::unrecognisedFile:
    case RefusalReason::earlierThanLastRun:
    case RefusalReason::runWouldChangeNothing:
    case RefusalReason::runCarriedOut:
    case RefusalReason::nothingToDecide:
    case RefusalReason::formalDemandNotAllowed:
    case RefusalReason::leniencyTooLong:
    case RefusalReason::leniencyTwice:
    case RefusalReason::badPolicy:
    case RefusalReason::noDraft:
    case RefusalReason::draftIsInForce:
    case RefusalReason::scenarioUnfit:
    case RefusalReason::amountAboveOpen:
    case RefusalReason::nothingOpen:
    case RefusalReason::nothingToReverse:
    case RefusalReason::nothingToEnd:
    case RefusalReason::alreadyPlaced:
    case RefusalReason::campaignIsEmpty:
    case RefusalReason::cannotBeDisputed:
    case RefusalReason::letterFactMissing:
    case RefusalReason::rateUnknown:
    case RefusalReason::nothingToWrite:
    case RefusalReason::templateBroken:
    case RefusalReason::paymentCodeImpossible:
    case RefusalReason::toneOffends:
    case RefusalReason::countryNotCovered:
      return ExitCode::refused;
  }
  return ExitCode::refused;
}

ExitCode exitCodeOf(MachineFault fault) {
  switch (fault) {
    case MachineFault::cannotRead:
    case MachineFault::cannotWrite:
    case MachineFault::notALedger:
      return ExitCode::inOut;
    case MachineFault::ledgerBusy:
      return ExitCode::ledgerLocked;
    case MachineFault::ledgerDamaged:
    case MachineFault::amountOverflow:
      return ExitCode::corrupt;
    case MachineFault::ledgerTooNew:
      return ExitCode::newer;
  }
  return ExitCode::corrupt;
}

}  // namespace relance
