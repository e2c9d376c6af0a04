// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/step_date.h"

#include <algorithm>

namespace relance {
namespace {

/// A registered letter whose first presentation is unknown is taken as presented so many working days after its issue.
constexpr int presentationWorkingDays = 3;

Date anchorOf(const AccountView& view, const Step& step, ItemIndex carrying, const ItemLevel& level) {
  const Date due = dateOf(view.items().anchorDue[carrying]);
  switch (step.anchor) {
    case Anchor::due:
    case Anchor::closed:
      return due;
    case Anchor::contact:
      return level.lastContact.value_or(due);
    case Anchor::presentation:
      if (level.demandPresentedOn) return *level.demandPresentedOn;
      return level.demandSentOn ? view.calendar.addWorkingDays(*level.demandSentOn, presentationWorkingDays) : due;
    case Anchor::run:
      return nextPaymentRun(view.customer(), due).value_or(due);
    case Anchor::decision:
      return level.demandOrderedOn.value_or(due);
  }
  return due;
}

Date runInMonthOf(Date day, int dayOfMonth) {
  const Date last = endOfMonth(day);
  const Date first = plusDays(day, 1 - static_cast<int>(dayOf(day)));
  return std::min(plusDays(first, dayOfMonth - 1), last);
}

}  // namespace

std::uint64_t stableHash(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  for (const char byte : bytes) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 0x100000001b3ULL;
  }
  return hash;
}

int jitterDays(std::string_view customerCode, Currency currency, Date day, std::string_view stepKey, int spread) {
  if (spread <= 0) return 0;
  std::string text(customerCode);
  text.append("|").append(currency.code()).append("|").append(isoText(day)).append("|").append(stepKey);
  const auto choices = static_cast<std::uint64_t>(2 * spread + 1);
  return static_cast<int>(stableHash(text) % choices) - spread;
}

Date offsetBy(const WorkingCalendar& calendar, Date date, int days, DayUnit unit) {
  return unit == DayUnit::calendar ? plusDays(date, days) : calendar.addWorkingDays(date, days);
}

std::optional<Date> nextPaymentRun(const PortfolioCustomer& customer, Date day) {
  std::optional<Date> next;
  const auto offer = [&](Date run) {
    if (run >= day && (!next || run < *next)) next = run;
  };
  for (const PaymentRun& run : customer.paymentRuns) {
    if (run.dayOfMonth == 0) {
      offer(run.on);
    } else {
      offer(runInMonthOf(day, run.dayOfMonth));
      offer(runInMonthOf(plusDays(endOfMonth(day), 1), run.dayOfMonth));
    }
  }
  return next;
}

Date stepDate(const AccountView& view, const Step& step, ItemIndex carrying, const ItemLevel& level, Date episode) {
  Date date = offsetBy(view.calendar, anchorOf(view, step, carrying, level), step.days, step.unit);
  date = plusDays(date, jitterDays(view.customer().code, view.account.currency, episode, step.key, step.jitter));
  date = std::max(date, plusDays(dateOf(view.items().anchorDue[carrying]), 1));
  return view.calendar.nextWorkingDay(date);
}

}  // namespace relance
