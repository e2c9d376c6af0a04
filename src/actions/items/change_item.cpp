// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/items/change_item.h"

#include <set>

#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "actions/payments/settling.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

Refusal nothingToDecide(std::string_view customerCode, const char* obstacle, const Item& item) {
  return {RefusalReason::nothingToDecide, {std::string(customerCode), obstacle, shownNumber(item)}};
}

/// One debit of the paying account, inside a change.
Outcome<Item> debitNamed(Change& change, std::string_view customerCode, const std::string& number) {
  const auto payer = payerOfCode(change.database(), customerCode);
  if (!payer) return payer.refusal();
  return AccountItems(change.database(), *payer).oneNamed(number, Side::debit);
}

/// Following the links from `replaced` back leads to the item again.
bool isCircle(Database& database, ItemId item, ItemId replaced) {
  std::set<ItemId> seen;
  while (replaced && seen.insert(replaced).second) {
    if (replaced == item) return true;
    const auto found = ItemStore(database).find(replaced);
    replaced = found ? found->replaces : ItemId{};
  }
  return false;
}

Item creditFor(const Item& invoice, const Item& retention, Date today) {
  Item credit;
  credit.customer = invoice.customer;
  credit.side = Side::credit;
  credit.kind = ItemKind::creditNote;
  credit.number = retention.number;
  credit.amount = retention.amount;
  credit.issued = credit.due = credit.recorded = today;
  credit.linked = invoice.id;
  return credit;
}

}  // namespace

Outcome<ItemId> setFactored(LedgerSession& session, std::string_view customerCode, const std::string& item, bool isFactored,
                            const PerformOptions& options) {
  return session.perform(
      EventKind::itemChanged,
      [&](Change& change) -> Outcome<ItemId> {
        const auto found = debitNamed(change, customerCode, item);
        if (!found) return found.refusal();
        if (found->factored == isFactored) return nothingToDecide(customerCode, "standsSo", *found);
        ItemStore(change.database()).changeFactored(found->id, isFactored);
        change.touch(found->customer);
        change.facts().add(found->id).add(isFactored);
        return found->id;
      },
      options);
}

Outcome<ItemId> setReissued(LedgerSession& session, std::string_view customerCode, const std::string& item,
                            const std::string& replaced, const PerformOptions& options) {
  return session.perform(
      EventKind::itemChanged,
      [&](Change& change) -> Outcome<ItemId> {
        const auto found = debitNamed(change, customerCode, item);
        if (!found) return found.refusal();
        ItemId earlier;
        if (!replaced.empty()) {
          const auto other = debitNamed(change, customerCode, replaced);
          if (!other) return other.refusal();
          if (other->customer != found->customer) return Refusal{RefusalReason::unknownItem, {replaced}};
          if (other->amount.currency != found->amount.currency) {
            return Refusal{RefusalReason::itemCurrencyDiffers,
                           {replaced, std::string(other->amount.currency.code()), std::string(found->amount.currency.code())}};
          }
          earlier = other->id;
        }
        if (isCircle(change.database(), found->id, earlier)) return nothingToDecide(customerCode, "reissuesItself", *found);
        if (found->replaces == earlier) return nothingToDecide(customerCode, "standsSo", *found);
        ItemStore(change.database()).changeReplaced(found->id, earlier);
        change.touch(found->customer);
        change.facts().add(found->id).add(earlier);
        return found->id;
      },
      options);
}

Outcome<Retention> retain(LedgerSession& session, std::string_view customerCode, const RetentionRequest& request,
                          const PerformOptions& options) {
  return session.perform(
      EventKind::itemChanged,
      [&](Change& change) -> Outcome<Retention> {
        const auto invoice = debitNamed(change, customerCode, request.item);
        if (!invoice) return invoice.refusal();
        ItemStore store(change.database());
        const Money open{store.unallocatedMinor(invoice->id), invoice->amount.currency};
        if (auto refusal = refusalOf(request.amount, request.item, open)) return *refusal;
        const Date tomorrow = plusDays(change.today(), 1);
        if (request.release < tomorrow) {
          return Refusal{RefusalReason::dateTooEarly, {isoText(request.release), isoText(tomorrow)}};
        }
        Item retention;
        retention.customer = invoice->customer;
        retention.kind = ItemKind::retention;
        retention.number = invoice->number + "/R";
        retention.instalment = invoice->instalment;
        retention.amount = request.amount;
        retention.issued = invoice->issued;
        retention.due = request.release;
        retention.recorded = change.today();
        retention.retentionRelease = request.release;
        if (store.findByIdentity(retention.customer, retention.kind, retention.number, retention.instalment, Side::debit)) {
          return nothingToDecide(customerCode, "retainedAlready", *invoice);
        }
        Item credit = creditFor(*invoice, retention, change.today());
        credit.instalment = invoice->instalment;
        Retention made;
        made.number = retention.number;
        made.retention = store.insert(retention);
        credit.id = made.credit = store.insert(credit);
        settle(change, credit, {*invoice}, change.today(), request.amount.minor);
        change.touch(invoice->customer);
        change.facts().add(made.retention).add(made.credit).add(request.amount).add(request.release);
        return made;
      },
      options);
}

}  // namespace relance
