// SPDX-License-Identifier: GPL-3.0-or-later
// The items of a letter as a table, and as lines of a message; the interest of each as a table.
#pragma once

#include <optional>
#include <string>

#include "letters/claim_total.h"
#include "letters/letter_document.h"
#include "letters/letter_facts.h"

namespace relance {

/// Columns that say nothing are left out: days late in a courteous letter, payments where there are none.
LetterTable itemSchedule(const LetterFacts& facts, const ClaimTotal& total);

/// One row for each stretch of each item, and the sums of interest and fixed costs. What is waived while an
/// agreement is kept stands below with the items. Nothing when none of it is there.
std::optional<LetterTable> interestSchedule(const LetterFacts& facts, const ClaimTotal& total);

/// "– Facture F-207 du 15/09/2026, échue le 15/10/2026 : 3 600,00 €", one line for each item, and one for credits taken off.
std::string itemLines(const LetterFacts& facts, const ClaimTotal& total);

/// "€", "£", or the code where there is no sign: for the head of a column of amounts.
std::string currencySign(Currency currency);

}  // namespace relance
