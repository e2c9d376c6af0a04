// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/segments/segments_model.h"

#include <QCoreApplication>
#include <QMimeData>
#include <algorithm>

#include "desktop/shared/format.h"
#include "desktop/shared/table/table_cell.h"
#include "words/scenario_words.h"
#include "words/segment_words.h"

namespace relance {
namespace {

const QString rowFormat = QStringLiteral("application/x-relance-segment");
const QString dash = QStringLiteral("–");

const SegmentDraft* draftIn(const std::vector<SegmentDraft>& drafts, const std::string& key) {
  const auto found = std::ranges::find(drafts, key, [](const SegmentDraft& one) { return one.segment.key; });
  return found == drafts.end() ? nullptr : &*found;
}

class RowMaking {
 public:
  explicit RowMaking(const SegmentRowsInput& input) : m_input(input) {}

  std::vector<SegmentRow> rows() {
    for (const OwnedSegment& one : m_input.book.segments) {
      if (one.segment.key != m_input.current) add(one.segment.key, m_rows.size());
    }
    const SegmentDraft* current = draftIn(m_input.drafts, m_input.current);
    const auto stored = placeOf(m_input.book.segments, m_input.current);
    if (current != nullptr && current->position) {
      add(m_input.current, static_cast<std::size_t>(*current->position - 1));
    } else if (stored) {
      add(m_input.current, *stored);
    }
    for (const SegmentDraft& draft : m_input.drafts) {
      if (draft.isNew && draft.segment.key != m_input.current) {
        add(draft.segment.key, static_cast<std::size_t>(draft.position.value_or(1) - 1));
      }
    }
    return std::move(m_rows);
  }

 private:
  void add(const std::string& key, std::size_t place) {
    const SegmentDraft* draft = draftIn(m_input.drafts, key);
    const auto stored = placeOf(m_input.book.segments, key);
    const Segment& segment = draft != nullptr ? draft->segment : m_input.book.segments[*stored].segment;
    SegmentRow row;
    row.key = key;
    row.name = segmentName(segment, m_input.language);
    const Scenario* scenario = m_input.policy.scenario(segment.scenario);
    row.scenario = scenario != nullptr ? scenarioName(*scenario, m_input.language) : toQt(segment.scenario);
    row.isEnabled = segment.isEnabled;
    row.isChanged = draft != nullptr;
    row.isRemoved = draft != nullptr && draft->isRemoved;
    if (stored) row.now = m_input.book.countOf(key);
    if (m_input.preview != nullptr) {
      const int then = static_cast<int>(std::ranges::count(m_input.preview->seenAfter, key, &SegmentedCustomer::segment));
      if (!row.now || then != *row.now) row.then = then;
    }
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(std::min(place, m_rows.size())), std::move(row));
  }

  const SegmentRowsInput& m_input;
  std::vector<SegmentRow> m_rows;
};

}  // namespace

std::vector<SegmentRow> segmentRows(const SegmentRowsInput& input) { return RowMaking(input).rows(); }

QList<TableColumn> SegmentsModel::tableColumns() {
  return {{.id = QStringLiteral("number"), .kind = ColumnKind::number, .width = 36, .least = 32},
          {.id = QStringLiteral("name"), .width = 215, .least = 120, .yields = 2},
          {.id = QStringLiteral("count"), .kind = ColumnKind::number, .width = 76, .least = 60, .neverCut = true},
          {.id = QStringLiteral("scenario"), .width = 130, .least = 72, .yields = 1, .takesRest = true}};
}

void SegmentsModel::setRows(std::vector<SegmentRow> rows) {
  const bool isSameOrder = std::ranges::equal(rows, m_rows, {}, &SegmentRow::key, &SegmentRow::key);
  if (isSameOrder) {
    m_rows = std::move(rows);
    if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    return;
  }
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int SegmentsModel::rowOf(const std::string& key) const {
  const auto found = std::ranges::find(m_rows, key, &SegmentRow::key);
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SegmentsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int SegmentsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant SegmentsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const SegmentRow& row = m_rows[static_cast<std::size_t>(index.row())];
  TableCell cell{.text = {}, .secondary = {}};
  const bool isFaint = !row.isEnabled || row.isRemoved;
  switch (static_cast<Column>(index.column())) {
    case number:
      cell.text = QString::number(index.row() + 1);
      cell.textRole = ColourRole::secondary;
      break;
    case name:
      cell.text = row.name;
      cell.secondary = row.isRemoved   ? tr("to be removed")
                       : row.isChanged ? tr("not kept yet")
                       : row.isEnabled ? QString()
                                       : tr("off");
      if (row.isChanged) cell.icon = IconName::pencil;
      cell.iconRole = ColourRole::attention;
      cell.isStrong = !isFaint;
      cell.textRole = isFaint ? ColourRole::secondary : ColourRole::text;
      break;
    case count:
      if (row.then && row.now) {
        cell.text = QStringLiteral("%1 → %2").arg(*row.now).arg(*row.then);
        cell.isStrong = true;
      } else if (row.then || row.now) {
        const int shown = row.then.value_or(row.now.value_or(0));
        cell.text = shown == 0 ? dash : QString::number(shown);
      } else {
        cell.text = dash;
      }
      break;
    case scenario:
      cell.text = row.scenario.isEmpty() ? tr("none: nothing is proposed") : row.scenario;
      if (row.scenario.isEmpty() || isFaint) cell.textRole = ColourRole::secondary;
      break;
    case columns:
      break;
  }
  return answerFor(cell, role);
}

QVariant SegmentsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case number:
      return tr("No.");
    case name:
      return tr("Segment");
    case count:
      return tr("Customers");
    case scenario:
      return tr("Scenario");
    case columns:
      break;
  }
  return {};
}

Qt::ItemFlags SegmentsModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::ItemIsDropEnabled;
  return QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList SegmentsModel::mimeTypes() const { return {rowFormat}; }

QMimeData* SegmentsModel::mimeData(const QModelIndexList& indexes) const {
  auto* data = new QMimeData;
  if (!indexes.isEmpty()) data->setData(rowFormat, QByteArray::number(indexes.first().row()));
  return data;
}

bool SegmentsModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
  if (!data->hasFormat(rowFormat)) return false;
  const int from = data->data(rowFormat).toInt();
  int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
  if (to > from) --to;
  if (to != from) emit moveWanted(from, to);
  // The view must not take the row away: where it stands is said by setRows().
  return false;
}

}  // namespace relance
