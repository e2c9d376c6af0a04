// SPDX-License-Identifier: GPL-3.0-or-later
// Which statutory late-payment interest the law of a country gives against a kind of debtor.
#pragma once

#include <optional>
#include <string_view>

#include "domain/basics/date.h"
#include "domain/law/debtor_kind.h"

namespace relance {

/// Names of the rate tables that the rules and warnings read; resources/rates has one file for each.
namespace rate_tables {
inline constexpr std::string_view ecbSemester = "ecb_mro_semester";
inline constexpr std::string_view frenchBusiness = "fr_b2b_penalty_default";
inline constexpr std::string_view frenchContractFloor = "fr_b2b_penalty_floor_3x";
inline constexpr std::string_view frenchLegalPro = "fr_legal_interest_pro";
inline constexpr std::string_view frenchPublic = "fr_public_buyer_moratory";
inline constexpr std::string_view belgianBusiness = "be_b2b_contracts_from_2013-03-16";
inline constexpr std::string_view belgianBusinessOld = "be_b2b_contracts_before_2013-03-16";
inline constexpr std::string_view belgianCivil = "be_legal_interest_civil";
inline constexpr std::string_view luxembourgBusiness = "lu_b2b";
inline constexpr std::string_view luxembourgConsumer = "lu_legal_interest_b2c";
inline constexpr std::string_view germanBase = "de_basiszins";
inline constexpr std::string_view britishStatutory = "uk_statutory_interest_by_start_semester";
inline constexpr std::string_view swissStatutory = "ch_statutory_default";
}  // namespace rate_tables

enum class InterestStart {
  afterDueDate,  // the day after the due date, without any reminder
  afterNotice,   // the day after a notice that the law asks for, and not before the due date
};

struct InterestRule {
  std::string_view table;       // empty: the law gives no interest
  int marginBasisPoints{0};     // added to the table's rate
  bool isFrozenAtStart{false};  // one rate for the whole debt, that of the first interest day; else each row in turn
  InterestStart start{InterestStart::afterDueDate};
  bool mayNeedNotice{false};      // without a due date agreed as such, interest waits for a notice
  bool movesToWorkingDay{false};  // a due date on a day that is none is put off to the next working day
};

/// Nothing: the country is not covered. `contractOn` chooses between old and new law. Sources:
/// - FR: business, Code de commerce L441-10 II; public buyers, Code de la commande publique R2192-31 (frozen); consumers, the
///   legal rate by the creditor's quality (CMF L313-2) from the formal demand (C. civ. 1231-6, 1344-1).
/// - BE: law of 2 August 2002 (contracts before 16 March 2013 apart); consumers, civil legal rate once the free reminder's term
///   of Book XIX CDE has ended.
/// - LU: law of 18 April 2004; consumers from the end of the third month after delivery.
/// - DE: BGB 288: base rate + 9 points (8 for debts before 29 July 2014), + 5 with a consumer; 286: a notice where no calendar
///   date was agreed; 193: due dates on Saturdays, Sundays and holidays.
/// - GB: Late Payment of Commercial Debts (Interest) Act 1998 and SI 2002/1675 (frozen); nothing against consumers.
/// - CH: OR 102 and 104: 5 %, a notice where no date was agreed.
std::optional<InterestRule> interestRule(std::string_view country, DebtorKind debtor, Date contractOn);

}  // namespace relance
