// SPDX-License-Identifier: GPL-3.0-or-later
// Items and allocations as rows, and the one figure that is stored although it follows from them: settled_on.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/ledger/item.h"
#include "domain/ledger/settlement.h"
#include "storage/database.h"

namespace relance {

/// An allocation beside the dates on which it depends.
struct SettlingAllocation {
  Allocation allocation;
  Date debitIssued;
  Date creditIssued;

  SettlementShare share() const { return shareOf(allocation, debitIssued, creditIssued); }
};

class ItemStore {
 public:
  explicit ItemStore(Database& database) : m_database(database) {}

  /// The id of `item` is not looked at; settledOn is stored as given. Items are made one by one or by the million alike.
  ItemId insert(const Item& item);
  /// Does not touch settled_on: call refreshSettledOn for both items in the same transaction.
  AllocationId insert(const Allocation& allocation);

  std::optional<Item> find(ItemId id);
  /// By due date, number and id; open and settled.
  std::vector<Item> ofCustomer(CustomerId customer);
  std::vector<Item> openOfCustomer(CustomerId customer);
  std::optional<Item> findByIdentity(CustomerId customer, ItemKind kind, std::string_view number, int instalment, Side side);
  /// Of any customer, by id.
  std::vector<Item> findByNumber(std::string_view number);

  /// Those of either side, reversed ones too, oldest first.
  std::vector<SettlingAllocation> allocationsOf(ItemId item);
  /// Amount less what is allocated and not reversed, whatever the day: what can still be allocated.
  std::int64_t unallocatedMinor(ItemId item);

  /// Parts so much off an allocation, which is more, as one of its own with the same day: what becomes of it leaves the rest
  /// alone.
  AllocationId partOff(const Allocation& allocation, std::int64_t amountMinor);
  /// From that day the allocation covers nothing. Call refreshSettledOn for both items.
  void reverse(AllocationId allocation, Date day, std::string_view bankReason);
  /// A new due date holds for every day, past ones too.
  void changeDueDate(ItemId item, Date due);
  void changeFactored(ItemId item, bool isFactored);
  /// The invoice that this one re-issues; none: it re-issues nothing.
  void changeReplaced(ItemId item, ItemId replaced);
  void changeDepositStatus(ItemId item, std::string_view status, std::optional<Date> on);

  /// Why an item of kind writeOff was made, and by whom.
  void insertWriteOff(ItemId writeOff, PrivateTextId reason, PersonId person);
  struct WriteOffReason {
    PrivateTextId reason;
    PersonId person;
  };
  std::optional<WriteOffReason> writeOffReason(ItemId writeOff);

  /// Computes settled_on afresh from the allocations of these items and stores what differs; answers how many did. A few items
  /// are looked up one by one, many in one pass over all.
  int refreshSettledOn(std::span<const ItemId> items);

 private:
  std::vector<Item> fetchAll(Statement& rows);
  int refreshByPass(std::span<const ItemId> items);

  Database& m_database;
};

}  // namespace relance
