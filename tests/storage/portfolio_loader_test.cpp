// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/portfolio/portfolio_loader.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "domain/ledger/ageing.h"
#include "storage/connection.h"
#include "storage/scratch_folder.h"
#include "storage/stores/customer_store.h"

namespace relance {
namespace {

Date day(const char* iso) { return *parseIsoDate(iso); }

/// Two invoices of one customer, one paid late and reversed, one paid in part; a credit note of another currency.
class LoadedPortfolio : public testing::Test {
 protected:
  LoadedPortfolio() : m_database(Database::create(m_folder / "a.relance")) {
    m_database.executeScript(R"(
      INSERT INTO customer (id, code, name, kind, country, language, email, street, postal_code, city)
        VALUES (7, 'B', 'Bois du Lac', 'business', 'FR', 'fr', 'a@b.example', '1 rue A', '38000', 'Valbrune'),
               (9, 'A', 'Ateliers', 'business', 'FR', 'fr', NULL, NULL, NULL, NULL);
      INSERT INTO contact (customer_id, name, role, phone) VALUES (9, 'M. Loup', 'accounting', '01');
      INSERT INTO tag VALUES (7, 'Région:Nord');
      INSERT INTO item (id, customer_id, side, kind, number, currency, amount_minor, issued_on, due_on, settled_on, recorded_on)
        VALUES (1, 7, 'debit', 'invoice', 'F-1', 'EUR', 10000, '2026-08-01', '2026-08-31', '2026-09-20', '2026-08-01'),
               (2, 7, 'debit', 'invoice', 'F-2', 'EUR', 5000, '2026-09-01', '2026-09-30', NULL, '2026-09-01'),
               (3, 7, 'credit', 'payment', 'P-1', 'EUR', 10000, '2026-09-20', '2026-09-20', '2026-09-20', '2026-09-20'),
               (4, 7, 'credit', 'payment', 'P-2', 'EUR', 2500, '2026-10-02', '2026-10-02', NULL, '2026-10-02'),
               (5, 9, 'credit', 'creditNote', 'G-1', 'CHF', 700, '2026-09-05', '2026-09-05', NULL, '2026-09-05');
      INSERT INTO allocation (debit_id, credit_id, amount_minor, dated_on)
        VALUES (1, 3, 10000, '2026-09-20'), (2, 4, 2000, '2026-10-02');
    )");
  }

