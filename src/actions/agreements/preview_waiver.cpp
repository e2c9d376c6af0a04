// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/agreements/preview_waiver.h"

#include <algorithm>

namespace relance {

bool mayCarryWaiver(const ToldAgreement& told) {
  const bool runs = told.status == AgreementStatus::open || told.status == AgreementStatus::toVerify;
  return runs && told.agreement.kind != AgreementKind::announced;
}

WaiverPreview previewWaiver(const ToldCharges& charges, const Agreement& agreement, WaiverReach reach) {
  const Money none{0, agreement.currency};
  WaiverPreview preview{{}, none, none};
  const auto add = [&](ItemId item) { preview.items.push_back("#" + std::to_string(item.value)); };
  const auto isAgreed = [&](ItemId item) {
    return std::ranges::find(agreement.items, item, &AgreedItem::item) != agreement.items.end();
  };
  for (const AgreedItem& item : agreement.items) add(item.item);
  for (const ToldCharge& charge : charges.items) {
    if (charge.interest.currency != agreement.currency) continue;
    if (!isAgreed(charge.item)) {
      if (reach == WaiverReach::agreement) continue;
      add(charge.item);
    }
    const Money interest = charge.waiver ? none : charge.interest;
    preview.interest = preview.interest + interest;
    preview.costs = preview.costs + (charge.claimed() - interest);
    preview.isInterestKnown = preview.isInterestKnown && !charge.unknown;
  }
  return preview;
}

Money waivedBy(const ToldCharges& charges, WaiverId waiver, Currency currency) {
  Money sum{0, currency};
  for (const ToldCharge& charge : charges.items) {
    if (charge.waiver == waiver && charge.waived.currency == currency) sum = sum + charge.waived;
  }
  return sum;
}

}  // namespace relance
