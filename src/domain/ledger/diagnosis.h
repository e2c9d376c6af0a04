// SPDX-License-Identifier: GPL-3.0-or-later
// What a person found out about a debtor: whether he can pay, wants to, contests, or always pays late; each with the fact it
// rests on.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/basics/date.h"
#include "domain/basics/id.h"
#include "domain/ledger/ids.h"

namespace relance {

struct DiagnosisFact;
using DiagnosisFactId = Id<DiagnosisFact>;

enum class DebtorTrait : std::uint8_t { able, willing, disputing, habitual };

inline constexpr int debtorTraitCount = 4;

/// What the finding rests on: what he said, what he paid, a promise, a dispute, a contact, how he pays as a rule, a document.
enum class FactBasis : std::uint8_t { said, payment, promise, dispute, contact, behaviour, document };

inline constexpr int factBasisCount = 7;

/// Names used in SQL, JSON and on the command line.
std::string_view debtorTraitName(DebtorTrait trait);
std::optional<DebtorTrait> parseDebtorTrait(std::string_view name);
std::string_view factBasisName(FactBasis basis);
std::optional<FactBasis> parseFactBasis(std::string_view name);

struct DiagnosisFact {
  DiagnosisFactId id;
  CustomerId customer;  // the paying account
  DebtorTrait trait{DebtorTrait::able};
  bool holds{true};  // false: he is found not to be so
  FactBasis basis{FactBasis::said};
  Date factOn;  // the day of what it rests on
  Date made;    // the day it was noted
  std::optional<Date> withdrawn;
  PrivateTextId text;  // in words that the debtor may read
  PersonId person;

  bool standsOn(Date day) const { return made <= day && (!withdrawn || day < *withdrawn); }
  bool operator==(const DiagnosisFact&) const = default;
};

}  // namespace relance
