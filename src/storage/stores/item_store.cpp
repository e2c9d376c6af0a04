// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/item_store.h"

#include <algorithm>
#include <cassert>
#include <tuple>

#include "storage/settlement_sweep.h"

namespace relance {
namespace {

/// Up to here, looking up each item's allocations is cheaper than reading all.
constexpr std::size_t fewItems = 5'000;

const std::string selectItem =
    "SELECT id, customer_id, side, kind, number, instalment, amount_minor, currency, issued_on, due_on, original_due_on, "
    "settled_on,"
    " recorded_on, order_reference, delivery_reference, deposit_reference, deposit_status, deposit_status_on, label, means,"
    " bill_maturity_on, replaces_id, linked_id, factored, retention_release_on, import_id FROM item ";

constexpr std::string_view insertItem =
    "INSERT INTO item (customer_id, side, kind, number, instalment, amount_minor, currency, issued_on, due_on, original_due_on,"
    " settled_on, recorded_on, order_reference, delivery_reference, deposit_reference, deposit_status, deposit_status_on, label, "
    "means,"
    " bill_maturity_on, replaces_id, linked_id, factored, retention_release_on, import_id)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, "
    "$25)";

// Both halves use an index of their own; an item stands on one side only.
constexpr std::string_view selectAllocations =
    "SELECT a.id, a.debit_id, a.credit_id, a.amount_minor, a.dated_on, a.reversed_on, a.bank_reason, a.import_id, d.issued_on,"
    " c.issued_on FROM allocation a JOIN item d ON d.id = a.debit_id JOIN item c ON c.id = a.credit_id WHERE a.debit_id = $1"
    " UNION ALL SELECT a.id, a.debit_id, a.credit_id, a.amount_minor, a.dated_on, a.reversed_on, a.bank_reason, a.import_id,"
    " d.issued_on, c.issued_on FROM allocation a JOIN item d ON d.id = a.debit_id JOIN item c ON c.id = a.credit_id"
    " WHERE a.credit_id = $1";

Item read(const Statement& row) {
  Item i;
  row.read(i.id, i.customer, i.side, i.kind, i.number, i.instalment, i.amount.minor, i.amount.currency, i.issued, i.due,
           i.originalDue, i.settledOn, i.recorded, i.orderReference, i.deliveryReference, i.depositReference, i.depositStatus,
           i.depositStatusOn, i.label, i.means, i.billMaturity, i.replaces, i.linked, i.factored, i.retentionRelease, i.import);
  return i;
}

}  // namespace

ItemId ItemStore::insert(const Item& i) {
  return {m_database.statement(insertItem)
              .insert(i.customer, i.side, i.kind, i.number, i.instalment, i.amount.minor, i.amount.currency, i.issued, i.due,
                      i.originalDue, i.settledOn, i.recorded, orNull(i.orderReference), orNull(i.deliveryReference),
                      orNull(i.depositReference), orNull(i.depositStatus), i.depositStatusOn, orNull(i.label), i.means,
                      i.billMaturity, orNull(i.replaces), orNull(i.linked), i.factored, i.retentionRelease, orNull(i.import))};
}

AllocationId ItemStore::insert(const Allocation& a) {
  return {
      m_database
          .statement("INSERT INTO allocation (debit_id, credit_id, amount_minor, dated_on, reversed_on, bank_reason, import_id)"
                     " VALUES ($1, $2, $3, $4, $5, $6, $7)")
          .insert(a.debit, a.credit, a.amountMinor, a.dated, a.reversed, orNull(a.bankReason), orNull(a.import))};
}

std::vector<Item> ItemStore::fetchAll(Statement& rows) {
  std::vector<Item> items;
  while (rows.next()) items.push_back(read(rows));
  return items;
}

std::optional<Item> ItemStore::find(ItemId id) {
  static const std::string sql = selectItem + "WHERE id = $1";
  auto row = m_database.statement(sql);
  if (!row.query(id).next()) return std::nullopt;
  return read(row);
}

std::vector<Item> ItemStore::ofCustomer(CustomerId customer) {
  static const std::string sql = selectItem + "WHERE customer_id = $1 ORDER BY due_on, number, id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(customer));
}

std::vector<Item> ItemStore::openOfCustomer(CustomerId customer) {
  static const std::string sql = selectItem + "WHERE customer_id = $1 AND settled_on IS NULL ORDER BY due_on, number, id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(customer));
}

std::optional<Item> ItemStore::findByIdentity(CustomerId customer, ItemKind kind, std::string_view number, int instalment,
                                              Side side) {
  static const std::string sql = selectItem +
                                 "WHERE customer_id = $1 AND kind = $2 AND number = $3 AND instalment = $4 AND side = $5"
                                 " AND kind NOT IN ('payment', 'writeOff')";
  auto row = m_database.statement(sql);
  if (!row.query(customer, kind, number, instalment, side).next()) return std::nullopt;
  return read(row);
}

std::vector<Item> ItemStore::findByNumber(std::string_view number) {
  static const std::string sql = selectItem + "WHERE number = $1 ORDER BY id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(number));
}

std::vector<SettlingAllocation> ItemStore::allocationsOf(ItemId item) {
  std::vector<SettlingAllocation> allocations;
  auto rows = m_database.statement(selectAllocations);
  rows.query(item);
  while (rows.next()) {
    auto& row = allocations.emplace_back();
    auto& a = row.allocation;
    rows.read(a.id, a.debit, a.credit, a.amountMinor, a.dated, a.reversed, a.bankReason, a.import, row.debitIssued,
              row.creditIssued);
  }
  std::ranges::sort(allocations, {}, [](const auto& row) { return std::pair{row.allocation.dated, row.allocation.id}; });
  return allocations;
}

std::int64_t ItemStore::unallocatedMinor(ItemId item) {
  auto row = m_database.statement(
      "SELECT amount_minor - CAST(coalesce((SELECT CAST(sum(amount_minor) AS bigint) FROM allocation WHERE debit_id = $1 AND"
      " reversed_on IS NULL), 0) AS bigint) - CAST(coalesce((SELECT CAST(sum(amount_minor) AS bigint) FROM allocation"
      " WHERE credit_id = $1 AND reversed_on IS NULL), 0) AS bigint) FROM item WHERE id = $1");
  row.query(item).next();
  return row.number(0);
}

AllocationId ItemStore::partOff(const Allocation& allocation, std::int64_t amountMinor) {
  assert(amountMinor > 0 && amountMinor < allocation.amountMinor);
  m_database.statement("UPDATE allocation SET amount_minor = $1 WHERE id = $2")
      .run(allocation.amountMinor - amountMinor, allocation.id);
  Allocation part = allocation;
  part.amountMinor = amountMinor;
  part.import = {};
  return insert(part);
}

void ItemStore::reverse(AllocationId allocation, Date day, std::string_view bankReason) {
  m_database.statement("UPDATE allocation SET reversed_on = $1, bank_reason = $2 WHERE id = $3")
      .run(day, bankReason.empty() ? std::nullopt : std::optional{bankReason}, allocation);
}

void ItemStore::changeDueDate(ItemId item, Date due) {
  m_database.statement("UPDATE item SET due_on = $1 WHERE id = $2").run(due, item);
}

void ItemStore::changeFactored(ItemId item, bool isFactored) {
  m_database.statement("UPDATE item SET factored = $1 WHERE id = $2").run(isFactored, item);
}

void ItemStore::changeReplaced(ItemId item, ItemId replaced) {
  m_database.statement("UPDATE item SET replaces_id = $1 WHERE id = $2").run(orNull(replaced), item);
}

void ItemStore::changeDepositStatus(ItemId item, std::string_view status, std::optional<Date> on) {
  m_database.statement("UPDATE item SET deposit_status = $1, deposit_status_on = $2 WHERE id = $3").run(status, on, item);
}

void ItemStore::insertWriteOff(ItemId writeOff, PrivateTextId reason, PersonId person) {
  m_database.statement("INSERT INTO write_off (item_id, reason_id, person_id) VALUES ($1, $2, $3)")
      .run(writeOff, reason, orNull(person));
}

std::optional<ItemStore::WriteOffReason> ItemStore::writeOffReason(ItemId writeOff) {
  auto row = m_database.statement("SELECT reason_id, person_id FROM write_off WHERE item_id = $1");
  if (!row.query(writeOff).next()) return std::nullopt;
  WriteOffReason found;
  row.read(found.reason, found.person);
  return found;
}

int ItemStore::refreshByPass(std::span<const ItemId> items) {
  std::vector<ItemId> wanted(items.begin(), items.end());
  std::ranges::sort(wanted);
  std::vector<std::pair<ItemId, std::optional<Date>>> changed;
  auto next = wanted.begin();
  sweepSettlements(m_database, [&](const SweptItem& item) {
    while (next != wanted.end() && *next < item.id) ++next;
    if (next == wanted.end() || *next != item.id) return;
    const auto after = settledOn(item.amountMinor, item.shares);
    if (after != item.settledOn) changed.emplace_back(item.id, after);
  });
  auto write = m_database.statement("UPDATE item SET settled_on = $1 WHERE id = $2");
  for (const auto& [item, day] : changed) write.run(day, item);
  return static_cast<int>(changed.size());
}

int ItemStore::refreshSettledOn(std::span<const ItemId> items) {
  if (items.size() > fewItems) return refreshByPass(items);
  auto current = m_database.statement("SELECT amount_minor, settled_on FROM item WHERE id = $1");
  auto shares = m_database.statement(
      "SELECT a.amount_minor, CASE WHEN o.issued_on > i.issued_on THEN o.issued_on ELSE i.issued_on END, a.dated_on, "
      "a.reversed_on"
      " FROM item i JOIN allocation a ON a.debit_id = i.id JOIN item o ON o.id = a.credit_id WHERE i.id = $1"
      " UNION ALL SELECT a.amount_minor, CASE WHEN o.issued_on > i.issued_on THEN o.issued_on ELSE i.issued_on END, a.dated_on,"
      " a.reversed_on FROM item i JOIN allocation a ON a.credit_id = i.id JOIN item o ON o.id = a.debit_id WHERE i.id = $1");
  auto write = m_database.statement("UPDATE item SET settled_on = $1 WHERE id = $2");
  std::vector<SettlementShare> found;
  int changed = 0;
  for (const ItemId item : items) {
    if (!current.query(item).next()) continue;
    std::int64_t amount = 0;
    std::optional<Date> before;
    current.read(amount, before);
    found.clear();
    shares.query(item);
    while (shares.next()) {
      auto& share = found.emplace_back();
      share.amountMinor = shares.number(0);
      share.from = std::max(shares.date(1), shares.date(2));
      shares.get(3, share.until);
    }
    const auto after = settledOn(amount, found);
    if (after == before) continue;
    write.run(after, item);
    ++changed;
  }
  return changed;
}

}  // namespace relance
