// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/plan_customers.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "exchange/rows/customer_rows.h"
#include "storage/stores/customer_store.h"
#include "text/amount_text.h"

namespace relance {
namespace {

using enum ImportField;

std::string limitText(const std::optional<std::int64_t>& minor, Currency currency) {
  return minor ? decimalText({*minor, currency}) : "";
}

std::string joined(const std::vector<std::string>& tags) {
  std::string text;
  for (const auto& tag : tags) text += (text.empty() ? "" : ", ") + tag;
  return text;
}

struct ComparedField {
  ImportField field;
  std::string (*text)(const Customer&, Currency);
};

/// What a known customer is compared in; code, other codes, parent and payer are not.
constexpr std::array comparedFields{
    ComparedField{name, [](const Customer& c, Currency) { return c.name; }},
    ComparedField{customerKind, [](const Customer& c, Currency) { return std::string{kindName(c.kind)}; }},
    ComparedField{country, [](const Customer& c, Currency) { return c.country; }},
    ComparedField{region, [](const Customer& c, Currency) { return c.region; }},
    ComparedField{language, [](const Customer& c, Currency) { return c.language; }},
    ComparedField{street, [](const Customer& c, Currency) { return c.address.street; }},
    ComparedField{street2, [](const Customer& c, Currency) { return c.address.street2; }},
    ComparedField{postalCode, [](const Customer& c, Currency) { return c.address.postalCode; }},
    ComparedField{city, [](const Customer& c, Currency) { return c.address.city; }},
    ComparedField{email, [](const Customer& c, Currency) { return c.email; }},
    ComparedField{phone, [](const Customer& c, Currency) { return c.phone; }},
    ComparedField{mobile, [](const Customer& c, Currency) { return c.mobile; }},
    ComparedField{registration, [](const Customer& c, Currency) { return c.registration; }},
    ComparedField{vatNumber, [](const Customer& c, Currency) { return c.vatNumber; }},
    ComparedField{termsDays,
                  [](const Customer& c, Currency) { return c.termsDays ? std::to_string(*c.termsDays) : std::string{}; }},
    ComparedField{termsRule, [](const Customer& c, Currency) { return std::string{termsRuleName(c.termsRule)}; }},
    ComparedField{means, [](const Customer& c, Currency) { return std::string{meansName(c.means)}; }},
    ComparedField{accountManager, [](const Customer& c, Currency) { return c.accountManager; }},
    ComparedField{payerClass, [](const Customer& c, Currency) { return std::string{payerClassName(c.payerClass)}; }},
    ComparedField{byHand, [](const Customer& c, Currency) { return std::string{c.byHand ? "1" : "0"}; }},
    ComparedField{tags, [](const Customer& c, Currency) { return joined(c.tags); }},
    ComparedField{creditLimit, [](const Customer& c, Currency currency) { return limitText(c.creditLimitMinor, currency); }},
    ComparedField{insuredLimit, [](const Customer& c, Currency currency) { return limitText(c.insuredLimitMinor, currency); }}};

class CustomerPlanner {
 public:
  CustomerPlanner(Database& database, const Planning& planning) : m_store(database), m_planning(planning), m_codes(database) {}

  ImportPlan finish() {
    readRows();
    leaveOutDoubtfulCodes();
    for (const auto& link : m_links) resolve(link);
    for (const auto& link : m_links) refuseChain(link);
    return std::move(m_plan);
  }

 private:
  struct Link {
    std::size_t row;
    std::size_t place;  // of the customer in the plan
    std::string parent;
    std::string payer;
  };

  void readRows() {
    CellReader cells{m_planning.content, m_planning.defaults, m_planning.problems, m_planning.notes};
    for (std::size_t i = 0; i < m_planning.cells().rowCount(); ++i) {
      m_planning.report(i);
      auto row = readCustomerRow(cells, i);
      if (row) take(i, *row);
    }
  }

  void take(std::size_t index, CustomerRow& row) {
    const std::string_view written = m_planning.cells().cell(index, code);
    const auto [first, isNew] = m_firstLines.try_emplace(written, row.line);
    if (!isNew) {
      m_planning.problem(index, code, ProblemReason::duplicateCode, {row.customer.code, std::to_string(first->second)});
      return;
    }
    const CustomerRef known = m_codes.find(written);
    if (known.isKnown()) {
      compare(index, row, known.id());
      return;
    }
    const std::size_t place = m_plan.customers.size();
    m_made.emplace(written, CustomerRef::made(place));
    if (!row.parentCode.empty() || !row.payerCode.empty()) m_links.push_back({index, place, row.parentCode, row.payerCode});
    PlannedCustomer& planned = m_plan.customers.emplace_back();
    planned.customer = std::move(row.customer);
    if (!row.alias.empty()) planned.otherCodes.push_back(std::move(row.alias));
    ++m_plan.counts.fresh;
  }

  void compare(std::size_t index, const CustomerRow& row, CustomerId id) {
    const auto known = m_store.find(id);
    bool isChanged = false;
    for (const auto& [field, text] : comparedFields) {
      if (std::ranges::find(row.stated, field) == row.stated.end()) continue;
      std::string before = text(*known, m_planning.defaults.currency);
      std::string after = text(row.customer, m_planning.defaults.currency);
      if (before == after) continue;
      isChanged = true;
      m_planning.differs(index, field, row.customer.code, std::move(before), std::move(after));
    }
    ++(isChanged ? m_plan.counts.changed : m_plan.counts.known);
  }

  void leaveOutDoubtfulCodes() {
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < m_plan.customers.size(); ++i) {
      for (const auto& other : m_plan.customers[i].otherCodes) {
        const bool isTaken = !m_codes.find(other).isNone() || m_made.contains(other) || !seen.insert(other).second;
        if (!isTaken) continue;
        m_planning.notes.add(0, ProblemReason::otherCodesLeftOut, {other});
        for (auto& customer : m_plan.customers) customer.otherCodes.clear();
        return;
      }
    }
  }

  void resolve(const Link& link) {
    m_plan.customers[link.place].parent = find(link, parent, link.parent);
    m_plan.customers[link.place].payer = find(link, payer, link.payer);
  }

  /// Nobody pays through two others, nor in a circle.
  void refuseChain(const Link& link) {
    const CustomerRef payerRef = m_plan.customers[link.place].payer;
    if (payerRef.isNone()) return;
    const bool hasPayer = payerRef.isMade() ? !m_plan.customers[payerRef.place()].payer.isNone()
                                            : static_cast<bool>(m_store.find(payerRef.id())->payer);
    if (!hasPayer) return;
    m_planning.problem(link.row, payer, ProblemReason::badValue,
                       {std::string{importFieldName(payer)}, link.payer, "payerHasPayer"});
  }

  CustomerRef find(const Link& link, ImportField field, const std::string& wanted) const {
    if (wanted.empty()) return {};
    const auto made = m_made.find(wanted);
    const CustomerRef found = made != m_made.end() ? made->second : m_codes.find(wanted);
    if (found.isNone()) m_planning.problem(link.row, field, ProblemReason::unknownCustomer, {wanted});
    return found;
  }

  CustomerStore m_store;
  const Planning& m_planning;
  CustomerCodes m_codes;
  ImportPlan m_plan;
  std::unordered_map<std::string_view, std::int64_t> m_firstLines;  // by code
  std::unordered_map<std::string_view, CustomerRef> m_made;
  std::vector<Link> m_links;
};

}  // namespace

ImportPlan planCustomers(Database& database, const Planning& planning) { return CustomerPlanner(database, planning).finish(); }

}  // namespace relance
