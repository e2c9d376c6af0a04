// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/customer_codes.h"

#include "storage/stores/customer_store.h"

namespace relance {

CustomerCodes::CustomerCodes(Database& database) : m_codes(CustomerStore(database).codes()) {
  m_customers.reserve(m_codes.size());
  for (const auto& [code, id] : m_codes) m_customers.emplace(code, CustomerRef::known(id));
}

TermsBook::Due TermsBook::dueOf(CustomerRef customer, Date issued) {
  if (!customer.isKnown()) return {issued, std::nullopt};
  const auto [place, isNew] = m_customers.try_emplace(customer.key());
  if (isNew) place->second = CustomerStore(m_database).find(customer.id()).value_or(Customer{});
  return {dueByTerms(place->second, issued), place->second.termsDays};
}

}  // namespace relance