  ScratchFolder m_folder;
  Database m_database;
};

TEST_F(LoadedPortfolio, HasWhatIsOpenOnTheDayAndNothingElse) {
  const Portfolio portfolio = loadPortfolio(m_database, day("2026-10-02"), PortfolioDepth::balances);
  ASSERT_EQ(portfolio.customers.size(), 2U);
  EXPECT_EQ(portfolio.customers[0].code, "A");
  ASSERT_EQ(portfolio.accounts.size(), 2U);
  ASSERT_EQ(portfolio.items.size(), 3U);
  EXPECT_EQ(portfolio.items.number(1), "F-2");
  EXPECT_EQ(portfolio.items.open[1], 3000);
  EXPECT_EQ(portfolio.items.open[2], 500);  // what was paid too much
}

TEST_F(LoadedPortfolio, TakesNoPayerForWhomAnotherPays) {
  m_database.executeScript(R"(
    INSERT INTO customer (id, code, name, kind, country, language, payer_id)
      VALUES (11, 'G', 'Groupe', 'business', 'FR', 'fr', NULL);
    UPDATE customer SET payer_id = 7 WHERE id = 9;
    UPDATE customer SET payer_id = 11 WHERE id = 7;
  )");
  const Portfolio portfolio = loadPortfolio(m_database, day("2026-10-02"), PortfolioDepth::chasing);
  EXPECT_EQ(portfolio.customers[0].payer, noCustomer) << "A, paid for by B, for whom G pays";
  EXPECT_EQ(portfolio.customers[portfolio.customers[1].payer].code, "G");
  CustomerStore customers(m_database);
  EXPECT_EQ(customers.payerOf({9}), CustomerId{9});
  EXPECT_EQ(customers.payerOf({7}), CustomerId{11});
  EXPECT_EQ(customers.paidBy({7}), std::vector<CustomerId>{{7}});
  EXPECT_EQ(loadAccount(m_database, day("2026-10-02"), {9}).customers.size(), 1U);
  EXPECT_EQ(loadAccount(m_database, day("2026-10-02"), {11}).items.size(), 2U) << "what B owes";
}

TEST_F(LoadedPortfolio, RebuildsAnyPastDay) {
  const Portfolio before = loadPortfolio(m_database, day("2026-09-19"), PortfolioDepth::balances);
  EXPECT_EQ(ageBalance(before, *parseCurrency("EUR"), AgeingBase::due, {}).ledgerBalance, 15000);
  const Portfolio early = loadPortfolio(m_database, day("2026-08-15"), PortfolioDepth::balances);
  EXPECT_EQ(ageBalance(early, *parseCurrency("EUR"), AgeingBase::due, {}).ledgerBalance, 10000);
}

TEST_F(LoadedPortfolio, JudgesADayBeforeTheImportAsIfItHadBeenThere) {
  m_database.execute("UPDATE item SET recorded_on = '2026-10-30'");
  const Portfolio portfolio = loadPortfolio(m_database, day("2026-10-02"), PortfolioDepth::balances);
  EXPECT_EQ(portfolio.items.recorded[1], dayNumber(day("2026-10-02")));
}

TEST_F(LoadedPortfolio, KnowsByWhichWayACustomerIsReached) {
  const Portfolio portfolio = loadPortfolio(m_database, day("2026-10-02"), PortfolioDepth::balances);
  const ChannelSet a = portfolio.customers[0].reach;
  EXPECT_TRUE(a.has(Channel::call));
  EXPECT_FALSE(a.has(Channel::email) || a.has(Channel::letter));
  const ChannelSet b = portfolio.customers[1].reach;
  EXPECT_TRUE(b.has(Channel::email) && b.has(Channel::registered));
  ASSERT_EQ(portfolio.customers[1].tags.size(), 1U);
  EXPECT_EQ(portfolio.customers[1].tags[0].bytes, "region:nord");
}

TEST_F(LoadedPortfolio, TellsOverdueDaysAndPayerBehaviour) {
  const Portfolio portfolio = loadPortfolio(m_database, day("2026-10-02"), PortfolioDepth::chasing);
  ASSERT_EQ(portfolio.spans.size(), 1U);
  EXPECT_EQ(isoText(dateOf(portfolio.spans[0].from)), "2026-09-01");
  EXPECT_EQ(isoText(dateOf(portfolio.spans[0].until)), "2026-09-20");
  EXPECT_TRUE(portfolio.spans[0].endedByPayment);
  const Account& account = portfolio.accounts[1];
  EXPECT_EQ(account.past.invoices, 1U);
  EXPECT_EQ(account.past.late, 1U);
  EXPECT_TRUE(account.past.amountTimesDelay == 10000 * 20);
  EXPECT_EQ(account.past.yearSales, 15000);
  EXPECT_EQ(portfolio.customers[1].settledInvoices, 1U);
}

TEST_F(LoadedPortfolio, LearnsNoDelayFromWhatWasWrittenOff) {
  m_database.execute("UPDATE item SET kind = 'writeOff' WHERE id = 3");
  const Portfolio given = loadPortfolio(m_database, day("2026-10-02"), PortfolioDepth::chasing);
  EXPECT_EQ(given.accounts[1].past.invoices, 0U);
  EXPECT_EQ(given.accounts[1].past.yearSales, 15000);
  EXPECT_EQ(given.customers[1].settledInvoices, 0U);
  EXPECT_EQ(given.spans.size(), 1U) << "it was overdue all the same";
  m_database.executeScript(R"(
    UPDATE allocation SET amount_minor = 9960 WHERE credit_id = 3;
    UPDATE item SET kind = 'payment', amount_minor = 9960 WHERE id = 3;
    INSERT INTO item (id, customer_id, side, kind, number, currency, amount_minor, issued_on, due_on, settled_on, recorded_on)
      VALUES (6, 7, 'credit', 'writeOff', 'W-1', 'EUR', 40, '2026-09-20', '2026-09-20', '2026-09-20', '2026-09-20');
    INSERT INTO allocation (debit_id, credit_id, amount_minor, dated_on) VALUES (1, 6, 40, '2026-09-20');
  )");
  const Portfolio residue = loadPortfolio(m_database, day("2026-10-02"), PortfolioDepth::chasing);
  EXPECT_EQ(residue.accounts[1].past.invoices, 1U);
  EXPECT_EQ(residue.customers[1].settledInvoices, 1U);
}

/// Somebody else makes an agreement just before the reader asks for the items of those that it has found.
class AnotherProgram {
 public:
  AnotherProgram(Database& reader, const std::filesystem::path& path) : m_writer(Database::open(path)) {
    sqlite3_trace_v2(reader.connection().handle, SQLITE_TRACE_STMT, &AnotherProgram::see, this);
  }
  bool hasWritten() const { return m_hasWritten; }

