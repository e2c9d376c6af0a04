// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/plan_contacts.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "exchange/rows/contact_rows.h"
#include "storage/stores/contact_store.h"
#include "text/fold.h"

namespace relance {
namespace {

using enum ImportField;

struct ComparedField {
  ImportField field;
  std::string (*text)(const Contact&);
};

constexpr std::array comparedFields{ComparedField{salutation, [](const Contact& c) { return c.salutation; }},
                                    ComparedField{role, [](const Contact& c) { return std::string{roleName(c.role)}; }},
                                    ComparedField{email, [](const Contact& c) { return c.email; }},
                                    ComparedField{phone, [](const Contact& c) { return c.phone; }},
                                    ComparedField{mobile, [](const Contact& c) { return c.mobile; }},
                                    ComparedField{language, [](const Contact& c) { return c.language; }}};

class ContactPlanner {
 public:
  ContactPlanner(Database& database, const Planning& planning) : m_store(database), m_planning(planning), m_codes(database) {}

  ImportPlan finish() {
    CellReader cells{m_planning.content, m_planning.defaults, m_planning.problems, m_planning.notes};
    for (std::size_t i = 0; i < m_planning.cells().rowCount(); ++i) {
      m_planning.report(i);
      auto row = readContactRow(cells, i);
      if (!row) continue;
      const CustomerRef owner = m_codes.find(row->customer);
      if (owner.isNone()) {
        m_planning.problem(i, customer, ProblemReason::unknownCustomer, {std::string{row->customer}});
      } else {
        take(i, *row, owner);
      }
    }
    return std::move(m_plan);
  }

 private:
  using ByName = std::unordered_map<std::string, std::optional<Contact>>;  // nothing: made by the plan

  void take(std::size_t index, ContactRow& row, CustomerRef owner) {
    ByName& known = knownOf(owner.id());
    const auto [place, isNew] = known.try_emplace(fold(row.contact.name).bytes);
    if (!isNew) {
      compare(index, row, place->second);
      return;
    }
    row.contact.position = static_cast<int>(known.size()) - 1;
    m_plan.contacts.push_back({owner, std::move(row.contact)});
    m_plan.touched.push_back(owner);
    ++m_plan.counts.fresh;
  }

  void compare(std::size_t index, const ContactRow& row, const std::optional<Contact>& known) {
    bool isChanged = false;
    for (const auto& [field, text] : comparedFields) {
      if (!known || std::ranges::find(row.stated, field) == row.stated.end()) continue;
      std::string before = text(*known);
      std::string after = text(row.contact);
      if (before == after) continue;
      isChanged = true;
      m_planning.differs(index, field, row.contact.name, std::move(before), std::move(after));
    }
    ++(isChanged ? m_plan.counts.changed : m_plan.counts.known);
  }

  ByName& knownOf(CustomerId owner) {
    const auto [place, isNew] = m_known.try_emplace(owner.value);
    if (isNew) {
      for (auto& contact : m_store.ofCustomer(owner)) {
        std::string key = fold(contact.name).bytes;
        place->second.emplace(std::move(key), std::move(contact));
      }
    }
    return place->second;
  }

  ContactStore m_store;
  const Planning& m_planning;
  CustomerCodes m_codes;
  ImportPlan m_plan;
  std::unordered_map<std::int64_t, ByName> m_known;
};

}  // namespace

ImportPlan planContacts(Database& database, const Planning& planning) { return ContactPlanner(database, planning).finish(); }

}  // namespace relance
