// SPDX-License-Identifier: GPL-3.0-or-later
// What a waiver of interest would leave unclaimed by today, before it is made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/reading/told_charges.h"

namespace relance {

/// A promise or a plan that runs: what a waiver may hang on.
bool mayCarryWaiver(const ToldAgreement& told);

/// The items of the agreement, or with them all that bears interest in its currency.
enum class WaiverReach { agreement, everythingLate };

struct WaiverPreview {
  std::vector<std::string> items;  // "#12", as WaiverRequest takes them
  Money interest;                  // of what is claimed now
  Money costs;                     // the same of the lump sums; all of it, whether they are to be waived or not
  bool isInterestKnown{true};      // false: of an item it cannot be told, and counts as none
};

/// Of the agreement's currency. `charges`: those of its account.
WaiverPreview previewWaiver(const ToldCharges& charges, const Agreement& agreement, WaiverReach reach);

/// What is claimed again when the waiver is taken back today; in the currency given, zero when it leaves nothing unclaimed.
Money waivedBy(const ToldCharges& charges, WaiverId waiver, Currency currency);

}  // namespace relance
