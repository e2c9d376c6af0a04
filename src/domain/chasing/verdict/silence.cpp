// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/silence.h"

#include <algorithm>

#include "domain/chasing/account/contact_rules.h"

namespace relance {
namespace {

/// Silence after a reply was read: through so many working days.
constexpr int readingWorkingDays = 2;

/// Of several the one made last counts.
std::optional<Snooze> runningSnooze(const AccountView& view) {
  std::optional<Snooze> last;
  for (const Snooze& snooze : view.portfolio.snoozes.of(view.account.customer)) {
    if (snooze.made > view.today || (snooze.ended && *snooze.ended <= view.today)) continue;
    if (!last || snooze.made > last->made || (snooze.made == last->made && snooze.id > last->id)) last = snooze;
  }
  return last;
}

std::optional<Reason> holdOf(const AccountView& view) {
  std::optional<Reason> found;
  std::optional<Date> latest;
  for (const Hold& hold : view.portfolio.holds.of(view.account.customer)) {
    if (hold.item || hold.customer != view.customer().id || !hold.isRunningOn(view.today)) continue;
    if (!hold.until) return reason::OnHold{std::nullopt};
    if (!latest || *hold.until > *latest) latest = hold.until;
    found = reason::OnHold{latest};
  }
  return found;
}

bool isWholePlaced(const AccountView& view) {
  return std::ranges::any_of(view.portfolio.placements.of(view.account.customer), [&](const Placement& placement) {
    return placement.isWhole && placement.customer == view.customer().id && placement.isRunningOn(view.today);
  });
}

}  // namespace

std::optional<Reason> campaignOf(const AccountView& view) {
  std::optional<Date> until;
  for (const CampaignDays& days : view.portfolio.campaigns.of(view.account.customer)) {
    if (days.isRunningOn(view.today) && (!until || days.until > *until)) until = days.until;
  }
  if (!until) return std::nullopt;
  return reason::InCampaign{*until};
}

std::optional<Reason> stopOf(const AccountView& view) {
  if (view.customer().archived) return reason::Archived{};
  if (isWholePlaced(view)) return reason::HandedOver{};
  if (auto hold = holdOf(view)) return hold;
  const auto snooze = runningSnooze(view);
  if (snooze && view.today < snooze->until) return reason::Snoozed{snooze->until};
  std::optional<Date> open;
  for (const ClosedDays& closed : view.customer().closedDays) {
    if (closed.from <= view.today && view.today < closed.until && (!open || closed.until > *open)) open = closed.until;
  }
  if (open) return reason::CustomerClosed{*open};
  return std::nullopt;
}

std::optional<Snooze> dueCallback(const AccountView& view) {
  const auto snooze = runningSnooze(view);
  if (!snooze || !snooze->callback || view.today < snooze->until) return std::nullopt;
  const bool isDone = std::ranges::any_of(view.contacts(), [&](const ContactEvent& contact) {
    return isExecuted(contact) && isOurs(contact) && contact.day >= snooze->until;
  });
  return isDone ? std::nullopt : snooze;
}

std::optional<Reason> dayClosed(const AccountView& view, bool hasCallback) {
  bool isDoubtful = false;
  bool isUnread = false;
  bool isContacted = false;
  bool isTried = false;
  std::optional<Date> silentUntil;
  for (const ContactEvent& contact : view.contacts()) {
    if (contact.cancelledOn) continue;
    isDoubtful = isDoubtful || contact.result == ContactResult::doubtful;
    if (contact.kind == ContactEventKind::incoming) {
      isUnread = isUnread || !contact.readOn;
      const Date read = contact.readOn.value_or(view.today);
      const Date free = plusDays(view.calendar.addWorkingDays(read, readingWorkingDays), 1);
      if (free > view.today && (!silentUntil || free > *silentUntil)) silentUntil = free;
    }
    if (contact.day != view.today) continue;
    const bool isDone = isExecuted(contact);
    isContacted = isContacted || isDone;
    isTried = isTried || (isTry(contact) && !isDone);
  }
  if (isDoubtful) return reason::DispatchDoubtful{};
  if (isUnread) return reason::ReplyToRead{};
  if (silentUntil && !hasCallback) return reason::QuietDays{*silentUntil};
  if (isContacted) return reason::ContactedToday{};
  if (isTried) return reason::NoAnswer{};
  return std::nullopt;
}

}  // namespace relance
