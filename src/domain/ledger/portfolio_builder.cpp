// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/portfolio_builder.h"

#include <algorithm>
#include <numeric>

namespace relance {
namespace {

OpenItem rowOf(const ItemColumns& items, ItemIndex i) {
  OpenItem row;
  row.id = items.itemId(i);
  row.customer = items.customer[i];
  row.kind = items.kind(i);
  row.side = items.isDebit(i) ? Side::debit : Side::credit;
  row.issued = items.issued[i];
  row.due = items.due[i];
  row.anchorDue = items.anchorDue[i];
  row.recorded = items.recorded[i];
  row.amountMinor = items.amount[i];
  row.openMinor = items.open[i];
  row.linked = {items.linked[i]};
  row.factored = items.isFactored(i);
  row.number = items.number(i);
  return row;
}

void add(PastPayments& sum, const PastPayments& more) {
  sum.amountTimesDelay += more.amountTimesDelay;
  sum.amount = addMinor(sum.amount, more.amount);
  sum.invoices += more.invoices;
  sum.late += more.late;
  sum.yearSales = addMinor(sum.yearSales, more.yearSales);
}

template <class Fact>
Grouped<Fact> grouped(std::vector<std::pair<CustomerIndex, Fact>>& facts, const std::vector<CustomerIndex>& payerOf) {
  for (auto& fact : facts) fact.first = payerOf[fact.first];
  return Grouped<Fact>(payerOf.size(), std::move(facts));
}

/// The due date of the invoice at the root of each re-issued one.
class OriginalDues {
 public:
  explicit OriginalDues(const std::vector<std::pair<CustomerIndex, Replacement>>& replacements) {
    for (const auto& [customer, replacement] : replacements) m_replacementOf.emplace(replacement.item, replacement);
  }

  std::optional<DayNumber> of(ItemId item) const {
    std::optional<DayNumber> due;
    for (std::size_t hops = 0; hops < m_replacementOf.size(); ++hops) {
      const auto found = m_replacementOf.find(item);
      if (found == m_replacementOf.end()) break;
      due = dayNumber(found->second.replacedDue);
      item = found->second.replaced;
    }
    return due;
  }

 private:
  std::unordered_map<ItemId, Replacement> m_replacementOf;
};

}  // namespace

PortfolioBuilder::PortfolioBuilder(Date asOf) { m_portfolio.asOf = asOf; }

CustomerIndex PortfolioBuilder::addCustomer(PortfolioCustomer customer) {
  m_acquaintance.push_back({customer.firstInvoice, customer.settledInvoices});
  m_pastOf.push_back(0);
  m_portfolio.customers.push_back(std::move(customer));
  return static_cast<CustomerIndex>(m_portfolio.customers.size() - 1);
}

void PortfolioBuilder::setPayer(CustomerIndex customer, CustomerIndex payer) { m_portfolio.customers[customer].payer = payer; }

void PortfolioBuilder::reserveItems(std::size_t rows) {
  m_items.reserve(rows);
  m_itemCurrency.reserve(rows);
}

void PortfolioBuilder::addItem(const OpenItem& item, Currency currency) {
  m_items.append(item);
  m_itemCurrency.push_back(currency);
}

void PortfolioBuilder::addSpan(CustomerIndex customer, Currency currency, OverdueSpan span) {
  m_spans.push_back({{customer, currency}, span});
}

void PortfolioBuilder::addPastPayments(CustomerIndex customer, Currency currency, const PastPayments& past) {
  std::uint32_t place = m_pastOf[customer];
  while (place != 0 && m_past[place - 1].key.currency != currency) place = m_past[place - 1].next;
  if (place == 0) {
    m_past.push_back({{customer, currency}, past, m_pastOf[customer]});
    m_pastOf[customer] = static_cast<std::uint32_t>(m_past.size());
  } else {
    add(m_past[place - 1].past, past);
  }
}

void PortfolioBuilder::noteInvoice(CustomerIndex customer, DayNumber issued, bool isSettled) {
  Acquaintance& known = m_acquaintance[customer];
  known.firstInvoice = std::min(known.firstInvoice.value_or(issued), issued);
  if (isSettled) ++known.settledInvoices;
}

void PortfolioBuilder::tellAcquaintance() {
  for (std::size_t i = 0; i < m_acquaintance.size(); ++i) {
    m_portfolio.customers[i].firstInvoice = m_acquaintance[i].firstInvoice;
    m_portfolio.customers[i].settledInvoices = m_acquaintance[i].settledInvoices;
  }
}

void PortfolioBuilder::addPaymentImport(Date on, Date upTo) {
  m_portfolio.paymentImports.push_back({on, upTo});
  m_portfolio.paymentsUpTo = std::max(m_portfolio.paymentsUpTo.value_or(upTo), upTo);
}

/// Sorts the customers by code and answers where each index went.
std::vector<CustomerIndex> PortfolioBuilder::sortCustomers() {
  auto& customers = m_portfolio.customers;
  std::vector<CustomerIndex> order(customers.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, {}, [&](CustomerIndex i) -> const std::string& { return customers[i].code; });
  std::vector<CustomerIndex> placeOf(customers.size());
  std::vector<PortfolioCustomer> sorted;
  sorted.reserve(customers.size());
  for (const CustomerIndex old : order) {
    placeOf[old] = static_cast<CustomerIndex>(sorted.size());
    sorted.push_back(std::move(customers[old]));
  }
  for (auto& customer : sorted) {
    if (customer.payer != noCustomer) customer.payer = placeOf[customer.payer];
  }
  customers = std::move(sorted);
  return placeOf;
}

/// What a payer pays for is part of how long and how well it is known.
void PortfolioBuilder::tellPayer(CustomerIndex customer, CustomerIndex payer) {
  const PortfolioCustomer& row = m_portfolio.customers[customer];
  PortfolioCustomer& payerRow = m_portfolio.customers[payer];
  if (row.firstInvoice) payerRow.firstInvoice = std::min(payerRow.firstInvoice.value_or(*row.firstInvoice), *row.firstInvoice);
  payerRow.settledInvoices += row.settledInvoices;
}

Portfolio PortfolioBuilder::build() && {
  tellAcquaintance();
  const std::vector<CustomerIndex> placeOf = sortCustomers();
  std::vector<CustomerIndex> payerOf(placeOf.size());
  for (std::size_t old = 0; old < placeOf.size(); ++old) {
    const CustomerIndex payer = m_portfolio.customers[placeOf[old]].payer;
    payerOf[old] = payer == noCustomer ? placeOf[old] : payer;
    if (payerOf[old] != placeOf[old]) tellPayer(placeOf[old], payerOf[old]);
  }
  const OriginalDues originalDues(replacements);
  std::vector<AccountKey> keys(m_items.size());
  for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = {payerOf[m_items.customer[i]], m_itemCurrency[i]};
  for (auto& [key, span] : m_spans) key.customer = payerOf[key.customer];
  for (auto& past : m_past) past.key.customer = payerOf[past.key.customer];

  std::vector<ItemIndex> order(m_items.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, [&](ItemIndex a, ItemIndex b) {
    if (keys[a] != keys[b]) return keys[a] < keys[b];
    if (m_items.due[a] != m_items.due[b]) return m_items.due[a] < m_items.due[b];
    const auto byNumber = m_items.number(a).compare(m_items.number(b));
    return byNumber != 0 ? byNumber < 0 : m_items.id[a] < m_items.id[b];
  });
  std::ranges::stable_sort(m_spans, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : a.second.until > b.second.until;
  });
  std::ranges::stable_sort(m_past, {}, &AccountPast::key);

