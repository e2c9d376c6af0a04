// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/steering/give_our_word.h"

#include <algorithm>

#include "actions/chasing/chased_account.h"
#include "actions/diagnosis/told_offence.h"
#include "actions/payments/account_items.h"
#include "storage/stores/commitment_store.h"
#include "storage/stores/customer_store.h"

namespace relance {
namespace {

/// Nothing is announced in insolvency proceedings, of the payer or of whom it pays for; and no word is given that offends.
std::optional<Refusal> barred(Database& database, std::string_view customerCode, CustomerId payer, Date today,
                              const CommitmentRequest& request) {
  CustomerStore store(database);
  const Customer paying = *store.find(payer);
  const Customer named = *store.find(*store.idOfCode(customerCode));
  const auto isInsolvent = [&](const Customer& customer) { return customer.insolventOn && *customer.insolventOn <= today; };
  if (request.kind == CommitmentKind::consequence && (isInsolvent(paying) || isInsolvent(named))) {
    return Refusal{RefusalReason::nothingToDecide, {std::string(customerCode), "insolvent"}};
  }
  return offenceIn(request.text, named, "word");
}

/// The commitment, while nobody has closed it.
Outcome<Commitment> unanswered(Change& change, std::string_view customerCode, CommitmentId id) {
  const auto payer = payerOfCode(change.database(), customerCode);
  if (!payer) return payer.refusal();
  const auto found = id ? CommitmentStore(change.database()).find(id) : std::nullopt;
  if (!found || found->customer != *payer) return Refusal{RefusalReason::unknownCommitment, {std::to_string(id.value)}};
  if (found->keptOn || found->withdrawnOn) return Refusal{RefusalReason::nothingToEnd, {std::to_string(id.value)}};
  change.touch(*payer);
  change.facts().add(id);
  return *found;
}

}  // namespace

Outcome<CommitmentId> giveOurWord(LedgerSession& session, std::string_view customerCode, const CommitmentRequest& request,
                                  const PerformOptions& options) {
  return session.perform(
      EventKind::commitmentMade,
      [&](Change& change) -> Outcome<CommitmentId> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        if (request.due < change.today()) return Refusal{RefusalReason::dateInThePast, {isoText(request.due)}};
        if (auto refusal = barred(change.database(), customerCode, *payer, change.today(), request)) return *refusal;
        Commitment commitment;
        commitment.customer = *payer;
        commitment.kind = request.kind;
        commitment.due = request.due;
        commitment.made = change.today();
        commitment.person = change.person();
        AccountItems account(change.database(), *payer);
        for (const std::string& number : request.items) {
          const auto items = account.named(number, Side::debit);
          if (!items) return items.refusal();
          for (const Item& item : *items) commitment.items.push_back(item.id);
        }
        std::ranges::sort(commitment.items);
        const auto repeated = std::ranges::unique(commitment.items);
        commitment.items.erase(repeated.begin(), repeated.end());
        commitment.text = change.write(request.text, *payer);
        const CommitmentId id = CommitmentStore(change.database()).insert(commitment);
        change.touch(*payer);
        change.facts().add(id).add(commitment.due);
        return id;
      },
      options);
}

Outcome<Commitment> keepOurWord(LedgerSession& session, std::string_view customerCode, CommitmentId commitment,
                                const PerformOptions& options) {
  return session.perform(
      EventKind::commitmentEnded,
      [&](Change& change) -> Outcome<Commitment> {
        const auto found = unanswered(change, customerCode, commitment);
        if (!found) return found.refusal();
        CommitmentStore store(change.database());
        store.keep(commitment, change.today());
        return *store.find(commitment);
      },
      options);
}

Outcome<Commitment> takeOurWordBack(LedgerSession& session, std::string_view customerCode, CommitmentId commitment,
                                    const std::string& reason, const PerformOptions& options) {
  if (reason.empty()) return Refusal{RefusalReason::reasonRequired, {"withdraw"}};
  return session.perform(
      EventKind::commitmentEnded,
      [&](Change& change) -> Outcome<Commitment> {
        const auto found = unanswered(change, customerCode, commitment);
        if (!found) return found.refusal();
        CommitmentStore store(change.database());
        store.withdraw(commitment, change.today(), change.write(reason, found->customer));
        return *store.find(commitment);
      },
      options);
}

}  // namespace relance
