// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/orders/order_list.h"

#include "actions/chasing/ledger_policy.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/reading/credit_limits.h"
#include "storage/stores/commitment_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/order_hold_store.h"
#include "storage/stores/private_text_store.h"

namespace relance {
namespace {

std::vector<OrderAdvice> adviceFor(Database& database, const Portfolio& portfolio, const ChasingSettings& settings, Date today) {
  const auto holds = OrderHoldStore(database).running();
  const auto commitments = CommitmentStore(database).unanswered();
  const auto limits = creditLimits(database);
  return orderAdvice(portfolio, settings, ledgerCalendars(database), {holds, commitments, limits}, today);
}

}  // namespace

OrderList orderList(Database& database, Date today) {
  const ChasingSettings settings = chasingSettings(database);
  const Portfolio portfolio = loadPortfolio(database, today, PortfolioDepth::chasing, settings);
  OrderList list;
  list.base = settings.base;
  for (const OrderHold& hold : OrderHoldStore(database).running()) {
    if (!hold.isRunningOn(today)) continue;
    ToldOrderHold& told = list.held.emplace_back();
    told.hold = hold;
    if (const auto customer = CustomerStore(database).find(hold.customer)) {
      told.customerCode = customer->code;
      told.customerName = customer->name;
    }
    if (hold.reason) told.reason = PrivateTextStore(database).text(hold.reason);
    if (const auto person = hold.person ? PersonStore(database).find(hold.person) : std::nullopt) told.author = person->name;
  }
  for (const OrderAdvice& advice : adviceFor(database, portfolio, settings, today)) {
    const PortfolioCustomer& customer = portfolio.customers[advice.customer];
    (advice.isRelease ? list.toRelease : list.toHold).push_back({advice, customer.code, customer.name});
  }
  return list;
}

std::optional<OrderAdvice> orderAdviceOf(Database& database, CustomerId payer, Date today) {
  const ChasingSettings settings = chasingSettings(database);
  const Portfolio portfolio = loadAccount(database, today, payer, settings);
  for (const OrderAdvice& advice : adviceFor(database, portfolio, settings, today)) {
    if (portfolio.customers[advice.customer].id == payer) return advice;
  }
  return std::nullopt;
}

}  // namespace relance
