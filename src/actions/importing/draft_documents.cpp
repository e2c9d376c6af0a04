// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/draft_documents.h"

#include <algorithm>
#include <string>
#include <utility>

#include "actions/importing/customer_codes.h"
#include "exchange/rows/invoice_rows.h"
#include "exchange/rows/place_and_reach.h"

namespace relance {
namespace {

class Drafter {
 public:
  Drafter(Database& database, const Planning& planning, bool isSettledKind, ImportPlan& plan)
      : m_planning(planning),
        m_isSettledKind(isSettledKind),
        m_plan(plan),
        m_codes(database),
        m_terms(database),
        m_cells(planning.content, planning.defaults, planning.problems, planning.notes) {
    m_drafts.reserve(planning.cells().rowCount());
  }

  std::vector<DraftDocument> finish() {
    for (std::size_t i = 0; i < m_planning.cells().rowCount(); ++i) {
      m_planning.report(i);
      const auto row = read(i);
      if (!row && !m_cells.hasFailed()) ++m_plan.counts.ignored;
      if (!row) continue;
      if (const CustomerRef owner = ownerOf(i, row->invoice); !owner.isNone()) add(i, *row, owner);
    }
    std::ranges::sort(m_drafts, {}, [](const DraftDocument& draft) {
      return std::pair{draft.item.customer.rank(), draft.item.row};
    });
    return std::move(m_drafts);
  }

 private:
  std::optional<SettledRow> read(std::size_t index) {
    if (m_isSettledKind) return readSettledRow(m_cells, index);
    const auto invoice = readInvoiceRow(m_cells, index);
    return invoice ? std::optional{SettledRow{*invoice, std::nullopt}} : std::nullopt;
  }

  CustomerRef ownerOf(std::size_t index, const InvoiceRow& row) {
    const CustomerRef known = m_codes.find(row.customer);
    if (!known.isNone()) return known;
    if (m_isSettledKind) return makeCustomer(row);
    m_planning.problem(index, ImportField::customer, ProblemReason::unknownCustomer, {std::string{row.customer}});
    return {};
  }

  CustomerRef makeCustomer(const InvoiceRow& row) {
    const CustomerRef made = CustomerRef::made(m_plan.customers.size());
    Customer& customer = m_plan.customers.emplace_back().customer;
    customer.code = row.customer;
    customer.name = m_cells.text(ImportField::customerName);
    if (customer.name.empty()) customer.name = customer.code;
    customer.country = countryOf(m_cells);
    customer.language = languageOf(m_cells, customer.country);
    m_cells.note(ProblemReason::customerAssumed, {customer.code});
    m_codes.add(row.customer, made);
    return made;
  }

  void add(std::size_t index, const SettledRow& row, CustomerRef owner) {
    const InvoiceRow& invoice = row.invoice;
    const std::int64_t sign = invoice.side == Side::debit ? 1 : -1;
    m_planning.addTotal(m_plan, index, {sign * invoice.amount.minor, invoice.amount.currency});
    DraftDocument& draft = m_drafts.emplace_back();
    draft.hasDue = invoice.due.has_value();
    draft.hasInstalment = invoice.instalment.has_value();
    if (row.settled) draft.settled = dayNumber(*row.settled);
    PlannedItem& item = draft.item;
    item.customer = owner;
    item.amountMinor = invoice.amount.minor;
    item.currency = invoice.amount.currency;
    item.issued = dayNumber(invoice.issued);
    item.due = dayNumber(dueOf(invoice, owner));
    item.row = static_cast<std::uint32_t>(index);
    item.instalment = invoice.instalment.value_or(1);
    item.side = invoice.side;
    item.kind = invoice.kind;
    item.means = invoice.means;
    item.number = ImportField::number;
  }

  Date dueOf(const InvoiceRow& invoice, CustomerRef owner) {
    if (invoice.due) return *invoice.due;
    if (invoice.side == Side::credit) return invoice.issued;
    const auto due = m_terms.dueOf(owner, invoice.issued);
    m_cells.note(ProblemReason::dueAssumed, {due.days ? std::to_string(*due.days) : std::string{}});
    return due.date;
  }

  const Planning& m_planning;
  bool m_isSettledKind;
  ImportPlan& m_plan;
  CustomerCodes m_codes;
  TermsBook m_terms;
  CellReader m_cells;
  std::vector<DraftDocument> m_drafts;
};

}  // namespace

std::vector<DraftDocument> draftDocuments(Database& database, const Planning& planning, bool isSettledKind, ImportPlan& plan) {
  return Drafter(database, planning, isSettledKind, plan).finish();
}

}  // namespace relance
