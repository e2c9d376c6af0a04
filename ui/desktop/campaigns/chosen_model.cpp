// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/campaigns/chosen_model.h"

#include <algorithm>

#include "desktop/shared/format.h"
#include "desktop/shared/table/table_cell.h"
#include "text/amount_text.h"
#include "words/reason_words.h"

namespace relance {

QList<TableColumn> ChosenModel::tableColumns() {
  return {
      {.id = QStringLiteral("name"), .width = 210, .least = 120, .yields = 1},
      {.id = QStringLiteral("overdue"), .kind = ColumnKind::number, .width = 100, .least = 80, .neverCut = true},
      {.id = QStringLiteral("why"), .kind = ColumnKind::words, .width = 200, .least = 120, .takesRest = true, .neverCut = true}};
}

void ChosenModel::setChosen(ChosenCustomers chosen, Currency base, Language language) {
  beginResetModel();
  m_chosen = std::move(chosen);
  std::ranges::stable_sort(m_chosen.members, std::ranges::greater{}, &CampaignMember::overdueMinor);
  m_base = base;
  m_language = language;
  endResetModel();
}

std::string ChosenModel::codeAt(int row) const {
  if (row < 0 || row >= rowCount()) return {};
  const auto place = static_cast<std::size_t>(row);
  const std::size_t inside = m_chosen.members.size();
  return place < inside ? m_chosen.members[place].code : m_chosen.leftOut[place - inside].member.code;
}

std::int64_t ChosenModel::overdueMinor() const {
  std::int64_t sum = 0;
  for (const CampaignMember& member : m_chosen.members) sum = addMinor(sum, member.overdueMinor);
  return sum;
}

int ChosenModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_chosen.members.size() + m_chosen.leftOut.size());
}
int ChosenModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ChosenModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto place = static_cast<std::size_t>(index.row());
  const std::size_t inside = m_chosen.members.size();
  const bool isIn = place < inside;
  const CampaignMember& member = isIn ? m_chosen.members[place] : m_chosen.leftOut[place - inside].member;
  TableCell cell{.text = {}, .secondary = {}};
  switch (static_cast<Column>(index.column())) {
    case name:
      cell = {.text = toQt(member.name), .secondary = toQt(member.code), .isStrong = isIn};
      break;
    case overdue:
      cell.text = member.overdueMinor == 0 ? QStringLiteral("–") : toQt(amountText({member.overdueMinor, m_base}, m_language));
      break;
    case why:
      if (isIn) {
        cell = {.text = tr("in it"), .secondary = {}, .icon = IconName::check, .iconRole = ColourRole::ok};
      } else {
        const QString reason = reasonSentence(m_chosen.leftOut[place - inside].reason, nullptr, m_language);
        cell = {.text = tr("left out: %1").arg(reason), .secondary = {}, .icon = IconName::pause};
      }
      break;
    case columns:
      break;
  }
  if (!isIn) cell.textRole = ColourRole::secondary;
  return answerFor(cell, role);
}

QVariant ChosenModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case name:
      return tr("Customer");
    case overdue: {
      const QString unit = m_base.code() == "EUR" ? QStringLiteral("€") : toQt(m_base.code());
      return tr("Overdue (%1)").arg(unit);
    }
    case why:
      return tr("In or out");
    case columns:
      break;
  }
  return {};
}

}  // namespace relance
