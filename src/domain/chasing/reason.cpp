// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/reason.h"

#include <array>

namespace relance {
namespace {

// In the order of the variant's alternatives.
constexpr std::array<std::string_view, 46> codes{"StepDue",
                                                 "PreDue",
                                                 "ThankYou",
                                                 "CallbackDue",
                                                 "PromiseBroken",
                                                 "PromisePartlyKept",
                                                 "PaymentRejected",
                                                 "DecisionDue",
                                                 "AddressMissing",
                                                 "TaskWaiting",
                                                 "Archived",
                                                 "HandedOver",
                                                 "OnHold",
                                                 "Snoozed",
                                                 "CustomerClosed",
                                                 "NothingOverdue",
                                                 "CreditBalance",
                                                 "Insolvent",
                                                 "ToClean",
                                                 "Factored",
                                                 "ItemsOnHold",
                                                 "AllDisputed",
                                                 "AllPromised",
                                                 "PaymentAnnounced",
                                                 "CoveredByCredits",
                                                 "BelowMinimum",
                                                 "BelowShare",
                                                 "DispatchDoubtful",
                                                 "ReplyToRead",
                                                 "ContactedToday",
                                                 "NoAnswer",
                                                 "NotWorkingDay",
                                                 "PromiseToVerify",
                                                 "PaymentToVerify",
                                                 "InCampaign",
                                                 "ByHand",
                                                 "NoScenario",
                                                 "StepRemoved",
                                                 "EndOfScenario",
                                                 "NotYetDue",
                                                 "FormalDemandNotPreceded",
                                                 "CreditsToAllocate",
                                                 "QuietDays",
                                                 "WrittenGap",
                                                 "WeeklyCap",
                                                 "OtherContactFirst"};
static_assert(codes.size() == std::variant_size_v<Reason>);

}  // namespace

std::string_view code(const Reason& reason) { return codes.at(reason.index()); }

std::optional<Date> nextOn(const Reason& reason) {
  return std::visit(
      [](const auto& cause) -> std::optional<Date> {
        if constexpr (requires { cause.until; }) {
          return cause.until;
        } else if constexpr (requires { cause.from; }) {
          return cause.from;
        } else if constexpr (requires { cause.on; }) {
          return cause.on;
        } else {
          return std::nullopt;
        }
      },
      reason);
}

}  // namespace relance
