// SPDX-License-Identifier: GPL-3.0-or-later
#include "hash/sha256.h"

#include <openssl/evp.h>

#include <cassert>
#include <new>

namespace relance {
namespace {

void start(EVP_MD_CTX* context) {
  [[maybe_unused]] const int ok = EVP_DigestInit_ex(context, EVP_sha256(), nullptr);
  assert(ok == 1);
}

std::optional<unsigned> hexValue(char digit) {
  if (digit >= '0' && digit <= '9') return static_cast<unsigned>(digit - '0');
  if (digit >= 'a' && digit <= 'f') return static_cast<unsigned>(digit - 'a') + 10;
  if (digit >= 'A' && digit <= 'F') return static_cast<unsigned>(digit - 'A') + 10;
  return std::nullopt;
}

}  // namespace

void Sha256::Closer::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }

Sha256::Sha256() : m_context(EVP_MD_CTX_new()) {
  if (!m_context) throw std::bad_alloc{};
  start(m_context.get());
}

Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::update(std::span<const std::byte> bytes) {
  [[maybe_unused]] const int ok = EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size());
  assert(ok == 1);
}

void Sha256::update(std::string_view bytes) { update(std::as_bytes(std::span{bytes})); }

Digest Sha256::finish() {
  Digest digest{};
  unsigned written = 0;
  [[maybe_unused]] const int ok = EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(digest.data()), &written);
  assert(ok == 1 && written == digest.size());
  start(m_context.get());
  return digest;
}

Digest sha256(std::span<const std::byte> bytes) {
  Sha256 hash;
  hash.update(bytes);
  return hash.finish();
}

Digest sha256(std::string_view bytes) { return sha256(std::as_bytes(std::span{bytes})); }

std::string hex(const Digest& digest) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(2 * digest.size());
  for (const std::byte byte : digest) {
    text += digits[std::to_integer<unsigned>(byte >> 4)];
    text += digits[std::to_integer<unsigned>(byte & std::byte{15})];
  }
  return text;
}

std::optional<Digest> parseHex(std::string_view text) {
  Digest digest{};
  if (text.size() != 2 * digest.size()) return std::nullopt;
  for (std::size_t i = 0; i < digest.size(); ++i) {
    const auto high = hexValue(text[2 * i]);
    const auto low = hexValue(text[2 * i + 1]);
    if (!high || !low) return std::nullopt;
    digest[i] = static_cast<std::byte>(*high << 4 | *low);
  }
  return digest;
}

}  // namespace relance
