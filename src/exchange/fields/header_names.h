// SPDX-License-Identifier: GPL-3.0-or-later
// The usual French, English and German titles of columns, and which field each means.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/fields/import_field.h"

namespace relance {

struct HeadingMatch {
  ImportField field{ImportField::code};
  int rank{0};  // 0 is the clearest title of the field; of two columns for one field the lower rank wins

  bool operator==(const HeadingMatch&) const = default;
};

/// The letters and digits of a title, folded: "N° pièce (client)" is "npiece". What stands in brackets is left out.
std::string headingKey(std::string_view title);

/// What the title may mean in such a file, in the order of the fields: "client" is a code, or a name beside another code.
std::vector<HeadingMatch> recogniseHeading(ImportKind kind, std::string_view title);

/// The title says that amounts are whole minor units: "amount_cents", "montant en centimes".
bool saysMinorUnits(std::string_view title);

}  // namespace relance
