// SPDX-License-Identifier: GPL-3.0-or-later
#include "hash/canonical_bytes.h"

namespace relance {
namespace {

void appendLittleEndian(std::string& bytes, std::uint64_t value) {
  for (int i = 0; i < 8; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
}

std::string_view asText(std::span<const std::byte> bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

}  // namespace

CanonicalBytes& CanonicalBytes::add(std::int64_t number) {
  appendLittleEndian(m_bytes, static_cast<std::uint64_t>(number));
  return *this;
}

CanonicalBytes& CanonicalBytes::add(bool flag) {
  m_bytes += flag ? '\1' : '\0';
  return *this;
}

CanonicalBytes& CanonicalBytes::add(std::string_view text) {
  appendLittleEndian(m_bytes, text.size());
  m_bytes += text;
  return *this;
}

CanonicalBytes& CanonicalBytes::add(const Digest& digest) {
  m_bytes += asText(digest);
  return *this;
}

CanonicalBytes& CanonicalBytes::add(Date date) { return add(static_cast<std::int64_t>(date.time_since_epoch().count())); }

CanonicalBytes& CanonicalBytes::add(Money money) {
  add(money.minor);
  m_bytes += money.currency.code();
  return *this;
}

CanonicalBytes& CanonicalBytes::addBlob(std::span<const std::byte> bytes) { return add(asText(bytes)); }

}  // namespace relance
