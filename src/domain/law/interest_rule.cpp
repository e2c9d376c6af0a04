// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/interest_rule.h"

#include "domain/basics/holidays/holidays.h"

namespace relance {
namespace {

InterestRule french(DebtorKind debtor) {
  switch (debtor) {
    case DebtorKind::business:
      return {.table = rate_tables::frenchBusiness};
    case DebtorKind::publicBody:
      return {.table = rate_tables::frenchPublic, .isFrozenAtStart = true};
    case DebtorKind::consumer:
      return {.table = rate_tables::frenchLegalPro, .start = InterestStart::afterNotice};
  }
  return {};
}

InterestRule belgian(DebtorKind debtor, Date contractOn) {
  if (debtor == DebtorKind::consumer) return {.table = rate_tables::belgianCivil, .start = InterestStart::afterNotice};
  const bool isOld = contractOn < *makeDate(2013, 3, 16);
  return {.table = isOld ? rate_tables::belgianBusinessOld : rate_tables::belgianBusiness};
}

InterestRule luxembourgish(DebtorKind debtor) {
  if (debtor == DebtorKind::consumer) {
    return {.table = rate_tables::luxembourgConsumer, .start = InterestStart::afterNotice};
  }
  return {.table = rate_tables::luxembourgBusiness};
}

InterestRule german(DebtorKind debtor, Date contractOn) {
  const bool isOld = contractOn < *makeDate(2014, 7, 29);
  const int margin = debtor == DebtorKind::consumer ? 500 : isOld ? 800 : 900;
  return {.table = rate_tables::germanBase, .marginBasisPoints = margin, .mayNeedNotice = true, .movesToWorkingDay = true};
}

InterestRule british(DebtorKind debtor) {
  if (debtor == DebtorKind::consumer) return {};
  return {.table = rate_tables::britishStatutory, .isFrozenAtStart = true};
}

}  // namespace

std::optional<InterestRule> interestRule(std::string_view country, DebtorKind debtor, Date contractOn) {
  const std::string_view code = isoCountry(country);
  if (code == "FR") return french(debtor);
  if (code == "BE") return belgian(debtor, contractOn);
  if (code == "LU") return luxembourgish(debtor);
  if (code == "DE") return german(debtor, contractOn);
  if (code == "GB") return british(debtor);
  if (code == "CH") return InterestRule{.table = rate_tables::swissStatutory, .mayNeedNotice = true};
  return std::nullopt;
}

}  // namespace relance
