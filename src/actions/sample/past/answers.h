// SPDX-License-Identifier: GPL-3.0-or-later
// What customers do when they are contacted: how a call goes, and what is paid because of it.
#pragma once

#include <optional>
#include <string>

#include "actions/sample/sample_account.h"
#include "actions/sample/world/dice.h"

namespace relance::sample {

/// How one call went.
struct CallAnswer {
  CallOutcome outcome{CallOutcome::noAnswer};
  std::optional<Date> agreedOn;  // of a promise, an announced transfer or a callback
  std::string agreedAt;          // "14:30" of a callback
  int paidPart{100};             // per cent of what is open, when it pays after all
  std::optional<Date> paysOn;    // none: it changes nothing
  bool isDisputed{false};
};

CallAnswer answerCall(const SampleCustomer& customer, Date day, Dice& dice);

/// When the customer pays because of a message or letter; none: it changes nothing.
std::optional<Date> answerText(const SampleCustomer& customer, bool isFormal, Date day, Dice& dice);

}  // namespace relance::sample
