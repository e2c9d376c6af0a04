// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/formal_demand.h"

#include <algorithm>
#include <cassert>
#include <optional>

#include "domain/basics/iban.h"
#include "letters/written_letter.h"

namespace relance {
namespace {

std::optional<Refusal> objection(const LetterFacts& facts) {
  const auto missing = missingFacts(facts);
  if (!missing.empty()) {
    std::string list;
    for (const auto& fact : missing) list += (list.empty() ? "" : ",") + fact;
    return Refusal{RefusalReason::letterFactMissing, {facts.debtor.code, list}};
  }
  if (facts.debtor.kind == CustomerKind::consumer) return std::nullopt;
  for (const auto& item : facts.items) {
    if (item.interest && !item.interest->isDone()) return item.interest->refusal();
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string> missingFacts(const LetterFacts& facts) {
  std::vector<std::string> missing;
  const auto want = [&](bool isThere, const char* name) {
    if (!isThere) missing.emplace_back(name);
  };
  const Sender& sender = facts.sender;
  want(!sender.name.empty(), "sender.name");
  want(!sender.address.street.empty(), "sender.street");
  want(!sender.address.postalCode.empty(), "sender.postalCode");
  want(!sender.address.city.empty(), "sender.city");
  want(!sender.registration.empty(), "sender.registration");
  want(parseIban(sender.iban).has_value(), "bank.iban");
  want(!facts.place.empty() || !sender.placeOrCity().empty(), "sender.place");
  want(!sender.signatory.empty(), "sender.signatory");
  want(!facts.debtor.name.empty(), "customer.name");
  want(!facts.debtor.address.street.empty() || !facts.debtor.address.street2.empty(), "customer.street");
  want(!facts.debtor.address.postalCode.empty(), "customer.postalCode");
  want(!facts.debtor.address.city.empty(), "customer.city");
  want(facts.deadlineDays > 0, "letter.deadline");
  return missing;
}

Outcome<LetterDocument> writeFormalDemand(const LetterFacts& facts, const TextBook& book) {
  assert(facts.kind == LetterKind::formalDemand);
  assert(std::ranges::all_of(facts.items, [](const auto& item) { return item.daysLate > 0; }));
  if (const auto refusal = objection(facts)) return *refusal;
  const auto total = claimTotal(facts);
  if (total.principal.minor - total.credits.minor <= 0) return Refusal{RefusalReason::nothingToWrite, {}};
  const LetterText* text = textFor(facts, book);
  if (!text) {
    const std::string variant{formalDemandVariant(facts.debtor.kind)};
    const LetterText wanted{"formal-demand", facts.language, variant, "", ""};
    return Refusal{RefusalReason::templateBroken, {wanted.fullName(), "missing"}};
  }
  return writtenLetter(facts, total, *text);
}

}  // namespace relance
