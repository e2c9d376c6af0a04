// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/channel.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 7> channelNames{"email", "sms", "call", "letter", "registered", "visit", "decision"};

}  // namespace

std::string_view channelName(Channel channel) { return nameIn(channelNames, channel); }
std::optional<Channel> parseChannel(std::string_view name) { return valueIn<Channel>(channelNames, name); }

}  // namespace relance
