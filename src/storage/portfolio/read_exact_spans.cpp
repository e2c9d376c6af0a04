// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>

#include "storage/portfolio/portfolio_parts.h"
#include "storage/statement.h"

namespace relance {
namespace {

struct Invoice {
  CustomerIndex customer{noCustomer};
  Currency currency;
  Date due;
  std::int64_t amount{0};
  std::map<Date, std::int64_t> changes;  // of the allocated sum
  std::set<Date> payments;               // days on which what a payment settled took effect
};

Invoice readInvoice(const PortfolioParts& parts, std::int64_t id) {
  Invoice invoice;
  auto item = parts.database.statement("SELECT customer_id, currency, due_on, amount_minor FROM item WHERE id = $1");
  item.query(id);
  if (item.next()) {
    invoice.customer = parts.customer(item.number(0));
    item.get(1, invoice.currency);
    invoice.due = item.date(2);
    invoice.amount = item.number(3);
  }
  auto allocation = parts.database.statement(
      "SELECT a.amount_minor, CASE WHEN a.dated_on < c.issued_on THEN c.issued_on ELSE a.dated_on END, a.reversed_on, c.kind "
      "FROM allocation AS a JOIN item AS c ON c.id = a.credit_id WHERE a.debit_id = $1");
  allocation.query(id);
  while (allocation.next()) {
    const Date dated = allocation.date(1);
    invoice.changes[dated] += allocation.number(0);
    if (!allocation.isNull(2)) invoice.changes[allocation.date(2)] -= allocation.number(0);
    const bool stood = allocation.isNull(2) || allocation.date(2) > dated;
    if (stood && allocation.text(3) == "payment") invoice.payments.insert(dated);
  }
  return invoice;
}

/// Days on which the invoice was late and its open amount not below the tolerance: spans for those that are over, the day of
/// reopening for those that go on.
void addSpans(PortfolioParts& parts, std::int64_t id, const Invoice& invoice) {
  const std::int64_t tolerance = parts.settings.toleranceOf(invoice.currency);
  const Date firstLate = plusDays(invoice.due, 1);
  std::int64_t open = invoice.amount;
  bool isLate = open >= tolerance;
  Date since = firstLate;
  for (const auto& [day, change] : invoice.changes) {
    if (day > parts.day) break;
    open = subtractMinor(open, change);
    if (isLate && open < tolerance) {
      if (day > since) {
        parts.builder.addSpan(invoice.customer, invoice.currency,
                              {dayNumber(since), dayNumber(day), invoice.payments.contains(day)});
      }
      isLate = false;
    } else if (!isLate && open >= tolerance) {
      isLate = true;
      since = std::max(day, firstLate);
    }
  }
  if (isLate && since > firstLate) parts.builder.reopenings.emplace_back(invoice.customer, Reopening{{id}, since});
}

}  // namespace

void findInvoicesToTellExactly(PortfolioParts& parts) {
  std::int64_t tolerance = 0;
  for (const auto& [currency, minor] : parts.settings.toleranceMinor) tolerance = std::max(tolerance, minor);
  // What settled an invoice after it had fallen below the tolerance is smaller than that; the index knows allocations below 1000.
  for (const char* isMeant : {"a.reversed_on IS NOT NULL", tolerance <= 1000 ? "a.amount_minor < 1000" : "a.amount_minor > 0"}) {
    auto row = parts.database.statement("SELECT a.debit_id FROM allocation AS a JOIN item AS i ON i.id = a.debit_id WHERE " +
                                        std::string(isMeant) + parts.whose("i.customer_id", 1));
    parts.ask(row);
    while (row.next()) parts.toTellExactly.push_back(row.number(0));
  }
  std::ranges::sort(parts.toTellExactly);
  const auto repeated = std::ranges::unique(parts.toTellExactly);
  parts.toTellExactly.erase(repeated.begin(), repeated.end());
}

void readExactSpans(PortfolioParts& parts) {
  for (const std::int64_t id : parts.toTellExactly) addSpans(parts, id, readInvoice(parts, id));
}

}  // namespace relance
