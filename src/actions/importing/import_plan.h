// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would write, worked out before anything is written.
#pragma once

#include <cassert>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "actions/importing/import_report.h"
#include "domain/basics/day_number.h"
#include "domain/ledger/contact.h"
#include "domain/ledger/item.h"
#include "exchange/file/problem_list.h"
#include "exchange/rows/cell_reader.h"

namespace relance {

/// A row of the ledger: one that is there, or one that the plan makes (by its place in the plan), or none.
template <class Tag>
class PlanRef {
 public:
  PlanRef() = default;
  static PlanRef known(Id<Tag> id) { return PlanRef{id.value}; }
  static PlanRef made(std::size_t place) { return PlanRef{-1 - static_cast<std::int64_t>(place)}; }

  bool isNone() const { return m_value == 0; }
  bool isKnown() const { return m_value > 0; }
  bool isMade() const { return m_value < 0; }
  Id<Tag> id() const {
    assert(isKnown());
    return {m_value};
  }
  std::size_t place() const {
    assert(isMade());
    return static_cast<std::size_t>(-1 - m_value);
  }

  /// The row's id once it is known which one the first row made has got; none for none.
  Id<Tag> idFrom(std::int64_t firstMade) const {
    return isMade() ? Id<Tag>{firstMade + static_cast<std::int64_t>(place())} : Id<Tag>{m_value};
  }

  /// Different for different rows: a key.
  std::int64_t key() const { return m_value; }

  /// Where its id will stand among the others: known rows by id, then the rows made.
  std::int64_t rank() const { return m_value >= 0 ? m_value : (std::int64_t{1} << 62U) - m_value; }
  bool operator==(const PlanRef&) const = default;

 private:
  explicit PlanRef(std::int64_t value) : m_value(value) {}
  std::int64_t m_value{0};
};

using CustomerRef = PlanRef<Customer>;
using ItemRef = PlanRef<Item>;

struct PlannedCustomer {
  Customer customer;
  std::vector<std::string> otherCodes;
  CustomerRef parent;
  CustomerRef payer;
};

struct PlannedContact {
  CustomerRef customer;
  Contact contact;
};

inline constexpr DayNumber noDay = INT32_MIN;
inline constexpr std::uint32_t noPlace = UINT32_MAX;

/// Small, as there may be millions; its texts stay in the file's cells until they are written.
struct PlannedItem {
  CustomerRef customer;
  ItemRef linked;
  std::int64_t amountMinor{0};
  DayNumber issued{0};
  DayNumber due{0};
  DayNumber settled{noDay};
  std::uint32_t row{0};             // of the cells
  std::uint32_t document{noPlace};  // that a payment names, in KnownDocuments: for planners
  std::int32_t instalment{1};
  Currency currency;
  Side side{Side::debit};
  ItemKind kind{ItemKind::invoice};
  std::optional<MeansOfPayment> means;
  std::optional<ImportField> number;  // the cell that holds it; none: no number
  bool hasTexts{true};                // label and references are the row's
};

struct PlannedAllocation {
  ItemRef debit;
  ItemRef credit;
  std::int64_t amountMinor{0};
  DayNumber dated{0};
};

struct SettledKnownItem {
  ItemId item;
  DayNumber day{0};
};

struct ImportPlan {
  std::vector<PlannedCustomer> customers;
  std::vector<PlannedContact> contacts;
  std::vector<PlannedItem> items;
  std::vector<PlannedAllocation> allocations;
  std::vector<SettledKnownItem> settled;  // whose allocations are all in this plan
  std::vector<ItemId> toRefresh;          // that had allocations before
  std::vector<CustomerRef> touched;       // known customers, each any number of times
  ImportCounts counts;
  std::map<Currency, std::int64_t> totals;
  DayNumber lastPaid{noDay};         // the latest payment of the file, known ones too; of a file of settled invoices likewise
  std::optional<Date> paymentsUpTo;  // of payments and settled invoices: payments are known up to this day

  bool isEmpty() const { return customers.empty() && contacts.empty() && items.empty() && allocations.empty(); }
};

/// Thrown where an observer asks to stop; importFile catches it.
struct ImportCancelled {};

/// What all planners share: the file, where their findings go, and whom to ask now and then.
struct Planning {
  const CsvContent& content;
  const RowDefaults& defaults;
  ProblemList& problems;
  ProblemList& changes;
  NoteList& notes;
  const ImportObserver& observer;

  const CellTable& cells() const { return content.cells; }

  /// Asks the observer every few thousand rows. Throws ImportCancelled.
  void report(std::size_t row) const;

  /// A change: the key of the row, the field, what the ledger says and what the file says.
  void differs(std::size_t row, ImportField field, std::string_view key, std::string ledger, std::string file) const;

  void problem(std::size_t row, ImportField field, ProblemReason reason, std::vector<std::string> facts) const;

  /// Adds to the total of its currency; a sum beyond 64 bits is a problem of that row (amountTooLarge).
  void addTotal(ImportPlan& plan, std::size_t row, Money money) const;
};

}  // namespace relance
