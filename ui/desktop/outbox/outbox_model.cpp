// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/outbox_model.h"

#include <algorithm>

#include "desktop/outbox/outbox_words.h"
#include "desktop/shared/format.h"
#include "text/amount_text.h"

namespace relance {
namespace {

const QString dash = QStringLiteral("–");

OutboxFilter filterOf(OutboxKind kind) {
  switch (kind) {
    case OutboxKind::formalDemand:
      return OutboxFilter::formalDemands;
    case OutboxKind::letter:
      return OutboxFilter::letters;
    case OutboxKind::message:
      return OutboxFilter::messages;
  }
  return OutboxFilter::all;
}

}  // namespace

OutboxModel::OutboxModel(QObject* parent) : QAbstractTableModel(parent) {}

QList<TableColumn> OutboxModel::tableColumns() {
  return {{.id = QStringLiteral("customer"), .width = 210, .least = 130, .yields = 1, .takesRest = true},
          {.id = QStringLiteral("message"), .width = 118, .least = 84, .yields = 2},
          {.id = QStringLiteral("amount"), .kind = ColumnKind::number, .width = 96, .least = 80, .neverCut = true},
          {.id = QStringLiteral("pages"), .kind = ColumnKind::number, .width = 52, .least = 44},
          {.id = QStringLiteral("state"), .kind = ColumnKind::words, .width = 100, .least = 92, .neverCut = true}};
}

void OutboxModel::setState(const DeskState& newState) {
  m_state = &newState;
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void OutboxModel::setBatch(std::shared_ptr<const OutboxBatch> batch) {
  beginResetModel();
  m_batch = std::move(batch);
  build();
  endResetModel();
  emit marked();
}

void OutboxModel::choose(OutboxFilter filter) {
  if (filter == m_filter) return;
  beginResetModel();
  m_filter = filter;
  build();
  endResetModel();
}

bool OutboxModel::matches(const OutboxRow& row, OutboxFilter filter) const {
  switch (filter) {
    case OutboxFilter::all:
      return true;
    case OutboxFilter::formalDemands:
    case OutboxFilter::letters:
    case OutboxFilter::messages:
      return filterOf(row.kind) == filter;
    case OutboxFilter::held:
      return row.obstacle.has_value();
  }
  return false;
}

void OutboxModel::build() {
  m_shown.clear();
  if (!m_batch) return;
  std::optional<OutboxKind> kind;
  for (std::uint32_t i = 0; i < m_batch->rows.size(); ++i) {
    const OutboxRow& row = m_batch->rows[i];
    if (!matches(row, m_filter)) continue;
    if (row.kind != kind) m_shown.push_back({row.kind});
    kind = row.kind;
    m_shown.push_back({row.kind, i});
  }
}

int OutboxModel::countOf(OutboxFilter filter) const {
  if (!m_batch) return 0;
  return static_cast<int>(std::ranges::count_if(m_batch->rows, [&](const OutboxRow& row) { return matches(row, filter); }));
}

const OutboxRow* OutboxModel::rowAt(int row) const {
  if (row < 0 || row >= rowCount()) return nullptr;
  const auto& place = m_shown[static_cast<std::size_t>(row)].place;
  return place ? &m_batch->rows[*place] : nullptr;
}

int OutboxModel::rowOf(TaskId task) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (const OutboxRow* found = rowAt(row); found != nullptr && found->task.id == task) return row;
  }
  return -1;
}

OutboxState OutboxModel::stateOf(const OutboxRow& row) const {
  if (row.obstacle) return OutboxState::held;
  if (m_leftOut.contains(row.task.id)) return OutboxState::leftOut;
  if (m_read.contains(row.task.id)) return OutboxState::read;
  return row.kind == OutboxKind::formalDemand ? OutboxState::toRead : OutboxState::ready;
}

void OutboxModel::tellMarked() {
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
  emit marked();
}

void OutboxModel::setLeftOut(const std::vector<TaskId>& tasks, bool isLeftOut) {
  for (const TaskId task : tasks) {
    if (isLeftOut) {
      m_leftOut.insert(task);
    } else {
      m_leftOut.erase(task);
    }
  }
  tellMarked();
}

void OutboxModel::setRead(TaskId task, bool isRead) {
  if (isRead) {
    m_read.insert(task);
  } else {
    m_read.erase(task);
  }
  tellMarked();
}

