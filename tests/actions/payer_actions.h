// SPDX-License-Identifier: GPL-3.0-or-later
// Actions of the cleaning desk, on deadlines, diagnoses, orders, people, invoices and terms, for the test that tries every
// action.
#pragma once

#include <vector>

#include "actions/ledger_session.h"

namespace relance {

struct PayerAction {
  const char* name;
  EventKind kind;
  void (*act)(LedgerSession&);
};

/// People, and of customer SET everything that can be ended.
void preparePayers(LedgerSession& session);

std::vector<PayerAction> payerActions();

}  // namespace relance
