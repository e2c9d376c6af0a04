// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk/document_reader.h"

namespace relance {
namespace {

const std::string selectDocument =
    "SELECT id, customer_id, side, kind, number, instalment, amount_minor, currency, issued_on, due_on FROM item "
    "WHERE kind NOT IN ('payment', 'writeOff') ";
const std::string selectPayment =
    "SELECT id, side, number, currency, amount_minor, issued_on, linked_id, label, instalment FROM item ";

void readDocument(const Statement& row, const std::function<void(const DocumentRow&)>& take) {
  DocumentRow document;
  row.get(0, document.id);
  row.get(1, document.customer);
  row.get(2, document.side);
  row.get(3, document.kind);
  document.number = row.text(4);
  row.get(5, document.instalment);
  row.get(6, document.amount.minor);
  row.get(7, document.amount.currency);
  row.get(8, document.issued);
  row.get(9, document.due);
  take(document);
}

std::vector<PaymentOnRecord> fetchPayments(Statement& rows) {
  std::vector<PaymentOnRecord> payments;
  while (rows.next()) {
    PaymentOnRecord& p = payments.emplace_back();
    rows.read(p.id, p.side, p.number, p.currency, p.amountMinor, p.issued, p.linked, p.label, p.instalment);
  }
  return payments;
}

}  // namespace

bool DocumentReader::hasItems() {
  auto row = m_database.statement("SELECT 1 FROM item LIMIT 1");
  return row.query().next();
}

bool DocumentReader::hasPayments() {
  auto row = m_database.statement("SELECT 1 FROM item WHERE kind IN ('payment', 'refund') LIMIT 1");
  return row.query().next();
}

std::int64_t DocumentReader::itemCount() {
  auto row = m_database.statement("SELECT count(*) FROM item");
  row.query().next();
  return row.number(0);
}

void DocumentReader::readAll(const std::function<void(const DocumentRow&)>& take) {
  static const std::string sql = selectDocument + "ORDER BY id";
  auto rows = m_database.statement(sql);
  rows.query();
  while (rows.next()) readDocument(rows, take);
}

void DocumentReader::readNumbered(CustomerId customer, std::string_view number,
                                  const std::function<void(const DocumentRow&)>& take) {
  static const std::string sql = selectDocument +
                                 "AND customer_id = $1 AND kind IN ('invoice', 'opening', 'retention',"
                                 " 'creditNote', 'advance', 'refund') AND number = $2 ORDER BY id";
  auto rows = m_database.statement(sql);
  rows.query(customer, number);
  while (rows.next()) readDocument(rows, take);
}

std::vector<CustomerId> DocumentReader::ownersOf(std::string_view number) {
  std::vector<CustomerId> owners;
  auto rows = m_database.statement(
      "SELECT DISTINCT customer_id FROM item WHERE number = $1 AND kind IN ('invoice', 'opening', 'retention', 'creditNote')"
      " ORDER BY customer_id");
  rows.query(number);
  while (rows.next()) owners.push_back({rows.number(0)});
  return owners;
}

void DocumentReader::readAllocations(const std::function<void(ItemId, ItemId, std::int64_t, bool)>& take) {
  auto rows = m_database.statement("SELECT debit_id, credit_id, amount_minor, reversed_on FROM allocation");
  rows.query();
  while (rows.next()) take({rows.number(0)}, {rows.number(1)}, rows.number(2), !rows.isNull(3));
}

std::vector<PaymentOnRecord> DocumentReader::payments(CustomerId customer, Date day, std::int64_t amountMinor) {
  static const std::string sql =
      selectPayment +
      "WHERE customer_id = $1 AND issued_on = $2 AND amount_minor = $3 AND kind IN ('payment', 'writeOff')"
      " AND kind = 'payment' ORDER BY id";
  auto rows = m_database.statement(sql);
  return fetchPayments(rows.query(customer, day, amountMinor));
}

std::vector<PaymentOnRecord> DocumentReader::refunds(CustomerId customer) {
  static const std::string sql =
      selectPayment + "WHERE customer_id = $1 AND kind = 'refund' AND kind NOT IN ('payment', 'writeOff') ORDER BY id";
  auto rows = m_database.statement(sql);
  return fetchPayments(rows.query(customer));
}

std::vector<PaymentOnRecord> DocumentReader::paymentsNumbered(CustomerId customer, std::string_view number) {
  static const std::string sql = selectPayment + "WHERE number = $1 AND customer_id = $2 AND kind = 'payment' ORDER BY id";
  auto rows = m_database.statement(sql);
  return fetchPayments(rows.query(number, customer));
}

std::vector<PaymentOnRecord> DocumentReader::unappliedPayments(CustomerId customer) {
  static const std::string sql =
      selectPayment +
      "WHERE customer_id = $1 AND settled_on IS NULL AND side = 'credit' AND kind IN ('payment', 'advance')"
      " ORDER BY issued_on, id";
  auto rows = m_database.statement(sql);
  return fetchPayments(rows.query(customer));
}

}  // namespace relance
