// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/event_body.h"

#include <algorithm>

namespace relance {
namespace {

constexpr int form = 1;

Digest digestOf(std::span<const std::int64_t> subjects) {
  CanonicalBytes bytes;
  for (const std::int64_t subject : subjects) bytes.add(subject);
  return bytes.digest();
}

CanonicalBytes beginningOf(const Event& event, std::string_view kind, std::span<const std::int64_t> subjects) {
  CanonicalBytes bytes;
  bytes.add(form).add(event.sequence).add(std::string_view{event.happenedAt}).add(event.day).add(event.person).add(kind);
  bytes.add(static_cast<std::int64_t>(subjects.size())).add(digestOf(subjects));
  return bytes;
}

/// Takes fields off the front; `isCut` once there was too little.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

  std::string_view take(std::size_t size) {
    if (size > m_bytes.size()) {
      m_isCut = true;
      return {};
    }
    const auto taken = m_bytes.substr(0, size);
    m_bytes.remove_prefix(size);
    return taken;
  }

  std::uint64_t takeNumber() {
    std::uint64_t number = 0;
    const auto bytes = take(8);
    for (std::size_t i = bytes.size(); i > 0; --i) number = number << 8 | static_cast<unsigned char>(bytes[i - 1]);
    return number;
  }

  bool isCut() const { return m_isCut; }
  bool isAtEnd() const { return m_bytes.empty(); }

 private:
  std::string_view m_bytes;
  bool m_isCut{false};
};

}  // namespace

std::string writeEventBody(const Event& event, std::span<const std::int64_t> subjects, std::span<const TextCommitment> texts,
                           std::string_view facts) {
  CanonicalBytes bytes = beginningOf(event, eventKindName(event.kind), subjects);
  bytes.add(static_cast<std::int64_t>(texts.size()));
  for (const auto& text : texts) bytes.add(text.text).add(text.digest);
  bytes.add(facts);
  return bytes.bytes();
}

std::optional<EventBodyTail> readEventBody(std::span<const std::byte> body, const Event& event, std::string_view kindName,
                                           std::span<const std::int64_t> subjects) {
  const std::string_view bytes{reinterpret_cast<const char*>(body.data()), body.size()};
  const CanonicalBytes expected = beginningOf(event, kindName, subjects);
  if (!bytes.starts_with(expected.bytes())) return std::nullopt;
  Reader reader(bytes.substr(expected.bytes().size()));
  EventBodyTail tail;
  const std::uint64_t texts = reader.takeNumber();
  for (std::uint64_t i = 0; i < texts && !reader.isCut(); ++i) {
    auto& text = tail.texts.emplace_back();
    text.text.value = static_cast<std::int64_t>(reader.takeNumber());
    const auto digest = reader.take(text.digest.size());
    if (!reader.isCut()) std::ranges::copy(std::as_bytes(std::span{digest}), text.digest.begin());
  }
  const std::uint64_t size = reader.takeNumber();
  tail.facts = reader.take(size);
  if (reader.isCut() || !reader.isAtEnd()) return std::nullopt;
  return tail;
}

Digest headAfter(const Digest& previous, std::string_view body) {
  Sha256 hash;
  hash.update(std::span<const std::byte>{previous});
  hash.update(body);
  return hash.finish();
}

}  // namespace relance
