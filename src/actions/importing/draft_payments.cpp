// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/draft_payments.h"

#include <string>

#include "actions/importing/customer_codes.h"
#include "exchange/rows/payment_rows.h"
#include "storage/stores/customer_store.h"

namespace relance {
namespace {

class Drafter {
 public:
  Drafter(Database& database, const Planning& planning, KnownDocuments& documents, ImportPlan& plan)
      : m_database(database), m_planning(planning), m_documents(documents), m_plan(plan), m_codes(database) {
    m_drafts.reserve(planning.cells().rowCount());
  }

  std::vector<PlannedItem> finish() {
    CellReader cells{m_planning.content, m_planning.defaults, m_planning.problems, m_planning.notes};
    for (std::size_t i = 0; i < m_planning.cells().rowCount(); ++i) {
      m_planning.report(i);
      const auto row = readPaymentRow(cells, i);
      if (row) {
        add(i, *row);
      } else if (!cells.hasFailed()) {
        ++m_plan.counts.ignored;
      }
    }
    return std::move(m_drafts);
  }

 private:
  void add(std::size_t index, const PaymentRow& row) {
    const auto owner = ownerOf(index, row);
    if (!owner) return;
    PlannedItem item;
    if (!row.invoice.empty()) {
      item.document = documentOf(row, *owner);
      if (item.document == noPlace) {
        m_planning.problem(index, ImportField::invoice, ProblemReason::unknownItem,
                           {std::string{row.invoice}, otherOwnerOf(row.invoice)});
        return;
      }
      const KnownDocument& document = m_documents.at(item.document);
      if (document.currency != row.amount.currency) {
        const ImportField field = row.hasCurrency ? ImportField::currency : ImportField::amount;
        m_planning.problem(index, field, ProblemReason::currencyDiffers,
                           {std::string{row.amount.currency.code()}, std::string{document.currency.code()}});
        return;
      }
      item.linked = ItemRef::known(document.id);
    }
    m_planning.addTotal(m_plan, index, row.amount);
    fill(item, index, row, *owner);
    m_drafts.push_back(item);
  }

  static void fill(PlannedItem& item, std::size_t index, const PaymentRow& row, CustomerId owner) {
    const bool isRefund = row.amount.minor < 0;
    item.customer = CustomerRef::known(owner);
    item.amountMinor = isRefund ? -row.amount.minor : row.amount.minor;
    item.currency = row.amount.currency;
    item.issued = item.due = dayNumber(row.date);
    item.row = static_cast<std::uint32_t>(index);
    item.side = isRefund ? Side::debit : Side::credit;
    item.kind = isRefund ? ItemKind::refund : ItemKind::payment;
    item.means = row.means;
    if (!row.reference.empty()) {
      item.number = ImportField::reference;
    } else if (isRefund && !row.invoice.empty()) {
      item.number = ImportField::invoice;
    }
  }

  std::optional<CustomerId> ownerOf(std::size_t index, const PaymentRow& row) {
    if (!row.customer.empty()) {
      const CustomerRef known = m_codes.find(row.customer);
      if (known.isKnown()) return known.id();
      m_planning.problem(index, ImportField::customer, ProblemReason::unknownCustomer, {std::string{row.customer}});
      return std::nullopt;
    }
    const auto owners = DocumentReader(m_database).ownersOf(row.invoice);
    if (owners.size() == 1) return owners.front();
    const auto reason = owners.empty() ? ProblemReason::unknownItem : ProblemReason::ambiguousNumber;
    m_planning.problem(index, ImportField::invoice, reason, {std::string{row.invoice}});
    return std::nullopt;
  }

  /// Whose document it is, by code; empty: nobody's, or that of several.
  std::string otherOwnerOf(std::string_view number) {
    const auto owners = DocumentReader(m_database).ownersOf(number);
    return owners.size() == 1 ? CustomerStore(m_database).find(owners.front())->code : std::string();
  }

  /// What the payment settles rather than what it does not: an invoice, or for a refund a credit note.
  std::uint32_t documentOf(const PaymentRow& row, CustomerId owner) {
    const Side wanted = row.amount.minor < 0 ? Side::credit : Side::debit;
    std::uint32_t other = noPlace;
    for (auto place = m_documents.find(owner, row.invoice); place != noPlace; place = m_documents.after(place)) {
      const KnownDocument& document = m_documents.at(place);
      if (document.kind == ItemKind::refund) continue;
      if (document.side == wanted) return place;
      if (other == noPlace) other = place;
    }
    return other;
  }

  Database& m_database;
  const Planning& m_planning;
  KnownDocuments& m_documents;
  ImportPlan& m_plan;
  CustomerCodes m_codes;
  std::vector<PlannedItem> m_drafts;
};

}  // namespace

std::vector<PlannedItem> draftPayments(Database& database, const Planning& planning, KnownDocuments& documents,
                                       ImportPlan& plan) {
  return Drafter(database, planning, documents, plan).finish();
}

}  // namespace relance
