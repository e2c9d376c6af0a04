// SPDX-License-Identifier: GPL-3.0-or-later
// By when a creditor speaks up when his debtor's insolvency proceedings are opened.
#pragma once

#include <string_view>

#include "domain/basics/date.h"

namespace relance {

/// The last day, and the rule that says so; without an article the court sets the day, and this is the house's own guess at it.
struct InsolvencyLimit {
  Date lastDay;
  std::string_view article;

  bool operator==(const InsolvencyLimit&) const = default;
};

/// To declare what is owed: 2 months from the publication of the judgment, 4 for a creditor abroad (Code de commerce, L622-24 and
/// R622-24). `published`: the judgment stands for its publication where that is not known, which is earlier and safe. Elsewhere
/// than in France the court names the day: 2 months are shown, without article.
InsolvencyLimit claimDeclaration(std::string_view debtorCountry, std::string_view creditorCountry, Date published);

/// To claim goods under retention of title: 3 months from the publication (Code de commerce, L624-9); elsewhere as above.
InsolvencyLimit goodsClaim(std::string_view debtorCountry, Date published);

}  // namespace relance
