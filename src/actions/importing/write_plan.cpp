// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/write_plan.h"

#include <algorithm>
#include <optional>

#include "domain/basics/machine_error.h"
#include "storage/bulk/interruption.h"
#include "storage/bulk/item_writer.h"
#include "storage/bulk/suspended_indexes.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/import_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

constexpr std::size_t rowsBetweenReports = 4096;

/// From so many new rows on, and a third of those that are there, indexes are made afterwards.
constexpr std::int64_t manyRows = 20'000;
const std::vector<std::string_view> itemTables{"item", "allocation"};

class PlanWriter {
 public:
  PlanWriter(Change& change, const ImportPlan& plan, const ImportIdentity& identity, const CellTable& cells,
             const ImportObserver& observer)
      : m_change(change),
        m_database(change.database()),
        m_plan(plan),
        m_cells(cells),
        m_observer(observer),
        m_kind(identity.kind),
        m_imports(m_database),
        m_firstCustomer(m_imports.lastId(ImportedTable::customer) + 1),
        m_firstItem(m_imports.lastId(ImportedTable::item) + 1),
        m_total(static_cast<std::int64_t>(plan.customers.size() + plan.contacts.size() + plan.items.size() +
                                          plan.allocations.size() + plan.settled.size())) {
    ImportRecord record;
    record.fileName = identity.fileName;
    record.sha256 = identity.sha256;
    record.kind = identity.kind;
    record.importedAt = change.nowUtc();
    record.importedOn = change.today();
    record.rowsRead = plan.counts.read;
    record.paymentsUpTo = plan.paymentsUpTo;
    record.sequence = change.sequence();
    record.person = change.person();
    m_import = m_imports.insert(record);
    tell(identity);
  }

  ImportId write() {
    writeCustomers();
    writeContacts();
    std::optional<SuspendedIndexes> suspended;
    const auto rows = static_cast<std::int64_t>(m_plan.items.size());
    if (rows > manyRows && 3 * rows > m_firstItem) suspended.emplace(m_database, itemTables, keptIndexes());
    writeItems();
    if (suspended) restore(*suspended);
    ItemStore(m_database).refreshSettledOn(m_plan.toRefresh);
    finish();
    return m_import;
  }

 private:
  /// Payments have no identity of this kind and, mostly, no number: these two indexes hardly grow.
  std::vector<std::string_view> keptIndexes() const {
    if (m_kind != ImportKind::payments || m_firstItem == 1) return {};
    return {"item_identity", "item_number"};
  }

  void tell(const ImportIdentity& identity) {
    m_change.belongsTo(m_import);
    auto& facts = m_change.facts();
    facts.add(m_import).add(identity.sha256).add(importKindName(identity.kind)).add(m_plan.counts.read);
    facts.add(static_cast<std::int64_t>(m_plan.totals.size()));
    for (const auto& [currency, total] : m_plan.totals) facts.add(Money{total, currency});
  }

  bool isToGoOn() const { return !m_observer || m_observer({ImportStage::writing, static_cast<std::int64_t>(m_done), m_total}); }

  void report() {
    if (++m_done % rowsBetweenReports == 0 && !isToGoOn()) throw ImportCancelled{};
  }

  void restore(SuspendedIndexes& suspended) {
    const Interruption interruption{m_database, [this] { return isToGoOn(); }};
    try {
      suspended.restore();
    } catch (const StorageError&) {
      if (interruption.hasInterrupted()) throw ImportCancelled{};
      throw;
    }
  }

  void writeCustomers() {
    CustomerStore store(m_database);
    for (const auto& planned : m_plan.customers) {
      const CustomerId id = store.insert(planned.customer, m_import);
      for (const auto& code : planned.otherCodes) store.addAlias(id, code);
      m_change.touch(id);
      report();
    }
    // A parent may stand further down in the file.
    for (std::size_t i = 0; i < m_plan.customers.size(); ++i) {
      const auto& planned = m_plan.customers[i];
      if (planned.parent.isNone() && planned.payer.isNone()) continue;
      Customer customer = planned.customer;
      customer.id = CustomerRef::made(i).idFrom(m_firstCustomer);
      customer.parent = planned.parent.idFrom(m_firstCustomer);
      customer.payer = planned.payer.idFrom(m_firstCustomer);
      store.update(customer);
    }
    note(ImportedTable::customer, m_plan.customers.size());
  }

