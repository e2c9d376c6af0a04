// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/payments/allocate_credit.h"

#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "storage/stores/item_store.h"

namespace relance {

Outcome<AllocatedCredit> allocateCredit(LedgerSession& session, std::string_view customerCode, const AllocationRequest& request,
                                        const PerformOptions& options) {
  return session.perform(
      EventKind::allocationMade,
      [&](Change& change) -> Outcome<AllocatedCredit> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        const Date on = request.on.value_or(change.today());
        if (on > change.today()) return Refusal{RefusalReason::dateInTheFuture, {isoText(on)}};
        AccountItems account(change.database(), *payer);
        const auto credit = account.oneNamed(request.credit, Side::credit);
        if (!credit) return credit.refusal();
        const Currency currency = credit->amount.currency;
        const std::int64_t unapplied = ItemStore(change.database()).unallocatedMinor(credit->id);
        if (unapplied <= 0) return Refusal{RefusalReason::nothingOpen, {request.credit}};
        if (auto refusal = refusalOf(request.amount, request.credit, {unapplied, currency})) return *refusal;
        auto debits =
            request.items.empty() ? Outcome(account.openDebits(currency)) : account.debitsNamed(request.items, currency);
        if (!debits) return debits.refusal();

        change.touch(credit->customer);
        change.facts().add(credit->id);
        AllocatedCredit allocated{credit->id, currency, {}, unapplied};
        allocated.settled = settle(change, *credit, *debits, on, request.amount ? request.amount->minor : unapplied);
        if (allocated.settled.empty()) {
          return Refusal{RefusalReason::nothingOpen, {request.items.empty() ? std::string(customerCode) : request.items.front()}};
        }
        allocated.unappliedMinor = unapplied - sumOf(allocated.settled);
        return allocated;
      },
      options);
}

}  // namespace relance
