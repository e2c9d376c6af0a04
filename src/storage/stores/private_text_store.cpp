// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/private_text_store.h"

#include <cassert>
#include <cstring>
#include <random>

#include "hash/canonical_bytes.h"

namespace relance {
namespace {

const std::string selectText = "SELECT id, customer_id, salt, text, erased_on FROM private_text ";

StoredPrivateText read(const Statement& row) {
  StoredPrivateText text;
  row.get(0, text.id);
  row.get(1, text.customer);
  const auto salt = row.blob(2);
  if (salt.size() == text.salt.size()) std::ranges::copy(salt, text.salt.begin());
  row.get(3, text.text);
  row.get(4, text.erasedOn);
  return text;
}

std::array<std::byte, 16> freshSalt() {
  std::random_device random;
  std::array<std::byte, 16> salt{};
  for (std::size_t i = 0; i < salt.size(); i += sizeof(unsigned)) {
    const unsigned bits = random();
    std::memcpy(salt.data() + i, &bits, sizeof bits);
  }
  return salt;
}

}  // namespace

Digest commitmentTo(const StoredPrivateText& text) {
  return CanonicalBytes{}.addBlob(text.salt).add(std::string_view{text.text}).digest();
}

PrivateTextId PrivateTextStore::insert(std::string_view text, CustomerId customer) {
  return {m_database.statement("INSERT INTO private_text (customer_id, salt, text) VALUES ($1, $2, $3)")
              .insert(orNull(customer), freshSalt(), text)};
}

std::optional<StoredPrivateText> PrivateTextStore::find(PrivateTextId id) {
  static const std::string sql = selectText + "WHERE id = $1";
  auto row = m_database.statement(sql);
  if (!row.query(id).next()) return std::nullopt;
  return read(row);
}

std::string PrivateTextStore::text(PrivateTextId id) {
  if (!id) return "";
  const auto found = find(id);
  return found ? found->text : "";
}

Digest PrivateTextStore::commitment(PrivateTextId id) {
  const auto found = find(id);
  assert(found && !found->erasedOn);
  return commitmentTo(*found);
}

std::vector<StoredPrivateText> PrivateTextStore::ofCustomer(CustomerId customer) {
  static const std::string sql = selectText + "WHERE customer_id = $1 ORDER BY id";
  std::vector<StoredPrivateText> texts;
  auto rows = m_database.statement(sql);
  rows.query(customer);
  while (rows.next()) texts.push_back(read(rows));
  return texts;
}

void PrivateTextStore::erase(PrivateTextId id, Date day) {
  m_database.statement("UPDATE private_text SET text = '', salt = $1, erased_on = $2 WHERE id = $3")
      .run(std::span<const std::byte>{}, day, id);
}

}  // namespace relance
