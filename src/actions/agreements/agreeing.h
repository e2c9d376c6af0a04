// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a customer said he would pay, inside a change: of its own, or of the call in which he said it.
#pragma once

#include <optional>
#include <vector>

#include "actions/change.h"
#include "actions/chasing/chased_account.h"
#include "domain/basics/outcome.h"
#include "domain/chasing/account/promise_record.h"
#include "domain/ledger/agreement.h"
#include "domain/ledger/plan_rhythm.h"

namespace relance {

struct AgreementTerms {
  AgreementKind kind{AgreementKind::promise};
  std::vector<ItemId> items{};                // empty: everything overdue that may be chased, else what we hold back
  std::optional<Date> on{};                   // of a promise: required; of an announced payment the day it leaves: none, today
  std::optional<std::int64_t> amountMinor{};  // > 0; none: what is open of the items, less what is contested and credits
  std::vector<Instalment> dues{};             // of a plan, on days of its own; their sum is the amount
  std::optional<EqualParts> parts{};          // of a plan, in equal parts
  std::optional<MeansOfPayment> means{};      // none: as the customer usually pays
};

struct MadeAgreement {
  AgreementId agreement;
  CustomerId customer;  // the paying account
  Currency currency;
  std::vector<Instalment> dues;
  std::vector<AgreementId> replaced;  // older open ones on the same items, ended by it
  PromiseRecord record;               // of the promises before it
  std::int64_t openMinor{0};          // of its items when it was made

  /// More was agreed than its items owe: a person may have mistyped, or speak of what is not invoiced yet.
  bool isAboveOpen() const { return sumOf(dues) > openMinor; }
};

/// `state` is one of the account's. Refused: promiseNeedsDate; dateInThePast for a promise or instalment before today; dateTwice;
/// unknownItem (the id of one that is not open in this account); nothingOpen (empty) when nothing is left to agree on;
/// amountNeeded for a plan with less than a minor unit an instalment.
Outcome<MadeAgreement> agree(Change& change, const ChasedAccount& account, const AccountState& state, AgreementTerms terms,
                             ContactEventId contact = {});

}  // namespace relance
