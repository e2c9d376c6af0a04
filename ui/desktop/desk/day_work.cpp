// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/day_work.h"

#include <QCoreApplication>

#include "actions/reading/today_list.h"
#include "desktop/desk/guarded_read.h"
#include "desktop/shared/format.h"
#include "storage/stores/creditor_store.h"

namespace relance {

DayWork::DayWork(LedgerDesk& desk) : QObject(&desk), m_desk(desk) {}

DayWork& DayWork::of(LedgerDesk& desk) {
  if (auto* known = desk.findChild<DayWork*>(QString(), Qt::FindDirectChildrenOnly)) return *known;
  return *new DayWork(desk);
}

void DayWork::refresh(const DeskState& state) {
  const std::string path = state.path.string();
  m_language = state.language;
  if (path == m_path && state.today == m_day && state.sequence == m_seen) return;
  const bool isOther = path != m_path || state.today != m_day;
  m_path = path;
  m_day = state.today;
  m_seen = state.sequence;
  const auto read = guardedRead(
      m_desk, [&](Database& database) { return state.person ? PersonStore(database).find(state.person) : std::nullopt; });
  // Asked again with the next state.
  if (!read) return m_path.clear();
  const std::optional<Person>& person = *read;
  m_login = person ? person->login : std::string();
  m_isManager = person && person->role == PersonRole::manager;
  m_stale = staleSince(state.calendars, state.creditor, state.today);
  m_isController = !person || person->role == PersonRole::controller;
  // The first time at once, so that a list is not shown and then another.
  if (isOther) {
    auto work = guardedRead(m_desk, [&](Database& database) { return workOfDay(database, state.today); });
    if (work) return take(std::move(*work));
    return m_path.clear();
  }
  m_desk.read(
      *this, [today = state.today](Database& database) { return workOfDay(database, today); },
      [this, seen = m_seen](WorkOfDay work) {
        if (seen == m_seen) take(std::move(work));
      });
}

void DayWork::take(WorkOfDay work) {
  const bool hasOwn = !m_login.empty() && work.isAnyOf(m_login);
  if (work == m_work && hasOwn == m_hasOwn) return;
  m_work = std::move(work);
  m_hasOwn = hasOwn;
  emit changed();
}

void DayWork::showOwn(bool isOwn) {
  if (isOwn == m_isOwnWanted) return;
  m_isOwnWanted = isOwn;
  emit changed();
}

bool DayWork::isShown(CustomerId customer) const {
  if (!isOwnShown()) return true;
  const ActingPerson* acting = m_work.of(customer);
  return acting != nullptr && acting->login == m_login;
}

QString DayWork::deputyWords(CustomerId customer) const {
  const ActingPerson* acting = m_work.of(customer);
  if (acting == nullptr || acting->absent.empty()) return {};
  const QString absent = toQt(acting->absent);
  return acting->login == m_login ? tr("for %1").arg(absent)
                                  : tr("%1 for %2", "deputy, absent colleague").arg(toQt(acting->name), absent);
}

QString DayWork::absenceWords(CustomerId customer) const {
  const ActingPerson* acting = m_work.of(customer);
  if (acting == nullptr || acting->absent.empty() || !acting->lastDayOff) return {};
  return tr("until %1").arg(dateWords(*acting->lastDayOff, m_language));
}

}  // namespace relance
