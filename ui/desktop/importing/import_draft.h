// SPDX-License-Identifier: GPL-3.0-or-later
// What the user has said so far about the file to be imported.
#pragma once

#include <QVariantMap>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "actions/import_file.h"

namespace relance {

struct ImportDraft {
  std::filesystem::path path{};
  std::optional<ImportKind> kind{};  // none: told by the profile or the titles
  SaidDialect dialect{};
  std::string profile{};                // chosen by hand
  bool isProfileWanted{true};           // false: none, whatever the titles speak for
  std::vector<HandMapping> mappings{};  // of every field, once one was changed
  std::string expectedTotal{};          // as a machine writes it; empty: none
  std::string saveProfileAs{};          // empty: not to be saved
  std::optional<Date> paymentsUpTo{};   // none: as the file has it

  /// Something was said that the next file of the kind would have to be told again.
  bool isByHand() const { return kind || dialect != SaidDialect{} || !mappings.empty(); }
  ImportRequest request() const;

  bool operator==(const ImportDraft&) const = default;
};

/// Kept while the page is made anew.
QVariantMap memoryOf(const ImportDraft& draft);
ImportDraft draftOf(const QVariantMap& memory);

}  // namespace relance
