// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices and credit notes of the ledger, found by customer and number while a file is matched.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/importing/flat_index.h"
#include "actions/importing/import_plan.h"
#include "domain/basics/day_number.h"
#include "storage/bulk/document_reader.h"

namespace relance {

struct KnownDocument {
  ItemId id;
  CustomerId customer;
  std::int64_t amountMinor{0};
  std::int64_t openMinor{0};  // what can still be allocated, if asked for; else the amount
  DayNumber issued{0};
  DayNumber due{0};
  DayNumber lastCovered{0};  // for planners: the latest day on which the plan settles a part
  std::int32_t instalment{1};
  Currency currency;
  Side side{Side::debit};
  ItemKind kind{ItemKind::invoice};
  bool hadAllocations{false};
  std::size_t numberStart{0};
  std::uint32_t numberSize{0};
  std::uint32_t nextAlike{noPlace};
};

/// Reads the whole ledger at once for a large file, single documents for a small one.
class KnownDocuments {
 public:
  /// `expectedQuestions`: how often find will be asked.
  KnownDocuments(Database& database, std::size_t expectedQuestions, bool withOpenAmounts);

  /// The first document (by id) of that customer and number; noPlace if there is none.
  std::uint32_t find(CustomerId customer, std::string_view number);

  /// The next one of the same customer and number; noPlace after the last.
  std::uint32_t after(std::uint32_t place) const { return m_documents[place].nextAlike; }

  KnownDocument& at(std::uint32_t place) { return m_documents[place]; }
  std::string_view numberOf(const KnownDocument& document) const {
    return std::string_view{m_numbers}.substr(document.numberStart, document.numberSize);
  }

 private:
  void add(const DocumentRow& row);
  void loadAllocations();
  void loadAllocations(KnownDocument& document);
  std::optional<std::uint32_t> firstOf(CustomerId customer, std::string_view number) const;

  Database& m_database;
  DocumentReader m_reader;
  std::vector<KnownDocument> m_documents;
  std::string m_numbers;
  FlatIndex m_index;
  bool m_withOpenAmounts;
  bool m_isEmpty{false};     // the ledger has no items
  bool m_isComplete{false};  // all documents are here
};

}  // namespace relance