 private:
  static int see(unsigned, void* self, void*, void* sql) {
    auto& program = *static_cast<AnotherProgram*>(self);
    const std::string_view text(static_cast<const char*>(sql));
    if (program.m_hasWritten || text.find("JOIN promise_item") == std::string_view::npos) return 0;
    program.m_hasWritten = true;
    program.m_writer.executeScript(R"(
      INSERT INTO promise (id, customer_id, currency, kind, means, made_on)
        VALUES (1, 7, 'EUR', 'promise', 'transfer', '2026-10-01');
      INSERT INTO promise_item (promise_id, item_id, open_minor) VALUES (1, 2, 3000);
      INSERT INTO plan_due (promise_id, due_on, amount_minor) VALUES (1, '2026-10-12', 3000);
    )");
    return 0;
  }

  Database m_writer;
  bool m_hasWritten{false};
};

TEST_F(LoadedPortfolio, IsOfOneMomentThoughOthersWriteMeanwhile) {
  Database reader = Database::open(m_folder / "a.relance", {OpenMode::readOnly});
  const AnotherProgram other(reader, m_folder / "a.relance");
  EXPECT_TRUE(loadPortfolio(reader, day("2026-10-02"), PortfolioDepth::chasing).agreements.all().empty());
  EXPECT_TRUE(other.hasWritten());
  EXPECT_EQ(loadAccount(reader, day("2026-10-02"), {7}).agreements.all().size(), 1U);
}

TEST_F(LoadedPortfolio, CutsTheOverdueDaysWhereAPaymentWasTakenBack) {
  m_database.executeScript(
      "UPDATE item SET settled_on = NULL WHERE id IN (1, 3);"
      "UPDATE allocation SET reversed_on = '2026-09-25', bank_reason = 'AM04' WHERE debit_id = 1;");
  const Portfolio portfolio = loadPortfolio(m_database, day("2026-10-02"), PortfolioDepth::chasing);
  ASSERT_EQ(portfolio.spans.size(), 1U);
  EXPECT_EQ(isoText(dateOf(portfolio.spans[0].until)), "2026-09-20");
  ASSERT_EQ(portfolio.rejectedPayments.all().size(), 1U);
  EXPECT_EQ(portfolio.rejectedPayments.all()[0].paymentNumber, "P-1");
  ASSERT_EQ(portfolio.reopenings.all().size(), 1U);
  EXPECT_EQ(isoText(portfolio.reopenings.all()[0].day), "2026-09-25");
}

TEST_F(LoadedPortfolio, LinksAReissuedInvoiceToItsFirstDueDate) {
  m_database.executeScript("UPDATE item SET replaces_id = 1 WHERE id = 2;");
  const Portfolio portfolio = loadPortfolio(m_database, day("2026-10-02"), PortfolioDepth::chasing);
  ASSERT_EQ(portfolio.replacements.all().size(), 1U);
  EXPECT_EQ(portfolio.replacements.all()[0].replaced, ItemId{1});
  EXPECT_EQ(isoText(portfolio.replacements.all()[0].replacedRecorded), "2026-08-01");
  EXPECT_EQ(portfolio.items.number(1), "F-2");
  EXPECT_EQ(isoText(dateOf(portfolio.items.due[1])), "2026-09-30");
  EXPECT_EQ(isoText(dateOf(portfolio.items.anchorDue[1])), "2026-08-31");
}

TEST_F(LoadedPortfolio, KnowsAgreementsAndDisputesAsOfTheDay) {
  m_database.executeScript(R"(
    INSERT INTO promise (id, customer_id, currency, kind, means, made_on, ended_on, ended_as)
      VALUES (1, 7, 'EUR', 'plan', 'transfer', '2026-09-10', '2026-10-05', 'replaced'),
             (2, 7, 'EUR', 'promise', 'cheque', '2026-10-05', NULL, NULL);
    INSERT INTO promise_item (promise_id, item_id, open_minor) VALUES (1, 2, 5000), (1, 1, 10000), (2, 2, 3000);
    INSERT INTO plan_due (promise_id, due_on, amount_minor, excused_on) VALUES (1, '2026-09-30', 9000, '2026-10-03'),
      (1, '2026-10-30', 6000, NULL), (2, '2026-10-12', 3000, NULL);
    INSERT INTO dispute (id, item_id, amount_minor, cause, fault, opened_on, closed_on, closed_as, new_due_on)
      VALUES (1, 2, 700, 'price', 'ours', '2026-09-15', '2026-10-05', 'founded', '2026-10-31'),
             (2, 1, NULL, 'price', 'unknown', '2026-10-06', NULL, NULL, NULL);
    INSERT INTO import (file_name, sha256, kind, mode, imported_at, imported_on, rows_read, payments_up_to, sequence)
      VALUES ('a', printf('%064d', 1), 'payments', 'delta', '2026', '2026-10-01', 1, '2026-09-30', 1),
             ('b', printf('%064d', 2), 'payments', 'delta', '2026', '2026-10-03', 1, '2026-10-02', 2);
  )");
  const Portfolio before = loadPortfolio(m_database, day("2026-10-02"), PortfolioDepth::chasing);
  ASSERT_EQ(before.agreements.all().size(), 1U);
  const Agreement& plan = before.agreements.all()[0];
  EXPECT_EQ(plan.items, (std::vector<AgreedItem>{{{1}, 10000, 10000}, {{2}, 5000, 5000}})) << "from the oldest due date on";
  EXPECT_EQ(plan.dues.at(0), (Instalment{day("2026-09-30"), 9000, {}}));
  EXPECT_EQ(plan.ended, std::nullopt);
  ASSERT_EQ(before.disputes.all().size(), 1U);
  EXPECT_EQ(before.disputes.all()[0].closedAs, std::nullopt);
  EXPECT_EQ(before.shares.all().size(), 2U);
  EXPECT_EQ(before.paymentsUpTo, day("2026-09-30"));

  const Portfolio after = loadPortfolio(m_database, day("2026-10-06"), PortfolioDepth::chasing);
  EXPECT_EQ(after.agreements.all()[0].ended, day("2026-10-05"));
  EXPECT_EQ(after.agreements.all()[0].dues.at(0).excused, day("2026-10-03"));
  EXPECT_EQ(after.agreements.all().size(), 2U);
  EXPECT_EQ(after.disputes.all()[0].newDue, day("2026-10-31"));
  EXPECT_EQ(after.disputes.all().size(), 2U);
  EXPECT_EQ(after.paymentImports.size(), 2U);
  EXPECT_EQ(after.paymentsUpTo, day("2026-10-02"));
}

TEST_F(LoadedPortfolio, KnowsAnInsolvencyFromTheDayItWasLearntOn) {
  m_database.execute("UPDATE customer SET insolvent_on = '2026-10-20', judgment_on = '2026-10-01' WHERE id = 7");
  const Portfolio before = loadPortfolio(m_database, day("2026-10-19"), PortfolioDepth::balances);
  EXPECT_EQ(before.customers[1].insolventOn, std::nullopt);
  EXPECT_EQ(before.customers[1].judgmentOn, std::nullopt);
  const Portfolio since = loadPortfolio(m_database, day("2026-10-20"), PortfolioDepth::balances);
  EXPECT_EQ(since.customers[1].insolventOn, day("2026-10-20"));
  EXPECT_EQ(since.customers[1].judgmentOn, day("2026-10-01"));
}

TEST_F(LoadedPortfolio, OfOneAccountIsItsPartOfTheWhole) {
  const Portfolio whole = loadPortfolio(m_database, day("2026-10-02"), PortfolioDepth::chasing);
  const Portfolio part = loadAccount(m_database, day("2026-10-02"), {7});
  ASSERT_EQ(part.customers.size(), 1U);
  ASSERT_EQ(part.accounts.size(), 1U);
  EXPECT_EQ(part.items.open, (std::vector<std::int64_t>{whole.items.open[1], whole.items.open[2]}));
  EXPECT_TRUE(part.accounts[0].past.amountTimesDelay == whole.accounts[1].past.amountTimesDelay);
  EXPECT_EQ(part.spans.size(), 1U);
}

}  // namespace
}  // namespace relance
