// SPDX-License-Identifier: GPL-3.0-or-later
// One way of writing facts as bytes, the same on every machine and for ever: bodies of history and what is hashed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "domain/basics/date.h"
#include "domain/basics/id.h"
#include "domain/basics/money.h"
#include "hash/sha256.h"

namespace relance {

/// Fields are written one after the other. Whoever knows the order of the fields can read them back, so two different lists of
/// values never give the same bytes. Once released, the form of a field may not change: old digests depend on it.
///   number    8 bytes, little endian, two's complement
///   flag      1 byte, 0 or 1
///   text      number of bytes as 8 bytes little endian, then the bytes
///   digest    its 32 bytes
///   date      days since 1970-01-01 as a number
///   money     minor units as a number, then the three letters of the currency
///   id        its value as a number
///   optional  the flag "present", then the value if present
class CanonicalBytes {
 public:
  CanonicalBytes& add(std::int64_t number);
  CanonicalBytes& add(bool flag);
  CanonicalBytes& add(std::string_view text);
  CanonicalBytes& add(const char* text) { return add(std::string_view{text}); }
  CanonicalBytes& add(const Digest& digest);
  CanonicalBytes& add(Date date);
  CanonicalBytes& add(Money money);

  /// Other integers would choose between number and flag by accident: convert them by name.
  CanonicalBytes& add(int number) { return add(static_cast<std::int64_t>(number)); }

  template <class Tag>
  CanonicalBytes& add(Id<Tag> id) {
    return add(id.value);
  }

  template <class T>
  CanonicalBytes& add(const std::optional<T>& value) {
    add(value.has_value());
    return value ? add(*value) : *this;
  }

  /// A text of any bytes, written as text is.
  CanonicalBytes& addBlob(std::span<const std::byte> bytes);

  const std::string& bytes() const { return m_bytes; }
  Digest digest() const { return sha256(m_bytes); }

  /// Empty again, its memory kept, for hashing row after row.
  void clear() { m_bytes.clear(); }

 private:
  std::string m_bytes;
};

}  // namespace relance
