// SPDX-License-Identifier: GPL-3.0-or-later
// By which way a customer is contacted.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace relance {

enum class Channel : std::uint8_t { email, sms, call, letter, registered, visit, decision };

inline constexpr int channelCount = 7;

/// The name used in JSON, SQL and scenario files.
std::string_view channelName(Channel channel);
std::optional<Channel> parseChannel(std::string_view name);

/// E-mail, letter and registered letter leave a text behind: two of them keep the scenario's written gap.
inline bool isWritten(Channel channel) {
  return channel == Channel::email || channel == Channel::letter || channel == Channel::registered;
}

/// A set of channels, one bit each.
class ChannelSet {
 public:
  constexpr ChannelSet() = default;
  void add(Channel channel) { m_bits = static_cast<std::uint8_t>(m_bits | bit(channel)); }
  bool has(Channel channel) const { return (m_bits & bit(channel)) != 0; }
  bool operator==(const ChannelSet&) const = default;

 private:
  static std::uint8_t bit(Channel channel) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(channel)); }
  std::uint8_t m_bits{0};
};

}  // namespace relance
