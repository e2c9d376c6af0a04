// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/whole_deduction.h"

#include "domain/chasing/account/item_identity.h"
#include "domain/chasing/account/suspension.h"
#include "domain/chasing/policy/ladder.h"

namespace relance {
namespace {

bool isStoppedByInsolvency(const PortfolioCustomer& customer, DayNumber issued, Date today) {
  if (!customer.insolventOn || *customer.insolventOn > today) return false;
  return issued <= dayNumber(customer.judgmentOn.value_or(*customer.insolventOn));
}

bool waitsForCleaning(const AccountView& view, ItemIndex i) {
  const bool isLateAtEntry = view.items().recorded[i] - view.items().due[i] > oldDebtDays;
  if (!isLateAtEntry && view.portfolio.replacements.of(view.account.customer).empty()) return false;
  const ItemIdentity identity(view, i);
  return identity.daysLateAtEntry() > oldDebtDays && !cleanedOn(view, identity);
}

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

std::optional<Deduction> wholeDeduction(const AccountView& view, ItemIndex i) {
  const ItemColumns& items = view.items();
  const PortfolioCustomer& invoiced = view.portfolio.customers[items.customer[i]];
  if (isStoppedByInsolvency(invoiced, items.issued[i], view.today) ||
      isStoppedByInsolvency(view.customer(), items.issued[i], view.today)) {
    return Deduction::insolvent;
  }
  if (waitsForCleaning(view, i)) return Deduction::toClean;
  if (items.isFactored(i)) return Deduction::factored;
  return deductionByPersons(view, i);
}

std::optional<Deduction> suspendingDeduction(const AccountView& view, ItemIndex i) {
  return waitsForCleaning(view, i) ? Deduction::toClean : deductionByPersons(view, i);
}

}  // namespace relance
