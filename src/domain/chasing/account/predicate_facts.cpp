// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/predicate_facts.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "domain/basics/ratio_sum.h"
#include "domain/chasing/account/acquaintance.h"
#include "domain/chasing/policy/condition_fits.h"

namespace relance {
namespace {

/// Enum names and country codes are ASCII: folding them only lowers their letters.
FoldedText foldedName(std::string_view name) {
  std::string bytes(name);
  for (char& c : bytes) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return {std::move(bytes)};
}

/// The folded names of the `count` values of an enum, made once.
template <std::size_t count, class Enum>
const FoldedText& foldedNameOf(Enum value, std::string_view (*nameOf)(Enum)) {
  static const auto names = [&] {
    std::array<FoldedText, count> all;
    for (std::size_t i = 0; i < count; ++i) all[i] = foldedName(nameOf(static_cast<Enum>(i)));
    return all;
  }();
  return names.at(static_cast<std::size_t>(value));
}

/// Null for the fields that are no one text of the customer's.
const FoldedText* textOf(const PortfolioCustomer& customer, Field field) {
  if (field == Field::code) return &customer.foldedCode;
  if (field == Field::kind) return &foldedNameOf<4>(customer.kind, kindName);
  if (field == Field::means) return &foldedNameOf<5>(customer.means, meansName);
  if (field == Field::payerClass) return &foldedNameOf<5>(customer.payerClass, payerClassName);
  return nullptr;
}

std::int64_t largestOpen(const AccountView& view) {
  std::int64_t largest = 0;
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (view.items().isDebit(i)) largest = std::max(largest, view.items().open[i]);
  }
  return largest;
}

struct Lateness {
  WideInt amountTimesDelay{0};
  WideInt amount{0};
  std::int64_t invoices{0};
  std::int64_t late{0};
};

Lateness latenessOf(const AccountState& state) {
  const AccountView& view = state.view;
  const PastPayments& past = view.account.past;
  Lateness sum{past.amountTimesDelay, past.amount, past.invoices, past.late};
  const auto disputes = view.portfolio.disputes.of(view.account.customer);
  for (const ClaimedItem& claimed : state.claim.items) {
    const std::int64_t amount = view.items().amount[claimed.item];
    const int ours = disputes.empty() ? 0
                                      : daysOfOurMaking(disputes, view.items().itemId(claimed.item),
                                                        dateOf(view.items().due[claimed.item]), view.today);
    sum.amountTimesDelay += static_cast<WideInt>(amount) * (daysLate(view.items(), claimed.item, view.day()) - ours);
    sum.amount += amount;
    ++sum.invoices;
    ++sum.late;
  }
  return sum;
}

/// Amount-weighted mean of (settled − due), in days; of several currencies weighted by their amounts in the base currency.
std::optional<Ratio> weightedDelay(std::span<const AccountState> states) {
  Ratio amountTimesDelay;
  Ratio amount;
  for (const AccountState& state : states) {
    const Lateness lateness = latenessOf(state);
    if (lateness.amount == 0) continue;
    const auto unit =
        states.size() == 1 ? std::optional{Ratio::whole(1)} : state.view.settings.inBase(1, state.view.account.currency);
    if (!unit) continue;
    amountTimesDelay = sumOf(amountTimesDelay, {lateness.amountTimesDelay * unit->numerator, unit->denominator});
    amount = sumOf(amount, {lateness.amount * unit->numerator, unit->denominator});
  }
  if (amount.numerator == 0) return std::nullopt;
  return Ratio{amountTimesDelay.numerator * amount.denominator, amount.numerator * amountTimesDelay.denominator};
}

/// Share by number of the invoices settled after their due date, or open after it, in basis points.
std::optional<Ratio> shareLate(std::span<const AccountState> states) {
  std::int64_t late = 0;
  std::int64_t invoices = 0;
  for (const AccountState& state : states) {
    const Lateness lateness = latenessOf(state);
    late += lateness.late;
    invoices += lateness.invoices;
  }
  if (invoices == 0) return std::nullopt;
  return Ratio{static_cast<WideInt>(late) * 10000, invoices};
}

/// Broken, not kept in part, in the last 12 months.
int brokenPromises(std::span<const AccountState> states) {
  int broken = 0;
  for (const AccountState& state : states) {
    if (state.claim.agreements.empty()) continue;
    const Date yearAgo = addMonths(state.view.today, -12);
    broken += static_cast<int>(std::ranges::count_if(state.claim.agreements, [&](const AgreementState& promise) {
      return promise.status == AgreementStatus::broken && *promise.brokenOn > yearAgo;
    }));
  }
  return broken;
}

bool isInPromise(const AccountState& state) {
  return std::ranges::any_of(state.claim.agreements,
                             [](const AgreementState& promise) { return promise.covers() && !promise.isAnnounced(); });
}

bool isInDispute(const AccountState& state) {
  return std::ranges::any_of(state.claim.parts, [](const ItemParts& parts) { return parts.disputed > 0; });
}

}  // namespace

