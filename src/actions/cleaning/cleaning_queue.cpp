// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/cleaning/cleaning_queue.h"

#include "actions/chasing/chased_account.h"
#include "actions/cleaning/cleaning_rules.h"
#include "domain/chasing/cleaning/waiting_write_offs.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/reading/item_notes.h"
#include "storage/reading/part_payments.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/placement_store.h"
#include "storage/stores/private_text_store.h"

namespace relance {
namespace {

std::string numberOf(const ItemColumns& items, ItemIndex item) {
  const std::string_view number = items.number(item);
  return number.empty() ? "#" + std::to_string(items.itemId(item).value) : std::string(number);
}

CleaningLine told(const Portfolio& portfolio, DoubtfulLine line) {
  const ItemColumns& items = portfolio.items;
  const Account& account = portfolio.accounts[line.account];
  const PortfolioCustomer& invoiced = portfolio.customers[items.customer[line.item]];
  CleaningLine entry;
  entry.item = items.itemId(line.item);
  entry.customerCode = invoiced.code;
  entry.customerName = invoiced.name;
  entry.payerCode = portfolio.customers[account.customer].code;
  entry.number = numberOf(items, line.item);
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
  const auto payments = partPayments(database, today);
  std::vector<CleaningLine> queue;
  for (DoubtfulLine& line : doubtfulLines(portfolio, chasing, cleaningSettings(database), ledgerCalendars(database),
                                          {notes, partners, payments}, today)) {
    queue.push_back(told(portfolio, std::move(line)));
  }
  return queue;
}

WaitingWriteOff told(Database& database, const Portfolio& portfolio, const ProposedWriteOff& proposed) {
  const ItemColumns& items = portfolio.items;
  const Account& account = portfolio.accounts[proposed.account];
  const PortfolioCustomer& invoiced = portfolio.customers[items.customer[proposed.item]];
  WaitingWriteOff entry;
  entry.item = items.itemId(proposed.item);
  entry.customerCode = invoiced.code;
  entry.customerName = invoiced.name;
  entry.payerCode = portfolio.customers[account.customer].code;
  entry.number = numberOf(items, proposed.item);
  entry.currency = account.currency;
  entry.openMinor = items.open[proposed.item];
  entry.due = dateOf(items.due[proposed.item]);
  entry.daysLate = daysLate(items, proposed.item, dayNumber(portfolio.asOf));
  entry.proposedOn = proposed.hold->made;
  // Who and why are not in the photograph.
  for (const Hold& hold : HoldStore(database).ofCustomer(portfolio.customers[account.customer].id)) {
    if (hold.id != proposed.hold->id) continue;
    if (hold.reason) entry.reason = PrivateTextStore(database).text(hold.reason);
    const auto person = hold.person ? PersonStore(database).find(hold.person) : std::nullopt;
    if (person) entry.proposedBy = person->name;
  }
  return entry;
}

}  // namespace

CleaningDesk cleaningDesk(Database& database, Date today) {
  const ChasingSettings chasing = chasingSettings(database);
  const Portfolio portfolio = loadPortfolio(database, today, PortfolioDepth::chasing, chasing);
  CleaningDesk desk;
  desk.lines = queueOf(database, portfolio, chasing, today);
  for (const ProposedWriteOff& proposed : waitingWriteOffs(portfolio, today)) {
    desk.waiting.push_back(told(database, portfolio, proposed));
  }
  return desk;
}

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
