// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/known_documents.h"

#include <algorithm>

#include "storage/stores/item_store.h"

namespace relance {
namespace {

/// Reading a document by its number costs as much as reading this many in a row.
constexpr std::int64_t rowsForOneQuestion = 8;

}  // namespace

KnownDocuments::KnownDocuments(Database& database, std::size_t expectedQuestions, bool withOpenAmounts)
    : m_database(database), m_reader(database), m_index(0), m_withOpenAmounts(withOpenAmounts) {
  m_isEmpty = !m_reader.hasItems();
  if (m_isEmpty) return;
  const std::int64_t items = m_reader.itemCount();
  m_isComplete = static_cast<std::int64_t>(expectedQuestions) * rowsForOneQuestion > items;
  if (!m_isComplete) return;
  m_documents.reserve(static_cast<std::size_t>(items));
  m_index = FlatIndex(static_cast<std::size_t>(items));
  m_reader.readAll([&](const DocumentRow& row) { add(row); });
  if (withOpenAmounts) loadAllocations();
}

std::optional<std::uint32_t> KnownDocuments::firstOf(CustomerId customer, std::string_view number) const {
  return m_index.find(keyHash(customer.value, number), [&](std::uint32_t place) {
    const KnownDocument& document = m_documents[place];
    return document.customer == customer && numberOf(document) == number;
  });
}

void KnownDocuments::add(const DocumentRow& row) {
  const auto place = static_cast<std::uint32_t>(m_documents.size());
  KnownDocument& document = m_documents.emplace_back();
  document.id = row.id;
  document.customer = row.customer;
  document.amountMinor = document.openMinor = row.amount.minor;
  document.issued = dayNumber(row.issued);
  document.due = dayNumber(row.due);
  document.lastCovered = document.issued;
  document.instalment = row.instalment;
  document.currency = row.amount.currency;
  document.side = row.side;
  document.kind = row.kind;
  if (auto alike = firstOf(row.customer, row.number)) {
    KnownDocument* last = &m_documents[*alike];
    document.numberStart = last->numberStart;
    document.numberSize = last->numberSize;
    while (last->nextAlike != noPlace) last = &m_documents[last->nextAlike];
    last->nextAlike = place;
    return;
  }
  document.numberStart = m_numbers.size();
  document.numberSize = static_cast<std::uint32_t>(row.number.size());
  m_numbers += row.number;
  m_index.insert(keyHash(row.customer.value, row.number), place);
}

void KnownDocuments::loadAllocations() {
  const auto take = [&](ItemId id, std::int64_t amountMinor, bool isReversed) {
    const auto found = std::ranges::lower_bound(m_documents, id, {}, &KnownDocument::id);
    if (found == m_documents.end() || found->id != id) return;
    found->hadAllocations = true;
    if (!isReversed) found->openMinor -= amountMinor;
  };
  m_reader.readAllocations([&](ItemId debit, ItemId credit, std::int64_t amountMinor, bool isReversed) {
    take(debit, amountMinor, isReversed);
    take(credit, amountMinor, isReversed);
  });
}

std::uint32_t KnownDocuments::find(CustomerId customer, std::string_view number) {
  if (m_isEmpty) return noPlace;
  if (const auto first = firstOf(customer, number); first || m_isComplete) return first.value_or(noPlace);
  const std::size_t before = m_documents.size();
  m_reader.readNumbered(customer, number, [&](const DocumentRow& row) { add(row); });
  for (std::size_t i = before; m_withOpenAmounts && i < m_documents.size(); ++i) loadAllocations(m_documents[i]);
  return firstOf(customer, number).value_or(noPlace);
}

void KnownDocuments::loadAllocations(KnownDocument& document) {
  for (const auto& row : ItemStore(m_database).allocationsOf(document.id)) {
    document.hadAllocations = true;
    if (!row.allocation.reversed) document.openMinor -= row.allocation.amountMinor;
  }
}

}  // namespace relance
