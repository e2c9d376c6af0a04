// SPDX-License-Identifier: GPL-3.0-or-later
// Items, what settles them and what comes back, and up to when payments are imported.
#include <nlohmann/json.hpp>

#include "actions/payments/allocate_credit.h"
#include "actions/payments/reverse_payment.h"
#include "actions/replay/replay_facts.h"
#include "hash/sha256.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/import_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

struct ReplayedKind {
  ItemKind kind;
  Side side;
};

std::optional<ReplayedKind> kindNamed(std::string_view name) {
  if (name == "invoice") return ReplayedKind{ItemKind::invoice, Side::debit};
  if (name == "retention") return ReplayedKind{ItemKind::retention, Side::debit};
  if (name == "credit") return ReplayedKind{ItemKind::creditNote, Side::credit};
  if (name == "payment") return ReplayedKind{ItemKind::payment, Side::credit};
  if (name == "advance") return ReplayedKind{ItemKind::advance, Side::credit};
  return std::nullopt;
}

}  // namespace

Outcome<Done> replayItem(ReplayContext& context, JsonObject& fact) {
  Item item;
  item.number = nameIn(fact, "number");
  item.customer = *CustomerStore(context.database()).idOfCode(customerIn(context, fact));
  const ReplayedKind kind = fact.find("kind") == nullptr ? *kindNamed("invoice") : fact.name("kind", kindNamed);
  item.kind = kind.kind;
  item.side = kind.side;
  item.issued = dayIfAny(fact, "issued").value_or(context.today());
  item.due = dayIfAny(fact, "due").value_or(item.issued);
  item.amount = {amountIn(fact, "amount"), currencyIn(fact, "currency", context.base())};
  const std::string replaces = textIfAny(fact, "replaces");
  item.factored = fact.flag("factored", false);
  item.recorded = context.today();
  fact.finish();
  if (!ItemStore(context.database()).findByNumber(item.number).empty()) fact.fail("number", "there already: " + item.number);
  if (!replaces.empty()) {
    const Item replaced = itemNumbered(context, fact, "replaces", replaces, Side::debit);
    (item.side == Side::debit ? item.replaces : item.linked) = replaced.id;
  }
  return context.session.perform(EventKind::itemChanged, [&](Change& change) -> Outcome<Done> {
    change.touch(item.customer);
    change.facts().add(ItemStore(change.database()).insert(item)).add(item.amount);
    return Done{};
  });
}

Outcome<Done> replayAllocation(ReplayContext& context, JsonObject& fact) {
  const Item credit = itemNumbered(context, fact, "credit", fact.text("credit"), Side::credit);
  const Item debit = itemNumbered(context, fact, "debit", fact.text("debit"), Side::debit);
  const std::int64_t amount = amountIn(fact, "amount");
  fact.finish();
  const std::int64_t open = ItemStore(context.database()).unallocatedMinor(debit.id);
  if (open < amount) fact.fail("amount", "more than the " + std::to_string(open) + " that are open of " + debit.number);
  AllocationRequest request;
  request.credit = credit.number;
  request.items = {debit.number};
  request.amount = Money{amount, debit.amount.currency};
  return doneIf(allocateCredit(context.session, CustomerStore(context.database()).codeOf(credit.customer), request));
}

Outcome<Done> replayReversal(ReplayContext& context, JsonObject& fact) {
  const Item credit = itemNumbered(context, fact, "credit", fact.text("credit"), Side::credit);
  const Item debit = itemNumbered(context, fact, "debit", fact.text("debit"), Side::debit);
  ReversalRequest request;
  request.payment = credit.number;
  request.items = {debit.number};
  request.amount = Money{amountIn(fact, "amount"), credit.amount.currency};
  request.bankReason = textIfAny(fact, "bankReason");
  fact.finish();
  return doneIf(reversePayment(context.session, CustomerStore(context.database()).codeOf(credit.customer), request));
}

Outcome<Done> replayImported(ReplayContext& context, JsonObject& fact) {
  const Date upTo = dayIn(fact, "paymentsUpTo");
  fact.finish();
  return context.session.perform(EventKind::fileImported, [&](Change& change) -> Outcome<Done> {
    ImportRecord record;
    record.fileName = "payments up to " + isoText(upTo);
    record.sha256 = hex(sha256(record.fileName + " on " + isoText(change.today())));
    record.kind = ImportKind::payments;
    record.importedAt = change.nowUtc();
    record.importedOn = change.today();
    record.paymentsUpTo = upTo;
    record.sequence = change.sequence();
    record.person = change.person();
    ImportStore store(change.database());
    const ImportId id = store.insert(record);
    store.finish(id, 0, {});
    change.belongsTo(id);
    change.facts().add(id).add(upTo);
    return Done{};
  });
}

}  // namespace relance
