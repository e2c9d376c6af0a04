// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/plan_documents.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "actions/importing/document_groups.h"
#include "actions/importing/known_documents.h"
#include "text/amount_text.h"

namespace relance {
namespace {

class DocumentPlanner {
 public:
  DocumentPlanner(Database& database, const Planning& planning, bool isSettledKind)
      : m_planning(planning),
        m_drafts(draftDocuments(database, planning, isSettledKind, m_plan)),
        m_known(database, m_drafts.size(), isSettledKind),
        m_groups(planning.cells(), m_drafts) {}

  ImportPlan finish() {
    m_plan.items.reserve(m_drafts.size());
    for (const DraftDocument& draft : m_drafts) m_plan.lastPaid = std::max(m_plan.lastPaid, draft.settled);
    for (std::uint32_t i = 0; i < m_drafts.size(); ++i) {
      m_planning.report(i);
      if (m_groups.isFirst(i)) match(m_groups.of(i));
    }
    linkCreditNotes();
    return std::move(m_plan);
  }

 private:
  std::string_view numberOf(const DraftDocument& draft) const {
    return m_planning.cells().cell(draft.item.row, ImportField::number);
  }

  void match(const std::vector<std::uint32_t>& group) {
    const auto repeated = m_groups.numberInstalments(group);
    for (const std::uint32_t place : repeated) {
      const DraftDocument& draft = m_drafts[place];
      m_planning.problem(
          draft.item.row, ImportField::number, ProblemReason::duplicateNumber,
          {std::string{numberOf(draft)}, std::to_string(m_planning.cells().line(m_drafts[group.front()].item.row))});
    }
    if (!repeated.empty()) return;
    const DraftDocument& first = m_drafts[group.front()];
    std::vector<std::uint32_t> known;
    if (first.item.customer.isKnown()) {
      std::uint32_t place = m_known.find(first.item.customer.id(), numberOf(first));
      for (; place != noPlace; place = m_known.after(place)) {
        const KnownDocument& document = m_known.at(place);
        if (document.kind == first.item.kind && document.side == first.item.side) known.push_back(place);
      }
    }
    if (known.empty()) {
      for (const std::uint32_t place : group) makeNew(m_drafts[place]);
    } else {
      pair(group, std::move(known));
    }
  }

  /// First those of the same instalment or due date, then the others in order of due date; what is left is new.
  void pair(const std::vector<std::uint32_t>& group, std::vector<std::uint32_t> known) {
    std::int32_t lastInstalment = 0;
    for (const std::uint32_t place : known) lastInstalment = std::max(lastInstalment, m_known.at(place).instalment);
    std::vector<std::uint32_t> left;
    for (const std::uint32_t place : group) {
      DraftDocument& draft = m_drafts[place];
      const auto same = std::ranges::find_if(known, [&](std::uint32_t other) {
        const KnownDocument& document = m_known.at(other);
        return draft.hasInstalment ? document.instalment == draft.item.instalment : document.due == draft.item.due;
      });
      if (same == known.end()) {
        left.push_back(place);
      } else {
        compare(draft, m_known.at(*same));
        known.erase(same);
      }
    }
    std::ranges::sort(left, {}, [&](std::uint32_t place) { return m_drafts[place].item.due; });
    std::ranges::sort(known, {}, [&](std::uint32_t place) { return m_known.at(place).due; });
    for (std::size_t i = 0; i < left.size(); ++i) {
      DraftDocument& draft = m_drafts[left[i]];
      if (i < known.size() && !draft.hasInstalment) {
        compare(draft, m_known.at(known[i]));
      } else {
        if (!draft.hasInstalment) draft.item.instalment = ++lastInstalment;
        makeNew(draft);
      }
    }
  }

  void compare(const DraftDocument& draft, KnownDocument& known) {
    const PlannedItem& item = draft.item;
    bool isChanged = false;
    const auto check = [&](ImportField field, bool isSame, std::string ledger, std::string file) {
      if (isSame) return;
      isChanged = true;
      m_planning.differs(item.row, field, numberOf(draft), std::move(ledger), std::move(file));
    };
    check(ImportField::currency, known.currency == item.currency, std::string{known.currency.code()},
          std::string{item.currency.code()});
    check(ImportField::amount, known.amountMinor == item.amountMinor, decimalText({known.amountMinor, known.currency}),
          decimalText({item.amountMinor, item.currency}));
    check(ImportField::issued, known.issued == item.issued, isoText(dateOf(known.issued)), isoText(dateOf(item.issued)));
    check(ImportField::due, known.due == item.due || !draft.hasDue, isoText(dateOf(known.due)), isoText(dateOf(item.due)));
    if (isChanged) {
      ++m_plan.counts.changed;
    } else if (draft.settled != noDay && known.openMinor > 0) {
      settleKnown(draft, known);
    } else {
      ++m_plan.counts.known;
    }
  }

