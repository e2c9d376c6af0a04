// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed words of letters and messages in each language that has letters: heads of tables, lines of sums, marks of the frame.
#pragma once

#include <string>
#include <string_view>

#include "text/language.h"

namespace relance {

struct Labels {
  // Schedule of items
  std::string_view item, issued, due, late, amount, paid, open, principal, sum, credits, asked, dayShort, order, deposit,
      disputed, promised, announced, allOpen, setAside;
  // Schedule of interest
  std::string_view interest, period, days, base, yearlyRate, interestUntil, fixedCosts, invoices, perDay, waived;
  // Means of payment
  std::string_view byTransferTo, reference, orByCheque, codeCaption, total;
  // Frame
  std::string_view yourReferences, customer, ourReferences, handledBy, registered, registeredNumber, vatNumber, enclosures,
      enclosedCopies, enclosedCopy, watermark, letter, formalDemand;
  std::string_view colon;  // as this language sets it before a value
};

/// hasLetters(language) (asserted).
const Labels& labelsOf(Language language);

}  // namespace relance