template <class MinorOf>
std::optional<Ratio> PredicateFacts::sumInBase(MinorOf&& minorOf) const {
  std::optional<Ratio> sum;
  for (const AccountState& state : m_states) {
    const auto amount = state.view.settings.inBase(minorOf(state), state.view.account.currency);
    if (amount) sum = sum ? sumOf(*sum, *amount) : *amount;
  }
  return sum;
}

FieldValue PredicateFacts::operator()(Field field) const {
  switch (typeOf(field)) {
    case FieldType::text:
    case FieldType::texts:
      return textField(field);
    case FieldType::flag:
      return flagField(field);
    case FieldType::number:
      break;
  }
  const auto number = numberField(field);
  return number ? FieldValue(*number) : FieldValue(std::monostate{});
}

bool PredicateFacts::fit(const Condition& condition) const {
  switch (typeOf(condition.field)) {
    case FieldType::text:
    case FieldType::texts:
      if (const FoldedText* text = textOf(customer(), condition.field)) return holdsOf(condition, *text);
      return condition.field == Field::tags ? holdsOf(condition, customer().tags) : holds(condition, textField(condition.field));
    case FieldType::flag:
      return holdsOf(condition, flagField(condition.field));
    case FieldType::number:
      break;
  }
  const auto number = numberField(condition.field);
  return number ? holdsOf(condition, *number) : holds(condition, std::monostate{});
}

bool holds(const Predicate& predicate, const PredicateFacts& facts) {
  for (const Condition& condition : predicate.conditions) {
    if (facts.fit(condition) == predicate.isAny) return predicate.isAny;
  }
  return !predicate.isAny;
}

std::optional<Ratio> PredicateFacts::numberField(Field field) const {
  const bool isBehaviour = field == Field::brokenPromises || field == Field::weightedDelay || field == Field::shareLate ||
                           field == Field::paidInvoices || field == Field::oldestDaysLate || field == Field::customerMonths;
  return isBehaviour ? behaviourField(field) : amountField(field);
}

FieldValue PredicateFacts::textField(Field field) const {
  if (const FoldedText* text = textOf(customer(), field)) return *text;
  if (field == Field::tags) return customer().tags;
  if (field == Field::channels) {
    std::vector<FoldedText> names;
    for (int c = 0; c < channelCount; ++c) {
      if (customer().reach.has(static_cast<Channel>(c))) names.push_back(foldedName(channelName(static_cast<Channel>(c))));
    }
    return names;
  }
  assert(field == Field::country);
  if (customer().country.empty()) return std::monostate{};
  return foldedName(customer().country);
}

std::optional<Ratio> PredicateFacts::amountField(Field field) const {
  if (field == Field::open) return sumInBase([](const AccountState& state) { return state.claim.openInvoices; });
  if (field == Field::overdue) return sumInBase([](const AccountState& state) { return state.claim.overdue; });
  if (field == Field::chaseable) return sumInBase([](const AccountState& state) { return state.claim.chaseable; });
  if (field == Field::yearSales) return sumInBase([](const AccountState& state) { return state.view.account.past.yearSales; });
  assert(field == Field::largestItem);
  std::optional<Ratio> largest;
  for (const AccountState& state : m_states) {
    const std::int64_t open = m_only ? state.view.items().open[*m_only] : largestOpen(state.view);
    const auto inBase = state.view.settings.inBase(open, state.view.account.currency);
    if (!inBase) continue;
    if (!largest || inBase->numerator * largest->denominator > largest->numerator * inBase->denominator) largest = *inBase;
  }
  return largest;
}

std::optional<Ratio> PredicateFacts::behaviourField(Field field) const {
  if (field == Field::oldestDaysLate) {
    int oldest = 0;
    for (const AccountState& state : m_states) {
      for (const ClaimedItem& item : state.claim.items) {
        oldest = std::max(oldest, daysLate(state.view.items(), item.item, state.view.day()));
      }
    }
    return Ratio::whole(oldest);
  }
  if (field == Field::paidInvoices) return Ratio::whole(customer().settledInvoices);
  if (field == Field::customerMonths) {
    const AccountView& view = m_states.front().view;
    const auto months = monthsKnown(view.portfolio, customer(), view.today);
    return months ? std::optional(Ratio::whole(*months)) : std::nullopt;
  }
  if (field == Field::brokenPromises) return Ratio::whole(brokenPromises(m_all));
  if (field == Field::weightedDelay) return weightedDelay(m_all);
  assert(field == Field::shareLate);
  return shareLate(m_all);
}

bool PredicateFacts::flagField(Field field) const {
  const Date today = m_states.front().view.today;
  if (field == Field::isArchived) return customer().archived;
  if (field == Field::insolvent) return customer().insolventOn.has_value();
  if (field == Field::isNew) return isNewPayer(customer(), today);
  if (field == Field::onHold) {
    const AccountView& view = m_states.front().view;
    return std::ranges::any_of(view.portfolio.holds.of(view.account.customer),
                               [&](const Hold& hold) { return hold.isRunningOn(today); }) ||
           std::ranges::any_of(view.portfolio.placements.of(view.account.customer),
                               [&](const Placement& placement) { return placement.isRunningOn(today); });
  }
  assert(field == Field::inDispute || field == Field::inPromise);
  return std::ranges::any_of(m_states, field == Field::inDispute ? isInDispute : isInPromise);
}

}  // namespace relance
