// SPDX-License-Identifier: GPL-3.0-or-later
// The titles that programs and people give to columns in French, English and German.
#pragma once

#include <span>
#include <string_view>

#include "exchange/fields/import_field.h"

namespace relance {

/// Titles as headingKey makes them, parted by spaces, the clearest first.
struct UsualTitles {
  ImportField field{ImportField::code};
  std::string_view keys;
};

/// A title may stand under several fields.
std::span<const UsualTitles> usualTitles(ImportKind kind);

}  // namespace relance
