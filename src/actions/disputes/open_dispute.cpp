// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/disputes/open_dispute.h"

#include "actions/chasing/chased_account.h"
#include "actions/disputes/contesting.h"
#include "actions/payments/account_items.h"
#include "actions/payments/settling.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/item_store.h"

namespace relance {

Outcome<Dispute> openDispute(LedgerSession& session, std::string_view customerCode, const DisputeRequest& request,
                             const PerformOptions& options) {
  return session.perform(
      EventKind::disputeOpened,
      [&](Change& change) -> Outcome<Dispute> {
        Database& database = change.database();
        const auto payer = payerOfCode(database, customerCode);
        if (!payer) return payer.refusal();
        const auto item = AccountItems(database, *payer).oneNamed(request.item, Side::debit);
        if (!item) return item.refusal();
        const Currency currency = item->amount.currency;
        const std::int64_t open = ItemStore(database).unallocatedMinor(item->id);
        if (open <= 0) return Refusal{RefusalReason::cannotBeDisputed, {request.item}};
        if (auto refusal = refusalOf(request.amount, request.item, {open, currency})) return *refusal;

        DisputeTerms terms;
        if (request.amount) terms.amountMinor = request.amount->minor;
        terms.cause = request.cause;
        terms.fault = request.fault;
        terms.deadline = request.deadline;
        terms.note = request.note;
        if (!request.owner.empty()) {
          const auto owner = PersonStore(database).findByLogin(request.owner);
          if (!owner || owner->archived) return Refusal{RefusalReason::unknownPerson, {request.owner}};
          terms.owner = owner->id;
        }
        return contest(change, ledgerCalendars(database), *payer, *item, terms);
      },
      options);
}

}  // namespace relance
