// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a client file's timeline as it is said and drawn.
#pragma once

#include <QString>

#include "actions/reading/client_file.h"
#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"
#include "domain/chasing/policy/policy.h"
#include "text/language.h"

namespace relance {

struct EntryWords {
  IconName icon{IconName::item};
  ColourRole iconRole{ColourRole::secondary};
  QString title;   // "Call · No commitment"
  QString beside;  // to whom, by how much, until when
  QString note;    // what was written; empty: nothing
  QString right;   // who did it
};

/// `policy` gives the steps their names.
EntryWords entryWords(const TimelineEntry& entry, const Policy& policy, Language language);

/// The file's timeline as it is shown: a callback agreed stands with the call in which it was agreed, not once more.
std::vector<TimelineEntry> shownTimeline(const ClientFile& file);

/// The icon and colour of what came out of a call.
IconName outcomeIcon(CallOutcome outcome);
ColourRole outcomeRole(CallOutcome outcome);

/// "14:02" in the creditor's zone (IANA name); empty when only the day is known.
QString timeOfDay(const std::string& happenedAtUtc, const std::string& zone);

/// "4 min", "35 s".
QString durationWords(int seconds);

}  // namespace relance
