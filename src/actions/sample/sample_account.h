// SPDX-License-Identifier: GPL-3.0-or-later
// One paying account of the sample before it is stored: who owes, what is owed, what was done. Ids are places in these lists,
// counted from 1, until the ledger gives its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/ledger/assignment.h"
#include "domain/ledger/contact.h"
#include "domain/ledger/contact_event.h"
#include "domain/ledger/customer.h"
#include "domain/ledger/decision.h"
#include "domain/ledger/hold.h"
#include "domain/ledger/item.h"
#include "domain/ledger/snooze.h"
#include "domain/ledger/task.h"
#include "storage/stores/customer_store.h"

namespace relance::sample {

/// How somebody pays when nothing is said, and whether a reminder helps.
enum class Habit : std::uint8_t { prompt, fewDaysLate, late, whenReminded, deteriorating, inTrouble, disputing, unwilling };

/// What is special about a customer, so that every reason of the engine can be seen somewhere.
enum class Situation : std::uint8_t {
  ordinary,
  onHold,
  itemsOnHold,
  snoozed,
  closed,
  byHand,
  archived,
  insolvent,
  oldDebt,
  factored,
  coveredByCredits,
  creditBalance,
  smallRest,
  withoutAddress,
  replyToRead,
  rejectedDebit,
  creditToAllocate,
  demandWaiting,
  callbackAgreed,
  intragroup,
  assigned
};

struct SampleCustomer {
  Customer record;
  std::vector<Contact> contacts;  // by preference
  std::vector<StoredPaymentRun> runs;
  std::vector<ClosingPeriod> closings;
  Currency currency;
  Habit habit{Habit::prompt};
  int meanDelay{0};  // days
  Situation situation{Situation::ordinary};
  int weight{1};                     // share of the ledger's items
  std::int64_t typicalMinor{0};      // of an invoice
  std::optional<Date> firstInvoice;  // not before this day
};

/// A fact with the words that were written about it; they become a private text.
template <class Fact>
struct Noted {
  Fact fact;
  std::string note;
};

struct SampleAccount {
  std::vector<SampleCustomer> customers;  // the first pays for all
  std::vector<Item> items;
  std::vector<Allocation> allocations;
  std::vector<Noted<ContactEvent>> contacts;
  std::vector<Noted<Hold>> holds;
  std::vector<Noted<Snooze>> snoozes;
  std::vector<Noted<Decision>> decisions;
  std::vector<Noted<Assignment>> assignments;
  std::vector<Task> tasks;

  const SampleCustomer& payer() const { return customers.front(); }
  Item& item(ItemId id) { return items[static_cast<std::size_t>(id.value - 1)]; }
  const Item& item(ItemId id) const { return items[static_cast<std::size_t>(id.value - 1)]; }
  ItemId add(Item item) {
    item.id = {static_cast<std::int64_t>(items.size()) + 1};
    items.push_back(std::move(item));
    return items.back().id;
  }
  void add(Allocation allocation) {
    allocation.id = {static_cast<std::int64_t>(allocations.size()) + 1};
    allocations.push_back(std::move(allocation));
  }
};

}  // namespace relance::sample
