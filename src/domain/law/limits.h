// SPDX-License-Identifier: GPL-3.0-or-later
// Terms that the law or custom of a country sets around a debt.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "domain/basics/date.h"
#include "domain/law/debtor_kind.h"

namespace relance {

/// Days that a formal demand gives for payment, counted from its receipt. `country` and `debtor` are those of who was invoiced,
/// not of the creditor nor of who pays for him: what protects a consumer is the law of the country he lives in. 14 at least
/// against Belgian consumers (Code de droit économique, Book XIX); else `house`, the house's own figure; without one (none, or 0)
/// 8, by custom.
int formalDemandDays(std::string_view country, DebtorKind debtor, std::optional<int> house = std::nullopt);

/// How a debtor owned to his debt: money for part of it, a plan, a promise in writing.
enum class AcknowledgedBy : std::uint8_t { partPayment, plan, writtenPromise };

/// Names used in JSON.
std::string_view acknowledgedByName(AcknowledgedBy by);

struct Acknowledgement {
  Date day;
  AcknowledgedBy by{AcknowledgedBy::partPayment};

  bool operator==(const Acknowledgement&) const = default;
};

/// The last day on which a debt can be claimed in court, and the rule that says so.
struct ClaimLimit {
  Date lastDay;
  std::string_view article;                    // "Code de commerce, L110-4"
  Date from;                                   // the term runs from here: the due date, or the last acknowledgement
  std::optional<AcknowledgedBy> acknowledged;  // none: from the due date

  bool operator==(const ClaimLimit&) const = default;
};

/// To be shown, not acted upon: a suit begins the term anew, and only a lawyer says what acknowledges a debt. `acknowledgements`
/// (by day) begin it anew under French law alone, each only while the term before it still ran: Code civil 2240 (what the debtor
/// owns to interrupts; case law takes a part payment and a written plan for it) and 2231 (a term as long runs again); public
/// bodies: law of 31 December 1968, art. 2 (four years from the year after). Elsewhere the due date counts, which is never later.
/// Nothing where no rule is kept here. Sources:
/// - FR: business 5 years (Code de commerce L110-4), consumer 2 years (Code de la consommation L218-2), public bodies four years
///   from 1 January after the year of the claim (law of 31 December 1968).
/// - DE: 3 years from the end of the year (BGB 195, 199).
/// - GB: 6 years (Limitation Act 1980), Scotland 5 (Prescription and Limitation (Scotland) Act 1973); `region` "GB-SCT".
/// - CH: 10 years (OR 127); retail, craft and periodic debts 5 (OR 128), which are not told apart.
/// - BE: business 10 years (former Code civil 2262bis); the many shorter terms of consumers are not kept.
/// - LU: 10 years (Code de commerce 189), against a consumer too.
std::optional<ClaimLimit> claimLimit(std::string_view country, std::string_view region, DebtorKind debtor, Date due,
                                     std::span<const Acknowledgement> acknowledgements = {});

/// The day alone, from the due date.
std::optional<Date> lastDayToClaim(std::string_view country, std::string_view region, DebtorKind debtor, Date due);

}  // namespace relance
