// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include <cassert>
#include <limits>
#include <stdexcept>
#include <utility>

#include "domain/basics/machine_error.h"
#include "storage/connection.h"

namespace relance {
namespace {

/// Every parameter is named by its place, as both engines then number them alike.
bool isNumberedByFirstUse(sqlite3_stmt* statement) {
  for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i) {
    const char* name = sqlite3_bind_parameter_name(statement, i);
    if (name == nullptr || name != "$" + std::to_string(i)) return false;
  }
  return true;
}

sqlite3_stmt* prepare(Connection& connection, std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int rc = sqlite3_prepare_v3(connection.handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                    &statement, nullptr);
  if (rc == SQLITE_ERROR) throw std::logic_error(std::string{sqlite3_errmsg(connection.handle)} + ": " + std::string{sql});
  if (rc != SQLITE_OK) failWith(rc, connection.handle, connection.path);
  if (!isNumberedByFirstUse(statement)) {
    sqlite3_finalize(statement);
    throw std::logic_error("parameters out of order: " + std::string{sql});
  }
  return statement;
}

sqlite3_stmt* takeIdleOrPrepare(Connection& connection, std::string_view sql) {
  const auto idle = connection.idleStatements.find(sql);
  if (idle == connection.idleStatements.end() || idle->second.empty()) return prepare(connection, sql);
  sqlite3_stmt* statement = idle->second.back();
  idle->second.pop_back();
  return statement;
}

void writeDigits(char* to, unsigned value, int width) {
  for (int i = width - 1; i >= 0; --i, value /= 10) to[i] = static_cast<char>('0' + value % 10);
}

std::array<char, 10> isoBytes(Date date) {
  const auto day = civil(date);
  std::array<char, 10> bytes{};
  writeDigits(bytes.data(), static_cast<unsigned>(static_cast<int>(day.year())), 4);
  bytes[4] = '-';
  writeDigits(bytes.data() + 5, static_cast<unsigned>(day.month()), 2);
  bytes[7] = '-';
  writeDigits(bytes.data() + 8, static_cast<unsigned>(day.day()), 2);
  return bytes;
}

}  // namespace

Statement::Statement(Connection& connection, std::string_view sql)
    : m_connection(&connection), m_statement(takeIdleOrPrepare(connection, sql)) {}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_copiesTexts(other.m_copiesTexts),
      m_dates(std::move(other.m_dates)) {}

Statement::~Statement() {
  if (m_statement == nullptr) return;
  sqlite3_reset(m_statement);
  sqlite3_clear_bindings(m_statement);
  const std::string_view sql = sqlite3_sql(m_statement);
  auto idle = m_connection->idleStatements.find(sql);
  if (idle == m_connection->idleStatements.end()) {
    idle = m_connection->idleStatements.emplace(sql, std::vector<sqlite3_stmt*>{}).first;
  }
  idle->second.push_back(m_statement);
}

void Statement::start(std::size_t parameters, bool copiesTexts) {
  sqlite3_reset(m_statement);
  if (static_cast<int>(parameters) != sqlite3_bind_parameter_count(m_statement)) {
    throw std::logic_error("wrong number of values: " + std::string{sqlite3_sql(m_statement)});
  }
  m_copiesTexts = copiesTexts;
  m_dates.resize(parameters);
}

bool Statement::next() {
  const int rc = sqlite3_step(m_statement);
  if (rc == SQLITE_ROW) return true;
  if (rc == SQLITE_DONE) return false;
  sqlite3_reset(m_statement);
  failWith(rc, m_connection->handle, m_connection->path);
}

void Statement::finish() {
  while (next()) {
  }
  sqlite3_reset(m_statement);
}

std::int64_t Statement::changes() const { return sqlite3_changes64(m_connection->handle); }
std::int64_t Statement::lastInsertId() const { return sqlite3_last_insert_rowid(m_connection->handle); }
void Statement::assertIsSet([[maybe_unused]] std::int64_t id) { assert(id != 0 && "an id that is none must be bound by orNull"); }

void Statement::bind(int parameter, std::nullopt_t) { sqlite3_bind_null(m_statement, parameter); }
void Statement::bind(int parameter, std::int64_t number) { sqlite3_bind_int64(m_statement, parameter, number); }

void Statement::bind(int parameter, std::string_view text) {
  const char* bytes = text.data() == nullptr ? "" : text.data();
  const int rc = sqlite3_bind_text64(m_statement, parameter, bytes, text.size(), m_copiesTexts ? SQLITE_TRANSIENT : SQLITE_STATIC,
                                     SQLITE_UTF8);
  if (rc != SQLITE_OK) failWith(rc, m_connection->handle, m_connection->path);
}

void Statement::bind(int parameter, std::span<const std::byte> bytes) {
  const void* data = bytes.data() == nullptr ? "" : static_cast<const void*>(bytes.data());
  const int rc =
      sqlite3_bind_blob64(m_statement, parameter, data, bytes.size(), m_copiesTexts ? SQLITE_TRANSIENT : SQLITE_STATIC);
  if (rc != SQLITE_OK) failWith(rc, m_connection->handle, m_connection->path);
}

void Statement::bind(int parameter, Date date) {
  auto& bytes = m_dates[static_cast<std::size_t>(parameter) - 1];
  bytes = isoBytes(date);
  sqlite3_bind_text(m_statement, parameter, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

int Statement::columnCount() const { return sqlite3_column_count(m_statement); }

ColumnType Statement::type(int column) const {
  switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
      return ColumnType::null;
    case SQLITE_INTEGER:
      return ColumnType::integer;
    case SQLITE_TEXT:
      return ColumnType::text;
    case SQLITE_BLOB:
      return ColumnType::blob;
    default:
      failBadValue(column);  // the schema has no column of real numbers
  }
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(m_statement, column); }

std::string_view Statement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::span<const std::byte> Statement::blob(int column) const {
  const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(m_statement, column));
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Date Statement::date(int column) const {
  const auto date = parseIsoDate(text(column));
  if (!date) failBadValue(column);
  return *date;
}

void Statement::get(int column, int& target) const {
  const std::int64_t value = number(column);
  if (value > std::numeric_limits<int>::max() || value < std::numeric_limits<int>::min()) failBadValue(column);
  target = static_cast<int>(value);
}

void Statement::get(int column, Currency& target) const {
  const auto currency = parseCurrency(text(column));
  if (!currency) failBadValue(column);
  target = *currency;
}

void Statement::failBadValue(int column) const {
  const char* table = sqlite3_column_table_name(m_statement, column);
  const char* name = sqlite3_column_name(m_statement, column);
  throw StorageError(MachineFault::ledgerDamaged, m_connection->path.string(),
                     "impossible value in " + std::string{table != nullptr ? table : "?"} + "." + (name != nullptr ? name : "?"));
}

}  // namespace relance