std::vector<const OutboxRow*> OutboxModel::toLeave() const {
  std::vector<const OutboxRow*> rows;
  if (!m_batch) return rows;
  for (const OutboxRow& row : m_batch->rows) {
    if (!row.obstacle && !m_leftOut.contains(row.task.id)) rows.push_back(&row);
  }
  return rows;
}

int OutboxModel::toRead() const {
  return static_cast<int>(
      std::ranges::count_if(toLeave(), [this](const OutboxRow* row) { return stateOf(*row) == OutboxState::toRead; }));
}

int OutboxModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }
int OutboxModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

Qt::ItemFlags OutboxModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  return rowAt(index.row()) == nullptr ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

QString OutboxModel::amountIn(Money money) const {
  if (money.minor == 0) return dash;
  return toQt(money.currency == m_state->policy.settings.base ? amountText(money, m_state->language)
                                                              : amountWithCurrency(money, m_state->language));
}

TableCell OutboxModel::headingCell(OutboxKind kind, int column) const {
  TableCell cell{.text = {}, .secondary = {}, .isStrong = true, .isHeading = true};
  int rows = 0;
  Money sum{0, m_state->policy.settings.base};
  for (const OutboxRow& row : m_batch->rows) {
    if (row.kind != kind || !matches(row, m_filter)) continue;
    ++rows;
    if (row.claim.asked.currency == sum.currency) sum = sum + row.claim.asked;
  }
  if (column == customer) {
    cell.text = outboxKindWords(kind);
    cell.secondary = QString::number(rows);
  } else if (column == amount) {
    cell.text = amountIn(sum);
  }
  return cell;
}

TableCell OutboxModel::stateCell(const OutboxRow& row) const {
  switch (stateOf(row)) {
    case OutboxState::ready:
      return {.text = tr("ready"), .secondary = {}, .icon = IconName::checkCircle, .textRole = ColourRole::secondary};
    case OutboxState::toRead:
      return {.text = tr("to read"),
              .secondary = {},
              .icon = IconName::eye,
              .iconRole = ColourRole::attention,
              .textRole = ColourRole::attention};
    case OutboxState::read:
      return {.text = tr("read", "it was"),
              .secondary = {},
              .icon = IconName::checkCircle,
              .iconRole = ColourRole::ok,
              .textRole = ColourRole::ok};
    case OutboxState::leftOut:
      return {.text = tr("left out"), .secondary = {}, .icon = IconName::minus, .textRole = ColourRole::secondary};
    case OutboxState::held:
      return {.text = obstacleWord(*row.obstacle),
              .secondary = {},
              .icon = IconName::errorCircle,
              .iconRole = ColourRole::danger,
              .textRole = ColourRole::danger};
  }
  return {.text = {}, .secondary = {}};
}

TableCell OutboxModel::rowCell(const OutboxRow& row, int column) const {
  switch (static_cast<Column>(column)) {
    case customer: {
      const OutboxState now = stateOf(row);
      return {.text = toQt(row.customerName),
              .secondary = toQt(row.customerCode),
              .isStrong = true,
              .isTicked = now != OutboxState::held && now != OutboxState::leftOut};
    }
    case message:
      return {.text = contentWord(row.task), .secondary = oldestLateness(*m_state, row.task)};
    case amount:
      return {.text = amountIn(row.claim.asked), .secondary = {}};
    case pages:
      return {.text = row.pages == 0 ? dash : QString::number(row.pages), .secondary = {}, .textRole = ColourRole::secondary};
    case state:
      return stateCell(row);
    case columns:
      break;
  }
  return {.text = {}, .secondary = {}};
}

QVariant OutboxModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_state == nullptr) return {};
  const OutboxRow* row = rowAt(index.row());
  if (row == nullptr) return answerFor(headingCell(m_shown[static_cast<std::size_t>(index.row())].kind, index.column()), role);
  return answerFor(rowCell(*row, index.column()), role);
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case customer:
      return tr("Recipient");
    case message:
      return tr("Message");
    case amount: {
      const Currency base = m_state == nullptr ? Currency{} : m_state->policy.settings.base;
      return tr("Asked (%1)").arg(base.code() == "EUR" ? QStringLiteral("€") : toQt(base.code()));
    }
    case pages:
      return tr("Pages");
    case state:
      return tr("State");
    case columns:
      break;
  }
  return {};
}

}  // namespace relance
