// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "storage/portfolio/portfolio_parts.h"
#include "storage/portfolio/written_off_invoices.h"
#include "storage/statement.h"

namespace relance {
namespace {

/// How the last closing came about is only asked for so many days (for the thank-you).
constexpr int closingMemoryDays = 15;

std::unordered_set<std::int64_t> invoicesPaidLately(const PortfolioParts& parts) {
  std::unordered_set<std::int64_t> paid;
  auto row = parts.database.statement(
      "SELECT i.id FROM item AS i JOIN allocation AS a ON a.debit_id = i.id JOIN item AS c ON c.id = a.credit_id "
      "WHERE i.settled_on >= $1 AND i.settled_on <= $2 AND i.side = 'debit' AND c.kind = 'payment' "
      "AND a.dated_on = i.settled_on AND a.reversed_on IS NULL" +
      parts.whose("i.customer_id", 3));
  parts.ask(row, plusDays(parts.day, -closingMemoryDays), parts.day);
  while (row.next()) paid.insert(row.number(0));
  return paid;
}

/// What is summed along the way, one customer and currency at a time.
struct Behaviour {
  Behaviour(PortfolioParts& allParts, Date aYearAgo) : parts(allParts), yearAgo(aYearAgo) {
    for (const auto& [customer, dispute] : parts.builder.disputes) disputesOf[dispute.item.value].push_back(dispute);
  }

  int daysOfOurs(ItemId item, Date due, Date settled) const {
    const auto disputes = disputesOf.find(item.value);
    return disputes == disputesOf.end() ? 0 : daysOfOurMaking(disputes->second, item, due, settled);
  }

  PortfolioParts& parts;
  Date yearAgo;
  std::unordered_set<std::int64_t> writtenOff{invoicesWrittenOff(parts.database, parts.day, parts.settings)};
  std::unordered_map<std::int64_t, std::vector<Dispute>> disputesOf{};  // by item

  /// `item` counts for settled invoices only.
  void add(ItemId item, CustomerIndex customer, Currency currency, Date issued, Date due, std::optional<Date> settled,
           std::int64_t amount) {
    PastPayments past;
    const bool isPaid = settled && !writtenOff.contains(item.value);
    if (isPaid && *settled > yearAgo) {
      const int delay = daysBetween(due, *settled);
      past.amountTimesDelay = static_cast<WideInt>(amount) * (delay - daysOfOurs(item, due, *settled));
      past.amount = amount;
      past.invoices = 1;
      past.late = delay > 0 ? 1 : 0;
    }
    if (issued > yearAgo) past.yearSales = amount;
    if (past.invoices > 0 || past.yearSales > 0) parts.builder.addPastPayments(customer, currency, past);
    parts.builder.noteInvoice(customer, dayNumber(issued), isPaid);
  }
};

}  // namespace

void readSettledInvoices(PortfolioParts& parts) {
  auto any = parts.database.statement(
      "SELECT 1 WHERE EXISTS (SELECT 1 FROM item WHERE settled_on IS NOT NULL AND settled_on <= $1 AND side = 'debit' "
      "AND kind IN ('invoice', 'opening', 'retention'))");
  any.query(parts.day);
  parts.builder.isHistoryKnown = any.next();
  const auto paidLately = invoicesPaidLately(parts);
  const std::unordered_set<std::int64_t> exact(parts.toTellExactly.begin(), parts.toTellExactly.end());
  Behaviour behaviour(parts, addMonths(parts.day, -12));
  auto row = parts.database.statement(
      "SELECT id, customer_id, currency, issued_on, due_on, settled_on, amount_minor FROM item "
      "WHERE settled_on IS NOT NULL AND settled_on <= $1 AND side = 'debit' AND kind IN ('invoice', 'opening', 'retention')" +
      parts.whose("customer_id", 2));
  parts.ask(row, parts.day);
  while (row.next()) {
    const CustomerIndex customer = parts.customer(row.number(1));
    Currency currency;
    row.get(2, currency);
    const Date due = row.date(4);
    const Date settled = row.date(5);
    behaviour.add({row.number(0)}, customer, currency, row.date(3), due, settled, row.number(6));
    const bool wasOverdue = settled > plusDays(due, 1) && row.number(6) >= parts.settings.toleranceOf(currency);
    if (!wasOverdue || exact.contains(row.number(0))) continue;
    parts.builder.addSpan(customer, currency, {dayNumber(due) + 1, dayNumber(settled), paidLately.contains(row.number(0))});
  }
  // One statement each: an OR would read the whole table.
  for (const char* isOpen : {"settled_on IS NULL", "settled_on > $1"}) {
    auto open = parts.database.statement(
        "SELECT customer_id, currency, issued_on, due_on, amount_minor FROM item WHERE " + std::string(isOpen) +
        " AND issued_on <= $1 AND side = 'debit' AND kind IN ('invoice', 'opening', 'retention')" +
        parts.whose("customer_id", 2));
    parts.ask(open, parts.day);
    while (open.next()) {
      Currency currency;
      open.get(1, currency);
      behaviour.add({}, parts.customer(open.number(0)), currency, open.date(2), open.date(3), std::nullopt, open.number(4));
    }
  }
}

}  // namespace relance
