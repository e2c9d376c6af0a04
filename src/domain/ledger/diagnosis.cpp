// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/diagnosis.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, debtorTraitCount> traitNames{"able", "willing", "disputing", "habitual"};
constexpr std::array<std::string_view, factBasisCount> basisNames{"said",    "payment",   "promise", "dispute",
                                                                  "contact", "behaviour", "document"};

}  // namespace

std::string_view debtorTraitName(DebtorTrait trait) { return nameIn(traitNames, trait); }
std::optional<DebtorTrait> parseDebtorTrait(std::string_view name) { return valueIn<DebtorTrait>(traitNames, name); }
std::string_view factBasisName(FactBasis basis) { return nameIn(basisNames, basis); }
std::optional<FactBasis> parseFactBasis(std::string_view name) { return valueIn<FactBasis>(basisNames, name); }

}  // namespace relance
