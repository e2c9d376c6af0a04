// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/plan_payments.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>

#include "actions/importing/credits_to_refund.h"
#include "actions/importing/draft_payments.h"
#include "actions/importing/known_payments.h"

namespace relance {
namespace {

class PaymentPlanner {
 public:
  PaymentPlanner(Database& database, const Planning& planning)
      : m_planning(planning), m_documents(database, planning.cells().rowCount(), true), m_reader(database), m_credits(database) {
    m_plan.items = draftPayments(database, planning, m_documents, m_plan);
    for (const PlannedItem& item : m_plan.items) m_plan.lastPaid = std::max(m_plan.lastPaid, item.issued);
    removeKnownPayments(database, planning, m_plan.items, m_plan);
    // By customer, so that what belongs together is written, and later read, together.
    std::ranges::sort(m_plan.items, {}, [](const PlannedItem& item) {
      return std::tuple{item.customer.rank(), item.issued, item.row};
    });
  }

  ImportPlan finish() {
    for (const auto& item : m_plan.items) {
      if (isRefundOfPayments(item)) m_credits.watch(item.customer.id());
    }
    m_plan.allocations.reserve(m_plan.items.size());
    for (std::size_t i = 0; i < m_plan.items.size(); ++i) {
      m_planning.report(i);
      place(i);
    }
    settleDocuments();
    m_credits.settle(m_plan);
    m_plan.counts.fresh = static_cast<std::int64_t>(m_plan.items.size());
    return std::move(m_plan);
  }

 private:
  /// A refund that names no credit note is one of what was paid.
  bool isRefundOfPayments(const PlannedItem& item) {
    return item.side == Side::debit && (item.document == noPlace || m_documents.at(item.document).side == Side::debit);
  }

  void place(std::size_t index) {
    const ItemRef made = ItemRef::made(index);
    PlannedItem& item = m_plan.items[index];
    if (m_plan.touched.empty() || m_plan.touched.back() != item.customer) m_plan.touched.push_back(item.customer);
    if (item.side == Side::debit) item.instalment = nextRefund(item);
    std::int64_t left = item.amountMinor;
    DayNumber covered = item.issued;
    if (isRefundOfPayments(item)) {
      left = m_credits.refund(m_plan, made, left, covered);
    } else if (item.document != noPlace) {
      left = allocateToDocuments(item, made, left, covered);
    }
    if (left == 0) item.settled = covered;
    if (item.side == Side::credit) m_credits.offer(m_plan, made, left, covered);
  }

  /// The document that is named and its other instalments, by due date.
  void findTargets(const PlannedItem& item) {
    const Side side = m_documents.at(item.document).side;
    m_targets.clear();
    for (auto place = item.document; place != noPlace; place = m_documents.after(place)) {
      const KnownDocument& document = m_documents.at(place);
      const bool isTarget = document.side == side && document.kind != ItemKind::refund && document.currency == item.currency;
      if (isTarget) m_targets.push_back(place);
    }
    std::ranges::stable_sort(m_targets, {}, [&](std::uint32_t place) { return m_documents.at(place).due; });
  }

  std::int64_t allocateToDocuments(const PlannedItem& item, ItemRef made, std::int64_t left, DayNumber& covered) {
    findTargets(item);
    for (const std::uint32_t target : m_targets) {
      KnownDocument& document = m_documents.at(target);
      const bool isOpposite = document.side != item.side;
      const std::int64_t part = isOpposite ? std::min(left, document.openMinor) : 0;
      if (part <= 0) continue;
      const ItemRef known = ItemRef::known(document.id);
      const bool isDebit = document.side == Side::debit;
      m_plan.allocations.push_back({isDebit ? known : made, isDebit ? made : known, part, item.issued});
      left -= part;
      document.openMinor -= part;
      covered = std::max(covered, document.issued);
      document.lastCovered = std::max({document.lastCovered, document.issued, item.issued});
      if (document.openMinor == 0) m_settledDocuments.push_back(target);
    }
    return left;
  }

  void settleDocuments() {
    for (const std::uint32_t place : m_settledDocuments) {
      const KnownDocument& document = m_documents.at(place);
      if (document.hadAllocations) {
        m_plan.toRefresh.push_back(document.id);
      } else {
        m_plan.settled.push_back({document.id, document.lastCovered});
      }
    }
    m_plan.counts.settled = static_cast<std::int64_t>(m_settledDocuments.size());
  }

  /// Refunds of one customer and number are told apart by their instalment, counted on from those that the ledger has.
  std::int32_t nextRefund(const PlannedItem& item) {
    if (item.customer != m_refunding) countRefundsOf(item.customer);
    const std::string_view number = item.number ? m_planning.cells().cell(item.row, *item.number) : std::string_view{};
    return ++m_refunds[std::string{number}];
  }

  void countRefundsOf(CustomerRef customer) {
    m_refunding = customer;
    m_refunds.clear();
    for (const auto& known : m_reader.refunds(customer.id())) {
      auto& last = m_refunds[known.number];
      last = std::max(last, known.instalment);
    }
  }

  const Planning& m_planning;
  KnownDocuments m_documents;
  DocumentReader m_reader;
  CreditsToRefund m_credits;
  ImportPlan m_plan;
  std::vector<std::uint32_t> m_settledDocuments;
  std::vector<std::uint32_t> m_targets;
  CustomerRef m_refunding;                                  // whose refunds are being counted
  std::unordered_map<std::string, std::int32_t> m_refunds;  // by number, the last instalment
};

}  // namespace

ImportPlan planPayments(Database& database, const Planning& planning) { return PaymentPlanner(database, planning).finish(); }

}  // namespace relance
