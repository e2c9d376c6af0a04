// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/prepared_day.h"

#include <gtest/gtest.h>

#include "actions/chasing/decide.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/settings/change_settings.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/setting_store.h"

namespace relance {
namespace {

LedgerSession sessionOf(const std::filesystem::path& ledger) {
  return LedgerSession::open(ledger, {[] { return isoText(dayOfWork) + "T08:00:00.000Z"; }, [] { return dayOfWork; }});
}

}  // namespace

void prepareOutbox(const std::filesystem::path& ledger) {
  LedgerSession session = sessionOf(ledger);
  const auto report = runScenarios(session, dayOfWork);
  ASSERT_TRUE(report.isDone());
  DecisionRequest demand;
  demand.choice = DecisionChoice::formalDemand;
  const auto decideFor = [&](const Proposal& proposal) {
    if (proposal.kind != TaskKind::decision) return;
    const auto& customer = report->portfolio.customers[report->portfolio.accounts[proposal.account].customer];
    EXPECT_TRUE(decide(session, customer.code, demand).isDone()) << customer.code;
  };
  for (const Proposal& proposal : report->result.proposals) decideFor(proposal);
  for (const KeptTask& kept : report->result.kept) decideFor(kept.proposal);
  ASSERT_TRUE(runScenarios(session, dayOfWork).isDone());
}

void addLetterCustomers(const std::filesystem::path& ledger, int count) {
  LedgerSession session = sessionOf(ledger);
  const auto done = session.perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
    for (int i = 0; i < count; ++i) {
      Customer customer;
      customer.code = "L" + std::to_string(100 + i);
      customer.name = "Comptoir " + std::to_string(100 + i);
      customer.address = {"3, rue du Port", "", "38997", "Tournemarne"};
      const CustomerId id = CustomerStore(change.database()).insert(customer);
      change.touch(id);
      Item item;
      item.customer = id;
      item.number = "P-" + std::to_string(100 + i);
      item.amount = {50000 + i, *parseCurrency("EUR")};
      item.due = plusDays(dayOfWork, -5);
      item.issued = item.recorded = plusDays(item.due, -30);
      ItemStore(change.database()).insert(item);
    }
    return Done{};
  });
  ASSERT_TRUE(done.isDone());
}

void payInvoice(const std::filesystem::path& ledger, const std::string& number) {
  LedgerSession session = sessionOf(ledger);
  const auto done = session.perform(EventKind::allocationMade, [&](Change& change) -> Outcome<Done> {
    ItemStore items(change.database());
    auto row = change.database().statement("SELECT id FROM item WHERE number = $1");
    if (!row.query(number).next()) return Refusal{RefusalReason::unknownItem, {number}};
    const ItemId invoice{row.number(0)};
    Item payment = *items.find(invoice);
    change.touch(payment.customer);
    payment.kind = ItemKind::payment;
    payment.side = Side::credit;
    payment.number = "V-" + number;
    payment.issued = payment.due = payment.recorded = dayOfWork;
    Allocation allocation;
    allocation.debit = invoice;
    allocation.credit = items.insert(payment);
    allocation.amountMinor = payment.amount.minor;
    allocation.dated = dayOfWork;
    items.insert(allocation);
    const ItemId both[] = {invoice, allocation.credit};
    items.refreshSettledOn(both);
    return Done{};
  });
  ASSERT_TRUE(done.isDone());
}

void makeSampleOf(const std::filesystem::path& ledger) {
  LedgerSession session = sessionOf(ledger);
  const auto done = session.perform(EventKind::settingChanged, [](Change& change) -> Outcome<Done> {
    SettingStore(change.database()).put("ledger.sample", "true");
    return Done{};
  });
  ASSERT_TRUE(done.isDone());
}

void changeSetting(const std::filesystem::path& ledger, const std::string& key, const std::string& value) {
  LedgerSession session = sessionOf(ledger);
  ASSERT_TRUE(changeSettings(session, {{key, value}}).isDone());
}

}  // namespace relance
