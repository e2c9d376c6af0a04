// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/contact_event.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 11> kindNames{"step",   "preDue",   "thankYou", "callback", "rejectCall", "promiseCall",
                                                     "manual", "campaign", "recap",    "answer",   "incoming"};
constexpr std::array<std::string_view, 5> resultNames{"done", "noAnswer", "voicemail", "failed", "doubtful"};
constexpr std::array<std::string_view, 15> outcomeNames{
    "promise",  "plan",      "dispute",     "proofRequested", "transferAnnounced", "saidPaid",   "callback", "passedOn",
    "noAnswer", "voicemail", "wrongNumber", "noCommitment",   "refused",           "insolvency", "lead"};

}  // namespace

std::string_view contactEventKindName(ContactEventKind kind) { return nameIn(kindNames, kind); }
std::optional<ContactEventKind> parseContactEventKind(std::string_view name) {
  return valueIn<ContactEventKind>(kindNames, name);
}

std::string_view contactResultName(ContactResult result) { return nameIn(resultNames, result); }
std::optional<ContactResult> parseContactResult(std::string_view name) { return valueIn<ContactResult>(resultNames, name); }

std::string_view callOutcomeName(CallOutcome outcome) { return nameIn(outcomeNames, outcome); }
std::optional<CallOutcome> parseCallOutcome(std::string_view name) { return valueIn<CallOutcome>(outcomeNames, name); }

}  // namespace relance
