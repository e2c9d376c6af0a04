// SPDX-License-Identifier: GPL-3.0-or-later
// A dispatch: one message or letter of a task to one recipient, on its way out of the house.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/basics/date.h"
#include "domain/ledger/channel.h"
#include "domain/ledger/ids.h"

namespace relance {

/// Named for what is awaited; doubtful waits for a person, withdrawn will never leave.
enum class DispatchState : std::uint8_t { draft, toApprove, waiting, sending, sent, refused, doubtful, withdrawn };

/// Names used in SQL and JSON.
std::string_view dispatchStateName(DispatchState state);
std::optional<DispatchState> parseDispatchState(std::string_view name);

struct Dispatch {
  DispatchId id;
  TaskId task;
  Channel channel{Channel::email};
  std::string recipient;  // e-mail address, or the postal address on one line
  DispatchState state{DispatchState::draft};
  std::string language;
  std::string templateKey;
  std::string variant;
  Date preparedOn;
  std::string notBefore;  // UTC; empty: at once
  std::string messageId;
  int attempts{0};
  std::string reference;  // of the carrier: register number …
  std::string sha256;     // of the bytes as sent, in the blobs; empty until made
  std::string carriedAt;  // UTC; empty until sent
  PrivateTextId text;

  bool operator==(const Dispatch&) const = default;
};

}  // namespace relance
