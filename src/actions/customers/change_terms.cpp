// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/customers/change_terms.h"

#include "actions/chasing/run_storing.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

/// What waits for him was proposed of an account that he has no more: the next run proposes it of the payer's.
void withdrawTasksOf(Change& change, CustomerId customer) {
  for (const Task& task : TaskStore(change.database()).waitingOf(customer)) {
    if (task.kind == TaskKind::manual) continue;
    withdrawTask(change.database(), task.id, change.today(), code(reason::NothingOverdue{}));
    change.facts().add(task.id);
  }
}

/// Changes the customer of that code inside one action.
template <class Work>
Outcome<Done> changing(LedgerSession& session, std::string_view customerCode, const PerformOptions& options, Work work) {
  return session.perform(
      EventKind::customerChanged,
      [&](Change& change) -> Outcome<Done> {
        const auto id = CustomerStore(change.database()).idOfCode(customerCode);
        if (!id) return Refusal{RefusalReason::unknownCustomer, {std::string(customerCode)}};
        change.touch(*id);
        return work(change, *CustomerStore(change.database()).find(*id));
      },
      options);
}

}  // namespace

Outcome<Done> setPaymentRuns(LedgerSession& session, std::string_view customerCode, const std::vector<StoredPaymentRun>& runs,
                             const PerformOptions& options) {
  return changing(session, customerCode, options, [&](Change& change, const Customer& customer) -> Outcome<Done> {
    CustomerStore store(change.database());
    store.clearPaymentRuns(customer.id);
    for (const StoredPaymentRun& run : runs) {
      store.addPaymentRun(customer.id, run);
      change.facts().add(run.dayOfMonth).add(run.on);
    }
    return Done{};
  });
}

Outcome<Done> setPayer(LedgerSession& session, std::string_view customerCode, std::string_view payerCode,
                       const PerformOptions& options) {
  return changing(session, customerCode, options, [&](Change& change, Customer customer) -> Outcome<Done> {
    CustomerStore store(change.database());
    customer.payer = {};
    if (!payerCode.empty()) {
      const auto payer = store.findByCode(payerCode);
      if (!payer) return Refusal{RefusalReason::unknownCustomer, {std::string(payerCode)}};
      const auto refused = [&](const char* obstacle) {
        return Refusal{RefusalReason::nothingToDecide, {customer.code, obstacle, payer->code}};
      };
      if (payer->id == customer.id) return refused("paysForHimself");
      if (payer->payer) return refused("payerHasPayer");
      if (store.paidBy(customer.id).size() > 1) return refused("paysForOthers");
      customer.payer = payer->id;
      change.touch(payer->id);
      withdrawTasksOf(change, customer.id);
    }
    store.update(customer);
    change.facts().add(customer.payer);
    return Done{};
  });
}

Outcome<Done> setCreditLimits(LedgerSession& session, std::string_view customerCode, const CreditLimits& limits,
                              const PerformOptions& options) {
  return changing(session, customerCode, options, [&](Change& change, Customer customer) -> Outcome<Done> {
    const auto isNegative = [](const auto& limit) { return limit && *limit && **limit < 0; };
    if (isNegative(limits.creditMinor) || isNegative(limits.insuredMinor)) {
      return Refusal{RefusalReason::amountNeeded, {"notNegative"}};
    }
    if (limits.creditMinor) customer.creditLimitMinor = *limits.creditMinor;
    if (limits.insuredMinor) customer.insuredLimitMinor = *limits.insuredMinor;
    CustomerStore(change.database()).update(customer);
    change.facts().add(customer.creditLimitMinor).add(customer.insuredLimitMinor);
    return Done{};
  });
}

}  // namespace relance
