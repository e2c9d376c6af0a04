// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/orders/order_advice.h"

#include <algorithm>
#include <array>

#include "domain/basics/enum_names.h"
#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/verdict/customer_day.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, orderGroundCount> groundNames{"insolvent",      "demandUnanswered", "wordDue",
                                                                     "promisesBroken", "aboveLimit",       "longOverdue",
                                                                     "nothingOverdue", "nothingChaseable"};
constexpr int longOverdueDays = 60;
constexpr int manyBroken = 2;

class CustomerOrders {
 public:
  CustomerOrders(std::span<const AccountState> states, const ChasingSettings& chasing, const OrderKnowledge& known)
      : m_states(states), m_view(states.front().view), m_chasing(chasing), m_known(known) {
    for (const AccountState& state : states) {
      m_overdue = addMinor(m_overdue, inBase(state.claim.overdue, state));
      m_open = addMinor(m_open, inBase(state.claim.openInvoices, state));
      m_isChaseable = m_isChaseable || !state.claim.nothingToChase;
    }
  }

  std::optional<OrderAdvice> advice() const {
    const PortfolioCustomer& customer = m_view.customer();
    const bool isBusiness = customer.kind == CustomerKind::business || customer.kind == CustomerKind::soleTrader;
    if (customer.archived || !isBusiness) return std::nullopt;
    const OrderHold* held = runningHold();
    auto found = held != nullptr ? release(*held) : hold();
    if (found) {
      found->customer = m_view.account.customer;
      found->overdueMinor = m_overdue;
    }
    return found;
  }

 private:
  std::int64_t inBase(std::int64_t minor, const AccountState& state) const {
    const auto amount = m_chasing.inBase(minor, state.view.account.currency);
    return amount ? divideHalfUp(amount->numerator, amount->denominator) : 0;
  }

  const OrderHold* runningHold() const {
    for (const OrderHold& hold : m_known.holds) {
      if (hold.customer == m_view.customer().id && hold.isRunningOn(m_view.today)) return &hold;
    }
    return nullptr;
  }

  std::optional<OrderAdvice> release(const OrderHold& held) const {
    if (m_view.customer().insolventOn) return std::nullopt;
    OrderAdvice advice;
    advice.isRelease = true;
    advice.day = held.held;
    const bool isAnyOverdue =
        std::ranges::any_of(m_states, [](const AccountState& state) { return state.claim.overdue >= state.view.tolerance(); });
    if (isAnyOverdue && (m_isChaseable || isAnyHandedOver())) return std::nullopt;
    advice.ground = isAnyOverdue ? OrderGround::nothingChaseable : OrderGround::nothingOverdue;
    return advice;
  }

  /// A third party collects it: that is no ground to deliver again.
  bool isAnyHandedOver() const {
    constexpr auto place = static_cast<std::size_t>(Deduction::handedOver);
    return std::ranges::any_of(m_states, [](const AccountState& state) { return state.claim.deducted.at(place) > 0; });
  }

  std::optional<OrderAdvice> hold() const {
    OrderAdvice advice;
    const auto because = [&](OrderGround ground, std::optional<Date> day) {
      advice.ground = ground;
      advice.day = day;
      return advice;
    };
    if (m_view.customer().insolventOn) return because(OrderGround::insolvent, m_view.customer().insolventOn);
    if (const auto sent = demandUnanswered(); sent && m_isChaseable) return because(OrderGround::demandUnanswered, sent);
    if (const auto word = wordDue()) return because(OrderGround::wordDue, word);
    if (!m_isChaseable) return std::nullopt;
    advice.count = brokenPromises();
    if (*advice.count >= manyBroken) return because(OrderGround::promisesBroken, {});
    advice.count.reset();
    const auto limit = m_known.limits.find(m_view.customer().id);
    if (limit != m_known.limits.end() && m_open > limit->second) {
      advice.limitMinor = limit->second;
      return because(OrderGround::aboveLimit, {});
    }
    if (const auto due = longOverdue()) return because(OrderGround::longOverdue, due);
    return std::nullopt;
  }

