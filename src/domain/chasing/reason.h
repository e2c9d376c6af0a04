// SPDX-License-Identifier: GPL-3.0-or-later
// Why a customer is, or is not, on today's list: one cause with its facts. ui/words makes the sentence.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "domain/basics/date.h"
#include "domain/ledger/channel.h"

namespace relance {

namespace reason {

// Something is to be done.
struct StepDue {
  std::string step;
};
struct PreDue {
  int items;
};
struct ThankYou {};
struct CallbackDue {};
struct PromiseBroken {
  Date date;
};
struct PromisePartlyKept {
  Date date;
};
struct PaymentRejected {
  std::string bankReason;
};
struct DecisionDue {
  int days;
};
struct AddressMissing {
  Channel channel;
};
struct TaskWaiting {
  std::string step;
};

// Everything stops.
struct Archived {};
struct HandedOver {};
struct OnHold {
  std::optional<Date> until;
};
struct Snoozed {
  Date until;
};
struct CustomerClosed {
  Date until;
};

// Nothing to chase.
struct NothingOverdue {};
struct CreditBalance {};
struct Insolvent {};
struct ToClean {};
struct Factored {};
struct ItemsOnHold {};
struct AllDisputed {};
struct AllPromised {};
struct PaymentAnnounced {};
struct CoveredByCredits {};
struct BelowMinimum {};
struct BelowShare {};

// Not today, or not by the program.
struct DispatchDoubtful {};
struct ReplyToRead {};
struct ContactedToday {};
struct NoAnswer {};
struct NotWorkingDay {};
struct PromiseToVerify {
  Date date;
};
struct PaymentToVerify {};
struct InCampaign {
  Date until;
};
struct ByHand {};
struct NoScenario {};
struct StepRemoved {};
struct EndOfScenario {};
struct NotYetDue {
  std::string step;
  Date on;
};
struct FormalDemandNotPreceded {};
struct CreditsToAllocate {};
struct QuietDays {
  Date from;
};
struct WrittenGap {
  Date from;
};
struct WeeklyCap {
  Date from;
};
struct OtherContactFirst {};

}  // namespace reason

using Reason =
    std::variant<reason::StepDue, reason::PreDue, reason::ThankYou, reason::CallbackDue, reason::PromiseBroken,
                 reason::PromisePartlyKept, reason::PaymentRejected, reason::DecisionDue, reason::AddressMissing,
                 reason::TaskWaiting, reason::Archived, reason::HandedOver, reason::OnHold, reason::Snoozed,
                 reason::CustomerClosed, reason::NothingOverdue, reason::CreditBalance, reason::Insolvent, reason::ToClean,
                 reason::Factored, reason::ItemsOnHold, reason::AllDisputed, reason::AllPromised, reason::PaymentAnnounced,
                 reason::CoveredByCredits, reason::BelowMinimum, reason::BelowShare, reason::DispatchDoubtful,
                 reason::ReplyToRead, reason::ContactedToday, reason::NoAnswer, reason::NotWorkingDay, reason::PromiseToVerify,
                 reason::PaymentToVerify, reason::InCampaign, reason::ByHand, reason::NoScenario, reason::StepRemoved,
                 reason::EndOfScenario, reason::NotYetDue, reason::FormalDemandNotPreceded, reason::CreditsToAllocate,
                 reason::QuietDays, reason::WrittenGap, reason::WeeklyCap, reason::OtherContactFirst>;

/// The stable name in JSON, SQL and tests: that of the struct.
std::string_view code(const Reason& reason);

/// First day on which the reason may be over; none for reasons that name no date.
std::optional<Date> nextOn(const Reason& reason);

/// Two reasons of the same cause, whatever their facts.
inline bool isSameCause(const Reason& a, const Reason& b) { return a.index() == b.index(); }

template <class Cause>
bool isA(const Reason& reason) {
  return std::holds_alternative<Cause>(reason);
}

}  // namespace relance
