// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the day's calls: who is next, who was before.
#pragma once

#include <optional>
#include <vector>

#include "desktop/desk/desk_state.h"

namespace relance {

class DayWork;

class CallQueue {
 public:
  /// Calls and callbacks to be done of the work that is shown, most pressing first; each customer once. Who was in it before
  /// keeps his place.
  void refresh(const DeskState& state, const DayWork& work);

  /// Calls made today, and those with what is still to be called.
  int done() const { return m_done; }
  int planned() const { return m_done + static_cast<int>(m_customers.size()); }
  int waiting() const { return static_cast<int>(m_customers.size()); }
  /// From 1; none for somebody who was not to be called today.
  std::optional<int> placeOf(CustomerId customer) const;

  /// To be called still. None at the end. From somebody who never was in the order the first follows.
  CustomerId after(CustomerId customer) const;
  CustomerId before(CustomerId customer) const;
  CustomerId first() const { return m_customers.empty() ? CustomerId{} : m_customers.front(); }

 private:
  bool isWaiting(CustomerId customer) const;

  std::vector<CustomerId> m_customers;
  std::vector<CustomerId> m_order;  // these, and those called since the first refresh, each where he stood
  int m_done{0};
};

}  // namespace relance
