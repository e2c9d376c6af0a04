// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/debtor_kind.h"

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 3> names{"business", "consumer", "public"};

}  // namespace

std::string_view debtorKindName(DebtorKind kind) { return nameIn(names, kind); }
std::optional<DebtorKind> parseDebtorKind(std::string_view name) { return valueIn<DebtorKind>(names, name); }

DebtorKind debtorKindOf(CustomerKind kind) {
  switch (kind) {
    case CustomerKind::business:
    case CustomerKind::soleTrader:
      return DebtorKind::business;
    case CustomerKind::consumer:
      return DebtorKind::consumer;
    case CustomerKind::publicBody:
      return DebtorKind::publicBody;
  }
  return DebtorKind::business;
}

}  // namespace relance
