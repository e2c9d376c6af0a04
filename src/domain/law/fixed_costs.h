// SPDX-License-Identifier: GPL-3.0-or-later
// The lump sum that a late debtor owes for collection costs, beside the interest.
#pragma once

#include <optional>
#include <string_view>

#include "domain/basics/money.h"
#include "domain/law/debtor_kind.h"

namespace relance {

/// Per invoice paid late, however many payments; part of an invoice late counts as late. 40 EUR against businesses and public
/// bodies in FR (Code de commerce D441-5, Code de la commande publique D2192-35), BE (law of 2 August 2002, article 6), LU
/// (law of 18 April 2004, article 5) and DE (BGB 288 V). GB (Late Payment of Commercial Debts (Interest) Act 1998, 5A): 40, 70
/// or 100 GBP for a debt below 1 000, below 10 000, or more; nothing for a debt in another currency, which falls in no band.
/// Nothing in CH, against consumers, and where no rule is known. `debt` is the open amount when interest began to run.
/// In France it may not be claimed while insolvency law forbids paying the debt: the caller has to know that.
std::optional<Money> fixedCosts(std::string_view country, DebtorKind debtor, Money debt);

}  // namespace relance
