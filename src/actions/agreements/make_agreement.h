// SPDX-License-Identifier: GPL-3.0-or-later
// Records a promise, a plan or an announced payment that was not said in a call, and what a person does with one that runs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/agreements/agreeing.h"
#include "actions/ledger_session.h"

namespace relance {

struct AgreementRequest {
  AgreementTerms terms;
  std::vector<std::string> items{};    // numbers, instead of the terms' own; empty: everything overdue that may be chased
  std::optional<Currency> currency{};  // none: the usual one of the account
  bool isInWriting{false};             // said in the written reply of the account that came last and is read
};

/// Refused: unknownCustomer; unknownItem; itemCurrencyDiffers; nothingOpen; unknownContact (customer code) without a written
/// reply to rest on; and as agree().
Outcome<MadeAgreement> makeAgreement(LedgerSession& session, std::string_view customerCode, const AgreementRequest& request,
                                     const PerformOptions& options = {});

/// Ends what still covers its items: the agreement with that id, or without one all of that kind of the account. A promise or
/// plan is taken back, an announced payment is answered. Answers how many. Refused: unknownCustomer; unknownAgreement;
/// nothingToEnd.
Outcome<int> endAgreement(LedgerSession& session, std::string_view customerCode, AgreementKind kind,
                          std::optional<AgreementId> which, const PerformOptions& options = {});

/// From today the plan goes on although an instalment of it was not kept; its sum stays due with the next. Refused:
/// unknownCustomer; nothingToEnd (no plan of the account ended with that instalment); promiseNeedsDate (it is the last: nothing
/// after it would ask for the rest, so a new day has to be agreed on).
Outcome<AgreementId> excuseInstalment(LedgerSession& session, std::string_view customerCode, Date due,
                                      const PerformOptions& options = {});

}  // namespace relance
