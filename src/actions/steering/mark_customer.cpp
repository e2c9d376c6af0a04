// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/steering/mark_customer.h"

#include <functional>

#include "actions/chasing/chased_account.h"
#include "storage/stores/closing_store.h"

namespace relance {
namespace {

/// Changes the customer as `mark` says; without a difference nothing happens.
Outcome<Done> markCustomer(Change& change, CustomerId id, const std::function<void(Customer&)>& mark) {
  CustomerStore store(change.database());
  const Customer before = *store.find(id);
  Customer after = before;
  mark(after);
  if (after == before) {
    change.leaveAsItWas();
    return Done{};
  }
  store.update(after);
  change.touch(id);
  change.facts().add(id).add(after.byHand).add(after.insolventOn).add(after.judgmentOn);
  return Done{};
}

}  // namespace

Outcome<Done> setByHand(LedgerSession& session, std::string_view customerCode, bool isByHand, const std::string& reason,
                        const PerformOptions& options) {
  return session.perform(
      EventKind::customerChanged,
      [&](Change& change) -> Outcome<Done> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        if (!isByHand && !CustomerStore(change.database()).find(*payer)->byHand) {
          return Refusal{RefusalReason::nothingToEnd, {std::string(customerCode), "byHand"}};
        }
        auto done = markCustomer(change, *payer, [&](Customer& customer) { customer.byHand = isByHand; });
        if (!change.isNothing()) change.write(reason, *payer);
        return done;
      },
      options);
}

Outcome<Done> setInsolvent(LedgerSession& session, std::string_view customerCode, const Insolvency& insolvency,
                           const PerformOptions& options) {
  return session.perform(
      EventKind::customerChanged,
      [&](Change& change) -> Outcome<Done> {
        const auto id = CustomerStore(change.database()).idOfCode(customerCode);
        if (!id) return Refusal{RefusalReason::unknownCustomer, {std::string(customerCode)}};
        if (insolvency.judgmentOn && *insolvency.judgmentOn > change.today()) {
          return Refusal{RefusalReason::dateInTheFuture, {isoText(*insolvency.judgmentOn)}};
        }
        return markCustomer(change, *id, [&](Customer& customer) {
          if (!customer.insolventOn) customer.insolventOn = change.today();
          if (insolvency.judgmentOn) customer.judgmentOn = insolvency.judgmentOn;
          if (!insolvency.administrator.empty()) customer.administrator = insolvency.administrator;
        });
      },
      options);
}

Outcome<Done> endInsolvency(LedgerSession& session, std::string_view customerCode, const PerformOptions& options) {
  return session.perform(
      EventKind::customerChanged,
      [&](Change& change) -> Outcome<Done> {
        const auto id = CustomerStore(change.database()).idOfCode(customerCode);
        if (!id) return Refusal{RefusalReason::unknownCustomer, {std::string(customerCode)}};
        if (!CustomerStore(change.database()).find(*id)->insolventOn) {
          return Refusal{RefusalReason::nothingToEnd, {std::string(customerCode)}};
        }
        return markCustomer(change, *id, [](Customer& customer) {
          customer.insolventOn.reset();
          customer.judgmentOn.reset();
          customer.administrator.clear();
        });
      },
      options);
}

Outcome<Done> addClosingPeriod(LedgerSession& session, std::string_view customerCode, const ClosingPeriod& period,
                               const PerformOptions& options) {
  return session.perform(
      EventKind::customerChanged,
      [&](Change& change) -> Outcome<Done> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        if (period.until <= period.from) {
          return Refusal{RefusalReason::dateTooEarly, {isoText(period.until), isoText(plusDays(period.from, 1))}};
        }
        CustomerStore(change.database()).addClosingPeriod(*payer, period);
        change.touch(*payer);
        change.facts().add(*payer).add(period.from).add(period.until).add(period.yearly);
        return Done{};
      },
      options);
}

Outcome<Done> clearClosingPeriods(LedgerSession& session, std::string_view customerCode, const PerformOptions& options) {
  return session.perform(
      EventKind::customerChanged,
      [&](Change& change) -> Outcome<Done> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        if (CustomerStore(change.database()).closingPeriods(*payer).empty()) {
          return Refusal{RefusalReason::nothingToEnd, {std::string(customerCode)}};
        }
        removeClosingPeriods(change.database(), *payer);
        change.touch(*payer);
        change.facts().add(*payer);
        return Done{};
      },
      options);
}

}  // namespace relance
