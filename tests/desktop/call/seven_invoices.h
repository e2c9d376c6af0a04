// SPDX-License-Identifier: GPL-3.0-or-later
// A customer with seven overdue invoices beside those of the day's ledger, whose sum three does not divide.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "actions/ledger_session.h"
#include "desktop/day_ledger.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {

inline constexpr const char* sevenInvoicesCode = "C07007";
/// Σ of the seven: 1 000,00 + 2 000,00 + … + 7 000,01.
inline constexpr std::int64_t sevenInvoicesMinor = 2'800'001;

inline LedgerSession sessionOfTheDay(const std::filesystem::path& path) {
  return LedgerSession::open(path, {[] { return std::string("2026-11-23T06:00:00.000Z"); }, [] { return dayOfWork; }});
}

inline void addSevenInvoices(const std::filesystem::path& path) {
  LedgerSession session = sessionOfTheDay(path);
  const auto done = session.perform(EventKind::customerChanged, [](Change& change) -> Outcome<Done> {
    Customer customer;
    customer.code = sevenInvoicesCode;
    customer.name = "Quincaillerie Sevrelande";
    customer.address = {"7, chemin des Carrières", "", "38998", "Montaubry"};
    customer.phone = "04 65 71 77 07";
    const CustomerId id = CustomerStore(change.database()).insert(customer);
    Contact contact;
    contact.customer = id;
    contact.salutation = "Mme";
    contact.name = "Solène Sevrelande";
    contact.phone = "04 65 71 77 17";
    contact.email = "compta@sevrelande.example";
    ContactStore(change.database()).insert(contact);
    for (int i = 1; i <= 7; ++i) {
      Item item;
      item.customer = id;
      item.number = "S-" + std::to_string(i);
      item.amount = {i * 100'000 + (i == 7 ? 1 : 0), *parseCurrency("EUR")};
      item.due = plusDays(*parseIsoDate("2026-11-01"), i);
      item.issued = item.recorded = plusDays(item.due, -30);
      ItemStore(change.database()).insert(item);
    }
    change.touch(id);
    return Done{};
  });
  EXPECT_TRUE(done.isDone());
}

}  // namespace relance
