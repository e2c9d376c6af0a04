// SPDX-License-Identifier: GPL-3.0-or-later
// The cleaning desk's list: doubtful lines with their reason and the proposal, or what waits for a manager's answer.
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "actions/cleaning/cleaning_queue.h"
#include "desktop/shared/table/table_cell.h"
#include "desktop/shared/table/table_column.h"
#include "text/language.h"

namespace relance {

/// What of the desk is shown.
struct CleaningChoice {
  bool isWaiting{false};       // proposed write-offs instead of doubtful lines
  std::optional<Doubt> doubt;  // none: every doubtful line
  QString text;                // part of a name, a code or a number

  bool operator==(const CleaningChoice&) const = default;
};

class CleaningModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { customer, item, open, late, why, proposal, columns };

  explicit CleaningModel(QObject* parent = nullptr);
  static QList<TableColumn> tableColumns();

  /// `base`: of amounts whose currency is not told. Lines taken away stay away.
  void setDesk(CleaningDesk desk, Currency base, Language language);
  void choose(const CleaningChoice& choice);
  const CleaningChoice& choice() const { return m_choice; }

  /// Answered already, while the ledger is being written: shown no more. Of the list of doubtful lines or of proposals.
  void takeAway(ItemId id, bool isWaiting);
  /// Shown again if it still stands there.
  void putBack(ItemId id, bool isWaiting);

  int countOf(Doubt doubt) const;
  int countLines() const;
  int countWaiting() const;
  bool hasLine(ItemId id) const;

  /// Null for a row of the other list, or none.
  const CleaningLine* lineAt(int row) const;
  const WaitingWriteOff* waitingAt(int row) const;
  ItemId itemAt(int row) const;
  /// −1 when it is not shown.
  int rowOf(ItemId id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void build();
  std::set<ItemId>& gone(bool isWaiting) { return isWaiting ? m_answered : m_judged; }
  QString amount(std::int64_t minor, Currency currency) const;
  TableCell lineCell(const CleaningLine& line, int column) const;
  TableCell waitingCell(const WaitingWriteOff& waiting, int column) const;

  CleaningDesk m_desk;
  std::vector<std::string> m_lineTexts;  // folded, for finding
  std::vector<std::string> m_waitingTexts;
  Currency m_base;
  Language m_language{Language::en};
  CleaningChoice m_choice;
  std::set<ItemId> m_judged;
  std::set<ItemId> m_answered;
  std::vector<std::size_t> m_shown;
};

}  // namespace relance
