// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/customer_store.h"

#include <unordered_map>

#include "storage/transaction.h"

namespace relance {
namespace {

const std::string selectCustomer =
    "SELECT id, code, name, kind, country, region, language, street, street2, postal_code, city, email, phone, mobile, "
    "registration,"
    " vat_number, terms_days, terms_rule, means, parent_id, payer_id, account_manager, credit_limit_minor, insured_limit_minor,"
    " payer_class, archived, by_hand, insolvent_on, judgment_on, administrator FROM customer ";

constexpr std::string_view insertCustomer =
    "INSERT INTO customer (code, name, kind, country, region, language, street, street2, postal_code, city, email, phone, mobile,"
    " registration, vat_number, terms_days, terms_rule, means, parent_id, payer_id, account_manager, credit_limit_minor,"
    " insured_limit_minor, payer_class, archived, by_hand, insolvent_on, judgment_on, administrator, import_id)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,"
    " $26, $27, $28, $29, $30)";

constexpr std::string_view updateCustomer =
    "UPDATE customer SET name = $1, kind = $2, country = $3, region = $4, language = $5, street = $6, street2 = $7, postal_code "
    "= $8,"
    " city = $9, email = $10, phone = $11, mobile = $12, registration = $13, vat_number = $14, terms_days = $15, terms_rule = "
    "$16,"
    " means = $17, parent_id = $18, payer_id = $19, account_manager = $20, credit_limit_minor = $21, insured_limit_minor = $22,"
    " payer_class = $23, archived = $24, by_hand = $25, insolvent_on = $26, judgment_on = $27, administrator = $28 WHERE id = "
    "$29";

Customer read(const Statement& row) {
  Customer c;
  row.read(c.id, c.code, c.name, c.kind, c.country, c.region, c.language, c.address.street, c.address.street2,
           c.address.postalCode, c.address.city, c.email, c.phone, c.mobile, c.registration, c.vatNumber, c.termsDays,
           c.termsRule, c.means, c.parent, c.payer, c.accountManager, c.creditLimitMinor, c.insuredLimitMinor, c.payerClass,
           c.archived, c.byHand, c.insolventOn, c.judgmentOn, c.administrator);
  return c;
}

}  // namespace

CustomerId CustomerStore::insert(const Customer& c, ImportId import) {
  const CustomerId id{m_database.statement(insertCustomer)
                          .insert(c.code, c.name, c.kind, c.country, orNull(c.region), c.language, orNull(c.address.street),
                                  orNull(c.address.street2), orNull(c.address.postalCode), orNull(c.address.city),
                                  orNull(c.email), orNull(c.phone), orNull(c.mobile), orNull(c.registration), orNull(c.vatNumber),
                                  c.termsDays, c.termsRule, c.means, orNull(c.parent), orNull(c.payer), orNull(c.accountManager),
                                  c.creditLimitMinor, c.insuredLimitMinor, c.payerClass, c.archived, c.byHand, c.insolventOn,
                                  c.judgmentOn, orNull(c.administrator), orNull(import))};
  writeTags(id, c.tags);
  return id;
}

void CustomerStore::update(const Customer& c) {
  m_database.statement(updateCustomer)
      .run(c.name, c.kind, c.country, orNull(c.region), c.language, orNull(c.address.street), orNull(c.address.street2),
           orNull(c.address.postalCode), orNull(c.address.city), orNull(c.email), orNull(c.phone), orNull(c.mobile),
           orNull(c.registration), orNull(c.vatNumber), c.termsDays, c.termsRule, c.means, orNull(c.parent), orNull(c.payer),
           orNull(c.accountManager), c.creditLimitMinor, c.insuredLimitMinor, c.payerClass, c.archived, c.byHand, c.insolventOn,
           c.judgmentOn, orNull(c.administrator), c.id);
  if (tagsOf(c.id) == c.tags) return;
  m_database.statement("DELETE FROM tag WHERE customer_id = $1").run(c.id);
  writeTags(c.id, c.tags);
}

void CustomerStore::writeTags(CustomerId id, const std::vector<std::string>& tags) {
  for (const auto& tag : tags) m_database.statement("INSERT INTO tag (customer_id, name) VALUES ($1, $2)").run(id, tag);
}

std::vector<std::string> CustomerStore::tagsOf(CustomerId id) {
  std::vector<std::string> tags;
  auto rows = m_database.statement("SELECT name FROM tag WHERE customer_id = $1 ORDER BY name");
  rows.query(id);
  while (rows.next()) tags.emplace_back(rows.text(0));
  return tags;
}

std::optional<Customer> CustomerStore::fetch(Statement& row) {
  if (!row.next()) return std::nullopt;
  Customer customer = read(row);
  customer.tags = tagsOf(customer.id);
  return customer;
}

std::optional<Customer> CustomerStore::find(CustomerId id) {
  static const std::string sql = selectCustomer + "WHERE id = $1";
  auto row = m_database.statement(sql);
  return fetch(row.query(id));
}

std::optional<Customer> CustomerStore::findByCode(std::string_view code) {
  const auto id = idOfCode(code);
  return id ? find(*id) : std::nullopt;
}

std::optional<CustomerId> CustomerStore::idOfCode(std::string_view code) {
  auto row = m_database.statement(
      "SELECT id FROM customer WHERE code = $1 UNION ALL SELECT customer_id FROM customer_alias WHERE code = $1");
  if (!row.query(code).next()) return std::nullopt;
  return CustomerId{row.number(0)};
}

std::vector<Customer> CustomerStore::all() {
  const Transaction moment(m_database, Transaction::Kind::reading);
  static const std::string sql = selectCustomer + "ORDER BY code";
  std::vector<Customer> customers;
  std::unordered_map<CustomerId, std::size_t> placeOf;
  auto rows = m_database.statement(sql);
  rows.query();
  while (rows.next()) {
    customers.push_back(read(rows));
    placeOf.emplace(customers.back().id, customers.size() - 1);
  }
  auto tags = m_database.statement("SELECT customer_id, name FROM tag ORDER BY customer_id, name");
  tags.query();
  while (tags.next()) customers[placeOf.at({tags.number(0)})].tags.emplace_back(tags.text(1));
  return customers;
}

std::vector<std::pair<std::string, CustomerId>> CustomerStore::codes() {
  std::vector<std::pair<std::string, CustomerId>> codes;
  auto rows = m_database.statement("SELECT code, id FROM customer UNION ALL SELECT code, customer_id FROM customer_alias");
  rows.query();
  while (rows.next()) codes.emplace_back(rows.text(0), CustomerId{rows.number(1)});
  return codes;
}

std::string CustomerStore::codeOf(CustomerId id) {
  auto row = m_database.statement("SELECT code FROM customer WHERE id = $1");
  return row.query(id).next() ? std::string{row.text(0)} : "";
}

CustomerId CustomerStore::payerOf(CustomerId id) {
  auto row = m_database.statement(
      "SELECT p.id FROM customer AS c JOIN customer AS p ON p.id = c.payer_id WHERE c.id = $1 AND p.payer_id IS NULL");
  return row.query(id).next() ? CustomerId{row.number(0)} : id;
}

std::vector<CustomerId> CustomerStore::paidBy(CustomerId payer) {
  std::vector<CustomerId> customers;
  auto rows = m_database.statement(
      "SELECT id FROM customer WHERE id = $1 OR (payer_id = $1 AND EXISTS (SELECT 1 FROM customer AS p WHERE p.id = $1 AND "
      "p.payer_id IS NULL)) ORDER BY id");
  rows.query(payer);
  while (rows.next()) customers.push_back({rows.number(0)});
  return customers;
}

void CustomerStore::addAlias(CustomerId id, std::string_view code) {
  m_database.statement("INSERT INTO customer_alias (code, customer_id) VALUES ($1, $2)").run(code, id);
}

void CustomerStore::setCollector(CustomerId id, PersonId collector) {
  m_database.statement("UPDATE customer SET collector_id = $1 WHERE id = $2").run(orNull(collector), id);
}

void CustomerStore::setRefused(CustomerId id, ChannelSet channels) {
  m_database.statement("DELETE FROM refused_channel WHERE customer_id = $1").run(id);
  for (int i = 0; i < channelCount; ++i) {
    const auto channel = static_cast<Channel>(i);
    if (!channels.has(channel)) continue;
    m_database.statement("INSERT INTO refused_channel (customer_id, channel) VALUES ($1, $2)").run(id, channel);
  }
}

ChannelSet CustomerStore::refused(CustomerId id) {
  ChannelSet channels;
  auto rows = m_database.statement("SELECT channel FROM refused_channel WHERE customer_id = $1");
  rows.query(id);
  while (rows.next()) {
    Channel channel{};
    rows.read(channel);
    channels.add(channel);
  }
  return channels;
}

void CustomerStore::addPaymentRun(CustomerId id, const StoredPaymentRun& run) {
  m_database.statement("INSERT INTO payment_run (customer_id, day_of_month, on_day) VALUES ($1, $2, $3)")
      .run(id, run.dayOfMonth, run.on);
}

void CustomerStore::clearPaymentRuns(CustomerId id) {
  m_database.statement("DELETE FROM payment_run WHERE customer_id = $1").run(id);
}

std::vector<StoredPaymentRun> CustomerStore::paymentRuns(CustomerId id) {
  std::vector<StoredPaymentRun> runs;
  auto rows = m_database.statement("SELECT day_of_month, on_day FROM payment_run WHERE customer_id = $1 ORDER BY id");
  rows.query(id);
  while (rows.next()) {
    auto& run = runs.emplace_back();
    rows.read(run.dayOfMonth, run.on);
  }
  return runs;
}

void CustomerStore::addClosingPeriod(CustomerId id, const ClosingPeriod& period) {
  m_database.statement("INSERT INTO closing_period (customer_id, from_on, until_on, yearly) VALUES ($1, $2, $3, $4)")
      .run(id, period.from, period.until, period.yearly);
}

std::vector<ClosingPeriod> CustomerStore::closingPeriods(CustomerId id) {
  std::vector<ClosingPeriod> periods;
  auto rows =
      m_database.statement("SELECT from_on, until_on, yearly FROM closing_period WHERE customer_id = $1 ORDER BY from_on, id");
  rows.query(id);
  while (rows.next()) {
    auto& period = periods.emplace_back();
    rows.read(period.from, period.until, period.yearly);
  }
  return periods;
}

}  // namespace relance
