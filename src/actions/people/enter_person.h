// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here, who is away, and who looks after which customer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "actions/ledger_session.h"
#include "domain/ledger/absence.h"
#include "domain/ledger/person.h"

namespace relance {

/// The person of that login is as given from now on: a new one, or one known already. His id is not looked at. Refused:
/// unknownPerson for an empty login; nothingToDecide when one who does the work of another is archived.
Outcome<PersonId> enterPerson(LedgerSession& session, const Person& person, const PerformOptions& options = {});

struct AbsenceRequest {
  std::string login{};
  std::optional<Date> from{};   // none: today
  std::optional<Date> until{};  // the first day back; none: not known yet
  std::string deputy{};         // login
};

/// Meanwhile his customers are on the deputy's list. Refused: unknownPerson (the login; an archived deputy, or himself);
/// dateTooEarly for an end that is not after the beginning; nothingToDecide when, from deputy to deputy, the work would come back
/// to him on one of these days.
Outcome<AbsenceId> setAbsent(LedgerSession& session, const AbsenceRequest& request, const PerformOptions& options = {});

/// He is back from today, and what was to come is taken back. Refused: unknownPerson; nothingToEnd (he is not away, nor will be).
Outcome<Done> endAbsence(LedgerSession& session, std::string_view login, const PerformOptions& options = {});

/// Who looks after the customer; an empty login: nobody. Refused: unknownCustomer; unknownPerson.
Outcome<Done> assignCollector(LedgerSession& session, std::string_view customerCode, std::string_view login,
                              const PerformOptions& options = {});

}  // namespace relance
