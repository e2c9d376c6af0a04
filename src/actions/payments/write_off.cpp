// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/payments/write_off.h"

#include <algorithm>
#include <cassert>

#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "actions/payments/reopening.h"
#include "actions/payments/write_off_limit.h"
#include "actions/placements/placing.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

ItemId writeOffOf(Change& change, const Item& debit, std::int64_t amountMinor, Date on, PrivateTextId reason) {
  ItemStore store(change.database());
  Item item;
  item.customer = debit.customer;
  item.side = Side::credit;
  item.kind = ItemKind::writeOff;
  item.number = debit.number;
  item.amount = {amountMinor, debit.amount.currency};
  item.issued = item.due = on;
  item.recorded = change.today();
  item.linked = debit.id;
  const ItemId id = store.insert(item);
  store.insertWriteOff(id, reason, change.person());
  change.facts().add(id);
  return id;
}

}  // namespace

Refusal mandateRuns(Database& database, const Item& item) {
  return {RefusalReason::nothingToDecide, {CustomerStore(database).codeOf(item.customer), "mandateRuns", shownNumber(item)}};
}

Outcome<WrittenOff> writeOffInside(Change& change, AccountItems& account, const WriteOffRequest& request, Date on) {
  const auto first = account.named(request.items.front(), Side::debit);
  if (!first) return first.refusal();
  const Currency currency = first->front().amount.currency;
  const auto debits = account.debitsNamed(request.items, currency);
  if (!debits) return debits.refusal();

  ItemStore store(change.database());
  std::int64_t open = 0;
  for (const Item& debit : *debits) {
    open = addMinor(open, store.unallocatedMinor(debit.id));
  }
  if (open == 0) return Refusal{RefusalReason::nothingOpen, {request.items.front()}};
  if (auto refusal = refusalOf(request.amount, request.items.front(), {open, currency})) return *refusal;
  std::int64_t left = request.amount ? request.amount->minor : open;
  WrittenOff written{currency, {}, {}};
  const PrivateTextId reason = change.write(request.reason, debits->front().customer);
  for (const Item& debit : *debits) {
    const std::int64_t part = std::min(left, store.unallocatedMinor(debit.id));
    if (part <= 0) continue;
    const Date since = openSince(store, debit, on);
    written.writeOffs.push_back(writeOffOf(change, debit, part, since, reason));
    const Item credit = *store.find(written.writeOffs.back());
    for (SettledPart& settled : settle(change, credit, {debit}, since, part)) written.settled.push_back(std::move(settled));
    left -= part;
  }
  return written;
}

Outcome<WrittenOff> writeOff(LedgerSession& session, std::string_view customerCode, const WriteOffRequest& request,
                             const PerformOptions& options) {
  assert(!request.items.empty());
  if (request.reason.empty()) return Refusal{RefusalReason::reasonRequired, {"writeOff"}};
  return session.perform(
      EventKind::writtenOff,
      [&](Change& change) -> Outcome<WrittenOff> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        const Date on = request.on.value_or(change.today());
        if (on > change.today()) return Refusal{RefusalReason::dateInTheFuture, {isoText(on)}};
        AccountItems account(change.database(), *payer);
        for (const std::string& number : request.items) {
          const auto named = account.named(number, Side::debit);
          if (!named) return named.refusal();
          for (const Item& debit : *named) {
            if (isUnderMandate(change.database(), debit, change.today())) return mandateRuns(change.database(), debit);
            if (on < debit.issued) return Refusal{RefusalReason::dateTooEarly, {isoText(on), isoText(debit.issued)}};
          }
        }
        auto written = writeOffInside(change, account, request, on);
        if (!written) return written.refusal();
        if (auto refusal = refusedAboveLimit(change, customerCode, {{written->currency, sumOf(written->settled)}}))
          return *refusal;
        return written;
      },
      options);
}

}  // namespace relance
