// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/cleaning/cleaning_queue.h"

#include "actions/chasing/chased_account.h"
#include "actions/cleaning/cleaning_rules.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/reading/item_notes.h"
#include "storage/stores/placement_store.h"

namespace relance {
namespace {

CleaningLine told(const Portfolio& portfolio, DoubtfulLine line) {
  const ItemColumns& items = portfolio.items;
  const Account& account = portfolio.accounts[line.account];
  const PortfolioCustomer& invoiced = portfolio.customers[items.customer[line.item]];
  CleaningLine entry;
  entry.item = items.itemId(line.item);
  entry.customerCode = invoiced.code;
  entry.customerName = invoiced.name;
  entry.payerCode = portfolio.customers[account.customer].code;
  entry.number = items.number(line.item);
  if (entry.number.empty()) entry.number = "#" + std::to_string(entry.item.value);
  entry.side = items.isDebit(line.item) ? Side::debit : Side::credit;
  entry.kind = items.kind(line.item);
  entry.currency = account.currency;
  entry.openMinor = line.openMinor;
  entry.due = dateOf(items.due[line.item]);
  entry.daysLate = line.daysLate;
  entry.doubts = std::move(line.doubts);
  entry.routes = std::move(line.routes);
  entry.proposed = std::move(line.proposed);
  return entry;
}

std::vector<CleaningLine> queueOf(Database& database, const Portfolio& portfolio, const ChasingSettings& chasing, Date today) {
  const auto notes = itemNotes(database, today);
  const auto partners = PartnerStore(database).all();
  std::vector<CleaningLine> queue;
  for (DoubtfulLine& line :
       doubtfulLines(portfolio, chasing, cleaningSettings(database), ledgerCalendars(database), {notes, partners}, today)) {
    queue.push_back(told(portfolio, std::move(line)));
  }
  return queue;
}

}  // namespace

std::vector<CleaningLine> cleaningQueue(Database& database, Date today) {
  const ChasingSettings chasing = chasingSettings(database);
  return queueOf(database, loadPortfolio(database, today, PortfolioDepth::chasing, chasing), chasing, today);
}

Outcome<std::vector<CleaningLine>> cleaningQueueOf(Database& database, std::string_view customerCode, Date today) {
  const auto payer = payerOfCode(database, customerCode);
  if (!payer) return payer.refusal();
  const ChasingSettings chasing = chasingSettings(database);
  return queueOf(database, loadAccount(database, today, *payer, chasing), chasing, today);
}

}  // namespace relance
