// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/disputes/close_dispute.h"

#include <algorithm>
#include <vector>

#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/dispute_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

constexpr int daysForTheRest = 5;

/// Open today, of all items of the account.
std::vector<Dispute> openOnes(Change& change, CustomerId payer) {
  std::vector<Dispute> open;
  for (const CustomerId customer : CustomerStore(change.database()).paidBy(payer)) {
    for (Dispute& dispute : DisputeStore(change.database()).ofCustomer(customer)) {
      if (!dispute.closed && dispute.opened <= change.today()) open.push_back(std::move(dispute));
    }
  }
  std::ranges::sort(open, {}, &Dispute::id);
  return open;
}

Outcome<Dispute> meant(Change& change, CustomerId payer, std::string_view customerCode, const DisputeClosing& closing) {
  std::vector<Dispute> open = openOnes(change, payer);
  if (closing.id) {
    const auto found = std::ranges::find(open, closing.id, &Dispute::id);
    if (found == open.end()) return Refusal{RefusalReason::unknownDispute, {std::to_string(closing.id.value)}};
    return *found;
  }
  std::string of(customerCode);
  if (!closing.item.empty()) {
    const auto item = AccountItems(change.database(), payer).oneNamed(closing.item, Side::debit);
    if (!item) return item.refusal();
    std::erase_if(open, [&](const Dispute& dispute) { return dispute.item != item->id; });
    of = closing.item;
  }
  if (open.empty()) return Refusal{RefusalReason::nothingToEnd, {of}};
  if (open.size() == 1) return open.front();
  std::string ids;
  for (const Dispute& dispute : open) ids += (ids.empty() ? "" : ", ") + std::to_string(dispute.id.value);
  return Refusal{RefusalReason::severalDisputes, {of, ids}};
}

DisputeFault foundOut(const Dispute& dispute, const DisputeClosing& closing) {
  if (closing.fault) return *closing.fault;
  switch (closing.as) {
    case DisputeEnd::founded:
      return DisputeFault::ours;
    case DisputeEnd::unfounded:
      return DisputeFault::theirs;
    case DisputeEnd::partly:
      break;
  }
  return dispute.fault;
}

/// None: the due date stays as it is. More time is given, never less.
std::optional<Date> dueOfTheRest(Date today, Date due) {
  const Date later = plusDays(today, daysForTheRest);
  return later > due ? std::optional{later} : std::nullopt;
}

}  // namespace

Outcome<Dispute> closeDispute(LedgerSession& session, std::string_view customerCode, const DisputeClosing& closing,
                              const PerformOptions& options) {
  return session.perform(
      EventKind::disputeClosed,
      [&](Change& change) -> Outcome<Dispute> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        const auto found = meant(change, *payer, customerCode, closing);
        if (!found) return found.refusal();
        std::optional<Date> due = closing.newDue;
        if (due && closing.as == DisputeEnd::unfounded) return Refusal{RefusalReason::dueOfUnfounded, {isoText(*due)}};
        if (due && *due < change.today()) return Refusal{RefusalReason::dateInThePast, {isoText(*due)}};
        ItemStore items(change.database());
        const Date dueSoFar = items.find(found->item)->due;
        if (!due && closing.as == DisputeEnd::partly) due = dueOfTheRest(change.today(), dueSoFar);
        DisputeStore store(change.database());
        store.close(found->id, change.today(), closing.as, foundOut(*found, closing), due);
        change.touch(*payer);
        change.facts().add(found->id).add(disputeEndName(closing.as)).add(disputeFaultName(foundOut(*found, closing)));
        if (due) {
          change.facts().add(dueSoFar).add(*due);
          items.changeDueDate(found->item, *due);
        }
        return *store.find(found->id);
      },
      options);
}

}  // namespace relance
