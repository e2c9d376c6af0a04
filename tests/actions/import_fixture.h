// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger into which files of a few lines are imported.
#pragma once

#include <string>
#include <vector>

#include "actions/import_file.h"
#include "actions/session_fixture.h"
#include "actions/withdraw_import.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/import_store.h"
#include "storage/transaction.h"

namespace relance {

class ImportFixture : public SessionFixture {
 protected:
  ImportFixture() {
    Transaction transaction(session.database());
    Creditor creditor;
    creditor.name = "Exemple SA";
    creditor.timeZone = "Europe/Paris";
    creditor.createdAt = "2026-01-01T00:00:00.000Z";
    CreditorStore(session.database()).insert(creditor);
    transaction.commit();
  }

  ImportRequest request(ImportKind kind, const std::string& text, const std::string& name = "file.csv") {
    writeBytes(folder / name, text);
    ImportRequest made;
    made.path = folder / name;
    made.kind = kind;
    return made;
  }

  ImportReport import(ImportKind kind, const std::string& text) { return importFile(session, request(kind, text)); }

  ImportReport customers(const std::string& rows = "C1;Alpha\nC2;Beta\n") {
    return import(ImportKind::customers, "code;name\n" + rows);
  }
  ImportReport invoices(const std::string& rows) {
    return import(ImportKind::invoices, "number;customer;issued;due;amount\n" + rows);
  }
  ImportReport payments(const std::string& rows) { return import(ImportKind::payments, "customer;invoice;date;amount\n" + rows); }

  /// What can still be allocated of the document, in minor units.
  std::int64_t openOf(const std::string& number) {
    const auto found = ItemStore(session.database()).findByNumber(number);
    return found.empty() ? -1 : ItemStore(session.database()).unallocatedMinor(found.front().id);
  }

  std::optional<Date> settledOf(const std::string& number) {
    return ItemStore(session.database()).findByNumber(number).at(0).settledOn;
  }

  std::vector<Item> itemsOf(const std::string& code) {
    CustomerStore store(session.database());
    return ItemStore(session.database()).ofCustomer(*store.idOfCode(code));
  }

  /// Debits less credits of the whole ledger.
  std::int64_t balance() {
    std::int64_t sum = 0;
    for (const auto& customer : CustomerStore(session.database()).all()) {
      for (const auto& item : ItemStore(session.database()).ofCustomer(customer.id)) {
        sum += item.side == Side::debit ? item.amount.minor : -item.amount.minor;
      }
    }
    return sum;
  }

  /// settled_on of every item is what its allocations say.
  bool isEverySettledDayRight() {
    std::vector<ItemId> ids;
    for (const auto& customer : CustomerStore(session.database()).all()) {
      for (const auto& item : ItemStore(session.database()).ofCustomer(customer.id)) ids.push_back(item.id);
    }
    const Transaction unfinished(session.database());
    return ItemStore(session.database()).refreshSettledOn(ids) == 0;
  }

  static std::vector<ProblemReason> reasons(const std::vector<Problem>& problems) {
    std::vector<ProblemReason> result;
    for (const auto& problem : problems) result.push_back(problem.reason);
    return result;
  }
};

}  // namespace relance
