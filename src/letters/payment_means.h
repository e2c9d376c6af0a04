// SPDX-License-Identifier: GPL-3.0-or-later
// How the sum asked for can be paid: the block of a letter, with its QR code, and the lines of a message.
#pragma once

#include <string>

#include "letters/claim_total.h"
#include "letters/letter_document.h"
#include "letters/letter_facts.h"

namespace relance {

/// What the payer writes with the transfer: our reference, else the number of a single item, else the customer's code.
std::string paymentReference(const LetterFacts& facts);

/// The sum and the means; without a valid IBAN no transfer is proposed. The payment code is left out where it cannot be made
/// (no euros, a name too long …): the lines beside it say the same.
AmountDue amountDue(const LetterFacts& facts, const ClaimTotal& total);

/// "Total à régler : 3 600,00 €" and the lines of the transfer.
std::string amountDueLines(const LetterFacts& facts, const ClaimTotal& total);

}  // namespace relance
