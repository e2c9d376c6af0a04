// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/payments/record_payment.h"

#include <algorithm>
#include <cassert>

#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

/// The first of "2026-11-23/1", "2026-11-23/2" … that the customer's payments do not have.
std::string freeNumber(ItemStore& store, CustomerId customer, Date day) {
  for (int count = 1;; ++count) {
    std::string number = isoText(day) + "/" + std::to_string(count);
    const auto taken = store.findByNumber(number);
    if (std::ranges::none_of(taken, [&](const Item& item) { return item.customer == customer; })) return number;
  }
}

Item drafted(Change& change, CustomerId customer, const PaymentReport& report) {
  ItemStore store(change.database());
  Item payment;
  payment.customer = customer;
  payment.side = Side::credit;
  payment.kind = report.kind;
  payment.amount = report.amount;
  payment.issued = payment.due = report.on.value_or(change.today());
  payment.recorded = change.today();
  payment.means = report.means;
  payment.number = report.reference.empty() ? freeNumber(store, customer, payment.issued) : report.reference;
  // Advances may not share a number.
  while (payment.kind == ItemKind::advance &&
         store.findByIdentity(customer, payment.kind, payment.number, payment.instalment, payment.side)) {
    ++payment.instalment;
  }
  return payment;
}

}  // namespace

Outcome<RecordedPayment> recordPayment(LedgerSession& session, std::string_view customerCode, const PaymentReport& report,
                                       const PerformOptions& options) {
  assert(report.amount.minor > 0 && (report.kind == ItemKind::payment || report.kind == ItemKind::advance));
  return session.perform(
      EventKind::paymentRecorded,
      [&](Change& change) -> Outcome<RecordedPayment> {
        const auto customer = CustomerStore(change.database()).idOfCode(customerCode);
        if (!customer) return Refusal{RefusalReason::unknownCustomer, {std::string(customerCode)}};
        Item payment = drafted(change, *customer, report);
        if (payment.issued > change.today()) return Refusal{RefusalReason::dateInTheFuture, {isoText(payment.issued)}};

        AccountItems account(change.database(), payerOf(change.database(), *customer));
        const Currency currency = report.amount.currency;
        auto debits = report.items.empty() ? Outcome(account.openDebits(currency)) : account.debitsNamed(report.items, currency);
        if (!debits) return debits.refusal();
        if (debits->size() == 1 && !report.items.empty()) payment.linked = debits->front().id;

        change.touch(*customer);
        payment.id = ItemStore(change.database()).insert(payment);
        change.facts().add(payment.id).add(payment.amount);
        RecordedPayment recorded{payment.id, payment.number, {}, payment.amount.minor};
        // An advance stands apart until a person says what it pays.
        const bool isApart = report.kind == ItemKind::advance && report.items.empty();
        if (report.isUnapplied || isApart) return recorded;
        recorded.settled = settle(change, payment, *debits, payment.issued, payment.amount.minor);
        if (recorded.settled.empty() && !report.items.empty()) {
          return Refusal{RefusalReason::nothingOpen, {report.items.front()}};
        }
        recorded.unappliedMinor = payment.amount.minor - sumOf(recorded.settled);
        return recorded;
      },
      options);
}

}  // namespace relance
