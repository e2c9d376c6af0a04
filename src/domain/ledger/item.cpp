// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/item.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 2> sideNames{"debit", "credit"};
constexpr std::array<std::string_view, 8> itemKindNames{"invoice",    "refund",  "opening", "retention",
                                                        "creditNote", "payment", "advance", "writeOff"};

}  // namespace

std::string_view sideName(Side side) { return nameIn(sideNames, side); }
std::optional<Side> parseSide(std::string_view name) { return valueIn<Side>(sideNames, name); }

std::string_view itemKindName(ItemKind kind) { return nameIn(itemKindNames, kind); }
std::optional<ItemKind> parseItemKind(std::string_view name) { return valueIn<ItemKind>(itemKindNames, name); }

}  // namespace relance
