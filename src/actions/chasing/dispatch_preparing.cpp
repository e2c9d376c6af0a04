// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/dispatch_preparing.h"

#include <algorithm>

#include "storage/stores/customer_store.h"

namespace relance {
namespace {

bool leavesTheHouse(Channel channel) {
  return channel == Channel::email || channel == Channel::sms || channel == Channel::letter || channel == Channel::registered;
}

Dispatch dispatchTo(const Task& task, std::string_view language, std::string recipient) {
  Dispatch dispatch;
  dispatch.task = task.id;
  dispatch.channel = task.channel;
  dispatch.recipient = std::move(recipient);
  dispatch.state = task.approval == Approval::automatic ? DispatchState::draft : DispatchState::toApprove;
  dispatch.language = language;
  dispatch.templateKey = task.tone ? std::string(toneName(*task.tone)) : std::string();
  dispatch.variant = task.variant;
  dispatch.preparedOn = task.created;
  return dispatch;
}

bool goTheSameWay(const Dispatch& a, const Dispatch& b) { return a.channel == b.channel && a.recipient == b.recipient; }

}  // namespace

bool isAwaited(DispatchState state) {
  return state == DispatchState::draft || state == DispatchState::toApprove || state == DispatchState::waiting;
}

std::optional<Dispatch> DispatchPreparing::dispatchOf(const Task& task, std::string_view language, std::string_view role) {
  if (!leavesTheHouse(task.channel)) return std::nullopt;
  return dispatchTo(task, language, m_addresses.of(task.customer, task.channel, role));
}

void DispatchPreparing::renew(const Task& task, std::string_view language, std::string_view role) {
  replace(task.id, dispatchOf(task, language, role));
}

void DispatchPreparing::redirect(const Task& task, const std::string& recipient) {
  const auto customer = CustomerStore(m_database).find(task.customer);
  replace(task.id, dispatchTo(task, customer->language, recipient));
}

void DispatchPreparing::replace(TaskId task, std::optional<Dispatch> wanted) {
  for (Dispatch known : m_store.ofTask(task)) {
    const bool isWithdrawn = known.state == DispatchState::withdrawn;
    if (!isWithdrawn && !isAwaited(known.state)) continue;
    const Dispatch before = known;
    if (wanted && goTheSameWay(known, *wanted)) {
      if (known.state != DispatchState::waiting) known.state = wanted->state;
      known.language = wanted->language;
      known.templateKey = wanted->templateKey;
      known.variant = wanted->variant;
      if (isWithdrawn) known.preparedOn = wanted->preparedOn;
      wanted.reset();
    } else {
      known.state = DispatchState::withdrawn;
    }
    if (!(known == before)) m_store.update(known);
  }
  if (wanted) m_store.insert({&*wanted, 1});
}

bool DispatchPreparing::isCurrent(const Task& task, std::string_view role) {
  const auto wanted = dispatchOf(task, {}, role);
  const auto known = m_store.ofTask(task.id);
  const auto awaited = std::ranges::find_if(known, [](const Dispatch& dispatch) { return isAwaited(dispatch.state); });
  if (awaited == known.end()) return !wanted;
  return wanted && goTheSameWay(*awaited, *wanted);
}

}  // namespace relance
