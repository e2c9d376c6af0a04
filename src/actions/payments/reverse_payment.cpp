// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/payments/reverse_payment.h"

#include <algorithm>

#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

class Reversal {
 public:
  Reversal(Change& change, const Item& payment, const ReversalRequest& request, Date on)
      : m_change(change), m_store(change.database()), m_payment(payment), m_request(request), m_on(on) {
    if (!isWriteOff()) m_bankReason = request.bankReason;
    // A bank takes back what it paid, applied or not.
    const bool isWhole = request.items.empty() && !m_bankReason.empty();
    if (isWhole) m_unappliedMinor = m_store.unallocatedMinor(payment.id);
  }

  Outcome<ReversedPayment> reverse(AccountItems& account) {
    if (auto refusal = collect(account)) return *refusal;
    if (auto refusal = refusalOf(m_request.amount, m_request.payment, {mostMinor(), currency()})) return *refusal;
    std::int64_t left = m_request.amount ? m_request.amount->minor : mostMinor();
    if (m_on < m_payment.issued) return Refusal{RefusalReason::dateTooEarly, {isoText(m_on), isoText(m_payment.issued)}};
    m_change.touch(m_payment.customer);
    m_change.facts().add(m_payment.id).add(m_on).add(m_bankReason);
    ReversedPayment reversed{m_payment.id, currency(), {}, 0, {}};
    for (const Allocation& allocation : m_allocations) {
      if (left == 0) break;
      if (m_on < allocation.dated) return Refusal{RefusalReason::dateTooEarly, {isoText(m_on), isoText(allocation.dated)}};
      const std::int64_t part = std::min(left, allocation.amountMinor);
      takeBack(allocation, part);
      const Item debit = *m_store.find(allocation.debit);
      reversed.reopened.push_back({debit.id, shownNumber(debit), part});
      m_change.touch(debit.customer);
      m_change.facts().add(debit.id).add(part);
      left -= part;
    }
    reversed.unappliedMinor = left;
    const bool isGone = isWriteOff() || !m_bankReason.empty();
    if (isGone) reversed.refund = giveBack(addMinor(sumOf(reversed.reopened), left));
    std::vector<ItemId> touched{m_payment.id};
    for (const SettledPart& part : reversed.reopened) touched.push_back(part.item);
    if (reversed.refund) touched.push_back(reversed.refund);
    m_store.refreshSettledOn(touched);
    return reversed;
  }

 private:
  Currency currency() const { return m_payment.amount.currency; }
  bool isWriteOff() const { return m_payment.kind == ItemKind::writeOff; }
  std::int64_t mostMinor() const { return addMinor(m_settledMinor, m_unappliedMinor); }

  /// The standing allocations that are meant, newest first. What a refund took off the payment is none of them.
  std::optional<Refusal> collect(AccountItems& account) {
    std::vector<ItemId> wanted;
    if (!m_request.items.empty()) {
      const auto named = account.debitsNamed(m_request.items, currency());
      if (!named) return named.refusal();
      for (const Item& item : *named) wanted.push_back(item.id);
    }
    for (const SettlingAllocation& settling : m_store.allocationsOf(m_payment.id)) {
      const Allocation& allocation = settling.allocation;
      if (allocation.reversed || m_store.find(allocation.debit)->kind == ItemKind::refund) continue;
      if (!wanted.empty() && std::ranges::find(wanted, allocation.debit) == wanted.end()) continue;
      m_allocations.push_back(allocation);
      m_settledMinor = addMinor(m_settledMinor, allocation.amountMinor);
    }
    if (m_allocations.empty() && m_unappliedMinor == 0) return Refusal{RefusalReason::nothingToReverse, {m_request.payment}};
    std::ranges::reverse(m_allocations);
    return std::nullopt;
  }

  /// What stays settled keeps its day: a promise is judged by it.
  void takeBack(const Allocation& allocation, std::int64_t part) {
    const bool isWhole = part == allocation.amountMinor;
    m_store.reverse(isWhole ? allocation.id : m_store.partOff(allocation, part), m_on, m_bankReason);
  }

  ItemId giveBack(std::int64_t amountMinor) {
    Item refund;
    refund.customer = m_payment.customer;
    refund.side = Side::debit;
    refund.kind = ItemKind::refund;
    refund.number = m_payment.number;
    refund.amount = {amountMinor, currency()};
    refund.issued = refund.due = m_on;
    refund.recorded = m_change.today();
    refund.label = m_bankReason;
    refund.means = m_payment.means;
    refund.linked = m_payment.id;
    while (m_store.findByIdentity(refund.customer, refund.kind, refund.number, refund.instalment, refund.side)) {
      ++refund.instalment;
    }
    const ItemId id = m_store.insert(refund);
    Allocation allocation;
    allocation.debit = id;
    allocation.credit = m_payment.id;
    allocation.amountMinor = amountMinor;
    allocation.dated = m_on;
    m_store.insert(allocation);
    return id;
  }

  Change& m_change;
  ItemStore m_store;
  const Item& m_payment;
  const ReversalRequest& m_request;
  Date m_on;
  std::string m_bankReason;
  std::vector<Allocation> m_allocations;
  std::int64_t m_settledMinor{0};
  std::int64_t m_unappliedMinor{0};  // of the payment, when that goes too
};

}  // namespace

Outcome<ReversedPayment> reversePayment(LedgerSession& session, std::string_view customerCode, const ReversalRequest& request,
                                        const PerformOptions& options) {
  return session.perform(
      EventKind::allocationReversed,
      [&](Change& change) -> Outcome<ReversedPayment> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        const Date on = request.on.value_or(change.today());
        if (on > change.today()) return Refusal{RefusalReason::dateInTheFuture, {isoText(on)}};
        AccountItems account(change.database(), *payer);
        const auto payment = account.oneNamed(request.payment, Side::credit);
        if (!payment) return payment.refusal();
        return Reversal(change, *payment, request, on).reverse(account);
      },
      options);
}

}  // namespace relance
