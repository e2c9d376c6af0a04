// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, templates, rates, holidays and blobs as rows.
#include <gmock/gmock.h>

#include "storage/ledger_fixture.h"
#include "storage/machine_fault.h"
#include "storage/stores/blob_store.h"
#include "storage/stores/cause_store.h"
#include "storage/stores/rate_store.h"
#include "storage/stores/setting_store.h"
#include "storage/stores/template_store.h"

namespace relance {
namespace {

using testing::ElementsAre;

class ShelfStores : public LedgerFixture {};

TEST_F(ShelfStores, KeepSettings) {
  SettingStore store(database);
  EXPECT_EQ(store.find("bank.iban"), std::nullopt);
  store.put("bank.iban", "A");
  store.put("bank.iban", "B");
  EXPECT_EQ(store.find("bank.iban"), "B");
  store.put("chasing.cap", "3");
  EXPECT_EQ(store.all().size(), 2U);
  store.remove("bank.iban");
  EXPECT_EQ(store.find("bank.iban"), std::nullopt);
}

TEST_F(ShelfStores, KeepTextsByVersion) {
  TemplateStore store(database);
  StoredTemplate text{"courteous", "fr", "a", 1, "Objet", "Corps", Origin::shipped};
  store.insert(text);
  text.version = 2;
  text.body = "Autre corps";
  text.origin = Origin::own;
  store.insert(text);
  EXPECT_EQ(store.find("courteous", "fr", "a"), text);
  EXPECT_EQ(store.find("courteous", "en", "a"), std::nullopt);
  EXPECT_THAT(store.newest(), ElementsAre(text));
}

TEST_F(ShelfStores, KeepRatesAndNeverReplaceOnesOwn) {
  RateStore store(database);
  const RateTable shipped{
      "ecb", {{day("2026-01-01"), 215, "BCE", RateConfidence::high}, {day("2026-07-01"), {}, "", RateConfidence::unknown}}};
  store.put(shipped, Origin::shipped);
  EXPECT_THAT(store.all(), ElementsAre(shipped));
  const RateTable own{"ecb", {{day("2026-07-01"), 240, "mine", RateConfidence::medium}}};
  store.put(own, Origin::own);
  store.put(shipped, Origin::shipped);
  EXPECT_EQ(store.all().front().rows[1], own.rows[0]);
  const StoredHoliday holiday{"FR", "", day("2027-01-01"), "Jour de l'an", Origin::shipped};
  store.putHoliday(holiday);
  store.putHoliday(holiday);
  EXPECT_THAT(store.holidays(), ElementsAre(holiday));
}

TEST_F(ShelfStores, KeepTheReasonsOfTheHouse) {
  CauseStore store(database);
  StoredCause price{CauseKind::dispute, "price", 1, R"({"fr":"Prix"})", CauseOwner::sales, 5, DisputeFault::unknown, true};
  const StoredCause late{CauseKind::late,      "strike", 18, R"({"fr":"Grève"})", CauseOwner::controller, 0,
                         DisputeFault::theirs, true};
  store.put(late);
  store.put(price);
  price.days = 9;
  price.enabled = false;
  store.put(price);
  EXPECT_THAT(store.all(), ElementsAre(price, late));
}

TEST_F(ShelfStores, KeepBytesOnceInPieces) {
  BlobStore store(database);
  std::string bytes(700'000, '\0');
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 7);
  const std::string name = store.put(bytes);
  EXPECT_EQ(store.put(bytes), name);
  EXPECT_EQ(store.find(name), bytes);
  EXPECT_EQ(store.find(std::string(64, '0')), std::nullopt);
  EXPECT_EQ(store.find(store.put("")), "");
  auto pieces = database.statement("SELECT count(*) FROM blob_chunk");
  pieces.query().next();
  EXPECT_EQ(pieces.number(0), 3);
  database.statement("UPDATE blob_chunk SET bytes = $1 WHERE position = 1").run(std::array<std::byte, 1>{});
  EXPECT_EQ(faultOf([&] { store.find(name); }), MachineFault::ledgerDamaged);
}

}  // namespace
}  // namespace relance
