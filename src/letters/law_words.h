// SPDX-License-Identifier: GPL-3.0-or-later
// The articles on which interest, fixed costs and a formal demand rest, as a letter cites them.
#pragma once

#include <string>
#include <string_view>

#include "domain/law/debtor_kind.h"
#include "domain/law/interest.h"
#include "text/language.h"

namespace relance {

/// Each may be empty: then the letter speaks of the law without naming it.
struct LawWords {
  std::string_view interest;
  std::string_view fixedCosts;
  std::string_view demand;
};

/// FR, BE, LU, DE, GB and CH; the articles are those of interest_rule.h and fixed_costs.h, of a formal demand in France C. civ.
/// 1344.
LawWords lawWords(std::string_view country, DebtorKind debtor, Language language);

/// How the rate was found, and how the days were counted: "taux BCE + 10 points, révisé par semestre ; base 365 jours".
std::string rateWords(const InterestStatement& statement, Language language);

}  // namespace relance
