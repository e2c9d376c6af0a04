// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/open_reading.h"

#include <algorithm>
#include <utility>

#include "actions/reading/today_now.h"
#include "desktop/desk/day_work.h"

namespace relance {
namespace {

void forgetIn(TodayList& list, OpenKind kind, std::int64_t id) {
  const auto isThis = [id](const OpenContact& contact) { return contact.contact.value == id; };
  if (kind == OpenKind::doubtful) std::erase_if(list.doubtful, isThis);
  if (kind == OpenKind::reply) std::erase_if(list.replies, [id](const OpenContact& reply) { return reply.customer.value == id; });
  if (kind == OpenKind::word) {
    std::erase_if(list.duties, [id](const ToldCommitment& duty) { return duty.commitment.id.value == id; });
  }
}

}  // namespace

OpenReading::OpenReading(LedgerDesk& desk, const DayWork& work, QObject* parent) : QObject(parent), m_desk(desk), m_work(work) {}

const TodayList& OpenReading::shown() const { return m_work.isOwnShown() ? m_lists.own : m_lists.all; }

void OpenReading::read() {
  const DeskState& state = *m_desk.state();
  const bool isKnown = state.sequence == m_seen && state.today == m_day && m_work.login() == m_login;
  if (isKnown || m_isReading) return;
  m_seen = state.sequence;
  m_day = state.today;
  m_login = m_work.login();
  m_isReading = true;
  TodayList open;
  addOpen(open, state.portfolio, state.run);
  m_desk.read(
      *this,
      [open = std::move(open), today = m_day, login = m_login](Database& database) mutable {
        tellNotes(open, database);
        open.duties = duties(database, today);
        // What is to be done later is no duty of today.
        std::erase_if(open.duties, [today](const ToldCommitment& duty) { return duty.commitment.due > today; });
        open.lateDisputes = lateDisputes(database, today);
        Lists lists{open, std::move(open)};
        if (!login.empty()) keepWorkOf(lists.own, database, login, today);
        return lists;
      },
      [this](Lists lists) {
        m_isReading = false;
        m_lists = std::move(lists);
        emit arrived();
        read();
      },
      [this] {
        m_isReading = false;
        m_seen = -1;  // asked for again when the page is shown
      });
}

void OpenReading::forget(OpenKind kind, std::int64_t id) {
  for (TodayList* one : {&m_lists.all, &m_lists.own}) forgetIn(*one, kind, id);
  emit arrived();
}

}  // namespace relance
