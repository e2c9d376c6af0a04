// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote or are called: kept apart, so that it can be erased while history, which holds only its digest, stays whole.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ledger/ids.h"
#include "hash/sha256.h"
#include "storage/database.h"

namespace relance {

struct StoredPrivateText {
  PrivateTextId id;
  CustomerId customer;  // none: about nobody
  std::array<std::byte, 16> salt{};
  std::string text;
  std::optional<Date> erasedOn;
};

/// SHA-256(salt, text): says nothing about the text without the salt, and everything with it.
Digest commitmentTo(const StoredPrivateText& text);

class PrivateTextStore {
 public:
  explicit PrivateTextStore(Database& database) : m_database(database) {}

  /// With a fresh random salt.
  PrivateTextId insert(std::string_view text, CustomerId customer = {});
  std::optional<StoredPrivateText> find(PrivateTextId id);
  /// The text; empty when there is none or it was erased.
  std::string text(PrivateTextId id);
  /// Asserted: the text exists and is not erased.
  Digest commitment(PrivateTextId id);
  /// By id.
  std::vector<StoredPrivateText> ofCustomer(CustomerId customer);
  /// Empties text and salt for ever. What the pages held is overwritten once the file is vacuumed or the page reused.
  void erase(PrivateTextId id, Date day);

 private:
  Database& m_database;
};

}  // namespace relance
