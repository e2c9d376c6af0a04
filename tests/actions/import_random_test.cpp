// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in the files: no cent is lost, and importing them again, in any order, adds nothing.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "actions/import_file.h"
#include "actions/withdraw_import.h"
#include "storage/business_hash.h"
#include "storage/migrations.h"
#include "storage/scratch_folder.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/transaction.h"
#include "text/amount_text.h"

namespace relance {
namespace {

struct RandomRow {
  int customer{0};
  int number{0};  // of payments: 0 is on account
  int day{0};
  std::int64_t minor{0};
};

rc::Gen<RandomRow> anyRow(int lowestNumber) {
  return rc::gen::build<RandomRow>(rc::gen::set(&RandomRow::customer, rc::gen::inRange(1, 4)),
                                   rc::gen::set(&RandomRow::number, rc::gen::inRange(lowestNumber, 5)),
                                   rc::gen::set(&RandomRow::day, rc::gen::inRange(0, 60)),
                                   rc::gen::set(&RandomRow::minor, rc::gen::inRange<std::int64_t>(-3000, 9000)));
}

std::string line(const RandomRow& row, bool isPayment) {
  const std::string number = row.number == 0 ? "" : "F" + std::to_string(row.customer) + "-" + std::to_string(row.number);
  const std::string first =
      isPayment ? "C" + std::to_string(row.customer) + ";" + number : number + ";C" + std::to_string(row.customer);
  return first + ";" + isoText(plusDays(*parseIsoDate("2026-01-01"), row.day)) + ";" + decimalText({row.minor, {}}) + "\n";
}

class RandomLedger {
 public:
  RandomLedger() {
    Transaction transaction(session.database());
    CreditorStore(session.database()).insert({"Exemple", "FR", "", {}, "Europe/Paris", "2026-01-01T00:00:00.000Z"});
    transaction.commit();
  }

  ImportReport import(ImportKind kind, const std::string& text) {
    writeBytes(folder / "f.csv", text);
    ImportRequest request;
    request.path = folder / "f.csv";
    request.kind = kind;
    return importFile(session, request);
  }

  /// Debits less credits, both whole and as far as they are open.
  std::pair<std::int64_t, std::int64_t> balances() {
    std::int64_t whole = 0;
    std::int64_t open = 0;
    ItemStore store(session.database());
    for (const auto& customer : CustomerStore(session.database()).all()) {
      for (const auto& item : store.ofCustomer(customer.id)) {
        const std::int64_t sign = item.side == Side::debit ? 1 : -1;
        const std::int64_t left = store.unallocatedMinor(item.id);
        RC_ASSERT(left >= 0);
        RC_ASSERT((left == 0) == item.settledOn.has_value());
        whole += sign * item.amount.minor;
        open += sign * left;
      }
    }
    return {whole, open};
  }

  ScratchFolder folder;
  LedgerSession session{Database::withSchema(newestSchemaVersion()),
                        {[] { return std::string{"2026-04-01T00:00:00.000Z"}; }, [] { return *parseIsoDate("2026-04-01"); }}};
};

RC_GTEST_PROP(RandomFiles, LoseNoCentAndAddNothingTwice, ()) {
  auto documents = *rc::gen::container<std::vector<RandomRow>>(anyRow(1));
  auto moves = *rc::gen::container<std::vector<RandomRow>>(anyRow(0));
  // A number once for each customer, and payments only for numbers that are there.
  std::ranges::sort(documents, {}, [](const RandomRow& row) { return std::pair{row.customer, row.number}; });
  const auto twice = std::ranges::unique(documents, {}, [](const RandomRow& row) { return std::pair{row.customer, row.number}; });
  documents.erase(twice.begin(), twice.end());
  std::erase_if(documents, [](const RandomRow& row) { return row.minor == 0; });
  const auto isThere = [&](const RandomRow& move) {
    return move.number == 0 || std::ranges::any_of(documents, [&](const RandomRow& row) {
             return row.customer == move.customer && row.number == move.number;
           });
  };
  std::erase_if(moves, [&](const RandomRow& move) { return !isThere(move); });

  std::string invoiceText = "number;customer;issued;amount\n";
  std::string paymentText = "customer;invoice;date;amount\n";
  std::int64_t expected = 0;
  for (const auto& row : documents) {
    invoiceText += line(row, false);
    expected += row.minor;
  }
  for (const auto& row : moves) {
    paymentText += line(row, true);
    expected -= row.minor;
  }
  RandomLedger ledger;
  ledger.import(ImportKind::customers, "code;name\nC1;A\nC2;B\nC3;C\n");
  const auto invoices = ledger.import(ImportKind::invoices, invoiceText);
  RC_ASSERT(invoices.problemCount == 0);
  const Digest unpaid = businessHash(ledger.session.database());
  const auto payments = ledger.import(ImportKind::payments, paymentText);
  RC_ASSERT(payments.problemCount == 0);
  RC_ASSERT(ledger.balances() == std::pair(expected, expected));

  const Digest before = businessHash(ledger.session.database());
  auto shuffled = *rc::gen::just(moves);
  std::ranges::reverse(shuffled);
  std::string again = "customer;invoice;date;amount\n";
  for (const auto& row : shuffled) again += line(row, true);
  RC_ASSERT(ledger.import(ImportKind::payments, again).counts.fresh == 0);
  RC_ASSERT(ledger.import(ImportKind::invoices, invoiceText).counts.fresh == 0);
  RC_ASSERT(businessHash(ledger.session.database()) == before);
  if (payments.import) RC_ASSERT(withdrawImport(ledger.session, payments.import).isDone());
  RC_ASSERT(businessHash(ledger.session.database()) == unpaid);
}

}  // namespace
}  // namespace relance
