// SPDX-License-Identifier: GPL-3.0-or-later
// What the payer's earlier promises say of a new one.
#pragma once

#include <vector>

#include "domain/chasing/account/agreement_state.h"

namespace relance {

/// Promises and plans; announced payments are none.
struct PromiseRecord {
  int judged{0};       // of the last 12 months, kept or not
  int kept{0};         // of these; kept in part is not kept
  int onSameItems{0};  // ever made on the invoice named most often, whatever became of them

  /// Fewer than half of the judged ones were kept, or it would be the third on one invoice.
  bool isWeak() const { return 2 * kept < judged || onSameItems >= 2; }
};

/// Before the new one is made. `states` are the account's as of the view's day, `items` those of the new promise.
PromiseRecord promiseRecord(const AccountView& view, const std::vector<AgreementState>& states, const std::vector<ItemId>& items);

}  // namespace relance
