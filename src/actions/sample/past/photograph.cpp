// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/past/photograph.h"

#include <algorithm>
#include <map>

#include "domain/ledger/portfolio_builder.h"
#include "text/fold.h"

namespace relance::sample {
namespace {

CustomerIndex indexOf(CustomerId customer) { return static_cast<CustomerIndex>(customer.value - 1); }

void addReach(ChannelSet& reach, const std::string& email, const std::string& phone, const std::string& mobile) {
  if (!email.empty()) reach.add(Channel::email);
  if (!phone.empty() || !mobile.empty()) reach.add(Channel::call);
  if (!mobile.empty()) reach.add(Channel::sms);
}

PortfolioCustomer rowOf(const SampleCustomer& customer, CustomerIndex place) {
  const Customer& record = customer.record;
  PortfolioCustomer row;
  row.id = {static_cast<std::int64_t>(place) + 1};
  row.code = record.code;
  row.foldedCode = fold(record.code);
  row.kind = record.kind;
  row.country = record.country;
  row.region = record.region;
  row.means = record.means;
  row.payerClass = record.payerClass;
  row.archived = record.archived;
  row.byHand = record.byHand;
  row.insolventOn = record.insolventOn;
  row.judgmentOn = record.judgmentOn;
  if (place > 0) row.payer = 0;
  addReach(row.reach, record.email, record.phone, record.mobile);
  for (const Contact& contact : customer.contacts) addReach(row.reach, contact.email, contact.phone, contact.mobile);
  if (record.address.isComplete()) {
    for (const Channel channel : {Channel::letter, Channel::registered, Channel::visit}) row.reach.add(channel);
  }
  for (const std::string& tag : record.tags) row.tags.push_back(fold(tag));
  for (const StoredPaymentRun& run : customer.runs) row.paymentRuns.push_back({*run.dayOfMonth, {}});
  return row;
}

void addClosings(PortfolioCustomer& row, const SampleCustomer& customer, Date day) {
  for (const ClosingPeriod& closing : customer.closings) {
    const int age = yearOf(day) - yearOf(closing.from);
    for (int years = closing.yearly ? age - 1 : 0; years <= (closing.yearly ? age + 1 : 0); ++years) {
      row.closedDays.push_back({addMonths(closing.from, 12 * years), addMonths(closing.until, 12 * years)});
    }
  }
}

OpenItem openItemOf(const Item& item, std::int64_t openMinor) {
  OpenItem row;
  row.id = item.id;
  row.customer = indexOf(item.customer);
  row.kind = item.kind;
  row.side = item.side;
  row.issued = dayNumber(item.issued);
  row.due = dayNumber(item.due);
  row.anchorDue = dayNumber(item.originalDue.value_or(item.due));
  row.recorded = dayNumber(item.recorded);
  row.amountMinor = item.amount.minor;
  row.openMinor = openMinor;
  row.linked = item.linked;
  row.factored = item.factored;
  row.number = item.number;
  return row;
}

/// What one invoice says of the payer: its overdue days, its delay, its share of a year's sales.
class InvoicePast {
 public:
  InvoicePast(PortfolioBuilder& builder, const Books& books, const Item& invoice, Date day)
      : m_builder(builder), m_books(books), m_invoice(invoice), m_day(day) {}

  void tell(std::int64_t tolerance) {
    for (const std::size_t place : m_books.allocationsOf(m_invoice.id)) {
      const Allocation& allocation = m_books.account().allocations[place];
      const Item& credit = m_books.account().item(allocation.credit);
      const Date from = std::max({allocation.dated, credit.issued, m_invoice.issued});
      m_changes[from] += allocation.amountMinor;
      const bool stands = from <= m_day && (!allocation.reversed || *allocation.reversed > m_day);
      if (stands && credit.kind == ItemKind::writeOff) m_writtenOff += allocation.amountMinor;
      if (allocation.reversed) {
        m_changes[*allocation.reversed] -= allocation.amountMinor;
      } else if (credit.kind == ItemKind::payment) {
        m_lastPayment = std::max(m_lastPayment.value_or(from), from);
      }
    }
    addSpans(tolerance);
    const bool isPaid = openOnDay() == 0 && m_writtenOff < tolerance;
    const Date yearAgo = addMonths(m_day, -12);
    PastPayments past;
    if (isPaid && m_settled > yearAgo) {
      const int delay = daysBetween(m_invoice.due, *m_settled);
      past.amountTimesDelay = static_cast<WideInt>(m_invoice.amount.minor) * delay;
      past.amount = m_invoice.amount.minor;
      past.invoices = 1;
      past.late = delay > 0 ? 1 : 0;
    }
    if (m_invoice.issued > yearAgo) past.yearSales = m_invoice.amount.minor;
    if (past.invoices > 0 || past.yearSales > 0) {
      m_builder.addPastPayments(indexOf(m_invoice.customer), m_invoice.amount.currency, past);
    }
    m_builder.noteInvoice(indexOf(m_invoice.customer), dayNumber(m_invoice.issued), isPaid);
  }

