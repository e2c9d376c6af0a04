// SPDX-License-Identifier: GPL-3.0-or-later
// A file of contacts: one line a person at a customer's.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/ledger/contact.h"
#include "exchange/rows/cell_reader.h"

namespace relance {

struct ContactRow {
  std::int64_t line{0};
  std::string_view customer;  // code; valid as long as the table
  Contact contact;            // id and customer not set
  std::vector<ImportField> stated;
};

/// Row `index`; nothing when it has a problem: no customer, no name.
std::optional<ContactRow> readContactRow(CellReader& cells, std::size_t index);

}  // namespace relance
