// SPDX-License-Identifier: GPL-3.0-or-later
// bare_import FOLDER DATABASE: customers.csv, invoices.csv and payments.csv into three tables in one transaction, indexes made
// afterwards; nothing is checked. The least that an import can cost: the limit beside ours.
#include <csv.h>
#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

namespace {

struct Loading {
  sqlite3_stmt* insert{nullptr};
  std::vector<std::string> row;
  bool isTitles{true};
};

void takeCell(void* text, std::size_t size, void* loading) {
  static_cast<Loading*>(loading)->row.emplace_back(static_cast<const char*>(text), size);
}

void takeRow(int, void* context) {
  auto& loading = *static_cast<Loading*>(context);
  if (!loading.isTitles) {
    int place = 0;
    for (const auto& cell : loading.row)
      sqlite3_bind_text(loading.insert, ++place, cell.data(), static_cast<int>(cell.size()), SQLITE_STATIC);
    sqlite3_step(loading.insert);
    sqlite3_reset(loading.insert);
  }
  loading.isTitles = false;
  loading.row.clear();
}

void load(sqlite3* database, const char* insert, const std::string& path) {
  Loading loading;
  sqlite3_prepare_v2(database, insert, -1, &loading.insert, nullptr);
  csv_parser parser;
  csv_init(&parser, 0);
  std::ifstream file(path, std::ios::binary);
  std::array<char, 65536> block{};
  while (file.read(block.data(), block.size()), file.gcount() > 0)
    csv_parse(&parser, block.data(), static_cast<std::size_t>(file.gcount()), takeCell, takeRow, &loading);
  csv_fini(&parser, takeCell, takeRow, &loading);
  csv_free(&parser);
  sqlite3_finalize(loading.insert);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: bare_import FOLDER DATABASE\n", stderr);
    return 2;
  }
  const std::string folder = argv[1];
  sqlite3* database = nullptr;
  if (sqlite3_open(argv[2], &database) != SQLITE_OK) return 1;
  const auto execute = [database](const char* sql) {
    char* why = nullptr;
    if (sqlite3_exec(database, sql, nullptr, nullptr, &why) != SQLITE_OK) std::fprintf(stderr, "%s\n", why);
    sqlite3_free(why);
  };
  execute(
      "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; BEGIN;"
      "CREATE TABLE customer(id INTEGER PRIMARY KEY, code, name, street, zip, city, country, lang, email, terms, block);"
      "CREATE TABLE invoice(number TEXT, customer INTEGER, kind TEXT, issue TEXT, due TEXT, currency TEXT, amount INTEGER,"
      " disputed INTEGER, level INTEGER, last TEXT);"
      "CREATE TABLE payment(id INTEGER PRIMARY KEY, customer INTEGER, invoice TEXT, day TEXT, currency TEXT, amount INTEGER)");
  load(database, "INSERT INTO customer VALUES(?,?,?,?,?,?,?,?,?,?,?)", folder + "/customers.csv");
  load(database, "INSERT INTO invoice VALUES(?,?,?,?,?,?,?,?,?,?)", folder + "/invoices.csv");
  load(database, "INSERT INTO payment VALUES(?,?,?,?,?,?)", folder + "/payments.csv");
  execute(
      "CREATE INDEX by_number ON invoice(number); CREATE INDEX by_customer ON invoice(customer, due);"
      "CREATE INDEX of_invoice ON payment(invoice); CREATE INDEX of_customer ON payment(customer, day); COMMIT");
  return sqlite3_close(database) == SQLITE_OK ? 0 : 1;
}
