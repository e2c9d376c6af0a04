// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/whole_deduction.h"

#include "domain/chasing/account/item_identity.h"
#include "domain/chasing/account/suspension.h"
#include "domain/chasing/policy/ladder.h"

namespace relance {
namespace {

bool isInsolvent(const PortfolioCustomer& customer, Date today) { return customer.insolventOn && *customer.insolventOn <= today; }

/// An invoice of after the judgment is a new debt.
bool isStopped(const PortfolioCustomer& insolvent, DayNumber issued) {
  return issued <= dayNumber(insolvent.judgmentOn.value_or(*insolvent.insolventOn));
}

bool waitsForCleaning(const AccountView& view, ItemIndex i, bool hasReplacements) {
  const bool isLateAtEntry = view.items().recorded[i] - view.items().due[i] > oldDebtDays;
  if (!isLateAtEntry && !hasReplacements) return false;
  const ItemIdentity identity(view, i);
  return identity.daysLateAtEntry() > oldDebtDays && !cleanedOn(view, identity);
}

bool hasReplacements(const AccountView& view) { return !view.portfolio.replacements.of(view.account.customer).empty(); }

std::optional<Deduction> deductionByPersons(const AccountView& view, ItemIndex i) {
  if (isItemPlaced(view, i)) return Deduction::handedOver;
  if (isItemHeld(view, i)) return Deduction::onHold;
  return std::nullopt;
}

}  // namespace

Reason reasonOf(Deduction deduction) {
  switch (deduction) {
    case Deduction::insolvent:
      return reason::Insolvent{};
    case Deduction::toClean:
      return reason::ToClean{};
    case Deduction::factored:
      return reason::Factored{};
    case Deduction::handedOver:
      return reason::HandedOver{};
    case Deduction::onHold:
      return reason::ItemsOnHold{};
    case Deduction::disputed:
      return reason::AllDisputed{};
    case Deduction::promised:
      return reason::AllPromised{};
    case Deduction::announced:
      return reason::PaymentAnnounced{};
    case Deduction::credits:
      return reason::CoveredByCredits{};
  }
  return reason::NothingOverdue{};
}

WholeDeductions::WholeDeductions(const AccountView& view)
    : m_view(view),
      m_isOwnStopped(isInsolvent(view.customer(), view.today)),
      m_hasReplacements(hasReplacements(view)),
      m_hasSuspensions(!view.portfolio.holds.of(view.account.customer).empty() ||
                       !view.portfolio.placements.of(view.account.customer).empty()) {}

std::optional<Deduction> WholeDeductions::of(ItemIndex i) const {
  const ItemColumns& items = m_view.items();
  if (m_isOwnStopped && isStopped(m_view.customer(), items.issued[i])) return Deduction::insolvent;
  if (items.customer[i] != m_view.account.customer) {
    const PortfolioCustomer& invoiced = m_view.portfolio.customers[items.customer[i]];
    if (isInsolvent(invoiced, m_view.today) && isStopped(invoiced, items.issued[i])) return Deduction::insolvent;
  }
  if (waitsForCleaning(m_view, i, m_hasReplacements)) return Deduction::toClean;
  if (items.isFactored(i)) return Deduction::factored;
  return m_hasSuspensions ? deductionByPersons(m_view, i) : std::nullopt;
}

std::optional<Deduction> wholeDeduction(const AccountView& view, ItemIndex item) { return WholeDeductions(view).of(item); }

std::optional<Deduction> suspendingDeduction(const AccountView& view, ItemIndex i) {
  return waitsForCleaning(view, i, hasReplacements(view)) ? Deduction::toClean : deductionByPersons(view, i);
}

}  // namespace relance
