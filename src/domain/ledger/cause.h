// SPDX-License-Identifier: GPL-3.0-or-later
// Why customers pay late and what they contest: two lists that come with the program, and what a house made of them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/basics/embedded_file.h"
#include "domain/ledger/dispute.h"
#include "domain/ledger/origin.h"

namespace relance {

/// late: a reason of lateness that is no dispute, told at an answer; dispute: one that is.
enum class CauseKind : std::uint8_t { late, dispute };

/// Who of the house deals with it.
enum class CauseOwner : std::uint8_t { controller, manager, sales, orderDesk, billing, logistics, quality, director };

/// Names used in SQL and JSON.
std::string_view causeKindName(CauseKind kind);
std::optional<CauseKind> parseCauseKind(std::string_view name);
std::string_view causeOwnerName(CauseOwner owner);
std::optional<CauseOwner> parseCauseOwner(std::string_view name);

struct Cause {
  CauseKind kind{CauseKind::dispute};
  std::string key{};                                         // stable; none is in both lists
  std::vector<std::pair<std::string, std::string>> names{};  // language, name
  CauseOwner owner{CauseOwner::controller};
  int days{5};  // working days to solve it; 0: the same day, or the day that the fact itself names (his payment run)
  DisputeFault fault{DisputeFault::unknown};
  bool isEnabled{true};  // else no longer offered
  Origin origin{Origin::own};

  bool operator==(const Cause&) const = default;
};

/// Of a dispute for which none was named. It is found even where it is disabled.
inline constexpr std::string_view unspecifiedCause = "unspecified";

/// In that language ("fr"), else in the first it has, else the key.
std::string_view nameOf(const Cause& cause, std::string_view language);

/// A small letter, then letters and digits, 40 at most.
bool isCauseKey(std::string_view text);

/// Reads "key,fr,en,owner,days,fault" with that title line. Nothing if any line is wrong or a key stands there twice.
std::optional<std::vector<Cause>> readCauseTable(CauseKind kind, std::string_view text);

/// The files of resources/reasons.
std::span<const EmbeddedFile> embeddedReasons();

/// Read from them, reasons of lateness first; a mistake in a shipped file is a bug and asserts.
const std::vector<Cause>& shippedCauses();

/// The house's own in place of what is shipped under the same kind and key, and those of its own behind the others of their kind.
std::vector<Cause> overlaid(std::vector<Cause> shipped, const std::vector<Cause>& own);

/// Null when there is none.
const Cause* findCause(const std::vector<Cause>& causes, std::string_view key);

}  // namespace relance
