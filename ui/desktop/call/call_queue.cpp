// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/call_queue.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_set>

#include "desktop/desk/day_work.h"
#include "desktop/today/today_rows.h"

namespace relance {

void CallQueue::refresh(const DeskState& state, const DayWork& work) {
  m_customers.clear();
  std::unordered_set<std::int64_t> known;
  for (const TodayRow& row : todayRows(state)) {
    if (row.kind != TodayKind::call && row.kind != TodayKind::callback) continue;
    const CustomerId customer = state.portfolio.customers[state.portfolio.accounts[row.proposal->account].customer].id;
    if (!work.isShown(customer)) continue;
    if (known.insert(customer.value).second) m_customers.push_back(customer);
  }
  std::vector<CustomerId> order = m_customers;
  // From behind: whom the one gone stood before has his new place already.
  for (auto gone = m_order.rbegin(); gone != m_order.rend(); ++gone) {
    if (known.contains(gone->value)) continue;
    const auto follower = gone == m_order.rbegin() ? order.end() : std::ranges::find(order, *std::prev(gone));
    order.insert(follower, *gone);
  }
  m_order = std::move(order);
  std::set<CustomerIndex> called;
  for (const DoneToday& done : doneToday(state)) {
    if (done.contact != nullptr && done.contact->channel == Channel::call) called.insert(done.customer);
  }
  m_done = static_cast<int>(called.size());
}

bool CallQueue::isWaiting(CustomerId customer) const { return std::ranges::find(m_customers, customer) != m_customers.end(); }

std::optional<int> CallQueue::placeOf(CustomerId customer) const {
  const auto found = std::ranges::find(m_order, customer);
  if (found == m_order.end()) return std::nullopt;
  const auto before = std::count_if(m_order.begin(), found, [this](CustomerId other) { return isWaiting(other); });
  return m_done + static_cast<int>(before) + (isWaiting(customer) ? 1 : 0);
}

CustomerId CallQueue::after(CustomerId customer) const {
  const auto found = std::ranges::find(m_order, customer);
  if (found == m_order.end()) return first();
  const auto next = std::find_if(found + 1, m_order.end(), [this](CustomerId other) { return isWaiting(other); });
  return next == m_order.end() ? CustomerId{} : *next;
}

CustomerId CallQueue::before(CustomerId customer) const {
  const auto found = std::ranges::find(m_order, customer);
  if (found == m_order.end()) return {};
  const auto previous =
      std::find_if(std::make_reverse_iterator(found), m_order.rend(), [this](CustomerId other) { return isWaiting(other); });
  return previous == m_order.rend() ? CustomerId{} : *previous;
}

}  // namespace relance
