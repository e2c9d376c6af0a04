// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/segments/people_model.h"

#include <algorithm>

#include "desktop/shared/format.h"
#include "desktop/shared/table/table_cell.h"

namespace relance {
namespace {

QString fromTo(const QString& before, const QString& after) {
  return before == after ? after : before + QStringLiteral(" → ") + after;
}

}  // namespace

QList<TableColumn> PeopleModel::tableColumns() {
  return {{.id = QStringLiteral("name"), .width = 220, .least = 140, .takesRest = true},
          {.id = QStringLiteral("segment"), .width = 210, .least = 110, .yields = 2},
          {.id = QStringLiteral("scenario"), .width = 210, .least = 110, .yields = 1}};
}

void PeopleModel::setNames(std::map<std::string, QString> segments, std::map<std::string, QString> scenarios) {
  m_segments = std::move(segments);
  m_scenarios = std::move(scenarios);
}

void PeopleModel::setMoves(std::vector<SegmentMove> moves) {
  beginResetModel();
  m_rows.clear();
  for (SegmentMove& move : moves) m_rows.push_back({std::move(move), false});
  m_isOfMoves = true;
  endResetModel();
}

void PeopleModel::setMembers(const std::vector<SegmentedCustomer>& customers, const std::string& key) {
  beginResetModel();
  m_rows.clear();
  for (const SegmentedCustomer& one : customers) {
    if (one.segment != key) continue;
    m_rows.push_back({{one.code, one.name, {one.segment, one.scenario}, {one.segment, one.scenario}}, one.isAssigned});
  }
  m_isOfMoves = false;
  endResetModel();
}

std::string PeopleModel::codeAt(int row) const {
  return row < 0 || row >= rowCount() ? std::string() : m_rows[static_cast<std::size_t>(row)].move.code;
}

int PeopleModel::rowOf(const std::string& code) const {
  const auto found = std::ranges::find(m_rows, code, [](const Row& row) { return row.move.code; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PeopleModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int PeopleModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString PeopleModel::segmentWord(const std::string& key) const {
  if (key.empty()) return tr("no segment");
  const auto found = m_segments.find(key);
  return found == m_segments.end() ? toQt(key) : found->second;
}

QString PeopleModel::scenarioWord(const std::string& key) const {
  if (key.empty()) return tr("none");
  const auto found = m_scenarios.find(key);
  return found == m_scenarios.end() ? toQt(key) : found->second;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& [move, isAssigned] = m_rows[static_cast<std::size_t>(index.row())];
  TableCell cell{.text = {}, .secondary = {}};
  switch (static_cast<Column>(index.column())) {
    case name:
      cell = {.text = toQt(move.name), .secondary = toQt(move.code), .isStrong = true};
      break;
    case segment:
      cell.text = fromTo(segmentWord(move.before.segment), segmentWord(move.after.segment));
      break;
    case scenario: {
      const QString after = scenarioWord(move.after.scenario);
      cell.text = fromTo(scenarioWord(move.before.scenario), after);
      if (isAssigned) cell = {.text = after, .secondary = tr("given by a person"), .icon = IconName::hand};
      break;
    }
    case columns:
      break;
  }
  return answerFor(cell, role);
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case name:
      return tr("Customer");
    case segment:
      return tr("Segment");
    case scenario:
      return tr("Scenario");
    case columns:
      break;
  }
  return {};
}

}  // namespace relance
