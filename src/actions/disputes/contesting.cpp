// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/disputes/contesting.h"

#include <algorithm>
#include <cassert>
#include <tuple>

#include "actions/causes/cause_list.h"
#include "actions/payments/account_items.h"
#include "actions/payments/settling.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/dispute_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

/// The role of the program's users that a reason's owner has; colleagues without the program have none.
std::optional<PersonRole> roleOf(CauseOwner owner) {
  switch (owner) {
    case CauseOwner::controller:
      return PersonRole::controller;
    case CauseOwner::manager:
      return PersonRole::manager;
    case CauseOwner::sales:
    case CauseOwner::orderDesk:
    case CauseOwner::billing:
    case CauseOwner::logistics:
    case CauseOwner::quality:
    case CauseOwner::director:
      break;
  }
  return std::nullopt;
}

/// Whoever records it comes first.
PersonId ownerOf(Database& database, CauseOwner owner, PersonId recorder) {
  const auto role = roleOf(owner);
  if (!role) return {};
  PersonId first;
  for (const Person& person : PersonStore(database).all()) {
    if (person.role != *role || person.archived) continue;
    if (person.id == recorder) return recorder;
    if (!first) first = person.id;
  }
  return first;
}

Date deadlineOf(Database& database, const CalendarBook& calendars, Date opened, int days) {
  const Creditor creditor = CreditorStore(database).find();
  return calendars.of(creditor.country, creditor.region).addWorkingDays(opened, days);
}

}  // namespace

Outcome<Dispute> contest(Change& change, const CalendarBook& calendars, CustomerId payer, const Item& item,
                         const DisputeTerms& terms, ContactEventId contact) {
  const std::int64_t open = ItemStore(change.database()).unallocatedMinor(item.id);
  if (item.side != Side::debit || open <= 0) return Refusal{RefusalReason::cannotBeDisputed, {shownNumber(item)}};
  const Currency currency = item.amount.currency;
  const auto asked = terms.amountMinor ? std::optional<Money>{{*terms.amountMinor, currency}} : std::nullopt;
  if (auto refusal = refusalOf(asked, shownNumber(item), {open, currency})) return *refusal;
  const auto others = DisputeStore(change.database()).ofItem(item.id);
  if (std::ranges::any_of(others, [&](const Dispute& one) { return !one.amountMinor && one.isOpenOn(change.today()); })) {
    return Refusal{RefusalReason::nothingToDecide,
                   {CustomerStore(change.database()).codeOf(payer), "disputedAlready", shownNumber(item)}};
  }
  const auto cause = offeredCause(change.database(), CauseKind::dispute, terms.cause);
  if (!cause) return cause.refusal();
  if (terms.deadline && *terms.deadline < change.today()) {
    return Refusal{RefusalReason::dateInThePast, {isoText(*terms.deadline)}};
  }

  Dispute dispute;
  dispute.item = item.id;
  dispute.amountMinor = terms.amountMinor;
  dispute.cause = cause->key;
  dispute.fault = terms.fault.value_or(cause->fault);
  dispute.owner = terms.owner ? terms.owner : ownerOf(change.database(), cause->owner, change.person());
  dispute.opened = change.today();
  dispute.deadline = terms.deadline ? *terms.deadline : deadlineOf(change.database(), calendars, change.today(), cause->days);
  dispute.note = change.write(terms.note, payer);
  dispute.contactEvent = contact;
  dispute.person = change.person();
  dispute.id = DisputeStore(change.database()).insert(dispute);
  change.touch(payer);
  change.facts().add(dispute.id).add(item.id).add(terms.amountMinor.value_or(0)).add(dispute.cause).add(*dispute.deadline);
  return dispute;
}

Outcome<std::vector<DisputeId>> contestAll(Change& change, const CalendarBook& calendars, CustomerId payer,
                                           std::span<const ItemId> items, const DisputeTerms& terms, ContactEventId contact) {
  assert(!items.empty());
  ItemStore store(change.database());
  std::vector<Item> contested;
  std::int64_t open = 0;
  for (const ItemId id : items) {
    if (std::ranges::find(contested, id, &Item::id) != contested.end()) continue;
    contested.push_back(*store.find(id));
    open = addMinor(open, store.unallocatedMinor(id));
  }
  std::ranges::sort(contested, {}, [](const Item& item) { return std::tie(item.due, item.id); });
  const Currency currency = contested.front().amount.currency;
  const auto asked = terms.amountMinor ? std::optional<Money>{{*terms.amountMinor, currency}} : std::nullopt;
  if (auto refusal = refusalOf(asked, shownNumber(contested.front()), {open, currency})) return *refusal;

  std::vector<DisputeId> made;
  std::int64_t left = terms.amountMinor.value_or(0);
  for (const Item& item : contested) {
    DisputeTerms part = terms;
    if (terms.amountMinor) {
      if (left <= 0) break;
      part.amountMinor = std::min(left, store.unallocatedMinor(item.id));
      left -= *part.amountMinor;
    }
    const auto dispute = contest(change, calendars, payer, item, part, contact);
    if (!dispute) return dispute.refusal();
    made.push_back(dispute->id);
  }
  return made;
}

}  // namespace relance
