// SPDX-License-Identifier: GPL-3.0-or-later
// Promises and disputes as of a day, with what settles the items that they are about.
#include <unordered_map>

#include "storage/portfolio/portfolio_parts.h"
#include "storage/statement.h"

namespace relance {
namespace {

void forgetLater(std::optional<Date>& date, Date day) {
  if (date && *date > day) date.reset();
}

/// Rows of promise that are made by the day, as a condition on alias p.
std::string madePromises(const PortfolioParts& parts) { return "p.made_on <= $1" + parts.whose("p.customer_id", 2); }

void readHeads(PortfolioParts& parts, std::unordered_map<std::int64_t, std::size_t>& placeOf) {
  auto& agreements = parts.builder.agreements;
  auto row = parts.database.statement(
      "SELECT p.id, p.customer_id, p.currency, p.kind, p.means, p.made_on, p.ended_on, p.ended_as, p.contact_event_id "
      "FROM promise AS p WHERE " +
      madePromises(parts) + " ORDER BY p.id");
  parts.ask(row, parts.day);
  while (row.next()) {
    Agreement a;
    row.read(a.id, a.customer, a.currency, a.kind, a.means, a.made, a.ended, a.endedAs, a.contactEvent);
    forgetLater(a.ended, parts.day);
    if (!a.ended) a.endedAs.reset();
    placeOf.emplace(a.id.value, agreements.size());
    agreements.emplace_back(parts.customer(a.customer.value), std::move(a));
  }
}

void readItemsAndDues(PortfolioParts& parts, const std::unordered_map<std::int64_t, std::size_t>& placeOf) {
  const auto agreementOf = [&](std::int64_t id) -> Agreement& { return parts.builder.agreements[placeOf.at(id)].second; };
  auto item = parts.database.statement(
      "SELECT p.id, t.item_id, t.open_minor, i.amount_minor FROM promise AS p JOIN promise_item AS t ON t.promise_id = p.id "
      "JOIN item AS i ON i.id = t.item_id WHERE " +
      madePromises(parts) + " ORDER BY p.id, i.due_on, i.number, i.id");
  parts.ask(item, parts.day);
  while (item.next()) {
    std::int64_t promise{};
    AgreedItem agreed;
    item.read(promise, agreed.item, agreed.openMinor, agreed.amountMinor);
    agreementOf(promise).items.push_back(agreed);
  }
  auto due = parts.database.statement(
      "SELECT p.id, d.due_on, d.amount_minor, d.excused_on FROM promise AS p JOIN plan_due AS d ON d.promise_id = p.id WHERE " +
      madePromises(parts) + " ORDER BY p.id, d.due_on");
  parts.ask(due, parts.day);
  while (due.next()) {
    std::int64_t promise{};
    Instalment instalment;
    due.read(promise, instalment.due, instalment.amountMinor, instalment.excused);
    forgetLater(instalment.excused, parts.day);
    agreementOf(promise).dues.push_back(instalment);
  }
}

void readDisputes(PortfolioParts& parts) {
  auto row = parts.database.statement(
      "SELECT i.customer_id, d.id, d.item_id, d.amount_minor, d.cause, d.fault, d.owner_id, d.opened_on, d.deadline_on, "
      "d.closed_on, d.closed_as, d.new_due_on FROM dispute AS d JOIN item AS i ON i.id = d.item_id WHERE d.opened_on <= $1" +
      parts.whose("i.customer_id", 2) + " ORDER BY d.id");
  parts.ask(row, parts.day);
  while (row.next()) {
    std::int64_t customer{};
    Dispute d;
    row.read(customer, d.id, d.item, d.amountMinor, d.cause, d.fault, d.owner, d.opened, d.deadline, d.closed, d.closedAs,
             d.newDue);
    forgetLater(d.closed, parts.day);
    if (!d.closed) {
      d.closedAs.reset();
      d.newDue.reset();
    }
    parts.builder.disputes.emplace_back(parts.customer(customer), std::move(d));
  }
}

void readShares(PortfolioParts& parts) {
  auto row = parts.database.statement(
      "SELECT d.customer_id, a.debit_id, a.amount_minor, a.dated_on, a.reversed_on, d.issued_on, c.issued_on, c.kind "
      "FROM allocation AS a JOIN item AS d ON d.id = a.debit_id JOIN item AS c ON c.id = a.credit_id "
      "WHERE a.debit_id IN (SELECT item_id FROM promise_item UNION SELECT item_id FROM dispute) AND a.dated_on <= $1" +
      parts.whose("d.customer_id", 2) + " ORDER BY a.id");
  parts.ask(row, parts.day);
  while (row.next()) {
    std::int64_t customer{};
    ItemId item;
    Allocation allocation;
    Date debitIssued;
    Date creditIssued;
    ItemKind kind{};
    row.read(customer, item, allocation.amountMinor, allocation.dated, allocation.reversed, debitIssued, creditIssued, kind);
    SettlementShare share = shareOf(allocation, debitIssued, creditIssued);
    if (share.from > parts.day) continue;
    forgetLater(share.until, parts.day);
    const ItemShare settling{item, share, kind == ItemKind::creditNote, kind == ItemKind::writeOff};
    parts.builder.shares.emplace_back(parts.customer(customer), settling);
  }
}

}  // namespace

void readPromises(PortfolioParts& parts) {
  std::unordered_map<std::int64_t, std::size_t> placeOf;
  readHeads(parts, placeOf);
  readItemsAndDues(parts, placeOf);
  readDisputes(parts);
  if (!parts.builder.agreements.empty() || !parts.builder.disputes.empty()) readShares(parts);
}

}  // namespace relance
