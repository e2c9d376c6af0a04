// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/call_queue.h"

#include <algorithm>
#include <set>

#include "desktop/today/today_rows.h"

namespace relance {

void CallQueue::refresh(const DeskState& state) {
  m_customers.clear();
  for (const TodayRow& row : todayRows(state)) {
    if (row.kind != TodayKind::call && row.kind != TodayKind::callback) continue;
    const CustomerId customer = state.portfolio.customers[state.portfolio.accounts[row.proposal->account].customer].id;
    if (std::ranges::find(m_customers, customer) == m_customers.end()) m_customers.push_back(customer);
  }
  std::set<CustomerIndex> called;
  for (const DoneToday& done : doneToday(state)) {
    if (done.contact != nullptr && done.contact->channel == Channel::call) called.insert(done.customer);
  }
  m_done = static_cast<int>(called.size());
}

std::optional<int> CallQueue::placeOf(CustomerId customer) const {
  const auto found = std::ranges::find(m_customers, customer);
  if (found == m_customers.end()) return std::nullopt;
  return m_done + static_cast<int>(found - m_customers.begin()) + 1;
}

CustomerId CallQueue::after(CustomerId customer) const {
  const auto found = std::ranges::find(m_customers, customer);
  if (found == m_customers.end()) return first();
  return found + 1 == m_customers.end() ? CustomerId{} : *(found + 1);
}

CustomerId CallQueue::before(CustomerId customer) const {
  const auto found = std::ranges::find(m_customers, customer);
  return found == m_customers.end() || found == m_customers.begin() ? CustomerId{} : *(found - 1);
}

}  // namespace relance