  void makeNew(DraftDocument& draft) {
    ++m_plan.counts.fresh;
    touch(draft.item.customer);
    const ItemRef made = ItemRef::made(m_plan.items.size());
    m_plan.items.push_back(draft.item);
    if (draft.item.side == Side::credit && !linkedNumberOf(draft.item).empty()) m_linking.push_back(made.place());
    if (draft.settled == noDay) return;
    PlannedItem& document = m_plan.items.back();
    document.settled = std::max(draft.settled, document.issued);
    pay(draft, made, document.amountMinor, document.settled);
    ++m_plan.counts.settled;
  }

  void settleKnown(const DraftDocument& draft, KnownDocument& known) {
    ++m_plan.counts.fresh;
    ++m_plan.counts.settled;
    touch(draft.item.customer);
    const DayNumber covered = std::max(draft.settled, known.issued);
    pay(draft, ItemRef::known(known.id), known.openMinor, covered);
    known.openMinor = 0;
    if (known.hadAllocations) {
      m_plan.toRefresh.push_back(known.id);
    } else {
      m_plan.settled.push_back({known.id, covered});
    }
  }

  /// What settles the document whole: a payment, or for a credit note a refund.
  void pay(const DraftDocument& draft, ItemRef document, std::int64_t amountMinor, DayNumber covered) {
    const ItemRef payment = ItemRef::made(m_plan.items.size());
    const bool isRefund = draft.item.side == Side::credit;
    PlannedItem item = draft.item;
    item.linked = document;
    item.amountMinor = amountMinor;
    item.issued = item.due = draft.settled;
    item.settled = covered;
    item.side = isRefund ? Side::debit : Side::credit;
    item.kind = isRefund ? ItemKind::refund : ItemKind::payment;
    if (!isRefund) item.number.reset();
    item.instalment = isRefund ? ++m_refunds[refundKey(draft)] : 1;
    item.hasTexts = false;
    m_plan.items.push_back(item);
    m_plan.allocations.push_back({isRefund ? payment : document, isRefund ? document : payment, amountMinor, draft.settled});
  }

  /// Refunds of one document are told apart by their instalment, counted on from those that the ledger has.
  std::string refundKey(const DraftDocument& draft) {
    std::string key = std::to_string(draft.item.customer.key()) + ' ' + std::string{numberOf(draft)};
    if (m_refunds.contains(key) || !draft.item.customer.isKnown()) return key;
    std::uint32_t place = m_known.find(draft.item.customer.id(), numberOf(draft));
    for (; place != noPlace; place = m_known.after(place)) {
      const KnownDocument& document = m_known.at(place);
      if (document.kind == ItemKind::refund) m_refunds[key] = std::max(m_refunds[key], document.instalment);
    }
    return key;
  }

  std::string_view linkedNumberOf(const PlannedItem& item) const {
    return m_planning.cells().cell(item.row, ImportField::linkedInvoice);
  }

  /// A credit note names its invoice: one of the ledger, or an earlier one of this file.
  void linkCreditNotes() {
    if (m_linking.empty()) return;
    std::unordered_map<std::string, std::size_t> made;
    const auto keyOf = [](CustomerRef customer, std::string_view number) {
      return std::to_string(customer.key()) + ' ' + std::string{number};
    };
    for (std::size_t i = 0; i < m_plan.items.size(); ++i) {
      const PlannedItem& item = m_plan.items[i];
      if (item.kind == ItemKind::invoice)
        made.emplace(keyOf(item.customer, m_planning.cells().cell(item.row, ImportField::number)), i);
    }
    for (const std::size_t place : m_linking) {
      PlannedItem& note = m_plan.items[place];
      const std::string_view number = linkedNumberOf(note);
      const auto invoice = made.find(keyOf(note.customer, number));
      note.linked = knownInvoice(note.customer, number);
      if (note.linked.isNone() && invoice != made.end() && invoice->second < place) note.linked = ItemRef::made(invoice->second);
      if (!note.linked.isNone()) continue;
      m_planning.notes.add(m_planning.cells().line(note.row), ProblemReason::unknownItem, {std::string{number}});
    }
  }

  ItemRef knownInvoice(CustomerRef customer, std::string_view number) {
    if (!customer.isKnown()) return {};
    for (std::uint32_t place = m_known.find(customer.id(), number); place != noPlace; place = m_known.after(place)) {
      if (m_known.at(place).side == Side::debit) return ItemRef::known(m_known.at(place).id);
    }
    return {};
  }

  void touch(CustomerRef customer) {
    if (customer.isKnown() && (m_plan.touched.empty() || m_plan.touched.back() != customer)) m_plan.touched.push_back(customer);
  }

  const Planning& m_planning;
  ImportPlan m_plan;
  std::vector<DraftDocument> m_drafts;
  KnownDocuments m_known;
  DocumentGroups m_groups;
  std::unordered_map<std::string, std::int32_t> m_refunds;
  std::vector<std::size_t> m_linking;  // credit notes of the plan that name an invoice
};

}  // namespace

ImportPlan planInvoices(Database& database, const Planning& planning) {
  return DocumentPlanner(database, planning, false).finish();
}
ImportPlan planSettled(Database& database, const Planning& planning) {
  return DocumentPlanner(database, planning, true).finish();
}

}  // namespace relance
