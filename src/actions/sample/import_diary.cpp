// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/import_diary.h"

#include <algorithm>
#include <string>

#include "hash/sha256.h"
#include "storage/stores/import_store.h"

namespace relance::sample {
namespace {

ImportRecord recordOf(ImportKind kind, const std::string& name, Date day, std::int64_t rows) {
  ImportRecord record;
  record.fileName = name + "-" + isoText(day) + ".csv";
  record.sha256 = hex(sha256(record.fileName));
  record.kind = kind;
  record.importedAt = isoText(day) + "T05:40:00.000Z";
  record.importedOn = day;
  record.rowsRead = rows;
  return record;
}

}  // namespace

void ImportDiary::note(const SampleAccount& account) {
  m_customers += static_cast<std::int64_t>(account.customers.size());
  for (const Item& item : account.items) {
    Rows& rows = m_rows[item.recorded];
    ++(item.kind == ItemKind::payment ? rows.payments : rows.invoices);
    if (item.kind == ItemKind::payment) rows.lastPaid = std::max(rows.lastPaid, item.issued);
  }
}

void ImportDiary::store(Change& change) const {
  ImportStore store(change.database());
  const auto insert = [&](ImportRecord record) {
    record.sequence = change.sequence();
    store.insert(record);
  };
  insert(recordOf(ImportKind::customers, "clients", m_span.start, m_customers));
  for (const auto& [day, rows] : m_rows) {
    if (rows.invoices > 0 && day < m_span.today) insert(recordOf(ImportKind::invoices, "factures", day, rows.invoices));
    if (rows.payments == 0 || day >= m_span.today) continue;
    ImportRecord payments = recordOf(ImportKind::payments, "reglements", day, rows.payments);
    payments.paymentsUpTo = std::clamp(rows.lastPaid, plusDays(day, -1), day);
    insert(payments);
  }
  const auto last = m_rows.find(m_span.today);
  const Rows rows = last == m_rows.end() ? Rows{} : last->second;
  insert(recordOf(ImportKind::invoices, "factures", m_span.today, rows.invoices));
  ImportRecord payments = recordOf(ImportKind::payments, "reglements", m_span.today, rows.payments);
  payments.paymentsUpTo = std::clamp(rows.lastPaid, plusDays(m_span.today, -1), m_span.today);
  insert(payments);
}

}  // namespace relance::sample
