// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/plan_payments.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "actions/importing/credits_to_refund.h"
#include "actions/importing/draft_payments.h"
#include "actions/importing/known_payments.h"

namespace relance {
namespace {

class PaymentPlanner {
 public:
  PaymentPlanner(Database& database, const Planning& planning)
      : m_planning(planning), m_documents(database, planning.cells().rowCount(), true), m_reader(database), m_credits(database) {
    m_drafts = draftPayments(database, planning, m_documents, m_plan);
    markKnownPayments(database, planning, m_drafts, m_plan);
    std::erase_if(m_drafts, [](const DraftPayment& draft) { return draft.isKnown; });
  }

  ImportPlan finish() {
    std::ranges::stable_sort(m_drafts, {}, [](const DraftPayment& draft) { return draft.item.issued; });
    for (const auto& draft : m_drafts) {
      if (isRefundOfPayments(draft)) m_credits.watch(draft.item.customer.id());
    }
    m_plan.items.reserve(m_drafts.size());
    m_plan.allocations.reserve(m_drafts.size());
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
      m_planning.report(i);
      place(m_drafts[i]);
    }
    settleDocuments();
    m_credits.settle(m_plan);
    m_plan.counts.fresh = static_cast<std::int64_t>(m_plan.items.size());
    return std::move(m_plan);
  }

 private:
  /// A refund that names no credit note is one of what was paid.
  bool isRefundOfPayments(const DraftPayment& draft) {
    return draft.item.side == Side::debit && (!draft.document || m_documents.at(*draft.document).side == Side::debit);
  }

  void place(const DraftPayment& draft) {
    const ItemRef made = ItemRef::made(m_plan.items.size());
    m_plan.items.push_back(draft.item);
    PlannedItem& item = m_plan.items.back();
    if (m_plan.touched.empty() || m_plan.touched.back() != item.customer) m_plan.touched.push_back(item.customer);
    if (item.side == Side::debit) item.instalment = nextRefund(item);
    std::int64_t left = item.amountMinor;
    DayNumber covered = item.issued;
    if (draft.document && !isRefundOfPayments(draft)) left = allocateToDocuments(draft, made, left, covered);
    if (isRefundOfPayments(draft)) left = m_credits.refund(m_plan, made, left, covered);
    if (left == 0) item.settled = covered;
    if (item.side == Side::credit) m_credits.offer(m_plan, made, left, covered);
  }

  std::int64_t allocateToDocuments(const DraftPayment& draft, ItemRef made, std::int64_t left, DayNumber& covered) {
    const Side side = m_documents.at(*draft.document).side;
    auto targets = m_documents.alikeFrom(*draft.document);
    std::erase_if(targets, [&](std::uint32_t place) {
      const KnownDocument& document = m_documents.at(place);
      return document.side != side || document.kind == ItemKind::refund || document.currency != draft.item.currency;
    });
    std::ranges::stable_sort(targets, {}, [&](std::uint32_t place) { return m_documents.at(place).due; });
    for (const std::uint32_t target : targets) {
      KnownDocument& document = m_documents.at(target);
      const bool isOpposite = document.side != draft.item.side;
      const std::int64_t part = isOpposite ? std::min(left, document.openMinor) : 0;
      if (part <= 0) continue;
      const ItemRef known = ItemRef::known(document.id);
      const bool isDebit = document.side == Side::debit;
      m_plan.allocations.push_back({isDebit ? known : made, isDebit ? made : known, part, draft.item.issued});
      left -= part;
      document.openMinor -= part;
      covered = std::max(covered, document.issued);
      document.lastCovered = std::max({document.lastCovered, document.issued, draft.item.issued});
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
    const std::string number{item.number ? m_planning.cells().cell(item.row, *item.number) : std::string_view{}};
    const auto [count, isNew] = m_refunds.try_emplace(std::to_string(item.customer.key()) + ' ' + number, 0);
    if (isNew) {
      for (const auto& known : m_reader.refunds(item.customer.id())) {
        if (known.number == number) count->second = std::max(count->second, known.instalment);
      }
    }
    return ++count->second;
  }

  const Planning& m_planning;
  KnownDocuments m_documents;
  DocumentReader m_reader;
  CreditsToRefund m_credits;
  ImportPlan m_plan;
  std::vector<DraftPayment> m_drafts;
  std::vector<std::uint32_t> m_settledDocuments;
  std::unordered_map<std::string, std::int32_t> m_refunds;
};

}  // namespace

ImportPlan planPayments(Database& database, const Planning& planning) { return PaymentPlanner(database, planning).finish(); }

}  // namespace relance
