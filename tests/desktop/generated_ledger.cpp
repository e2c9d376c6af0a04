// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/generated_ledger.h"

#include <random>
#include <string>

#include "actions/chasing/ledger_policy.h"
#include "desktop/small_ledger.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/transaction.h"

namespace relance {
namespace {

std::string nameOf(std::mt19937& random) {
  static const char* kinds[] = {"Ateliers",   "Transports", "Imprimerie", "Clinique",  "Verrerie", "Garage",
                                "Menuiserie", "Fonderie",   "Laiterie",   "Brasserie", "Scierie",  "Pépinières"};
  static const char* places[] = {"du Val-Herbeux", "Kerivel",     "Castelbrun", "Malacourt", "de Messanges", "Arvelin",
                                 "Montcendre",     "Tournemarne", "d’Ormevent", "Hautbuis",  "Pontmarais",   "Combelouve"};
  static const char* ends[] = {"", " SARL", " & Fils", " SA", " et Cie", " frères"};
  const auto pick = [&](const auto& from) { return std::string{from[random() % std::size(from)]}; };
  return pick(kinds) + " " + pick(places) + pick(ends);
}

Item itemOf(CustomerId customer, int number, std::mt19937& random) {
  const int age = static_cast<int>(random() % 160);
  Item item;
  item.customer = customer;
  item.amount = {static_cast<std::int64_t>(2000 + random() % 1500000), *parseCurrency("EUR")};
  item.issued = plusDays(testDay, -age);
  item.due = plusDays(item.issued, 30);
  item.recorded = item.issued;
  item.number = "F-" + std::to_string(10000 + number);
  if (random() % 12 == 0) {
    item.kind = random() % 3 == 0 ? ItemKind::creditNote : ItemKind::payment;
    item.side = Side::credit;
    item.amount.minor = item.amount.minor / 10 + 1;
    item.due = item.issued;
  }
  return item;
}

}  // namespace

GeneratedLedger::GeneratedLedger(int customers) : m_path(m_folder / "Sorbelac.relance") {
  Database database = Database::create(m_path);
  CreditorStore(database).insert({.name = "Sorbelac",
                                  .country = "FR",
                                  .region = {},
                                  .currency = *parseCurrency("EUR"),
                                  .timeZone = "Europe/Paris",
                                  .createdAt = "2026-01-05T08:00:00.000Z"});
  seedPolicy(database, *parseIsoDate("2026-01-05"));
  Transaction transaction(database);
  CustomerStore customerStore(database);
  ItemStore items(database);
  std::mt19937 random(7);
  for (int i = 0; i < customers; ++i) {
    Customer customer;
    customer.code = "C" + std::to_string(100000 + i);
    customer.name = nameOf(random);
    if (random() % 6 == 0) customer.kind = CustomerKind::consumer;
    if (random() % 20 == 0) customer.kind = CustomerKind::publicBody;
    customer.email = "c" + std::to_string(i) + "@example.example";
    customer.phone = "04" + std::to_string(10000000 + i);
    customer.address = {"1 rue des Essais", "", "38000", "Valbrune"};
    const CustomerId id = customerStore.insert(customer);
    const int count = 1 + static_cast<int>(random() % 7);
    for (int n = 0; n < count; ++n) items.insert(itemOf(id, i * 10 + n, random));
  }
  transaction.commit();
}

}  // namespace relance
