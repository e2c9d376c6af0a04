// SPDX-License-Identifier: GPL-3.0-or-later
// What a result of a call does, in words, before it is recorded.
#pragma once

#include <QString>
#include <span>

#include "actions/chasing/preview_call.h"
#include "desktop/desk/desk_state.h"
#include "domain/ledger/cause.h"
#include "domain/ledger/person.h"

namespace relance {

/// What it does to the scenario, in a sentence or two.
QString effectWords(CallOutcome outcome);

/// "Owner: Logistics. 5 working days. Fault to be found out": what a reason brings along.
QString causeWords(const Cause& cause);

/// "100,01 € on 30/11/2026, 100,00 € on 30/12/2026: 200,01 € in all."
QString instalmentWords(const std::vector<Instalment>& dues, Currency currency, Language language);

/// By when the claim has to be declared; the judgment stands for today while its day is not known.
QString declarationWords(const std::string& debtorCountry, const std::string& creditorCountry, std::optional<Date> judgment,
                         Date today, Language language);

/// Why a promise is weak; empty when it is not.
QString weakWords(const PromiseRecord& record);

/// "Counts as the firm call. Next: firm e-mail, 30/11/2026."
QString previewWords(const CallPreview& preview, const DeskState& state, std::span<const Person> persons);

}  // namespace relance
