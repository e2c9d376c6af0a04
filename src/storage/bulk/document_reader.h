// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the ledger that an import compares its own with: documents by number, payments by day and amount.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ledger/item.h"
#include "storage/database.h"

namespace relance {

/// An item that is no payment and no write-off.
struct DocumentRow {
  ItemId id;
  CustomerId customer;
  Side side{Side::debit};
  ItemKind kind{ItemKind::invoice};
  std::string_view number;  // valid during the call
  int instalment{1};
  Money amount;
  Date issued;
  Date due;
};

/// A payment, or a refund (on the debit side).
struct PaymentOnRecord {
  ItemId id;
  Side side{Side::credit};
  std::string number;
  Currency currency;
  std::int64_t amountMinor{0};
  Date issued;
  ItemId linked;
  std::string label;
  int instalment{1};
};

class DocumentReader {
 public:
  explicit DocumentReader(Database& database) : m_database(database) {}

  bool hasItems();
  bool hasPayments();
  std::int64_t itemCount();

  /// All documents, by id.
  void readAll(const std::function<void(const DocumentRow&)>& take);
  void readNumbered(CustomerId customer, std::string_view number, const std::function<void(const DocumentRow&)>& take);
  /// Customers with a document of that number, each once; by id.
  std::vector<CustomerId> ownersOf(std::string_view number);

  /// All there are: both items, minor units, and whether it was reversed (then it covers nothing from a day on).
  void readAllocations(const std::function<void(ItemId debit, ItemId credit, std::int64_t amountMinor, bool isReversed)>& take);

  /// Payments of that day and amount, or refunds (any of the customer's), by id.
  std::vector<PaymentOnRecord> payments(CustomerId customer, Date day, std::int64_t amountMinor);
  std::vector<PaymentOnRecord> refunds(CustomerId customer);
  /// Payments that carry this reference.
  std::vector<PaymentOnRecord> paymentsNumbered(CustomerId customer, std::string_view number);
  /// Payments and advances of which something is left to allocate, by day and id.
  std::vector<PaymentOnRecord> unappliedPayments(CustomerId customer);

 private:
  Database& m_database;
};

}  // namespace relance
