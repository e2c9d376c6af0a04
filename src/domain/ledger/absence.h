// SPDX-License-Identifier: GPL-3.0-or-later
// Who is away, and who does his work meanwhile.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "domain/basics/date.h"
#include "domain/basics/id.h"
#include "domain/ledger/ids.h"

namespace relance {

struct Absence;
using AbsenceId = Id<Absence>;

struct Absence {
  AbsenceId id;
  PersonId person;
  Date from;
  std::optional<Date> until;  // the first day back; none: not known yet
  PersonId deputy;

  bool isRunningOn(Date day) const { return from <= day && (!until || day < *until); }
  bool operator==(const Absence&) const = default;
};

/// Who does that person's work on the day: himself, or his deputy, or that one's deputy if he is away too; the person himself
/// where the deputies stand in a circle. Of several absences at once the last noted counts.
PersonId whoActsFor(PersonId person, std::span<const Absence> absences, Date day);

}  // namespace relance
