// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of an event, which its head proves: everything its row and its subjects say, and the facts that only they hold.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ledger/event.h"
#include "hash/canonical_bytes.h"

namespace relance {

/// A private text's digest as it stood when the event was written.
struct TextCommitment {
  PrivateTextId text;
  Digest digest{};

  bool operator==(const TextCommitment&) const = default;
};

/// Form 1, the fields of CanonicalBytes in this order: 1, sequence, instant, day, person (0: none), kind, number of subjects,
/// digest of their ids in rising order, number of texts, each text's id and digest, the facts as one text.
std::string writeEventBody(const Event& event, std::span<const std::int64_t> subjects, std::span<const TextCommitment> texts,
                           std::string_view facts);

/// What a body says beyond its row.
struct EventBodyTail {
  std::vector<TextCommitment> texts;
  std::string facts;
};

/// Nothing if the body does not begin with what its row and subjects say (one of them was changed), or is cut.
std::optional<EventBodyTail> readEventBody(std::span<const std::byte> body, const Event& event, std::string_view kindName,
                                           std::span<const std::int64_t> subjects);

/// SHA-256(previous head, body); the first event follows 32 zero bytes.
Digest headAfter(const Digest& previous, std::string_view body);

}  // namespace relance
