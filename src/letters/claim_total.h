// SPDX-License-Identifier: GPL-3.0-or-later
// What a letter asks for, added up once so that its tables, its figure and its payment code agree.
#pragma once

#include <optional>

#include "letters/letter_facts.h"

namespace relance {

struct ClaimTotal {
  Money setAside;   // open, but contested, promised or on its way: not asked for
  Money principal;  // what is open of the items, less that
  Money credits;    // taken off
  Money interest;   // of a formal demand, never against a consumer
  Money fixedCosts;
  Money waived;                 // interest and fixed costs that are left unclaimed while an agreement is kept
  Money asked;                  // principal − credits + interest + fixedCosts
  std::optional<Money> perDay;  // by which the interest grows; missing when it does not or is not known
  int itemsWithCosts{0};
};

/// Without items all is zero. A refusal in place of an interest statement counts as none: formal demands look for it first.
ClaimTotal claimTotal(const LetterFacts& facts);

/// The interest of one item that such a letter claims: null for reminders, for consumers and where it is waived.
const InterestStatement* claimedInterest(const LetterFacts& facts, const LetterItem& item);

/// The costs that such a letter claims for the item; none where they are waived. Forty euros for a debt in francs are left out:
/// they cannot be added to it.
std::optional<Money> claimedCosts(const LetterFacts& facts, const LetterItem& item);

/// Interest and costs of the item that such a letter would claim without its waiver; none: nothing is waived.
std::optional<Money> waivedCharges(const LetterFacts& facts, const LetterItem& item);

}  // namespace relance
