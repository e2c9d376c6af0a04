// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/big_portfolio.h"

#include "domain/ledger/portfolio_builder.h"

namespace relance {
namespace {

/// splitmix64: the same numbers everywhere.
struct Numbers {
  std::uint64_t state{20261123};

  std::uint64_t next() {
    std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }
  int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }
};

}  // namespace

Portfolio bigPortfolio(std::int64_t items) {
  const Date today = *parseIsoDate("2026-11-23");
  Numbers numbers;
  PortfolioBuilder builder(today);
  builder.reserveItems(static_cast<std::size_t>(items));
  const auto customers = std::max<std::int64_t>(1, items / 10);
  for (std::int64_t c = 0; c < customers; ++c) {
    PortfolioCustomer customer;
    customer.id = {c + 1};
    customer.code = "C" + std::to_string(10'000'000 + c);
    customer.country = "FR";
    for (const Channel channel : {Channel::email, Channel::call, Channel::letter, Channel::registered})
      customer.reach.add(channel);
    customer.firstInvoice = dayNumber(today) - 700;
    customer.settledInvoices = 12;
    builder.addCustomer(std::move(customer));
  }
  for (std::int64_t i = 0; i < items; ++i) {
    OpenItem item;
    item.id = {i + 1};
    item.customer = static_cast<CustomerIndex>(numbers.below(static_cast<int>(customers)));
    item.due = item.anchorDue = dayNumber(today) - numbers.below(120) + 60;
    item.issued = item.recorded = item.due - 30;
    item.amountMinor = item.openMinor = 500 + numbers.below(500'000);
    const std::string number = "F" + std::to_string(i);
    item.number = number;
    builder.addItem(item, *parseCurrency("EUR"));
    if (numbers.below(12) != 0 || item.due > dayNumber(today) - 8) continue;
    ContactEvent contact;
    contact.id = {i + 1};
    contact.currency = *parseCurrency("EUR");
    contact.day = plusDays(dateOf(item.due), 3);
    contact.channel = Channel::email;
    contact.kind = ContactEventKind::step;
    contact.items.push_back({item.id, "standard", "courteous", Tone::courteous});
    builder.contacts.emplace_back(item.customer, std::move(contact));
  }
  return std::move(builder).build();
}

}  // namespace relance
