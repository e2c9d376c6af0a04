// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/item_parts.h"

#include <algorithm>

#include "domain/chasing/account/agreement_state.h"
#include "domain/chasing/account/received.h"
#include "domain/chasing/account/suspension.h"
#include "domain/chasing/account/whole_deduction.h"

namespace relance {
namespace {

class Covering {
 public:
  using LeavingOut = std::optional<Deduction> (*)(const AccountView&, ItemIndex);

  Covering(const AccountView& view, Date day, LeavingOut leavingOut)
      : m_then(view), m_today(view), m_day(day), m_leavingOut(leavingOut) {
    m_then.today = day;
  }

  void share() {
    for (const Dispute& dispute : m_today.portfolio.disputes.of(m_today.account.customer)) {
      if (dispute.isOpenOn(m_day)) take(dispute);
    }
    for (const bool isAnnounced : {false, true}) {
      for (const Agreement& agreement : m_today.portfolio.agreements.of(m_today.account.customer)) {
        const bool isWanted = (agreement.kind == AgreementKind::announced) == isAnnounced;
        if (isWanted && agreement.currency == m_today.account.currency && agreement.made <= m_day) take(agreement);
      }
    }
  }
  std::vector<ItemParts> parts() && { return std::move(m_parts); }
  std::vector<AgreementId> lying() && { return std::move(m_lying); }

 private:
  std::optional<ItemIndex> placeOf(ItemId item) const {
    for (ItemIndex i = m_today.begin(); i < m_today.end(); ++i) {
      if (m_today.items().itemId(i) == item) return i;
    }
    return std::nullopt;
  }

  /// Of an item closed since, the holds and mandates that name it are known.
  bool isLeftOut(ItemId item) const {
    const auto place = placeOf(item);
    return place ? m_leavingOut(m_then, *place).has_value() : isSuspendedByName(m_then, item);
  }

  ItemParts& partsFor(ItemId item) {
    const auto known = std::ranges::find(m_parts, item, &ItemParts::item);
    return known == m_parts.end() ? m_parts.emplace_back(ItemParts{item}) : *known;
  }

  void take(const Dispute& dispute) {
    const std::int64_t open = openOnDay(m_today, dispute.item, amountOf(m_today, dispute.item), m_day);
    if (open <= 0) return;
    ItemParts& parts = partsFor(dispute.item);
    parts.disputed = dispute.amountMinor ? std::min(open, addMinor(parts.disputed, *dispute.amountMinor)) : open;
  }

  void take(const Agreement& agreement) {
    std::int64_t left = agreementStateOn(m_today, agreement, m_day).remaining;
    for (const AgreedItem& agreed : agreement.items) {
      if (left <= 0) return;
      if (isLeftOut(agreed.item)) continue;
      ItemParts& parts = partsFor(agreed.item);
      const std::int64_t open = openOnDay(m_today, agreed.item, agreed.amountMinor, m_day);
      const std::int64_t taken = std::min(left, std::max<std::int64_t>(0, open - parts.sum()));
      (agreement.kind == AgreementKind::announced ? parts.announced : parts.promised) += taken;
      left -= taken;
      if (taken > 0 && (m_lying.empty() || m_lying.back() != agreement.id)) m_lying.push_back(agreement.id);
    }
  }

  AccountView m_then;
  const AccountView& m_today;
  Date m_day;
  LeavingOut m_leavingOut;
  std::vector<ItemParts> m_parts;
  std::vector<AgreementId> m_lying;
};

Covering shared(const AccountView& view, Date day, Covering::LeavingOut leavingOut) {
  Covering covering(view, day, leavingOut);
  covering.share();
  return covering;
}

std::vector<ItemParts> coveredOn(const AccountView& view, Date day, Covering::LeavingOut leavingOut) {
  const CustomerIndex customer = view.account.customer;
  if (view.portfolio.agreements.of(customer).empty() && view.portfolio.disputes.of(customer).empty()) return {};
  return shared(view, day, leavingOut).parts();
}

}  // namespace

std::vector<ItemParts> itemPartsOn(const AccountView& view, Date day) { return coveredOn(view, day, wholeDeduction); }

std::vector<ItemParts> itemPartsForClockOn(const AccountView& view, Date day) {
  return coveredOn(view, day, suspendingDeduction);
}

std::vector<AgreementId> agreementsLyingOn(const AccountView& view, Date day) {
  return shared(view, day, wholeDeduction).lying();
}

ItemParts partsOf(const std::vector<ItemParts>& parts, ItemId item) {
  const auto known = std::ranges::find(parts, item, &ItemParts::item);
  return known == parts.end() ? ItemParts{item} : *known;
}

}  // namespace relance
