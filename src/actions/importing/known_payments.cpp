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

class Remover {
 public:
  Remover(Database& database, const Planning& planning, ImportPlan& plan)
      : m_reader(database), m_planning(planning), m_plan(plan) {}

  bool isEqualToKnown(const PlannedItem& item) {
    auto& left = equalTo(item);
    if (left.empty()) return false;
    m_taken.insert(left.back().value);
    left.pop_back();
    ++m_plan.counts.known;
    return true;
  }

  /// To be asked once all equal ones are taken.
  bool isChangeOfKnown(const PlannedItem& item) {
    if (item.number != ImportField::reference || item.side != Side::credit) return false;
    const std::string_view reference = cell(item, ImportField::reference);
    for (const auto& known : m_reader.paymentsNumbered(item.customer.id(), reference)) {
      const bool isSameDay = dayNumber(known.issued) == item.issued;
      const bool isSameAmount = known.amountMinor == item.amountMinor && known.currency == item.currency;
      const bool isIt = known.linked.value == linkedOf(item) && (isSameDay || isSameAmount);
      if (!isIt || !m_taken.insert(known.id.value).second) continue;
      list(item, known, reference);
      ++m_plan.counts.changed;
      return true;
    }
    return false;
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
    std::vector<ItemId> equal;
    const auto compare = [&](const PaymentOnRecord& known) {
      const bool isEqual = known.amountMinor == item.amountMinor && known.currency == item.currency &&
                           dayNumber(known.issued) == item.issued && known.linked.value == linkedOf(item) &&
                           known.number == numberOf(item) && known.label == cell(item, ImportField::text);
      if (isEqual) equal.push_back(known.id);
    };
    if (item.side == Side::debit) {
      std::ranges::for_each(refundsOf(customer), compare);
    } else {
      std::ranges::for_each(m_reader.payments(customer, dateOf(item.issued), item.amountMinor), compare);
    }
    return equal;
  }

  const std::vector<PaymentOnRecord>& refundsOf(CustomerId customer) {
    const auto [place, isNew] = m_refunds.try_emplace(customer.value);
    if (isNew) place->second = m_reader.refunds(customer);
    return place->second;
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
  ImportPlan& m_plan;
  std::unordered_map<std::string, std::vector<ItemId>> m_equal;
  std::unordered_set<std::int64_t> m_taken;
  std::unordered_map<std::int64_t, std::vector<PaymentOnRecord>> m_refunds;  // by customer
};

}  // namespace

void removeKnownPayments(Database& database, const Planning& planning, std::vector<PlannedItem>& payments, ImportPlan& plan) {
  if (!DocumentReader(database).hasPayments()) return;
  Remover remover{database, planning, plan};
  std::erase_if(payments, [&, asked = std::size_t{0}](const PlannedItem& item) mutable {
    planning.report(asked++);
    return remover.isEqualToKnown(item);
  });
  std::erase_if(payments, [&](const PlannedItem& item) { return remover.isChangeOfKnown(item); });
}

}  // namespace relance
