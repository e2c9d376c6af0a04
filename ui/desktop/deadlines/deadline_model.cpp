// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deadlines/deadline_model.h"

#include <algorithm>
#include <numeric>

#include "desktop/shared/format.h"
#include "text/amount_text.h"
#include "text/date_text.h"
#include "text/fold.h"
#include "words/deadline_words.h"

namespace relance {
namespace {

constexpr int daysOfWeek = 7;

Date mondayOf(Date date) { return plusDays(date, 1 - static_cast<int>(isoWeekday(date))); }

}  // namespace

DeadlineKey keyOf(const ToldDeadline& told) {
  return {told.deadline.kind, told.deadline.day, told.customerCode, told.deadline.id, told.deadline.items};
}

DeadlineModel::DeadlineModel(QObject* parent) : QAbstractTableModel(parent) {}

QList<TableColumn> DeadlineModel::tableColumns() {
  return {{.id = QStringLiteral("what"), .kind = ColumnKind::words, .width = 200, .least = 150, .neverCut = true},
          {.id = QStringLiteral("customer"), .width = 190, .least = 150, .yields = 2},
          {.id = QStringLiteral("day"), .width = 92, .least = 86},
          {.id = QStringLiteral("left"), .kind = ColumnKind::number, .width = 76, .least = 64, .neverCut = true},
          {.id = QStringLiteral("amount"), .kind = ColumnKind::number, .width = 92, .least = 76, .neverCut = true},
          {.id = QStringLiteral("ground"), .width = 190, .least = 90, .yields = 1, .takesRest = true, .hairlineBefore = true}};
}

void DeadlineModel::setWall(std::vector<ToldDeadline> wall, Date today, Currency base, Language language) {
  beginResetModel();
  m_wall = std::move(wall);
  m_today = today;
  m_base = base;
  m_language = language;
  m_texts.clear();
  for (const ToldDeadline& told : m_wall) {
    std::string text = told.customerName + ' ' + told.customerCode;
    for (const std::string& item : told.items) text += ' ' + item;
    m_texts.push_back(fold(text).bytes);
  }
  build();
  endResetModel();
}

void DeadlineModel::choose(const DeadlineChoice& choice) {
  if (choice == m_choice) return;
  beginResetModel();
  m_choice = choice;
  build();
  endResetModel();
}

void DeadlineModel::build() {
  m_shown.clear();
  const std::string wanted = fold(toStd(m_choice.text.trimmed())).bytes;
  std::vector<std::size_t> places(m_wall.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  if (m_choice.isByKind) std::ranges::stable_sort(places, {}, [this](std::size_t place) { return m_wall[place].deadline.kind; });
  std::size_t heading = 0;
  for (const std::size_t place : places) {
    const Deadline& deadline = m_wall[place].deadline;
    if (m_choice.one && classOf(deadline.kind) != *m_choice.one) continue;
    if (!wanted.empty() && m_texts[place].find(wanted) == std::string::npos) continue;
    const QString group = headingOf(deadline);
    if (m_shown.empty() || m_shown[heading].heading != group) {
      heading = m_shown.size();
      m_shown.push_back({true, 0, group, 0});
    }
    ++m_shown[heading].held;
    m_shown.push_back({false, place, {}, 0});
  }
}

QString DeadlineModel::headingOf(const Deadline& deadline) const {
  if (m_choice.isByKind) return deadlineKindWord(deadline.kind);
  if (deadline.day < m_today) return tr("Past");
  const Date monday = mondayOf(deadline.day);
  const Date thisMonday = mondayOf(m_today);
  if (monday == thisMonday) return tr("This week");
  if (monday == plusDays(thisMonday, daysOfWeek)) return tr("Next week");
  return tr("Week of %1").arg(dateWords(monday, m_language));
}

int DeadlineModel::countOf(DeadlineClass one) const {
  return static_cast<int>(
      std::ranges::count_if(m_wall, [&](const ToldDeadline& told) { return classOf(told.deadline.kind) == one; }));
}

int DeadlineModel::countPast() const {
  return static_cast<int>(
      std::ranges::count_if(m_wall, [this](const ToldDeadline& told) { return told.deadline.day < m_today; }));
}

int DeadlineModel::countNear() const {
  return static_cast<int>(std::ranges::count_if(m_wall, [this](const ToldDeadline& told) {
    return told.deadline.day >= m_today && told.deadline.day < plusDays(m_today, daysOfWeek);
  }));
}

const ToldDeadline* DeadlineModel::at(int row) const {
  if (row < 0 || row >= rowCount()) return nullptr;
  const Shown& shown = m_shown[static_cast<std::size_t>(row)];
  return shown.isHeading ? nullptr : &m_wall[shown.place];
}

int DeadlineModel::rowOf(const DeadlineKey& key) const {
  for (int row = 0; row < rowCount(); ++row) {
    const ToldDeadline* told = at(row);
    if (told != nullptr && keyOf(*told) == key) return row;
  }
  return -1;
}

int DeadlineModel::nearestTo(int row) const {
  for (int below = std::max(0, row); below < rowCount(); ++below) {
    if (at(below) != nullptr) return below;
  }
  for (int above = std::min(row, rowCount() - 1); above >= 0; --above) {
    if (at(above) != nullptr) return above;
  }
  return -1;
}

int DeadlineModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }

int DeadlineModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

Qt::ItemFlags DeadlineModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  return at(index.row()) == nullptr ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

TableCell DeadlineModel::cell(const ToldDeadline& told, int column) const {
  const Deadline& deadline = told.deadline;
  const int days = daysBetween(m_today, deadline.day);
  switch (static_cast<Column>(column)) {
    case day:
      return {.text = dateWords(deadline.day, m_language), .secondary = {}};
    case left:
      return {.text = daysLeftWords(days), .secondary = {}, .textRole = daysLeftRole(days), .isStrong = days < 0};
    case what:
      return {.text = deadlineKindWord(deadline.kind),
              .secondary = {},
              .icon = deadlineIcon(deadline.kind),
              .iconRole = daysLeftRole(days) == ColourRole::text ? ColourRole::secondary : daysLeftRole(days)};
    case customer:
      return {.text = toQt(told.customerName), .secondary = toQt(told.customerCode), .isStrong = true};
    case amount: {
      if (!deadline.amountMinor || !deadline.currency) return {.text = QStringLiteral("–"), .secondary = {}};
      const Money money{*deadline.amountMinor, *deadline.currency};
      const bool isBase = money.currency == m_base;
      return {.text = isBase ? toQt(amountText(money, m_language)) : amountWords(money, m_language), .secondary = {}};
    }
    case ground:
      return {.text = deadlineReason(deadline, told.text, m_language), .secondary = {}};
    case columns:
      break;
  }
  return {};
}

QVariant DeadlineModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (const ToldDeadline* told = at(index.row())) return answerFor(cell(*told, index.column()), role);
  const Shown& heading = m_shown[static_cast<std::size_t>(index.row())];
  TableCell said{.text = {}, .secondary = {}, .isStrong = true, .isHeading = true};
  if (index.column() == what) said.text = heading.heading;
  if (index.column() == customer) said.secondary = tr("%n dates", nullptr, heading.held);
  return answerFor(said, role);
}

QVariant DeadlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case day:
      return tr("Day");
    case left:
      return tr("Left");
    case what:
      return tr("What");
    case customer:
      return tr("Customer");
    case amount:
      return tr("Amount (%1)").arg(m_base.code() == "EUR" ? QStringLiteral("€") : toQt(m_base.code()));
    case ground:
      return tr("Source or reason");
    case columns:
      break;
  }
  return {};
}

}  // namespace relance
