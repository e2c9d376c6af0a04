// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/acknowledgements.h"

#include <algorithm>

#include "domain/chasing/account/item_identity.h"
#include "domain/law/debtor_kind.h"

namespace relance {
namespace {

std::optional<AcknowledgedBy> acknowledgedBy(const AccountView& view, const Agreement& agreement) {
  if (agreement.endedAs == AgreementEnd::withdrawn) return std::nullopt;
  if (agreement.kind == AgreementKind::plan) return AcknowledgedBy::plan;
  if (agreement.kind == AgreementKind::announced || !agreement.contactEvent) return std::nullopt;
  const auto contacts = view.contacts();
  const auto said = std::ranges::find(contacts, agreement.contactEvent, &ContactEvent::id);
  const bool isProvable = said != contacts.end() && isWritten(said->channel) && !said->cancelledOn;
  return isProvable ? std::optional(AcknowledgedBy::writtenPromise) : std::nullopt;
}

}  // namespace

std::vector<Acknowledgement> acknowledgementsOf(const AccountView& view, ItemIndex item, const PartPayments& payments) {
  const ItemIdentity identity(view, item);
  std::vector<Acknowledgement> known;
  const auto addPayments = [&](ItemId id) {
    const auto paid = payments.find(id);
    if (paid == payments.end()) return;
    for (const Date day : paid->second) known.push_back({day, AcknowledgedBy::partPayment});
  };
  addPayments(view.items().itemId(item));
  for (const ReplacedInvoice& replaced : identity.replaced()) addPayments(replaced.id);
  for (const Agreement& agreement : view.portfolio.agreements.of(view.account.customer)) {
    const auto by = acknowledgedBy(view, agreement);
    const bool isOfItem =
        std::ranges::any_of(agreement.items, [&](const AgreedItem& agreed) { return identity.is(agreed.item); });
    if (by && isOfItem) known.push_back({agreement.made, *by});
  }
  std::ranges::stable_sort(known, {}, &Acknowledgement::day);
  return known;
}

std::optional<ClaimLimit> claimLimitOf(const AccountView& view, ItemIndex item, const PartPayments& payments) {
  const PortfolioCustomer& debtor = view.portfolio.customers[view.items().customer[item]];
  return claimLimit(debtor.country, debtor.region, debtorKindOf(debtor.kind), dateOf(view.items().anchorDue[item]),
                    acknowledgementsOf(view, item, payments));
}

}  // namespace relance
