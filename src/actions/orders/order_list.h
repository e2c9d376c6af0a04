// SPDX-License-Identifier: GPL-3.0-or-later
// The order desk's list of the day: whose orders are held, and what is proposed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/chasing/orders/order_advice.h"
#include "storage/database.h"

namespace relance {

struct ToldOrderHold {
  OrderHold hold;
  std::string customerCode;
  std::string customerName;
  std::string reason;
  std::string author;  // empty: nobody in particular
};

struct ToldOrderAdvice {
  OrderAdvice advice;
  std::string customerCode;
  std::string customerName;
};

struct OrderList {
  Currency base;
  std::vector<ToldOrderHold> held;         // by day
  std::vector<ToldOrderAdvice> toRelease;  // of those held
  std::vector<ToldOrderAdvice> toHold;     // by overdue amount
};

OrderList orderList(Database& database, Date today);

/// Of one paying account, what is proposed now: a payment asks for the release at once. None: nothing.
std::optional<OrderAdvice> orderAdviceOf(Database& database, CustomerId payer, Date today);

}  // namespace relance
