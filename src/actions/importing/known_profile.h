// SPDX-License-Identifier: GPL-3.0-or-later
// Tells by the titles of a file which of the saved profiles it was written for.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "domain/ledger/import_record.h"

namespace relance {

/// The profile of which every column stands among the titles, of several the one that names most columns, of those the one whose
/// name stands in the file's name. Null when none fits, or when two that read differently fit alike: it is then for a person to
/// choose.
const ImportProfile* knownProfile(std::span<const ImportProfile> profiles, std::span<const std::string> titles,
                                  std::string_view fileName);

}  // namespace relance
