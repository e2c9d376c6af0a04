// SPDX-License-Identifier: GPL-3.0-or-later
// A small ledger with the shipped policy and a few late customers, on a clock that the test sets.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "actions/chasing/ledger_policy.h"
#include "actions/ledger_session.h"
#include "storage/scratch_folder.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/setting_store.h"

namespace relance {

inline Date day(const char* iso) { return *parseIsoDate(iso); }

class ChasedLedger : public testing::Test {
 protected:
  ChasedLedger() {
    const auto path = m_folder / "a.relance";
    {
      Database database = Database::create(path);
      database.execute("BEGIN IMMEDIATE");
      CreditorStore(database).insert({"Sorbelac", "FR", "", *parseCurrency("EUR"), "Europe/Paris", "2026-01-01T00:00:00.000Z"});
      seedPolicy(database, day("2026-01-01"));
      fillSender(database);
      database.execute("COMMIT");
    }
    m_session.emplace(
        LedgerSession::open(path, {[this] { return isoText(m_today) + "T08:00:00.000Z"; }, [this] { return m_today; }}));
  }

  /// A French business with every address and no history: of the standard segment while its ledger has no settled invoice.
  CustomerId addCustomer(const std::string& code, const std::string& language = "fr") {
    Customer customer;
    customer.code = code;
    customer.name = "Client " + code;
    customer.language = language;
    customer.address = {"7, chemin des Carrières", "", "38998", "Montaubry"};
    customer.email = code + "@client.example";
    customer.phone = "04 65 71 00 01";
    CustomerId id;
    const auto done = m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
      id = CustomerStore(change.database()).insert(customer);
      change.touch(id);
      return Done{};
    });
    EXPECT_TRUE(done.isDone());
    return id;
  }

  ItemId addItem(CustomerId customer, const std::string& number, const char* issued, const char* due, std::int64_t minor,
                 ItemKind kind = ItemKind::invoice) {
    Item item;
    item.customer = customer;
    item.kind = kind;
    item.side = kind == ItemKind::invoice ? Side::debit : Side::credit;
    item.number = number;
    item.amount = {minor, *parseCurrency("EUR")};
    item.issued = item.recorded = day(issued);
    item.due = day(due);
    ItemId id;
    const auto done = m_session->perform(EventKind::itemChanged, [&](Change& change) -> Outcome<Done> {
      id = ItemStore(change.database()).insert(item);
      return Done{};
    });
    EXPECT_TRUE(done.isDone());
    return id;
  }

  void pay(CustomerId customer, ItemId invoice, const std::string& number, const char* on, std::int64_t minor) {
    const ItemId payment = addItem(customer, number, on, on, minor, ItemKind::payment);
    const auto done = m_session->perform(EventKind::allocationMade, [&](Change& change) -> Outcome<Done> {
      ItemStore items(change.database());
      Allocation allocation;
      allocation.debit = invoice;
      allocation.credit = payment;
      allocation.amountMinor = minor;
      allocation.dated = day(on);
      items.insert(allocation);
      const ItemId both[] = {invoice, payment};
      items.refreshSettledOn(both);
      return Done{};
    });
    EXPECT_TRUE(done.isDone());
  }

  void set(const std::string& key, const std::string& value) {
    const auto done = m_session->perform(EventKind::settingChanged, [&](Change& change) -> Outcome<Done> {
      SettingStore(change.database()).put(key, value);
      return Done{};
    });
    EXPECT_TRUE(done.isDone());
  }

  Database& database() { return m_session->database(); }

  ScratchFolder m_folder;
  Date m_today{day("2026-11-23")};
  std::optional<LedgerSession> m_session;

 private:
  static void fillSender(Database& database) {
    SettingStore settings(database);
    for (const auto& [key, value] :
         std::initializer_list<std::pair<const char*, const char*>>{{"sender.legalForm", "SAS"},
                                                                    {"sender.street", "14, quai des Tanneries"},
                                                                    {"sender.postalCode", "38999"},
                                                                    {"sender.city", "Valbrune"},
                                                                    {"sender.registration", "SIREN 000 000 000"},
                                                                    {"sender.email", "compta@sorbelac.example"},
                                                                    {"sender.signatory", "Nadège Besson"},
                                                                    {"sender.signatoryTitle", "Directrice"},
                                                                    {"bank.iban", "FR1420041010050500013M02606"}}) {
      settings.put(key, value);
    }
  }
};

}  // namespace relance
