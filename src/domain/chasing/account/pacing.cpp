// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/pacing.h"

#include <algorithm>
#include <vector>

#include "domain/chasing/account/contact_rules.h"

namespace relance {
namespace {

template <class Wanted>
std::optional<Date> lastDay(const AccountView& view, Wanted&& wanted) {
  std::optional<Date> last;
  for (const ContactEvent& contact : view.contacts()) {
    if (view.isOfAccount(contact) && wanted(contact) && (!last || contact.day > *last)) last = contact.day;
  }
  return last;
}

std::optional<Date> freeAfter(std::optional<Date> last, int days, Date today) {
  if (!last || plusDays(*last, days) <= today) return std::nullopt;
  return plusDays(*last, days);
}

}  // namespace

std::optional<Date> lastQuietingOn(const AccountView& view) { return lastDay(view, startsQuietDays); }

std::optional<Date> lastWrittenOn(const AccountView& view) {
  return lastDay(view, [](const ContactEvent& contact) { return startsQuietDays(contact) && isWritten(contact.channel); });
}

std::optional<Date> quietUntil(const AccountView& view) {
  return freeAfter(lastQuietingOn(view), view.settings.quietDays, view.today);
}

std::optional<Date> quietUntilAfterAny(const AccountView& view) {
  return freeAfter(lastDay(view, countsForCap), view.settings.quietDays, view.today);
}

std::optional<Date> writtenGapUntil(const AccountView& view, int gapDays) {
  return freeAfter(lastWrittenOn(view), gapDays, view.today);
}

std::optional<Date> capUntil(const AccountView& view) {
  std::vector<Date> days;
  for (const ContactEvent& contact : view.contacts()) {
    if (countsForCap(contact) && daysBetween(contact.day, view.today) < capWindowDays) days.push_back(contact.day);
  }
  const auto cap = static_cast<std::size_t>(std::max(0, view.settings.cap));
  if (days.size() < cap) return std::nullopt;
  if (cap == 0) return plusDays(view.today, capWindowDays);
  // Free when the cap-th latest contact has left the window.
  std::ranges::sort(days, std::ranges::greater{});
  return plusDays(days[cap - 1], capWindowDays);
}

std::optional<Date> lastContactOn(const AccountView& view) {
  return lastDay(view, [](const ContactEvent& contact) { return isExecuted(contact) && isOurs(contact); });
}

}  // namespace relance
