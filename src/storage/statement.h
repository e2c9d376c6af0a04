// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement lent by its Database: values are bound and read by their C++ type, and it goes back to be used again.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include "domain/basics/currency.h"
#include "domain/basics/date.h"
#include "domain/basics/id.h"
#include "storage/enum_text.h"

struct sqlite3_stmt;

namespace relance {

struct Connection;

/// NULL for an empty text or for an id that is none; else the value.
template <class T>
struct OrNull {
  const T& value;
};
inline OrNull<std::string> orNull(const std::string& text) { return {text}; }
template <class Tag>
OrNull<Id<Tag>> orNull(const Id<Tag>& id) {
  return {id};
}

enum class ColumnType { null, integer, text, blob };

/// Parameters stand in the text as $1, $2 … by first use; columns count from 0. Every failure of the engine is a StorageError;
/// a value that cannot be what its column holds (an impossible date, an unknown name) is StorageError(ledgerDamaged).
class Statement {
 public:
  Statement(Connection& connection, std::string_view sql);
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  /// Runs to the end. Texts and blobs are not copied: they need only live for the call.
  template <class... Args>
  void run(const Args&... args) {
    start(sizeof...(Args), false);
    bindAll(args...);
    finish();
  }

  /// run() for an INSERT of several rows: `valuesOf(row)` is a tuple with the value of each column, whose texts live as long as
  /// the row.
  template <class Row, class ValuesOf>
  void runRows(std::span<Row> rows, ValuesOf valuesOf) {
    start(rows.size() * std::tuple_size_v<std::invoke_result_t<ValuesOf, const Row&>>, false);
    int parameter = 1;
    for (const Row& row : rows) {
      std::apply([&](const auto&... values) { (bind(parameter++, values), ...); }, valuesOf(row));
    }
    finish();
  }

  /// run() for one INSERT into a table with an id; answers the new row's id.
  template <class... Args>
  std::int64_t insert(const Args&... args) {
    run(args...);
    return lastInsertId();
  }

  /// Binds (copying texts); the rows are then fetched by next().
  template <class... Args>
  Statement& query(const Args&... args) {
    start(sizeof...(Args), true);
    bindAll(args...);
    return *this;
  }

  /// Moves to the next row; false after the last one.
  bool next();

  /// Rows that the last run() changed.
  std::int64_t changes() const;

  /// Columns from the first on, each into a variable of its type.
  template <class... T>
  void read(T&... targets) const {
    int column = 0;
    (get(column++, targets), ...);
  }

  int columnCount() const;
  ColumnType type(int column) const;
  bool isNull(int column) const { return type(column) == ColumnType::null; }
  std::int64_t number(int column) const;
  /// Valid until the next call of next(), run() or query(); empty for NULL.
  std::string_view text(int column) const;
  std::span<const std::byte> blob(int column) const;
  Date date(int column) const;

  void get(int column, std::int64_t& target) const { target = number(column); }
  void get(int column, int& target) const;
  void get(int column, bool& target) const { target = number(column) != 0; }
  void get(int column, std::string& target) const { target = text(column); }
  void get(int column, Date& target) const { target = date(column); }
  void get(int column, Currency& target) const;
  template <class Tag>
  void get(int column, Id<Tag>& target) const {
    target.value = number(column);  // NULL reads as 0: none
  }
  template <NamedEnum E>
  void get(int column, E& target) const {
    const auto value = EnumText<E>::read(text(column));
    if (!value) failBadValue(column);
    target = *value;
  }
  template <class T>
  void get(int column, std::optional<T>& target) const {
    if (isNull(column)) {
      target.reset();
    } else {
      get(column, target.emplace());
    }
  }

 private:
  template <class... Args>
  void bindAll(const Args&... args) {
    int parameter = 1;
    (bind(parameter++, args), ...);
  }

  void bind(int parameter, std::nullopt_t);
  void bind(int parameter, std::int64_t number);
  void bind(int parameter, std::string_view text);
  void bind(int parameter, std::span<const std::byte> bytes);
  void bind(int parameter, Date date);
  void bind(int parameter, const std::string& text) { bind(parameter, std::string_view{text}); }
  void bind(int parameter, const char* text) { bind(parameter, std::string_view{text}); }
  void bind(int parameter, const Currency& currency) { bind(parameter, currency.code()); }
  template <std::integral T>
  void bind(int parameter, T number) {
    bind(parameter, static_cast<std::int64_t>(number));
  }
  template <std::size_t N>
  void bind(int parameter, const std::array<std::byte, N>& bytes) {
    bind(parameter, std::span<const std::byte>{bytes});
  }
  template <class Tag>
  void bind(int parameter, Id<Tag> id) {
    assertIsSet(id.value);
    bind(parameter, id.value);
  }
  template <NamedEnum E>
  void bind(int parameter, E value) {
    bind(parameter, EnumText<E>::write(value));
  }
  template <class T>
  void bind(int parameter, const std::optional<T>& value) {
    if (value) {
      bind(parameter, *value);
    } else {
      bind(parameter, std::nullopt);
    }
  }
  template <class T>
  void bind(int parameter, const OrNull<T>& value) {
    if (value.value == T{}) {
      bind(parameter, std::nullopt);
    } else {
      bind(parameter, value.value);
    }
  }

  void start(std::size_t parameters, bool copiesTexts);
  void finish();
  std::int64_t lastInsertId() const;
  static void assertIsSet(std::int64_t id);
  [[noreturn]] void failBadValue(int column) const;

  Connection* m_connection;
  sqlite3_stmt* m_statement;
  bool m_copiesTexts{false};
  std::vector<std::array<char, 10>> m_dates;  // texts of bound days, one place a parameter
};

}  // namespace relance
