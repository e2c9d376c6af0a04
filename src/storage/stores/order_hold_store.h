// SPDX-License-Identifier: GPL-3.0-or-later
// Orders held and released, as rows.
#pragma once

#include <vector>

#include "domain/ledger/order_hold.h"
#include "storage/database.h"

namespace relance {

class OrderHoldStore {
 public:
  explicit OrderHoldStore(Database& database) : m_database(database) {}

  /// The id of `hold` is not looked at. At most one of a customer is not released.
  OrderHoldId insert(const OrderHold& hold);
  void release(OrderHoldId id, Date day, PrivateTextId reason, PersonId person);
  /// By day, then id; released ones too.
  std::vector<OrderHold> ofCustomer(CustomerId customer);
  /// Of all customers, those not released, by day, then id.
  std::vector<OrderHold> running();

 private:
  Database& m_database;
};

}  // namespace relance
