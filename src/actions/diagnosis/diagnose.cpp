// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/diagnosis/diagnose.h"

#include <algorithm>

#include "actions/chasing/chased_account.h"
#include "actions/diagnosis/told_offence.h"
#include "storage/stores/bad_faith_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/diagnosis_store.h"

namespace relance {

Outcome<DiagnosisFactId> diagnose(LedgerSession& session, std::string_view customerCode, const DiagnosisRequest& request,
                                  const PerformOptions& options) {
  return session.perform(
      EventKind::diagnosisNoted,
      [&](Change& change) -> Outcome<DiagnosisFactId> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        if (request.text.empty()) return Refusal{RefusalReason::reasonRequired, {"diagnosis"}};
        DiagnosisFact fact;
        fact.factOn = request.factOn.value_or(change.today());
        if (fact.factOn > change.today()) return Refusal{RefusalReason::dateInTheFuture, {isoText(fact.factOn)}};
        const Customer customer = *CustomerStore(change.database()).find(*payer);
        if (auto refusal = offenceIn(request.text, customer, "diagnosis")) return *refusal;
        fact.customer = *payer;
        fact.trait = request.trait;
        fact.holds = request.holds;
        fact.basis = request.basis;
        fact.made = change.today();
        fact.text = change.write(request.text, *payer);
        fact.person = change.person();
        const DiagnosisFactId id = DiagnosisStore(change.database()).insert(fact);
        change.touch(*payer);
        change.facts().add(id).add(debtorTraitName(fact.trait)).add(fact.holds).add(factBasisName(fact.basis)).add(fact.factOn);
        return id;
      },
      options);
}

Outcome<Done> withdrawDiagnosis(LedgerSession& session, std::string_view customerCode, DiagnosisFactId fact,
                                const PerformOptions& options) {
  return session.perform(
      EventKind::diagnosisWithdrawn,
      [&](Change& change) -> Outcome<Done> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        DiagnosisStore store(change.database());
        const auto known = store.ofCustomer(*payer);
        const auto found = std::ranges::find(known, fact, &DiagnosisFact::id);
        if (found == known.end() || found->withdrawn) {
          return Refusal{RefusalReason::nothingToEnd, {std::to_string(fact.value)}};
        }
        store.withdraw(fact, change.today());
        change.touch(*payer);
        change.facts().add(fact);
        return Done{};
      },
      options);
}

Outcome<BadFaithId> noteBadFaith(LedgerSession& session, std::string_view customerCode, const BadFaithRequest& request,
                                 const PerformOptions& options) {
  return session.perform(
      EventKind::diagnosisNoted,
      [&](Change& change) -> Outcome<BadFaithId> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        if (request.text.empty()) return Refusal{RefusalReason::reasonRequired, {"badFaith"}};
        BadFaith found;
        found.factOn = request.factOn.value_or(change.today());
        if (found.factOn > change.today()) return Refusal{RefusalReason::dateInTheFuture, {isoText(found.factOn)}};
        const Customer customer = *CustomerStore(change.database()).find(*payer);
        if (auto refusal = offenceIn(request.text, customer, "diagnosis")) return *refusal;
        BadFaithStore store(change.database());
        for (const BadFaith& older : store.ofCustomer(*payer)) {
          if (!older.ended) store.end(older.id, change.today());
        }
        found.customer = *payer;
        found.made = change.today();
        found.text = change.write(request.text, *payer);
        found.person = change.person();
        const BadFaithId id = store.insert(found);
        change.touch(*payer);
        change.facts().add(id).add("badFaith").add(found.factOn);
        return id;
      },
      options);
}

Outcome<Done> withdrawBadFaith(LedgerSession& session, std::string_view customerCode, const PerformOptions& options) {
  return session.perform(
      EventKind::diagnosisWithdrawn,
      [&](Change& change) -> Outcome<Done> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        BadFaithStore store(change.database());
        const auto known = store.ofCustomer(*payer);
        const auto standing = std::ranges::find_if(known, [&](const BadFaith& one) { return one.standsOn(change.today()); });
        if (standing == known.end()) return Refusal{RefusalReason::nothingToEnd, {std::string(customerCode)}};
        store.end(standing->id, change.today());
        change.touch(*payer);
        change.facts().add(standing->id).add("badFaith");
        return Done{};
      },
      options);
}

}  // namespace relance
