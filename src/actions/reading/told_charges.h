// SPDX-License-Identifier: GPL-3.0-or-later
// Interest and fixed costs of late items as a person reads them: what is claimed, what was waived, on which condition and why.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "actions/agreements/known_waivers.h"
#include "domain/basics/money.h"
#include "domain/basics/outcome.h"

namespace relance {

/// Of one item: what it bears by today, and the part that is not claimed while its waiver holds.
struct ToldCharge {
  ItemId item;
  std::string number;
  Date due;
  std::optional<Refusal> unknown;  // its interest cannot be told (rateUnknown …) and counts as none
  Money interest;
  Money costs;
  Money waived;
  WaiverId waiver;  // by which; none: all is claimed

  Money claimed() const { return interest + costs - waived; }
};

struct ToldWaiver {
  KnownWaiver known;
  std::vector<std::string> itemNumbers;
  std::string reason;  // empty: erased
  std::string author;  // empty: nobody in particular
};

/// Of one currency.
struct ChargeSum {
  Money claimed;
  Money waived;
};

struct ToldCharges {
  std::vector<ToldCharge> items;    // by due date, then number
  std::vector<ToldWaiver> waivers;  // the newest first
  std::vector<ChargeSum> sums;      // by currency code
};

/// Of a paying account: its overdue items, and those that a waiver names, paid by now or not. Consumers bear nothing, and what
/// was sold to a factor is left out.
/// `agreements`: of the account, as agreementsOf reads them.
ToldCharges chargesOf(Database& database, CustomerId payer, Date today, std::span<const ToldAgreement> agreements);
ToldCharges chargesOf(Database& database, CustomerId payer, Date today);

}  // namespace relance
