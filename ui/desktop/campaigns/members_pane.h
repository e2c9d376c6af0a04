// SPDX-License-Identifier: GPL-3.0-or-later
// The customers of one campaign: what each owes, whether the campaign has reached him, and what was said recorded.
#pragma once

#include <QWidget>

#include "desktop/campaigns/campaign_book.h"
#include "desktop/desk/ledger_desk.h"

class QMenu;
class QSettings;

namespace relance {

class CellsModel;
class Chip;
class DenseTable;
class RoleLabel;

class MembersPane final : public QWidget {
  Q_OBJECT

 public:
  MembersPane(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  /// Both are lent until the next call; null: no campaign is chosen.
  void show(const CampaignEntry* entry, const DeskState& state);
  using QWidget::show;
  /// While the page is not seen: nobody is under the cursor until it is.
  void lend(const DeskState& state);
  void focusFirst();
  bool hasCursor() const;
  /// Code of the customer under the cursor; empty: none.
  std::string current() const;
  void setLettersCommands(bool areCommands);

  DenseTable& table() { return *m_table; }
  Chip& recorder() { return *m_record; }

 signals:
  void chosen(const std::string& code);
  void undoable(const QString& words);
  void refused(const QString& sentence);

 private:
  void record(ContactResult result);

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  std::vector<CustomerIndex> m_members;
  std::vector<CustomerId> m_memberIds;
  bool m_isShowing{false};
  RoleLabel* m_heading;
  Chip* m_record;
  QMenu* m_results;
  DenseTable* m_table;
  CellsModel* m_model;
  QAction* m_recordKey;
};

}  // namespace relance
