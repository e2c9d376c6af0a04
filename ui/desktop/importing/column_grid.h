// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a file with their first rows; above each, what it holds, to be chosen by hand.
#pragma once

#include <QScrollArea>
#include <vector>

#include "actions/importing/preview_import.h"

class QComboBox;
class QGridLayout;

namespace relance {

class ColumnGrid final : public QScrollArea {
  Q_OBJECT

 public:
  explicit ColumnGrid(QWidget* parent = nullptr);

  /// `mapping`: what the columns hold so far; of the sample itself where the file is not understood yet.
  void setSample(const CsvPreview& sample, const ColumnMapping& mapping);
  void clear();

  /// What is chosen, of every field of the kind: a column, or none.
  std::vector<HandMapping> mappings() const;
  const QList<QComboBox*>& combos() const { return m_combos; }

 signals:
  /// The user gave a column another meaning.
  void mapped();

 private:
  QComboBox* combo(std::size_t column, const ColumnMapping& mapping);
  std::string columnName(std::size_t column) const;
  void choose(QComboBox& combo);
  void startInside();

  ImportKind m_kind{ImportKind::invoices};
  std::vector<std::string> m_titles;
  QList<QComboBox*> m_combos;
  QGridLayout* m_grid{nullptr};
};

}  // namespace relance
