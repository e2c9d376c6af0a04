// SPDX-License-Identifier: GPL-3.0-or-later
// A segment as it is being edited, not yet kept, and what of it differs from the one in force.
#pragma once

#include <QString>
#include <QVariantMap>
#include <optional>
#include <string>
#include <vector>

#include "actions/policy/change_segments.h"
#include "text/language.h"

namespace relance {

struct SegmentDraft {
  Segment segment;
  std::optional<int> position{};  // among all, from 1; none: it stays where it is
  bool isNew{false};
  bool isRemoved{false};
  std::optional<Segment> base{};  // as it was in force when the draft began; none of a new one

  bool operator==(const SegmentDraft&) const = default;
};

/// The segment at that place as it is in force.
SegmentDraft draftOf(const std::vector<OwnedSegment>& segments, std::size_t place);

/// A new one before that place, with one condition whose value is still to be said.
SegmentDraft newDraft(const std::vector<OwnedSegment>& segments, std::size_t place, const QString& name, Language language);

/// The draft over the segment as it is in force now: what differs from its base stays, all else follows.
SegmentDraft rebased(const SegmentDraft& draft, const Segment& now);

/// What keeping it would change; none: it is as the one in force.
std::optional<SegmentChange> changeOf(const SegmentDraft& draft, const std::vector<OwnedSegment>& segments);

/// Place of the segment of that key.
std::optional<std::size_t> placeOf(const std::vector<OwnedSegment>& segments, std::string_view key);

/// A key made of the name, and of a number where another segment has it.
std::string keyFor(const QString& name, const std::vector<OwnedSegment>& segments);

/// "" for a language without a name.
std::string nameIn(const Segment& segment, Language language);
void setNameIn(Segment& segment, Language language, const std::string& name);

/// For a page's memory.
QVariantMap memoryOf(const SegmentDraft& draft);
std::optional<SegmentDraft> recalledDraft(const QVariantMap& memory);

}  // namespace relance