  auto& accounts = m_portfolio.accounts;
  m_portfolio.items.reserve(order.size());
  m_portfolio.spans.reserve(m_spans.size());
  std::size_t item = 0;
  std::size_t span = 0;
  std::size_t past = 0;
  while (item < order.size() || span < m_spans.size() || past < m_past.size()) {
    AccountKey key{noCustomer, {}};
    if (item < order.size()) key = std::min(key, keys[order[item]]);
    if (span < m_spans.size()) key = std::min(key, m_spans[span].first);
    if (past < m_past.size()) key = std::min(key, m_past[past].key);
    Account account{key.customer, key.currency, static_cast<ItemIndex>(item), 0, static_cast<std::uint32_t>(span), 0, {}};
    for (; item < order.size() && keys[order[item]] == key; ++item, ++account.itemCount) {
      OpenItem row = rowOf(m_items, order[item]);
      row.customer = placeOf[row.customer];
      if (row.anchorDue == row.due) row.anchorDue = originalDues.of(row.id).value_or(row.due);
      m_portfolio.items.append(row);
    }
    for (; span < m_spans.size() && m_spans[span].first == key; ++span, ++account.spanCount) {
      m_portfolio.spans.push_back(m_spans[span].second);
    }
    for (; past < m_past.size() && m_past[past].key == key; ++past) add(account.past, m_past[past].past);
    accounts.push_back(account);
  }
  m_portfolio.holds = grouped(holds, payerOf);
  m_portfolio.placements = grouped(placements, payerOf);
  m_portfolio.campaigns = grouped(campaigns, payerOf);
  m_portfolio.snoozes = grouped(snoozes, payerOf);
  m_portfolio.decisions = grouped(decisions, payerOf);
  m_portfolio.contacts = grouped(contacts, payerOf);
  m_portfolio.textUses = grouped(textUses, payerOf);
  m_portfolio.jumps = grouped(jumps, payerOf);
  m_portfolio.assignments = grouped(assignments, payerOf);
  m_portfolio.waitingTasks = grouped(waitingTasks, payerOf);
  m_portfolio.rejectedPayments = grouped(rejectedPayments, payerOf);
  m_portfolio.replacements = grouped(replacements, payerOf);
  m_portfolio.reopenings = grouped(reopenings, payerOf);
  m_portfolio.agreements = grouped(agreements, payerOf);
  m_portfolio.disputes = grouped(disputes, payerOf);
  m_portfolio.shares = grouped(shares, payerOf);
  m_portfolio.lastRun = lastRun;
  std::ranges::stable_sort(m_portfolio.paymentImports, {}, &PaymentsImported::on);
  m_portfolio.isHistoryKnown = isHistoryKnown;
  return std::move(m_portfolio);
}

}  // namespace relance
