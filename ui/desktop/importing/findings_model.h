// SPDX-License-Identifier: GPL-3.0-or-later
// What a try found, line by line: what must be put right, what differs from the ledger, what was assumed.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "actions/importing/preview_import.h"
#include "desktop/shared/table/table_column.h"
#include "text/language.h"

namespace relance {

enum class FindingKind { problem, change, note };

struct Finding {
  FindingKind kind{FindingKind::problem};
  std::int64_t line{0};  // from 1; 0: the file as a whole
  QString column;        // title or number; empty for the whole line
  QString sentence;
  std::string_view code;  // stable name of the reason
  std::int64_t count{1};  // equal ones, of which the first is listed
};

/// In the order of their lines.
std::vector<Finding> findingsOf(const ImportPreview& preview, FindingKind kind, Language language);
/// All of them, listed or not.
std::int64_t countOf(const ImportReport& report, FindingKind kind);

class FindingsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { line, column, sentence, columns };

  explicit FindingsModel(QObject* parent = nullptr);
  static QList<TableColumn> tableColumns();

  void setFindings(std::vector<Finding> findings);
  const std::vector<Finding>& findings() const { return m_findings; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<Finding> m_findings;
};

}  // namespace relance
