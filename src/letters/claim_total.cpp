// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/claim_total.h"

namespace relance {
namespace {

bool claimsBeyondPrincipal(const LetterFacts& facts) {
  return facts.kind == LetterKind::formalDemand && facts.debtor.kind != CustomerKind::consumer;
}

const InterestStatement* interestOwed(const LetterFacts& facts, const LetterItem& item) {
  if (!claimsBeyondPrincipal(facts) || !item.interest || !item.interest->isDone()) return nullptr;
  return &item.interest->value();
}

std::optional<Money> costsOwed(const LetterFacts& facts, const LetterItem& item) {
  const bool canBeAdded = item.fixedCosts && item.fixedCosts->currency == item.open.currency;
  return claimsBeyondPrincipal(facts) && canBeAdded ? item.fixedCosts : std::nullopt;
}

}  // namespace

const InterestStatement* claimedInterest(const LetterFacts& facts, const LetterItem& item) {
  return item.waiver ? nullptr : interestOwed(facts, item);
}

std::optional<Money> claimedCosts(const LetterFacts& facts, const LetterItem& item) {
  return item.waiver && item.waiver->costs ? std::nullopt : costsOwed(facts, item);
}

std::optional<Money> waivedCharges(const LetterFacts& facts, const LetterItem& item) {
  if (!item.waiver) return std::nullopt;
  Money waived{0, item.open.currency};
  if (const auto* interest = interestOwed(facts, item)) waived.minor = interest->totalMinor;
  if (const auto costs = item.waiver->costs ? costsOwed(facts, item) : std::nullopt) waived = waived + *costs;
  return waived.minor == 0 ? std::nullopt : std::optional(waived);
}

ClaimTotal claimTotal(const LetterFacts& facts) {
  const Money none{0, facts.items.empty() ? Currency{} : facts.items.front().open.currency};
  ClaimTotal total{none, none, none, none, none, none, none, none, 0};
  for (const auto& item : facts.items) {
    total.setAside = total.setAside + Money{item.setAside.sum(), none.currency};
    total.principal = total.principal + item.asked();
    if (const auto* interest = claimedInterest(facts, item)) {
      total.interest = total.interest + Money{interest->totalMinor, none.currency};
      if (!interest->perDayMinor) {
        total.perDay.reset();
      } else if (total.perDay) {
        total.perDay = *total.perDay + Money{*interest->perDayMinor, none.currency};
      }
    }
    if (const auto costs = claimedCosts(facts, item)) {
      total.fixedCosts = total.fixedCosts + *costs;
      ++total.itemsWithCosts;
    }
    if (const auto waived = waivedCharges(facts, item)) total.waived = total.waived + *waived;
  }
  if (facts.unappliedCredits.minor != 0) total.credits = facts.unappliedCredits;
  if (total.perDay && total.perDay->minor == 0) total.perDay.reset();
  total.asked = total.principal - total.credits + total.interest + total.fixedCosts;
  return total;
}

}  // namespace relance