  std::optional<Date> wordDue() const {
    for (const Commitment& word : m_known.commitments) {
      const bool isHis = word.customer == m_view.customer().id && word.kind == CommitmentKind::consequence;
      if (isHis && word.made <= m_view.today && word.due <= m_view.today) return word.due;
    }
    return std::nullopt;
  }

  bool isChaseable(ItemId item) const {
    return std::ranges::any_of(m_states, [&](const AccountState& state) {
      return std::ranges::any_of(state.claim.items, [&](const ClaimedItem& claimed) {
        return claimed.chaseable > 0 && m_view.items().itemId(claimed.item) == item;
      });
    });
  }

  std::optional<Date> demandUnanswered() const {
    for (const ContactEvent& contact : m_view.contacts()) {
      if (!isExecuted(contact)) continue;
      for (const CoveredItem& covered : contact.items) {
        if (covered.tone == Tone::formal && !covered.stepKey.empty() && isChaseable(covered.item)) return contact.day;
      }
    }
    return std::nullopt;
  }

  int brokenPromises() const {
    const Date yearAgo = addMonths(m_view.today, -12);
    int broken = 0;
    for (const AccountState& account : m_states) {
      for (const AgreementState& state : account.claim.agreements) {
        if (state.status == AgreementStatus::broken && *state.brokenOn > yearAgo) ++broken;
      }
    }
    return broken;
  }

  std::optional<Date> longOverdue() const {
    std::optional<Date> oldest;
    for (const AccountState& state : m_states) {
      for (const ClaimedItem& claimed : state.claim.items) {
        if (claimed.chaseable == 0 || daysLate(m_view.items(), claimed.item, m_view.day()) <= longOverdueDays) continue;
        const Date due = dateOf(m_view.items().due[claimed.item]);
        if (!oldest || due < *oldest) oldest = due;
      }
    }
    return oldest;
  }

  std::span<const AccountState> m_states;
  const AccountView& m_view;
  const ChasingSettings& m_chasing;
  const OrderKnowledge& m_known;
  std::int64_t m_overdue{0};
  std::int64_t m_open{0};
  bool m_isChaseable{false};
};

}  // namespace

std::string_view orderGroundName(OrderGround ground) { return nameIn(groundNames, ground); }

std::vector<OrderAdvice> orderAdvice(const Portfolio& portfolio, const ChasingSettings& chasing, const CalendarBook& calendars,
                                     const OrderKnowledge& known, Date today) {
  std::vector<OrderAdvice> all;
  for (std::size_t first = 0; first < portfolio.accounts.size();) {
    const AccountRange range = accountsFrom(portfolio, first);
    const auto states = statesOf(portfolio, chasing, calendars, today, range);
    if (const auto advice = CustomerOrders(states, chasing, known).advice()) all.push_back(*advice);
    first = range.last;
  }
  // Everything is paid: no account is left to look at.
  for (const OrderHold& hold : known.holds) {
    const auto customer = std::ranges::find(portfolio.customers, hold.customer, &PortfolioCustomer::id);
    if (!hold.isRunningOn(today) || customer == portfolio.customers.end() || customer->insolventOn) continue;
    const auto index = static_cast<CustomerIndex>(customer - portfolio.customers.begin());
    const AccountRange accounts = accountsOf(portfolio, index);
    if (accounts.first != accounts.last) continue;
    all.push_back({index, true, OrderGround::nothingOverdue, hold.held, {}, 0, {}});
  }
  std::ranges::stable_sort(all, [&](const OrderAdvice& a, const OrderAdvice& b) {
    if (a.isRelease != b.isRelease) return a.isRelease;
    if (a.overdueMinor != b.overdueMinor) return a.overdueMinor > b.overdueMinor;
    return portfolio.customers[a.customer].code < portfolio.customers[b.customer].code;
  });
  return all;
}

}  // namespace relance
