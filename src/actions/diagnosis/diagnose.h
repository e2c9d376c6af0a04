// SPDX-License-Identifier: GPL-3.0-or-later
// Notes what was found out about a debtor, or takes it back.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "actions/ledger_session.h"
#include "domain/chasing/diagnosis/bad_faith.h"
#include "domain/ledger/diagnosis.h"

namespace relance {

struct DiagnosisRequest {
  DebtorTrait trait{DebtorTrait::able};
  bool holds{true};
  FactBasis basis{FactBasis::said};
  std::optional<Date> factOn{};  // none: today
  std::string text{};            // required: the fact, in words that the debtor may read
};

/// Of the paying account; it replaces what stood of that trait, which stays in the file. Refused: unknownCustomer; reasonRequired
/// ("diagnosis") without words; dateInTheFuture; toneOffends for words that the debtor must not read.
Outcome<DiagnosisFactId> diagnose(LedgerSession& session, std::string_view customerCode, const DiagnosisRequest& request,
                                  const PerformOptions& options = {});

/// What stood before it stands again. Refused: unknownCustomer; nothingToEnd (no such fact of the account stands).
Outcome<Done> withdrawDiagnosis(LedgerSession& session, std::string_view customerCode, DiagnosisFactId fact,
                                const PerformOptions& options = {});

struct BadFaithRequest {
  std::optional<Date> factOn{};  // none: today
  std::string text{};            // required: the fact, in words that the debtor may read
};

/// Of the paying account, from today until it is withdrawn; a newer finding takes the place of the one that stands. Refused as
/// diagnose(), reasonRequired with "badFaith".
Outcome<BadFaithId> noteBadFaith(LedgerSession& session, std::string_view customerCode, const BadFaithRequest& request,
                                 const PerformOptions& options = {});

/// From today he is in bad faith no more; the finding stays in the ledger. Refused: unknownCustomer; nothingToEnd (customer
/// code).
Outcome<Done> withdrawBadFaith(LedgerSession& session, std::string_view customerCode, const PerformOptions& options = {});

}  // namespace relance
