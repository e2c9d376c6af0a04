// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/shipped_rates.h"

#include <cassert>

#include "domain/law/rate_table_text.h"

namespace relance {
namespace {

std::string_view tableName(std::string_view path) {
  const std::string_view file = path.substr(path.rfind('/') + 1);
  return file.substr(0, file.rfind('.'));
}

}  // namespace

RateBook shippedRates() {
  RateBook book;
  for (const EmbeddedFile& file : embeddedRates()) {
    auto table = readRateTable(tableName(file.name), file.bytes);
    assert(table);
    book.put(std::move(*table));
  }
  return book;
}

}  // namespace relance
