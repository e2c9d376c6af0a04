// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cleaning/doubtful_ledger.h"

#include <gtest/gtest.h>

#include "actions/cleaning/give_verdict.h"
#include "actions/ledger_session.h"
#include "actions/people/enter_person.h"
#include "actions/placements/enter_partner.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

struct Line {
  const char* number;
  const char* due;
  std::int64_t minor;
  const char* recorded{nullptr};  // none: as it was issued
  ItemKind kind{ItemKind::invoice};
};

struct Doubtful {
  const char* code;
  const char* name;
  std::vector<Line> lines;
};

const std::vector<Doubtful> doubtful{
    {"C02001", "Scierie Valdombre", {{"F-0207", "2021-12-14", 340000}}},
    {"C02002", "Ardoisières Chantebrume", {{"F-0311", "2025-02-10", 128050, "2026-10-05"}}},
    {"C02003", "Papeterie Longvernois", {{"F-1098", "2026-11-02", 87400}, {"F-1102", "2026-11-05", 87400}}},
    {"C02004",
     "Charpentes Aigrefond",
     {{"F-1117", "2026-12-15", 64000}, {"V-0488", "2026-11-02", 64000, nullptr, ItemKind::payment}}},
    {"C02005", "Miroiterie Basseterre", {{"V-0471", "2026-10-19", 21500, nullptr, ItemKind::payment}}},
    {"C02006",
     "Confiserie Malvaux",
     {{"F-1044", "2026-10-30", 50300}, {"V-0490", "2026-11-12", 50000, nullptr, ItemKind::payment}}},
    {"C02007", "Tissages du Haut-Fresnoy", {{"F-0865", "2026-06-12", 236000}}},
    {"C02008", "Orfèvrerie Sauvecombe", {{"F-0702", "2025-12-04", 94500}}},
    {"C02009", "Vergers de Montfaloise", {{"F-0190", "2021-11-05", 4200}}}};

void add(Change& change, const Doubtful& debtor) {
  Customer customer;
  customer.code = debtor.code;
  customer.name = debtor.name;
  customer.address = {"3, rue des Forges", "", "38997", "Valserre"};
  customer.email = std::string(debtor.code) + "@client.example";
  const CustomerId id = CustomerStore(change.database()).insert(customer);
  change.touch(id);
  std::vector<ItemId> items;
  for (const Line& line : debtor.lines) {
    Item item;
    item.customer = id;
    item.kind = line.kind;
    item.side = line.kind == ItemKind::invoice ? Side::debit : Side::credit;
    item.number = line.number;
    item.amount = {line.minor, *parseCurrency("EUR")};
    item.due = *parseIsoDate(line.due);
    item.issued = item.side == Side::debit ? plusDays(item.due, -30) : item.due;
    item.recorded = line.recorded == nullptr ? item.issued : *parseIsoDate(line.recorded);
    items.push_back(ItemStore(change.database()).insert(item));
  }
  if (std::string_view(debtor.code) != "C02006") return;
  Allocation allocation;
  allocation.debit = items[0];
  allocation.credit = items[1];
  allocation.amountMinor = debtor.lines[1].minor;
  allocation.dated = *parseIsoDate(debtor.lines[1].due);
  ItemStore(change.database()).insert(allocation);
  ItemStore(change.database()).refreshSettledOn(items);
}

}  // namespace

DoubtfulLedger::DoubtfulLedger() {
  const Clock clock{[] { return isoText(dayOfWork) + "T08:00:00.000Z"; }, [] { return dayOfWork; }};
  {
    auto first = LedgerSession::open(path(), clock);
    Person person;
    person.login = "aurore";
    person.name = "Aurore Lestienne";
    EXPECT_TRUE(enterPerson(first, person).isDone());
  }
  auto session = LedgerSession::open(path(), clock, "aurore");
  const auto done = session.perform(EventKind::customerChanged, [](Change& change) -> Outcome<Done> {
    for (const Doubtful& debtor : doubtful) add(change, debtor);
    return Done{};
  });
  EXPECT_TRUE(done.isDone());
  Partner partner;
  partner.name = "Cabinet Lorne";
  partner.countries = {"FR"};
  EXPECT_TRUE(enterPartner(session, partner).isDone());
  EXPECT_TRUE(giveVerdict(session, "C02008",
                          {.item = "F-0702",
                           .verdict = CleaningVerdict::writeOff,
                           .reason = "Société partie sans adresse ; deux cabinets l’ont cherchée en vain."})
                  .isDone());
}

}  // namespace relance
