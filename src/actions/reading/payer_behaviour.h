// SPDX-License-Identifier: GPL-3.0-or-later
// How a payer behaves, each value with what it was made of: the same values that predicates use.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/outcome.h"
#include "domain/chasing/account/promise_record.h"
#include "domain/figures/payer_delay.h"
#include "domain/ledger/agreement.h"
#include "storage/database.h"

namespace relance {

/// A promise or plan broken in the last 12 months (not in part).
struct BrokenAgreement {
  AgreementId agreement;
  AgreementKind kind{AgreementKind::promise};
  Currency currency;
  Date made;
  Date due;  // of what was not kept
  Date brokenOn;
};

/// In one currency, before any rate: what the columns of its invoices add up to.
struct DelayTotal {
  Currency currency;
  int invoices{0};
  int late{0};
  std::int64_t amountMinor{0};
  WideInt amountTimesDays{0};
  bool isWeighed{true};  // false: no rate is known, and there are several currencies
};

struct PayerBehaviour {
  std::string customer;  // code of the payer
  std::string name;
  Date today;
  Currency base;
  bool hasSeveralCurrencies{false};
  std::vector<DelayedInvoice> invoices;  // by due date, then number
  std::vector<DelayTotal> totals;        // by currency code
  DelayMean whole;                       // of 12 months
  DelayMean recent;
  DelayMean earlier;
  std::vector<BrokenAgreement> broken;  // by day
  int promisesJudged{0};                // promises and plans of the last 12 months
  int promisesKept{0};
  bool isNew{true};
  std::optional<Date> firstInvoice;
  std::optional<int> customerMonths;  // none: no invoice, or a ledger without any settled one
  int paidInvoices{0};                // ever settled
};

/// Of the paying account. Refused: unknownCustomer; badPolicy.
Outcome<PayerBehaviour> payerBehaviour(Database& database, std::string_view customerCode, Date today);

}  // namespace relance
