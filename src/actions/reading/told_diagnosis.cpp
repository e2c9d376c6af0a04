// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/told_diagnosis.h"

#include <algorithm>
#include <tuple>

#include "actions/chasing/ledger_policy.h"
#include "domain/chasing/verdict/customer_day.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/bad_faith_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/diagnosis_store.h"
#include "storage/stores/private_text_store.h"

namespace relance {

namespace {

std::optional<ToldBadFaith> badFaithOf(Database& database, CustomerId payer, Date today) {
  for (const BadFaith& found : BadFaithStore(database).ofCustomer(payer)) {
    if (!found.standsOn(today)) continue;
    ToldBadFaith told{found, PrivateTextStore(database).text(found.text), {}};
    if (const auto person = found.person ? PersonStore(database).find(found.person) : std::nullopt) told.author = person->name;
    return told;
  }
  return std::nullopt;
}

}  // namespace

ToldDiagnosis diagnosisOf(Database& database, CustomerId payer, Date today) {
  const auto facts = DiagnosisStore(database).ofCustomer(payer);
  const Diagnosis diagnosis = diagnosisOn(facts, today);
  ToldDiagnosis told;
  told.badFaith = badFaithOf(database, payer, today);
  told.advice = roadFor(diagnosis, told.badFaith.has_value());
  for (const DiagnosisFact& fact : facts) {
    if (!fact.standsOn(today)) continue;
    ToldDiagnosisFact& entry = told.facts.emplace_back();
    entry.fact = fact;
    entry.text = PrivateTextStore(database).text(fact.text);
    if (const auto person = fact.person ? PersonStore(database).find(fact.person) : std::nullopt) entry.author = person->name;
    entry.counts = diagnosis.at(static_cast<std::size_t>(fact.trait)) == fact;
  }
  std::ranges::stable_sort(told.facts, [](const ToldDiagnosisFact& a, const ToldDiagnosisFact& b) {
    return std::tie(a.fact.made, a.fact.id) > std::tie(b.fact.made, b.fact.id);
  });
  const ChasingSettings settings = chasingSettings(database);
  const Portfolio portfolio = loadAccount(database, today, payer, settings);
  if (portfolio.accounts.empty()) return told;
  const CalendarBook calendars = ledgerCalendars(database);
  const auto states = statesOf(portfolio, settings, calendars, today, {0, portfolio.accounts.size()});
  told.evidence = evidenceOf(states);
  return told;
}

}  // namespace relance
