// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/campaigns/campaigns_model.h"

#include <algorithm>

#include "desktop/shared/format.h"
#include "desktop/shared/table/table_cell.h"
#include "words/channel_words.h"

namespace relance {

QList<TableColumn> CampaignsModel::tableColumns() {
  return {{.id = QStringLiteral("name"), .width = 190, .least = 130, .yields = 2, .takesRest = true},
          {.id = QStringLiteral("state"), .kind = ColumnKind::words, .width = 120, .least = 100, .neverCut = true},
          {.id = QStringLiteral("window"), .width = 168, .least = 150, .neverCut = true},
          {.id = QStringLiteral("channel"), .width = 90, .least = 60, .yields = 1},
          {.id = QStringLiteral("owner"), .width = 120, .least = 60, .yields = 1},
          {.id = QStringLiteral("customers"), .kind = ColumnKind::number, .width = 70, .least = 56, .hairlineBefore = true},
          {.id = QStringLiteral("contacts"), .kind = ColumnKind::number, .width = 70, .least = 56},
          {.id = QStringLiteral("reacted"), .kind = ColumnKind::number, .width = 110, .least = 90},
          {.id = QStringLiteral("paid"), .kind = ColumnKind::number, .width = 110, .least = 90}};
}

void CampaignsModel::setBook(CampaignBook book, Date today, Language language) {
  // What has been reckoned is shown until it is reckoned anew.
  for (CampaignEntry& entry : book.entries) {
    if (const CampaignEntry* before = m_book.find(entry.campaign.id)) entry.result = before->result;
  }
  beginResetModel();
  m_book = std::move(book);
  m_today = today;
  m_language = language;
  endResetModel();
}

void CampaignsModel::setResult(const CampaignResult& result) {
  CampaignEntry* entry = m_book.find(result.campaign.id);
  if (entry == nullptr) return;
  entry->result = result;
  const int row = rowOf(result.campaign.id);
  emit dataChanged(index(row, 0), index(row, columns - 1));
}

const CampaignEntry* CampaignsModel::entryAt(int row) const {
  return row < 0 || row >= rowCount() ? nullptr : &m_book.entries[static_cast<std::size_t>(row)];
}

int CampaignsModel::rowOf(CampaignId id) const {
  const auto found = std::ranges::find(m_book.entries, id, [](const CampaignEntry& entry) { return entry.campaign.id; });
  return found == m_book.entries.end() ? -1 : static_cast<int>(found - m_book.entries.begin());
}

int CampaignsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_book.entries.size());
}
int CampaignsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant CampaignsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const CampaignEntry& entry = m_book.entries[static_cast<std::size_t>(index.row())];
  const Campaign& campaign = entry.campaign;
  const auto beside = [&](std::int64_t part, std::int64_t whole, std::int64_t restPart, std::int64_t restWhole) {
    return TableCell{.text = tr("%1 (%2)", "share, the others’")
                                 .arg(shareWords(part, whole, m_language), shareWords(restPart, restWhole, m_language)),
                     .secondary = {}};
  };
  TableCell cell{.text = {}, .secondary = {}};
  switch (static_cast<Column>(index.column())) {
    case name:
      cell = {.text = toQt(campaign.name), .secondary = {}, .isStrong = true};
      break;
    case state: {
      const StateWords words = stateWords(campaignState(campaign.days, m_today));
      cell = {.text = words.words, .secondary = {}, .icon = words.icon, .iconRole = words.role};
      break;
    }
    case window:
      cell.text = tr("%1 to %2", "two days")
                      .arg(dateWords(campaign.days.from, m_language),
                           dateWords(campaign.days.ended.value_or(campaign.days.until), m_language));
      break;
    case channel:
      cell.text = channelWord(campaign.channel);
      break;
    case owner:
      cell.text = entry.owner.empty() ? QStringLiteral("–") : toQt(entry.owner);
      break;
    case customers:
      cell.text = QString::number(campaign.customers.size());
      break;
    case contacts:
      if (entry.result)
        cell.text = entry.result->inside.contacts == 0 ? QStringLiteral("–") : QString::number(entry.result->inside.contacts);
      break;
    case reacted:
      if (entry.result) {
        const auto& [of, upTo, inside, rest] = *entry.result;
        cell = beside(inside.reacted, inside.contacted, rest.reacted, rest.contacted);
      }
      break;
    case paid:
      if (entry.result) {
        const auto& [of, upTo, inside, rest] = *entry.result;
        cell = beside(inside.paidMinor, inside.overdueMinor, rest.paidMinor, rest.overdueMinor);
      }
      break;
    case columns:
      break;
  }
  return answerFor(cell, role);
}

QVariant CampaignsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case name:
      return tr("Campaign");
    case state:
      return tr("State");
    case window:
      return tr("Window");
    case channel:
      return tr("Channel");
    case owner:
      return tr("Owner");
    case customers:
      return tr("Customers");
    case contacts:
      return tr("Contacts");
    case reacted:
      return tr("Reacted (others)");
    case paid:
      return tr("Paid (others)");
    case columns:
      break;
  }
  return {};
}

}  // namespace relance
