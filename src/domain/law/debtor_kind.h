// SPDX-License-Identifier: GPL-3.0-or-later
// Who owes, as the law of late payment tells debtors apart.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/ledger/customer.h"

namespace relance {

enum class DebtorKind : std::uint8_t { business, consumer, publicBody };

/// "business", "consumer", "public": names used on the command line and in refusals.
std::string_view debtorKindName(DebtorKind kind);
std::optional<DebtorKind> parseDebtorKind(std::string_view name);

/// A sole trader owes as a business.
DebtorKind debtorKindOf(CustomerKind kind);

}  // namespace relance
