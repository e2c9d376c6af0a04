// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/preview_import.h"

#include <algorithm>
#include <utility>

#include "actions/importing/import_profile_text.h"
#include "actions/importing/known_profile.h"
#include "actions/importing/own_files.h"
#include "storage/stores/import_store.h"

namespace relance {
namespace {

constexpr std::size_t rowsShown = 8;

/// With what the profile says, for the columns that an import which is refused would have had.
LayoutRequest layoutRequest(const ImportRequest& request, const std::vector<ImportProfile>& profiles) {
  LayoutRequest layout{request.kind, request.mappings, request.path.filename().string()};
  const auto used = std::ranges::find(profiles, request.profile, &ImportProfile::name);
  if (request.profile.empty() || used == profiles.end()) return layout;
  layout.kind = used->kind;
  if (const auto content = parseProfile(used->body)) {
    layout.mappings.insert(layout.mappings.begin(), content->mappings.begin(), content->mappings.end());
  }
  return layout;
}

}  // namespace

ImportPreview previewImport(LedgerSession& session, ImportRequest request, bool isProfileWanted, const ImportObserver& observer) {
  ImportPreview preview;
  preview.sequence = session.sequence();
  preview.profiles = ImportStore(session.database()).profiles();
  request.isDryRun = true;
  if (isOwnFile(session.database().path(), request.path)) {
    preview.report = importFile(session, request, observer);
    return preview;
  }
  if (request.profile.empty() && isProfileWanted && !preview.profiles.empty()) {
    const auto sample = previewCsv(request.path, layoutRequest(request, {}), std::nullopt, 0);
    const ImportProfile* known =
        sample ? knownProfile(preview.profiles, sample->titles, request.path.filename().string()) : nullptr;
    if (known != nullptr && (!request.kind || *request.kind == known->kind)) request.profile = known->name;
  }
  preview.profile = request.profile;
  preview.report = importFile(session, request, observer);
  const auto encoding = preview.report.dialect ? std::optional{preview.report.dialect->encoding} : std::nullopt;
  preview.sample = previewCsv(request.path, layoutRequest(request, preview.profiles), encoding, rowsShown);
  return preview;
}

}  // namespace relance
