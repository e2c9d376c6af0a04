// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/event.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 64> kindNames{"ledgerMade",
                                                     "creditorChanged",
                                                     "settingChanged",
                                                     "policyPublished",
                                                     "scenarioDrafted",
                                                     "scenarioPublished",
                                                     "draftDiscarded",
                                                     "segmentsChanged",
                                                     "fileImported",
                                                     "importWithdrawn",
                                                     "profileSaved",
                                                     "customerChanged",
                                                     "contactChanged",
                                                     "itemChanged",
                                                     "paymentRecorded",
                                                     "allocationMade",
                                                     "allocationReversed",
                                                     "writtenOff",
                                                     "runStored",
                                                     "runWithdrawn",
                                                     "taskMade",
                                                     "taskClosed",
                                                     "contactRecorded",
                                                     "contactCancelled",
                                                     "replyRead",
                                                     "presentationSet",
                                                     "levelSet",
                                                     "decisionTaken",
                                                     "writeOffAnswered",
                                                     "holdMade",
                                                     "holdEnded",
                                                     "snoozed",
                                                     "snoozeEnded",
                                                     "scenarioAssigned",
                                                     "assignmentEnded",
                                                     "agreementMade",
                                                     "agreementEnded",
                                                     "instalmentExcused",
                                                     "disputeOpened",
                                                     "disputeClosed",
                                                     "causeChanged",
                                                     "partnerChanged",
                                                     "placementMade",
                                                     "placementChanged",
                                                     "placementEnded",
                                                     "campaignMade",
                                                     "campaignEnded",
                                                     "commitmentMade",
                                                     "commitmentEnded",
                                                     "declarationMade",
                                                     "declarationWithdrawn",
                                                     "diagnosisNoted",
                                                     "diagnosisWithdrawn",
                                                     "ordersHeld",
                                                     "ordersReleased",
                                                     "personChanged",
                                                     "dispatchesPrepared",
                                                     "dispatchesApproved",
                                                     "lettersIssued",
                                                     "textErased",
                                                     "sampleMade",
                                                     "undone",
                                                     "redone",
                                                     "sealed"};

}  // namespace

std::string_view eventKindName(EventKind kind) { return nameIn(kindNames, kind); }
std::optional<EventKind> parseEventKind(std::string_view name) { return valueIn<EventKind>(kindNames, name); }

}  // namespace relance
