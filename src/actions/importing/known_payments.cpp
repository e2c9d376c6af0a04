// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/known_payments.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "storage/bulk/document_reader.h"
#include "text/amount_text.h"

namespace relance {
namespace {

class Marker {
 public:
  Marker(Database& database, const Planning& planning, std::vector<DraftPayment>& drafts, ImportPlan& plan)
      : m_reader(database), m_planning(planning), m_drafts(drafts), m_plan(plan) {}

  void markEqual() {
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
      m_planning.report(i);
      auto& left = equalTo(m_drafts[i].item);
      if (left.empty()) continue;
      m_taken.insert(left.back().value);
      left.pop_back();
      m_drafts[i].isKnown = true;
      ++m_plan.counts.known;
    }
  }

  void markChanged() {
    for (auto& draft : m_drafts) {
      if (draft.isKnown || draft.item.number != ImportField::reference || draft.item.side != Side::credit) continue;
      const std::string_view reference = cell(draft.item, ImportField::reference);
      for (const auto& known : m_reader.paymentsNumbered(draft.item.customer.id(), reference)) {
        const bool isSameDay = dayNumber(known.issued) == draft.item.issued;
        const bool isSameAmount = known.amountMinor == draft.item.amountMinor && known.currency == draft.item.currency;
        const bool isIt = known.linked.value == linkedOf(draft.item) && (isSameDay || isSameAmount);
        if (!isIt || !m_taken.insert(known.id.value).second) continue;
        list(draft.item, known, reference);
        draft.isKnown = true;
        ++m_plan.counts.changed;
        break;
      }
    }
  }

 private:
  std::string_view cell(const PlannedItem& item, ImportField field) const { return m_planning.cells().cell(item.row, field); }
  static std::int64_t linkedOf(const PlannedItem& item) { return item.linked.isKnown() ? item.linked.id().value : 0; }

  /// Ids that are equal to the draft and not taken by an earlier row.
  std::vector<ItemId>& equalTo(const PlannedItem& item) {
    const bool isRefund = item.side == Side::debit;
    std::string key = std::to_string(item.customer.id().value) + ' ' + std::to_string(linkedOf(item)) + ' ' +
                      std::to_string(item.issued) + ' ' + std::to_string(isRefund ? -item.amountMinor : item.amountMinor) + ' ';
    key += item.currency.code();
    for (const ImportField field : {ImportField::reference, ImportField::text}) {
      key += '\n';
      key += cell(item, field);
    }
    const auto [place, isNew] = m_equal.try_emplace(std::move(key));
    if (isNew) place->second = read(item);
    return place->second;
  }

  std::vector<ItemId> read(const PlannedItem& item) {
    const CustomerId customer = item.customer.id();
    const auto candidates = item.side == Side::debit ? m_reader.refunds(customer)
                                                     : m_reader.payments(customer, dateOf(item.issued), item.amountMinor);
    std::vector<ItemId> equal;
    for (const auto& known : candidates) {
      const bool isEqual = known.amountMinor == item.amountMinor && known.currency == item.currency &&
                           dayNumber(known.issued) == item.issued && known.linked.value == linkedOf(item) &&
                           known.number == numberOf(item) && known.label == cell(item, ImportField::text);
      if (isEqual) equal.push_back(known.id);
    }
    return equal;
  }

  std::string_view numberOf(const PlannedItem& item) const { return item.number ? cell(item, *item.number) : std::string_view{}; }

  void list(const PlannedItem& item, const PaymentOnRecord& known, std::string_view reference) const {
    if (dayNumber(known.issued) != item.issued) {
      m_planning.differs(item.row, ImportField::date, reference, isoText(known.issued), isoText(dateOf(item.issued)));
    }
    if (known.amountMinor != item.amountMinor || known.currency != item.currency) {
      m_planning.differs(item.row, ImportField::amount, reference, decimalText({known.amountMinor, known.currency}),
                         decimalText({item.amountMinor, item.currency}));
    }
    if (known.label != cell(item, ImportField::text)) {
      m_planning.differs(item.row, ImportField::text, reference, known.label, std::string{cell(item, ImportField::text)});
    }
  }

  DocumentReader m_reader;
  const Planning& m_planning;
  std::vector<DraftPayment>& m_drafts;
  ImportPlan& m_plan;
  std::unordered_map<std::string, std::vector<ItemId>> m_equal;
  std::unordered_set<std::int64_t> m_taken;
};

}  // namespace

void markKnownPayments(Database& database, const Planning& planning, std::vector<DraftPayment>& drafts, ImportPlan& plan) {
  if (!DocumentReader(database).hasPayments()) return;
  Marker marker{database, planning, drafts, plan};
  marker.markEqual();
  marker.markChanged();
}

}  // namespace relance
