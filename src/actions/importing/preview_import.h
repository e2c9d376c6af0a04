// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, with the first rows of the file and the profile it is read by: to be looked at before anything is
// done.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/import_file.h"
#include "exchange/csv/csv_preview.h"

namespace relance {

struct ImportPreview {
  ImportReport report;               // of a dry run
  std::optional<CsvPreview> sample;  // nothing: the file is no text or holds no row
  std::vector<ImportProfile> profiles;
  std::string profile;       // by which the file was read: the one asked for, or the one it was known by; empty: none
  std::int64_t sequence{0};  // the last line of history it has seen
};

/// Writes nothing. `request` without profile: one is taken that the file's titles speak for (known_profile.h) and that is of
/// the kind asked for, unless `isProfileWanted` is false. Throws as importFile does.
ImportPreview previewImport(LedgerSession& session, ImportRequest request, bool isProfileWanted,
                            const ImportObserver& observer = {});

}  // namespace relance
