// SPDX-License-Identifier: GPL-3.0-or-later
// What money settled, what customers agreed and contest, and what we promised, as JSON of several commands.
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "actions/payments/settling.h"
#include "actions/reading/told_agreements.h"
#include "actions/reading/told_commitments.h"
#include "actions/reading/told_disputes.h"
#include "text/language.h"

namespace relance {

/// [{"item","amount"}]
nlohmann::ordered_json partsJson(const std::vector<SettledPart>& parts, Currency currency);

/// [{"commitment","customer","name","kind","made","due","state","items","text","author","doneOn","withdrawnOn","reason"}]
nlohmann::ordered_json commitmentsJson(const std::vector<ToldCommitment>& commitments);

/// [{"due","amount"}]
nlohmann::ordered_json duesJson(const std::vector<Instalment>& dues, Currency currency);

/// [{"agreement","kind","made","status","due","remaining","brokenOn","currency","amount","means","items","dues","author"}]
nlohmann::ordered_json agreementsJson(const std::vector<ToldAgreement>& agreements);

/// {"dispute","customer","name","item","currency","amount","contested","cause","why","fault","owner","ownerRole","opened",
/// "deadline","late","closed","closedAs","newDue","note","author"}; "why" is the cause's name in that language.
nlohmann::ordered_json disputeJson(const ToldDispute& dispute, Language language);
nlohmann::ordered_json disputesJson(const std::vector<ToldDispute>& disputes, Language language);

}  // namespace relance
