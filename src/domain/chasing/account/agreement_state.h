// SPDX-License-Identifier: GPL-3.0-or-later
// What has become of a promise, a plan or an announced payment on a day: docs/engine.md section 5.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/chasing/account/account_view.h"

namespace relance {

/// partlyKept and broken are final but for a plan that a person lets go on; ended: by a person or a newer agreement.
enum class AgreementStatus : std::uint8_t { open, toVerify, kept, partlyKept, broken, ended };

/// Name used in JSON.
std::string_view agreementStatusName(AgreementStatus status);

struct AgreementState {
  const Agreement* agreement{nullptr};
  AgreementStatus status{AgreementStatus::open};
  std::int64_t remaining{0};     // what is still to come of it while it is open or to verify: lies on its items
  Date due;                      // of the instalment that comes next, has to be verified, or was not kept
  int instalment{0};             // its place
  std::optional<Date> brokenOn;  // first day on which it stood as partly kept or broken

  bool isAnnounced() const { return agreement->kind == AgreementKind::announced; }
  bool covers() const { return status == AgreementStatus::open || status == AgreementStatus::toVerify; }
  bool isNotKept() const { return status == AgreementStatus::partlyKept || status == AgreementStatus::broken; }
};

/// As it stood at the end of the day, which is not before it was made and not after the view's.
AgreementState agreementStateOn(const AccountView& view, const Agreement& agreement, Date day);

/// Those of the account, oldest first, today.
std::vector<AgreementState> agreementStates(const AccountView& view);

/// Those still open, or to verify, that name one of the items: a new agreement on it ends them.
std::vector<AgreementId> openAgreementsOn(const std::vector<AgreementState>& states, const std::vector<ItemId>& items);

/// Last day on which the instalment may still arrive: its date and the working days that its means of payment takes.
Date lastDayOf(const AccountView& view, const Agreement& agreement, const Instalment& instalment);

/// First day after `limit`, up to `day`, by whose end payments up to `limit` were imported (at once if no import had been
/// recorded by then); none: not yet.
std::optional<Date> judgedOn(const AccountView& view, Date limit, Date day);

}  // namespace relance
