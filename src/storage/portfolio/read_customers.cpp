// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "domain/chasing/diagnosis/bad_faith.h"
#include "storage/portfolio/portfolio_parts.h"
#include "storage/portfolio/read_bad_faith.h"
#include "storage/statement.h"
#include "text/fold.h"

namespace relance {
namespace {

bool isFilled(const Statement& row, int column) { return !row.text(column).empty(); }

/// Channels of the customer's own addresses; contacts add theirs.
ChannelSet reachOf(const Statement& row, int email, int phone, int mobile) {
  ChannelSet reach;
  if (isFilled(row, email)) reach.add(Channel::email);
  if (isFilled(row, phone) || isFilled(row, mobile)) reach.add(Channel::call);
  if (isFilled(row, mobile)) reach.add(Channel::sms);
  return reach;
}

void addPostal(ChannelSet& reach) {
  for (const Channel channel : {Channel::letter, Channel::registered, Channel::visit}) reach.add(channel);
}

ChannelSet without(const ChannelSet& reach, Channel refused) {
  ChannelSet rest;
  for (int i = 0; i < channelCount; ++i) {
    const auto channel = static_cast<Channel>(i);
    if (channel != refused && reach.has(channel)) rest.add(channel);
  }
  return rest;
}

/// A yearly period comes back at the same days: those of the years around the day.
void addClosedDays(PortfolioCustomer& customer, Date from, Date until, bool isYearly, Date day) {
  if (!isYearly) {
    customer.closedDays.push_back({from, until});
    return;
  }
  for (int years = yearOf(day) - yearOf(from) - 1; years <= yearOf(day) - yearOf(from) + 1; ++years) {
    customer.closedDays.push_back({addMonths(from, 12 * years), addMonths(until, 12 * years)});
  }
}

std::vector<PortfolioCustomer> readRows(const PortfolioParts& parts, std::vector<std::int64_t>& payers) {
  std::vector<PortfolioCustomer> rows;
  auto row = parts.database.statement(
      std::string("SELECT id, code, name, kind, country, region, language, means, payer_id, payer_class, archived, by_hand, "
                  "insolvent_on, "
                  "judgment_on, email, phone, mobile, street, postal_code, city FROM customer WHERE id > 0") +
      parts.whose("id", 1) + " ORDER BY id");
  parts.ask(row);
  while (row.next()) {
    PortfolioCustomer& customer = rows.emplace_back();
    std::int64_t payer{};
    row.read(customer.id, customer.code, customer.name, customer.kind, customer.country, customer.region, customer.language,
             customer.means, payer, customer.payerClass, customer.archived, customer.byHand, customer.insolventOn,
             customer.judgmentOn);
    if (customer.insolventOn && *customer.insolventOn > parts.day) {
      customer.insolventOn.reset();
      customer.judgmentOn.reset();
    }
    customer.foldedCode = fold(customer.code);
    customer.reach = reachOf(row, 14, 15, 16);
    if (isFilled(row, 17) && isFilled(row, 18) && isFilled(row, 19)) addPostal(customer.reach);
    payers.push_back(payer);
  }
  return rows;
}

/// Who is paid for pays for nobody: such a link counts for nothing here, and the check of the ledger names it.
CustomerIndex payerPlace(const PortfolioParts& parts, const std::vector<std::int64_t>& payers, std::int64_t payer) {
  const auto id = static_cast<std::size_t>(payer);
  const CustomerIndex place = id < parts.customerOf.size() ? parts.customerOf[id] : noCustomer;
  return place == noCustomer || payers[place] != 0 ? noCustomer : place;
}

}  // namespace

void readCustomers(PortfolioParts& parts) {
  std::vector<std::int64_t> payers;
  auto rows = readRows(parts, payers);
  const std::size_t idEnd = rows.empty() ? 1 : static_cast<std::size_t>(rows.back().id.value) + 1;
  parts.customerOf.assign(idEnd, noCustomer);
  for (CustomerIndex i = 0; i < rows.size(); ++i) parts.customerOf[static_cast<std::size_t>(rows[i].id.value)] = i;
  const auto rowOf = [&](const Statement& row) -> PortfolioCustomer& { return rows[parts.customer(row.number(0))]; };

  auto contact = parts.database.statement(
      "SELECT customer_id, CASE WHEN email_dead_on IS NULL THEN email END, CASE WHEN phone_dead_on IS NULL THEN phone END, "
      "CASE WHEN phone_dead_on IS NULL THEN mobile END FROM contact WHERE archived_on IS NULL AND opposed_on IS NULL" +
      parts.whose("customer_id", 1));
  parts.ask(contact);
  while (contact.next()) {
    const ChannelSet more = reachOf(contact, 1, 2, 3);
    for (const Channel channel : {Channel::email, Channel::call, Channel::sms}) {
      if (more.has(channel)) rowOf(contact).reach.add(channel);
    }
  }
  auto refused = parts.database.statement("SELECT customer_id, channel FROM refused_channel WHERE customer_id > 0" +
                                          parts.whose("customer_id", 1));
  parts.ask(refused);
  while (refused.next()) {
    Channel channel{};
    refused.get(1, channel);
    ChannelSet& reach = rowOf(refused).reach;
    reach = without(reach, channel);
  }
  auto tag = parts.database.statement("SELECT customer_id, name FROM tag WHERE customer_id > 0" + parts.whose("customer_id", 1) +
                                      " ORDER BY customer_id, name");
  parts.ask(tag);
  while (tag.next()) rowOf(tag).tags.push_back(fold(tag.text(1)));
  for (const std::int64_t id : customersInBadFaith(parts)) {
    PortfolioCustomer& customer = rows[parts.customer(id)];
    if (!isInBadFaith(customer)) customer.tags.push_back({std::string(badFaithTag)});
  }

  auto run = parts.database.statement("SELECT customer_id, day_of_month, on_day FROM payment_run WHERE id > 0" +
                                      parts.whose("customer_id", 1) + " ORDER BY id");
  parts.ask(run);
  while (run.next()) {
    PaymentRun paymentRun;
    if (run.isNull(1)) {
      paymentRun.on = run.date(2);
    } else {
      run.get(1, paymentRun.dayOfMonth);
    }
    rowOf(run).paymentRuns.push_back(paymentRun);
  }
  auto closed = parts.database.statement("SELECT customer_id, from_on, until_on, yearly FROM closing_period WHERE id > 0" +
                                         parts.whose("customer_id", 1) + " ORDER BY id");
  parts.ask(closed);
  while (closed.next()) addClosedDays(rowOf(closed), closed.date(1), closed.date(2), closed.number(3) != 0, parts.day);

  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (payers[i] != 0) rows[i].payer = payerPlace(parts, payers, payers[i]);
    parts.builder.addCustomer(std::move(rows[i]));
  }
}

}  // namespace relance
