// SPDX-License-Identifier: GPL-3.0-or-later
// Words and codes that files use for kinds, means, terms and roles, in French, English and German.
#pragma once

#include <optional>
#include <string_view>

#include "domain/basics/currency.h"
#include "domain/ledger/contact.h"
#include "domain/ledger/customer.h"
#include "domain/ledger/item.h"

namespace relance {

/// Each answers nothing for a word that it does not know; case, accents and punctuation do not count.
std::optional<CustomerKind> customerKindSaid(std::string_view text);

/// invoice, creditNote or opening; codes of UNTDID 1001 too (380, 381 …).
std::optional<ItemKind> documentKindSaid(std::string_view text);

std::optional<MeansOfPayment> meansSaid(std::string_view text);

/// other for a role without one of ours; nothing for an empty text.
std::optional<ContactRole> roleSaid(std::string_view text);

/// "1", "oui", "yes", "ja", "x" …; an empty text says no.
std::optional<bool> yesOrNoSaid(std::string_view text);

/// An ISO code in any case, or € $ £.
std::optional<Currency> currencySaid(std::string_view text);

struct SaidTerms {
  int days{0};
  std::optional<TermsRule> rule;  // nothing: the text names none

  bool operator==(const SaidTerms&) const = default;
};

/// "30", "30 jours", "45 jours fin de mois", "fin de mois + 45 jours", "30 days EOM", "comptant", "sofort": 0 to 365 days.
std::optional<SaidTerms> termsSaid(std::string_view text);

std::optional<TermsRule> termsRuleSaid(std::string_view text);

}  // namespace relance
