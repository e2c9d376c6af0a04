// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/cleaning/line_doubts.h"

#include <algorithm>

#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/item_identity.h"
#include "domain/chasing/account/suspension.h"

namespace relance {
namespace {

/// A claim that was looked at comes back to the desk after so many days while its last day is near.
constexpr int claimSeenDays = 30;

class LineDoubts {
 public:
  LineDoubts(const AccountView& view, const Claim& claim, const CleaningSettings& settings, const NotedItems& noted,
             ItemIndex item)
      : m_view(view), m_claim(claim), m_settings(settings), m_noted(noted), m_item(item), m_id(view.items().itemId(item)) {
    for (const Decision& decision : view.portfolio.decisions.of(view.account.customer)) {
      const bool isNamed = std::ranges::find(decision.items, m_id) != decision.items.end();
      if (isNamed && decision.choice == DecisionChoice::chase) m_seenOn = decision.day;
    }
  }

  std::vector<DoubtFact> all() {
    if (!m_view.items().isDebit(m_item)) {
      add(unappliedCredit());
      add(residue());
      return std::move(m_doubts);
    }
    add(nearPrescription());
    add(veryOld());
    add(duplicate());
    add(residue());
    add(notContacted());
    add(noProof());
    return std::move(m_doubts);
  }

 private:
  void add(std::optional<DoubtFact> fact) {
    if (fact) m_doubts.push_back(std::move(*fact));
  }

  int late() const { return daysLateOf(m_view, m_item); }

  std::optional<DoubtFact> nearPrescription() const {
    const auto limit = claimLimitOf(m_view, m_item, m_noted.partPayments);
    if (!limit || limit->lastDay >= addMonths(m_view.today, m_settings.claimMonths)) return std::nullopt;
    if (m_seenOn && daysBetween(*m_seenOn, m_view.today) < claimSeenDays) return std::nullopt;
    return DoubtFact{Doubt::nearPrescription, limit->lastDay, {}, {}, std::string(limit->article)};
  }

  std::optional<DoubtFact> veryOld() const {
    if (wholeDeduction(m_view, m_item) != Deduction::toClean) return std::nullopt;
    return DoubtFact{Doubt::veryOld, {}, ItemIdentity(m_view, m_item).daysLateAtEntry(), {}, {}};
  }

  std::optional<DoubtFact> duplicate() const {
    const auto twin = m_noted.twins.find(m_id);
    if (m_seenOn || twin == m_noted.twins.end()) return std::nullopt;
    return DoubtFact{Doubt::duplicate, twin->second.issued, {}, {}, twin->second.number};
  }

  std::optional<DoubtFact> unappliedCredit() const {
    const ItemColumns& items = m_view.items();
    const int days = m_view.day() - std::max(items.issued[m_item], items.recorded[m_item]);
    if (items.open[m_item] < m_view.tolerance() || days <= m_settings.creditDays) return std::nullopt;
    return DoubtFact{Doubt::unappliedCredit, {}, days, {}, {}};
  }

  std::optional<DoubtFact> residue() const {
    const ItemColumns& items = m_view.items();
    if (m_seenOn || items.open[m_item] >= items.amount[m_item] || items.due[m_item] > m_view.day()) return std::nullopt;
    const bool isUnapplied = !items.isDebit(m_item) && items.open[m_item] >= m_view.tolerance();
    const auto inBase = m_view.settings.inBase(items.open[m_item], m_view.account.currency);
    if (isUnapplied || !inBase || compare(*inBase, m_settings.residueMinor) >= 0) return std::nullopt;
    return DoubtFact{Doubt::residue, {}, {}, items.amount[m_item], {}};
  }

  /// Of what may be chased: nobody spoke about it for long, counted from the day it was both late and known here.
  std::optional<DoubtFact> notContacted() const {
    const ItemColumns& items = m_view.items();
    if (late() <= 0 || leftOf(m_view, m_claim, m_item) == 0) return std::nullopt;
    std::optional<Date> last;
    for (const ContactEvent& contact : m_view.contacts()) {
      if (m_view.isOfAccount(contact) && isOurs(contact) && isExecuted(contact)) last = contact.day;
    }
    Date since = dateOf(std::max(items.due[m_item], items.recorded[m_item]));
    for (const auto& day : {last, m_seenOn}) {
      if (day) since = std::max(since, *day);
    }
    const int days = daysBetween(since, m_view.today);
    if (days <= m_settings.silenceDays) return std::nullopt;
    return DoubtFact{Doubt::notContacted, last, days, {}, {}};
  }

  std::optional<DoubtFact> noProof() const {
    const bool isProven = std::ranges::binary_search(m_noted.proven, m_id);
    if (m_seenOn || isProven || !m_noted.areProofsKept || late() <= m_settings.proofDays) return std::nullopt;
    return DoubtFact{Doubt::noProof, {}, late(), {}, {}};
  }

  const AccountView& m_view;
  const Claim& m_claim;
  const CleaningSettings& m_settings;
  const NotedItems& m_noted;
  ItemIndex m_item;
  ItemId m_id;
  std::optional<Date> m_seenOn;
  std::vector<DoubtFact> m_doubts;
};

bool isLeftByHold(const AccountView& view, ItemIndex item) {
  return std::ranges::any_of(view.portfolio.holds.of(view.account.customer), [&](const Hold& hold) {
    const bool comesBack = hold.until.has_value() || hold.kind == HoldKind::writeOff;
    return comesBack && hold.isRunningOn(view.today) && isHoldOf(view, hold, item);
  });
}

bool isPlaced(const AccountView& view, ItemIndex item) {
  return std::ranges::any_of(view.portfolio.placements.of(view.account.customer), [&](const Placement& placement) {
    return placement.isRunningOn(view.today) && isPlacementOf(view, placement, item);
  });
}

}  // namespace

bool isForTheDesk(const AccountView& view, const Claim& claim, ItemIndex item) {
  const ItemColumns& items = view.items();
  const PortfolioCustomer& invoiced = view.portfolio.customers[items.customer[item]];
  if (view.customer().archived || invoiced.archived) return false;
  if (isLeftByHold(view, item)) return false;
  if (!items.isDebit(item)) return items.kind(item) != ItemKind::advance;
  if (!isChasedKind(items.kind(item)) || isPlaced(view, item)) return false;
  const auto deduction = wholeDeduction(view, item);
  if (deduction == Deduction::insolvent || deduction == Deduction::factored) return false;
  return partsOf(claim.parts, items.itemId(item)).disputed < items.open[item];
}

std::vector<DoubtFact> doubtsOf(const AccountView& view, const Claim& claim, const CleaningSettings& settings,
                                const NotedItems& noted, ItemIndex item) {
  return LineDoubts(view, claim, settings, noted, item).all();
}

}  // namespace relance
