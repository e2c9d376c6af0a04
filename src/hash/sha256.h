// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4): the fingerprint of files, of history and of the whole ledger.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace relance {

using Digest = std::array<std::byte, 32>;

/// A hash fed piece by piece; how the bytes are cut into pieces makes no difference.
class Sha256 {
 public:
  Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;
  ~Sha256();

  void update(std::span<const std::byte> bytes);
  void update(std::string_view bytes);

  /// The digest of all bytes since construction or the last finish; starts anew afterwards.
  Digest finish();

 private:
  struct Closer {
    void operator()(evp_md_ctx_st* context) const;
  };
  std::unique_ptr<evp_md_ctx_st, Closer> m_context;
};

Digest sha256(std::span<const std::byte> bytes);
Digest sha256(std::string_view bytes);

/// 64 lower-case hexadecimal digits.
std::string hex(const Digest& digest);

/// Exactly 64 hexadecimal digits in either case; anything else is no digest.
std::optional<Digest> parseHex(std::string_view text);

}  // namespace relance
