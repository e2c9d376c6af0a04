// SPDX-License-Identifier: GPL-3.0-or-later
// Changes the segments: adds, edits, renames, moves, switches and removes one, after a look at who would move.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "actions/ledger_session.h"
#include "actions/policy/segment_list.h"
#include "domain/chasing/verdict/engine.h"

namespace relance {

/// What is not set stays as it is.
struct SegmentChange {
  bool isNew{false};  // it stands last unless a position is given; its predicate is required
  bool isRemoved{false};
  std::vector<std::pair<std::string, std::string>> names{};  // language, name: only those that change
  std::optional<std::string> when{};                         // the predicate's JSON
  std::optional<std::string> scenario{};                     // key of one in force; empty: verdict only
  std::optional<bool> isEnabled{};
  std::optional<int> position{};  // from 1
};

/// The list as it would be; pure but for the scenarios it may name. What changes becomes the house's own, the rest stays.
/// Refused: unknownSegment; badSegment (key; key, twice, name, nameTwice, position; of a name its language, where one is wrong);
/// badPolicy (where in the predicate, what); unknownScenario.
Outcome<std::vector<OwnedSegment>> changedSegments(Database& database, std::string_view key, const SegmentChange& wanted);

/// Who moves from one segment to another, or is chased by another scenario.
struct SegmentMove {
  std::string code;
  std::string name;
  SegmentChoice before;
  SegmentChoice after;
};

struct SegmentPreview {
  std::vector<OwnedSegment> before;
  std::vector<OwnedSegment> after;
  std::vector<SegmentedCustomer> seenBefore;  // every customer under both lists, in the same order
  std::vector<SegmentedCustomer> seenAfter;
  std::vector<SegmentMove> moves;  // by customer
};

/// Today, nothing written. Refused as changedSegments.
Outcome<SegmentPreview> previewSegments(Database& database, std::string_view key, const SegmentChange& wanted, Date today);

/// Saves it; nothing is written when all is as it was. Refused as changedSegments.
Outcome<Done> changeSegments(LedgerSession& session, std::string_view key, const SegmentChange& wanted,
                             const PerformOptions& options = {});

}  // namespace relance
