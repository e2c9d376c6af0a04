// SPDX-License-Identifier: GPL-3.0-or-later
// The one creditor of a ledger: the legal entity whose claims stand in it.
#pragma once

#include <string>

#include "domain/basics/currency.h"

namespace relance {

struct Creditor {
  std::string name;
  std::string country{"FR"};  // ISO 3166-1, two letters
  std::string region;         // ISO 3166-2 where it has holidays of its own, else empty
  Currency currency;          // the base currency
  std::string timeZone;       // IANA name; today is reckoned in it
  std::string createdAt;      // UTC

  bool operator==(const Creditor&) const = default;
};

}  // namespace relance
