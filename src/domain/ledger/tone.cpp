// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/tone.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 6> toneNames{"preventive", "courteous", "plain", "firm", "consequences", "formal"};

}  // namespace

std::string_view toneName(Tone tone) { return nameIn(toneNames, tone); }
std::optional<Tone> parseTone(std::string_view name) { return valueIn<Tone>(toneNames, name); }

}  // namespace relance
