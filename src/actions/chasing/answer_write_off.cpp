// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/answer_write_off.h"

#include <algorithm>
#include <map>

#include "actions/chasing/chased_account.h"
#include "actions/payments/write_off_limit.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/private_text_store.h"

namespace relance {
namespace {

/// The items named, or none for all.
Outcome<std::vector<ItemId>> itemsNamed(AccountItems& account, const std::vector<std::string>& numbers) {
  std::vector<ItemId> items;
  for (const std::string& number : numbers) {
    const auto found = account.named(number, Side::debit);
    if (!found) return found.refusal();
    for (const Item& item : *found) items.push_back(item.id);
  }
  return items;
}

}  // namespace

Outcome<AnsweredWriteOff> answerWriteOff(LedgerSession& session, std::string_view customerCode, const WriteOffAnswer& answer,
                                         const PerformOptions& options) {
  return session.perform(
      EventKind::writeOffAnswered,
      [&](Change& change) -> Outcome<AnsweredWriteOff> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        AccountItems account(change.database(), *payer);
        const auto wanted = itemsNamed(account, answer.items);
        if (!wanted) return wanted.refusal();
        HoldStore holds(change.database());
        ItemStore items(change.database());
        AnsweredWriteOff answered;
        std::map<Currency, WriteOffRequest> given;
        GivenUp proposed;
        for (const Hold& hold : holds.ofCustomer(*payer)) {
          const bool isProposal = hold.kind == HoldKind::writeOff && hold.item && hold.isRunningOn(change.today());
          if (!isProposal || (!wanted->empty() && std::ranges::find(*wanted, hold.item) == wanted->end())) continue;
          const Item item = *items.find(hold.item);
          holds.end(hold.id, change.today());
          change.facts().add(hold.id);
          ++answered.items;
          const std::int64_t open = items.unallocatedMinor(hold.item);
          if (open <= 0) continue;
          const Currency currency = item.amount.currency;
          proposed[currency] = addMinor(proposed[currency], open);
          WriteOffRequest& request = given[currency];
          request.items.push_back("#" + std::to_string(hold.item.value));
          const bool isSaidBefore = answer.reason.empty() && hold.reason;
          request.reason = isSaidBefore ? PrivateTextStore(change.database()).text(hold.reason) : answer.reason;
        }
        if (answered.items == 0) return Refusal{RefusalReason::nothingToEnd, {std::string(customerCode)}};
        if (const auto refusal = refusedAboveLimit(change, customerCode, proposed)) return *refusal;
        change.touch(*payer);
        change.facts().add(answer.isAccepted);
        if (!answer.isAccepted) return answered;
        for (const auto& [currency, request] : given) {
          if (request.reason.empty()) return Refusal{RefusalReason::reasonRequired, {"writeOff"}};
          auto written = writeOffInside(change, account, request, change.today());
          if (!written) return written.refusal();
          answered.written.push_back(std::move(written).value());
        }
        return answered;
      },
      options);
}

}  // namespace relance
