// SPDX-License-Identifier: GPL-3.0-or-later
// What customers say: promises, plans, announced payments, disputes, and how each ends.
#include <nlohmann/json.hpp>

#include "actions/agreements/agreeing.h"
#include "actions/replay/replay_facts.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/dispute_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/promise_store.h"

namespace relance {
namespace {

/// Calendar days in which a dispute has to be answered, and in which its rest is due when it was founded in part.
constexpr int answerDays = 7;
constexpr int restDays = 5;

std::vector<Instalment> duesIn(JsonObject& fact) {
  std::vector<Instalment> dues;
  const auto* list = fact.find("dues");
  if (list == nullptr) return dues;
  if (!list->is_array()) fact.fail("dues", "a list is expected");
  for (const auto& row : *list) {
    const bool isRow = row.is_array() && row.size() == 2 && row[0].is_string() && row[1].is_number_integer();
    const auto day = isRow ? parseIsoDate(row[0].get<std::string>()) : std::nullopt;
    if (!day) fact.fail("dues", "pairs of a day and an amount are expected");
    const auto minor = row[1].get<std::int64_t>();
    if (minor <= 0 || minor > largestAmountMinor) fact.fail("dues", "no amount above zero");
    dues.push_back({*day, minor});
  }
  return dues;
}

/// Nothing is open of what was promised: kept from the beginning.
AgreementId writeKept(Change& change, const AgreementTerms& terms, CustomerId payer, Currency currency) {
  Agreement agreement;
  agreement.customer = payer;
  agreement.currency = currency;
  agreement.kind = terms.kind;
  agreement.means = terms.means.value_or(MeansOfPayment::transfer);
  agreement.made = change.today();
  agreement.person = change.person();
  agreement.dues = terms.dues;
  for (const ItemId item : terms.items) agreement.items.push_back({item, 0, 0});
  change.touch(payer);
  const AgreementId id = PromiseStore(change.database()).insert(agreement);
  change.facts().add(id);
  return id;
}

/// Of the items named, those still open in the account.
std::vector<ItemId> stillOpen(const AccountState& state, const std::vector<ItemId>& items) {
  std::vector<ItemId> open;
  for (const ItemId item : items) {
    for (ItemIndex i = state.view.begin(); i < state.view.end(); ++i) {
      if (state.view.items().itemId(i) == item) open.push_back(item);
    }
  }
  return open;
}

std::optional<MeansOfPayment> meansNamed(std::string_view name) {
  return name == "debit" ? MeansOfPayment::directDebit : parseMeansOfPayment(name);
}

template <class Ids>
void checkNew(const Ids& ids, JsonObject& fact, const std::string& id) {
  if (!id.empty() && ids.contains(id)) fact.fail("id", "there already: " + id);
}

template <class Ids>
auto known(const Ids& ids, JsonObject& fact, std::string_view what) {
  const std::string id = fact.text("id");
  const auto found = ids.find(id);
  if (found == ids.end()) fact.fail("id", "no " + std::string(what) + " has this id: " + id);
  return found->second;
}

}  // namespace

Outcome<Done> replayAgreement(ReplayContext& context, JsonObject& fact) {
  const std::string id = textIfAny(fact, "id");
  checkNew(context.agreements, fact, id);
  AgreementTerms terms;
  if (fact.find("kind") != nullptr) terms.kind = fact.name("kind", parseAgreementKind);
  const auto payer = payerOfCode(context.database(), customerIn(context, fact));
  const Currency currency = currencyIn(fact, "currency", context.base());
  terms.items = debitsIn(context, fact, "items");
  terms.dues = duesIn(fact);
  terms.means = fact.find("means") == nullptr ? MeansOfPayment::transfer : fact.name("means", meansNamed);
  fact.finish();
  ItemStore items(context.database());
  for (const ItemId item : terms.items) {
    const Item named = *items.find(item);
    if (named.amount.currency != currency) fact.fail("items", "in another currency: " + named.number);
    if (payerOf(context.database(), named.customer) != *payer) fact.fail("items", "of another account: " + named.number);
  }
  auto made = context.session.perform(EventKind::agreementMade, [&](Change& change) -> Outcome<AgreementId> {
    const ChasedAccount account(change.database(), context.rules(), *payer, change.today());
    const AccountState* state = account.state(currency);
    const auto open = state == nullptr ? std::vector<ItemId>{} : stillOpen(*state, terms.items);
    if (!terms.items.empty() && open.empty() && !terms.dues.empty()) return writeKept(change, terms, *payer, currency);
    if (state == nullptr) return Refusal{RefusalReason::nothingOpen, {CustomerStore(change.database()).codeOf(*payer)}};
    AgreementTerms agreed = terms;
    agreed.items = open;
    auto outcome = agree(change, account, *state, std::move(agreed));
    if (!outcome) return outcome.refusal();
    return outcome->agreement;
  });
  if (!made) return made.refusal();
  if (!id.empty()) context.agreements[id] = *made;
  return Done{};
}

Outcome<Done> replayEnd(ReplayContext& context, JsonObject& fact) {
  const AgreementId id = known(context.agreements, fact, "agreement");
  fact.finish();
  return context.session.perform(EventKind::agreementEnded, [&](Change& change) -> Outcome<Done> {
    PromiseStore store(change.database());
    const Agreement agreement = *store.find(id);
    if (agreement.ended) {
      change.leaveAsItWas();
      return Done{};
    }
    const bool isAnnounced = agreement.kind == AgreementKind::announced;
    store.end(id, change.today(), isAnnounced ? AgreementEnd::answered : AgreementEnd::withdrawn);
    change.touch(agreement.customer);
    change.facts().add(id);
    return Done{};
  });
}

Outcome<Done> replayDispute(ReplayContext& context, JsonObject& fact) {
  const std::string id = textIfAny(fact, "id");
  checkNew(context.disputes, fact, id);
  const Item item = itemNumbered(context, fact, "item", fact.text("item"), Side::debit);
  Dispute dispute;
  dispute.item = item.id;
  if (fact.find("amount") != nullptr) dispute.amountMinor = amountIn(fact, "amount");
  fact.finish();
  const auto made = context.session.perform(EventKind::disputeOpened, [&](Change& change) -> Outcome<DisputeId> {
    dispute.cause = "unspecified";
    dispute.opened = change.today();
    dispute.deadline = plusDays(change.today(), answerDays);
    dispute.person = change.person();
    const DisputeId written = DisputeStore(change.database()).insert(dispute);
    change.touch(item.customer);
    change.facts().add(written);
    return written;
  });
  if (!made) return made.refusal();
  if (!id.empty()) context.disputes[id] = *made;
  return Done{};
}

Outcome<Done> replayClose(ReplayContext& context, JsonObject& fact) {
  const DisputeId id = known(context.disputes, fact, "dispute");
  const DisputeEnd as = fact.find("as") == nullptr ? DisputeEnd::unfounded : fact.name("as", parseDisputeEnd);
  auto due = dayIfAny(fact, "due");
  fact.finish();
  return context.session.perform(EventKind::disputeClosed, [&](Change& change) -> Outcome<Done> {
    DisputeStore store(change.database());
    const Dispute dispute = *store.find(id);
    if (dispute.closed) fact.fail("id", "closed already");
    // An unfounded one leaves the due date as it was.
    if (as == DisputeEnd::unfounded) due.reset();
    ItemStore items(change.database());
    const Date later = plusDays(change.today(), restDays);
    if (!due && as == DisputeEnd::partly && later > items.find(dispute.item)->due) due = later;
    store.close(id, change.today(), as, dispute.fault, due);
    if (due) items.changeDueDate(dispute.item, *due);
    change.touch(items.find(dispute.item)->customer);
    change.facts().add(id).add(due);
    return Done{};
  });
}

}  // namespace relance
