// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/timeline_model.h"

#include <algorithm>

#include "desktop/shared/format.h"
#include "text/calendar_words.h"
#include "text/date_text.h"
#include "text/fold.h"

namespace relance {
namespace {

TimelineKind kindOf(const TimelineEntry& entry) {
  switch (entry.kind) {
    case EntryKind::contact:
      return entry.contact->channel == Channel::call ? TimelineKind::calls : TimelineKind::messages;
    case EntryKind::decision:
      return TimelineKind::decisions;
    case EntryKind::hold:
    case EntryKind::snooze:
      return TimelineKind::agreements;
    case EntryKind::payment:
      return TimelineKind::payments;
    case EntryKind::note:
      return TimelineKind::notes;
  }
  return TimelineKind::messages;
}

}  // namespace

TimelineModel::TimelineModel(QObject* parent) : QAbstractListModel(parent) {}

void TimelineModel::setFile(const DeskState& state, const ClientFile& file) {
  beginResetModel();
  m_today = state.today;
  m_language = state.language;
  m_rows.clear();
  for (const TimelineEntry& entry : shownTimeline(file)) add(state, entry);
  m_entries = m_rows.size();
  build();
  endResetModel();
}

void TimelineModel::add(const DeskState& state, const TimelineEntry& entry) {
  Kept kept;
  kept.kind = kindOf(entry);
  kept.day = entry.day;
  if (entry.kind == EntryKind::contact) kept.contact = entry.contact->id;
  kept.row.words = entryWords(entry, state.policy, state.language);
  kept.row.time = timeOfDay(entry.happenedAt, state.creditor.timeZone);
  QStringList items;
  for (const std::string& number : entry.itemNumbers) items << toQt(number);
  kept.row.items = items.join(QStringLiteral(", "));
  const EntryWords& words = kept.row.words;
  kept.folded = fold(toStd(QStringList{words.title, words.beside, words.note, words.right, kept.row.items}.join(u' '))).bytes;
  m_rows.push_back(std::move(kept));
}

void TimelineModel::clear() {
  beginResetModel();
  m_rows.clear();
  m_shown.clear();
  m_entries = 0;
  endResetModel();
}

void TimelineModel::choose(const TimelineChoice& choice) {
  if (choice == m_choice) return;
  beginResetModel();
  m_choice = choice;
  build();
  endResetModel();
}

int TimelineModel::countOf(std::optional<TimelineKind> kind) const {
  if (!kind) return static_cast<int>(m_entries);
  const auto entries = std::span(m_rows).first(m_entries);
  return static_cast<int>(std::ranges::count(entries, *kind, &Kept::kind));
}

TimelineRow TimelineModel::dayRow(Date day) const {
  TimelineRow row;
  row.isDay = true;
  row.time = toQt(weekdayName(isoWeekday(day), m_language)) + QLatin1Char(' ') + dateWords(day, m_language);
  const int ago = daysBetween(day, m_today);
  if (ago == 0) row.ago = tr("today");
  if (ago > 0) row.ago = tr("%n days ago", nullptr, ago);
  return row;
}

void TimelineModel::build() {
  m_rows.resize(m_entries);
  m_shown.clear();
  const std::string wanted = fold(toStd(m_choice.text.trimmed())).bytes;
  std::optional<Date> day;
  for (std::size_t i = 0; i < m_entries; ++i) {
    if (m_choice.kind && m_rows[i].kind != *m_choice.kind) continue;
    if (m_rows[i].folded.find(wanted) == std::string::npos) continue;
    if (day != m_rows[i].day) {
      day = m_rows[i].day;
      m_shown.push_back(m_rows.size());
      m_rows.push_back({dayRow(*day), {}, *day, {}, {}});
    }
    m_shown.push_back(i);
  }
}

int TimelineModel::rowOf(ContactEventId contact) const {
  const auto found = std::ranges::find_if(m_shown, [&](std::size_t place) { return m_rows[place].contact == contact; });
  return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int TimelineModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const TimelineRow& row = at(index.row());
  if (role == timelineRole) return QVariant::fromValue(row);
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  if (row.isDay) return row.time;
  QStringList said;
  for (const QString& part : {row.time, row.words.title, row.words.beside, row.words.note, row.items, row.words.right}) {
    if (!part.isEmpty()) said << part;
  }
  return said.join(QStringLiteral(", "));
}

}  // namespace relance