  void writeContacts() {
    ContactStore store(m_database);
    for (const auto& planned : m_plan.contacts) {
      Contact contact = planned.contact;
      contact.customer = planned.customer.idFrom(m_firstCustomer);
      store.insert(contact, m_import);
      report();
    }
    note(ImportedTable::contact, m_plan.contacts.size());
  }

  void writeItems() {
    ItemWriter writer{m_database, m_import, m_change.today()};
    for (const auto& planned : m_plan.items) {
      writeItem(writer, planned);
      report();
    }
    for (const auto& planned : m_plan.allocations) {
      writer.insertAllocation(planned.debit.idFrom(m_firstItem), planned.credit.idFrom(m_firstItem), planned.amountMinor,
                              dateOf(planned.dated));
      report();
    }
    for (const auto& settled : m_plan.settled) {
      writer.setSettledOn(settled.item, dateOf(settled.day));
      report();
    }
    note(ImportedTable::item, m_plan.items.size());
    note(ImportedTable::allocation, m_plan.allocations.size());
  }

  void writeItem(ItemWriter& writer, const PlannedItem& planned) {
    NewItem item;
    item.customer = planned.customer.idFrom(m_firstCustomer);
    item.side = planned.side;
    item.kind = planned.kind;
    if (planned.number) item.number = m_cells.cell(planned.row, *planned.number);
    item.instalment = planned.instalment;
    item.amount = {planned.amountMinor, planned.currency};
    item.issued = dateOf(planned.issued);
    item.due = dateOf(planned.due);
    if (planned.settled != noDay) item.settledOn = dateOf(planned.settled);
    if (planned.hasTexts) {
      item.orderReference = m_cells.cell(planned.row, ImportField::orderReference);
      item.deliveryReference = m_cells.cell(planned.row, ImportField::deliveryReference);
      item.label = m_cells.cell(planned.row, labelField());
    }
    item.means = planned.means;
    item.linked = planned.linked.idFrom(m_firstItem);
    writer.insert(item);
  }

  ImportField labelField() const { return m_cells.has(ImportField::text) ? ImportField::text : ImportField::label; }

  /// The rows made are the last ones of their table: nobody else writes meanwhile.
  void note(ImportedTable table, std::size_t rows) {
    if (rows == 0) return;
    const std::int64_t last = m_imports.lastId(table);
    m_ranges.push_back({table, last - static_cast<std::int64_t>(rows) + 1, last});
  }

  void finish() {
    auto touched = m_plan.touched;
    std::ranges::sort(touched, {}, &CustomerRef::key);
    const auto repeated = std::ranges::unique(touched);
    touched.erase(repeated.begin(), repeated.end());
    for (const CustomerRef customer : touched) m_change.touch(customer.id());
    for (const auto& range : m_ranges) {
      m_change.facts().add(importedTableName(range.table)).add(range.first).add(range.last);
    }
    m_imports.finish(m_import, 0, m_ranges);
  }

  Change& m_change;
  Database& m_database;
  const ImportPlan& m_plan;
  const CellTable& m_cells;
  const ImportObserver& m_observer;
  ImportKind m_kind;
  ImportStore m_imports;
  std::int64_t m_firstCustomer;
  std::int64_t m_firstItem;
  std::int64_t m_total;
  std::size_t m_done{0};
  ImportId m_import;
  std::vector<ImportRange> m_ranges;
};

}  // namespace

ImportId writePlan(Change& change, const ImportPlan& plan, const ImportIdentity& identity, const CellTable& cells,
                   const ImportObserver& observer) {
  return PlanWriter(change, plan, identity, cells, observer).write();
}

}  // namespace relance