 private:
  std::int64_t openOnDay() {
    std::int64_t open = m_invoice.amount.minor;
    for (const auto& [day, change] : m_changes) {
      if (day > m_day) break;
      open -= change;
      if (open == 0) m_settled = day;
    }
    return open;
  }

  void addSpans(std::int64_t tolerance) {
    const Date firstLate = plusDays(m_invoice.due, 1);
    std::int64_t open = m_invoice.amount.minor;
    bool isLate = true;
    Date since = firstLate;
    for (const auto& [day, change] : m_changes) {
      if (day > m_day) break;
      open -= change;
      if (isLate && open < tolerance) {
        if (day > since) {
          m_builder.addSpan(indexOf(m_invoice.customer), m_invoice.amount.currency,
                            {dayNumber(since), dayNumber(day), m_lastPayment == day});
        }
        isLate = false;
      } else if (!isLate && open >= tolerance) {
        isLate = true;
        since = std::max(day, firstLate);
      }
    }
    if (isLate && since > firstLate && open > 0) {
      m_builder.reopenings.emplace_back(indexOf(m_invoice.customer), Reopening{m_invoice.id, since});
    }
  }

  PortfolioBuilder& m_builder;
  const Books& m_books;
  const Item& m_invoice;
  Date m_day;
  std::map<Date, std::int64_t> m_changes;  // of the allocated sum
  std::optional<Date> m_lastPayment;
  std::optional<Date> m_settled;
  std::int64_t m_writtenOff{0};
};

void addFacts(PortfolioBuilder& builder, const SampleAccount& account, Date day) {
  for (const auto& [hold, note] : account.holds) {
    if (hold.made <= day) builder.holds.emplace_back(0, hold);
  }
  for (const auto& [snooze, note] : account.snoozes) {
    if (snooze.made <= day) builder.snoozes.emplace_back(0, snooze);
  }
  for (const auto& [decision, note] : account.decisions) {
    if (decision.day <= day) builder.decisions.emplace_back(0, decision);
  }
  for (const auto& [assignment, note] : account.assignments) {
    if (assignment.made <= day) builder.assignments.emplace_back(0, assignment);
  }
  for (const auto& [contact, note] : account.contacts) {
    if (contact.day > day) continue;
    builder.contacts.emplace_back(0, contact);
    ContactEvent& known = builder.contacts.back().second;
    if (known.presentedOn > day) known.presentedOn.reset();
    if (known.readOn > day) known.readOn.reset();
  }
  for (const Task& task : account.tasks) {
    if (task.state == TaskState::waiting) builder.waitingTasks.emplace_back(0, task);
  }
  for (const Allocation& allocation : account.allocations) {
    if (!allocation.reversed || *allocation.reversed > day) continue;
    const Item& debit = account.item(allocation.debit);
    builder.rejectedPayments.emplace_back(
        0, RejectedPayment{debit.amount.currency, debit.id, account.item(allocation.credit).number, *allocation.reversed,
                           allocation.bankReason});
  }
}

}  // namespace

Photographer::Photographer(const Books& books, const ChasingSettings& settings) : m_books(books), m_settings(settings) {
  for (const SampleCustomer& customer : books.account().customers) {
    m_customers.push_back(rowOf(customer, static_cast<CustomerIndex>(m_customers.size())));
  }
}

Portfolio Photographer::on(Date day) const {
  const SampleAccount& account = m_books.account();
  PortfolioBuilder builder(day);
  for (std::size_t i = 0; i < m_customers.size(); ++i) {
    PortfolioCustomer row = m_customers[i];
    if (row.insolventOn && *row.insolventOn > day) row.insolventOn.reset();
    addClosings(row, account.customers[i], day);
    builder.addCustomer(std::move(row));
  }
  for (const Item& item : account.items) {
    if (item.issued > day) continue;
    const std::int64_t open = m_books.openOn(item.id, day);
    if (open > 0) builder.addItem(openItemOf(item, open), item.amount.currency);
    if (item.kind == ItemKind::invoice) {
      InvoicePast(builder, m_books, item, day).tell(m_settings.toleranceOf(item.amount.currency));
    }
  }
  addFacts(builder, account, day);
  return std::move(builder).build();
}

}  // namespace relance::sample
