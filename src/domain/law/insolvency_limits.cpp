// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/insolvency_limits.h"

#include "domain/basics/holidays/holidays.h"

namespace relance {
namespace {

constexpr int declarationMonths = 2;
constexpr int declarationMonthsAbroad = 4;
constexpr int goodsMonths = 3;

}  // namespace

InsolvencyLimit claimDeclaration(std::string_view debtorCountry, std::string_view creditorCountry, Date published) {
  if (isoCountry(debtorCountry) != "FR") return {addMonths(published, declarationMonths), {}};
  const bool isAbroad = isoCountry(creditorCountry) != "FR";
  return {addMonths(published, isAbroad ? declarationMonthsAbroad : declarationMonths), "Code de commerce, L622-24, R622-24"};
}

InsolvencyLimit goodsClaim(std::string_view debtorCountry, Date published) {
  const bool isFrench = isoCountry(debtorCountry) == "FR";
  return {addMonths(published, goodsMonths), isFrench ? std::string_view("Code de commerce, L624-9") : std::string_view()};
}

}  // namespace relance
