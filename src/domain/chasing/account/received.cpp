// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/received.h"

#include <algorithm>

namespace relance {
namespace {

/// Allocated to the item by the end of `limit` and still standing at the end of `day`.
std::int64_t settledOf(const AccountView& view, ItemId item, Date limit, Date day) {
  std::int64_t settled = 0;
  for (const ItemShare& row : view.portfolio.shares.of(view.account.customer)) {
    if (row.item != item || row.share.from > limit || row.share.from > day) continue;
    if (!row.share.until || *row.share.until > day) settled = addMinor(settled, row.share.amountMinor);
  }
  return settled;
}

/// In dispute of the item at the end of the day on which the agreement was made, no more than was open of it.
std::int64_t contestedWhenMade(const AccountView& view, const Agreement& agreement, const AgreedItem& agreed) {
  std::int64_t contested = 0;
  for (const Dispute& dispute : view.portfolio.disputes.of(view.account.customer)) {
    if (dispute.item != agreed.item || !dispute.isOpenOn(agreement.made)) continue;
    contested = addMinor(contested, dispute.amountMinor.value_or(agreed.openMinor));
  }
  return std::min(contested, agreed.openMinor);
}

struct NotAskedFor {
  std::int64_t conceded{0};    // by later credit notes, of the part that was contested
  std::int64_t writtenOff{0};  // later
};

/// By the end of `limit` and still at the end of `day`.
NotAskedFor notAskedFor(const AccountView& view, const Agreement& agreement, const AgreedItem& agreed, Date limit, Date day) {
  NotAskedFor found;
  for (const ItemShare& row : view.portfolio.shares.of(view.account.customer)) {
    if (row.item != agreed.item || !(row.isCreditNote || row.isWriteOff) || row.share.from <= agreement.made) continue;
    if (row.share.from > limit || row.share.from > day || (row.share.until && *row.share.until <= day)) continue;
    std::int64_t& sum = row.isWriteOff ? found.writtenOff : found.conceded;
    sum = addMinor(sum, row.share.amountMinor);
  }
  if (found.conceded > 0) found.conceded = std::min(found.conceded, contestedWhenMade(view, agreement, agreed));
  return found;
}

}  // namespace

std::int64_t amountOf(const AccountView& view, ItemId item) {
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (view.items().itemId(i) == item) return view.items().amount[i];
  }
  return settledOf(view, item, view.today, view.today);
}

std::int64_t openOnDay(const AccountView& view, ItemId item, std::int64_t amountMinor, Date day) {
  return subtractMinor(amountMinor, settledOf(view, item, day, day));
}

Arrived arrivedBy(const AccountView& view, const Agreement& agreement, Date limit, Date day) {
  Arrived arrived;
  for (const AgreedItem& agreed : agreement.items) {
    const NotAskedFor less = notAskedFor(view, agreement, agreed, limit, day);
    const std::int64_t owed = subtractMinor(agreed.openMinor, addMinor(less.conceded, less.writtenOff));
    const std::int64_t open = subtractMinor(agreed.amountMinor, settledOf(view, agreed.item, limit, day));
    arrived.most = addMinor(arrived.most, owed);
    arrived.writtenOff = addMinor(arrived.writtenOff, less.writtenOff);
    arrived.received = addMinor(arrived.received, subtractMinor(owed, open));
  }
  arrived.received = std::max<std::int64_t>(0, arrived.received);
  return arrived;
}

}  // namespace relance
