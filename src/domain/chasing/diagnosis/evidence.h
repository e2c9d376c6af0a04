// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger itself says of a debtor's traits: facts that a person may rest a diagnosis on.
#pragma once

#include <vector>

#include "domain/chasing/account/predicate_facts.h"
#include "domain/ledger/diagnosis.h"

namespace relance {

struct Evidence {
  DebtorTrait trait{DebtorTrait::able};
  bool holds{true};
  FactBasis basis{FactBasis::behaviour};
  Date day;      // the last day of what it rests on
  int count{0};  // promises, disputes or refusals; of behaviour the days of delay

  bool operator==(const Evidence&) const = default;
};

/// Of all accounts of a customer, by trait; `states` is not empty. willing: promises of the last 12 months not kept speak
/// against it, kept ones for it where none was broken, a refusal in a call of the last 90 days against it. disputing: open
/// disputes. habitual: over more than 15 days late as a rule, or at most 5, with 3 invoices known. able: what was paid in the
/// last 30 days of a promise speaks for it; the ledger knows nothing that speaks against it.
std::vector<Evidence> evidenceOf(std::span<const AccountState> states);

}  // namespace relance
