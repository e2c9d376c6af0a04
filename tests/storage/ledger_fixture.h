// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger in memory with a few rows, and short ways to make more: what the tests of storage start from.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {

inline Date day(const char* text) { return *parseIsoDate(text); }

class LedgerFixture : public testing::Test {
 protected:
  CustomerId addCustomer(const std::string& code, ImportId import = {}) {
    Customer customer;
    customer.code = code;
    customer.name = "Customer " + code;
    return CustomerStore(database).insert(customer, import);
  }

  ItemId addInvoice(CustomerId customer, const std::string& number, std::int64_t minor, const char* issued,
                    ImportId import = {}) {
    Item item;
    item.customer = customer;
    item.number = number;
    item.amount = {minor, {}};
    item.issued = day(issued);
    item.due = plusDays(item.issued, 30);
    item.recorded = item.issued;
    item.import = import;
    return ItemStore(database).insert(item);
  }

  ItemId addPayment(CustomerId customer, std::int64_t minor, const char* issued, ImportId import = {}) {
    Item item;
    item.customer = customer;
    item.side = Side::credit;
    item.kind = ItemKind::payment;
    item.number = "P";
    item.amount = {minor, {}};
    item.issued = item.due = item.recorded = day(issued);
    item.import = import;
    return ItemStore(database).insert(item);
  }

  AllocationId allocate(ItemId debit, ItemId credit, std::int64_t minor, const char* dated, ImportId import = {}) {
    Allocation allocation;
    allocation.debit = debit;
    allocation.credit = credit;
    allocation.amountMinor = minor;
    allocation.dated = day(dated);
    allocation.import = import;
    return ItemStore(database).insert(allocation);
  }

  Database database = Database::withSchema(newestSchemaVersion());
};

}  // namespace relance
