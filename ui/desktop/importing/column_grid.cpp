// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/column_grid.h"

#include <QComboBox>
#include <QGridLayout>
#include <algorithm>

#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/type_scale.h"
#include "text/fold.h"
#include "words/field_words.h"

namespace relance {
namespace {

constexpr int leastColumn = 150;
constexpr int widestCell = 240;

}  // namespace

ColumnGrid::ColumnGrid(QWidget* parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setAccessibleName(tr("Columns of the file"));
  startInside();
}

void ColumnGrid::startInside() {
  auto* inside = new QWidget;
  inside->setBackgroundRole(QPalette::Base);
  inside->setAutoFillBackground(true);
  viewport()->setBackgroundRole(QPalette::Base);
  m_grid = new QGridLayout(inside);
  m_grid->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
  m_grid->setHorizontalSpacing(metrics::pageMargin);
  m_grid->setVerticalSpacing(metrics::gap);
  m_combos.clear();
  setWidget(inside);
}

void ColumnGrid::clear() {
  m_titles.clear();
  startInside();
}

QComboBox* ColumnGrid::combo(std::size_t column, const ColumnMapping& mapping) {
  auto* box = new QComboBox;
  box->addItem(tr("leave aside"), QVariant());
  for (const ImportField field : fieldsOf(mapping.kind)) {
    box->addItem(fieldWord(importFieldName(field)), static_cast<int>(field));
  }
  const auto held = std::ranges::find(mapping.columns, column + 1, &MappedColumn::column);
  if (held != mapping.columns.end()) box->setCurrentIndex(box->findData(static_cast<int>(held->field)));
  box->setAccessibleName(
      tr("Column “%1” holds").arg(m_titles[column].empty() ? QString::number(column + 1) : toQt(m_titles[column])));
  box->setMinimumWidth(metrics::widthFor(font(), leastColumn));
  box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  connect(box, &QComboBox::activated, this, [this, box] { choose(*box); });
  return box;
}

void ColumnGrid::setSample(const CsvPreview& sample, const ColumnMapping& mapping) {
  const int focused = static_cast<int>(m_combos.indexOf(qobject_cast<QComboBox*>(focusWidget())));
  m_kind = mapping.kind;
  m_titles = sample.titles;
  startInside();
  for (std::size_t column = 0; column < m_titles.size(); ++column) {
    const int place = static_cast<int>(column);
    m_combos << combo(column, mapping);
    m_grid->addWidget(m_combos.last(), 0, place);
    auto* title = new RoleLabel(m_titles[column].empty() ? tr("Column %1").arg(column + 1) : toQt(m_titles[column]));
    title->setStrong(true);
    m_grid->addWidget(title, 1, place);
    for (std::size_t row = 0; row < sample.rows.size(); ++row) {
      const QString text = toQt(sample.rows[row][column]);
      auto* cell = new RoleLabel({}, m_combos.last()->currentIndex() == 0 ? ColourRole::secondary : ColourRole::text);
      cell->setTextFormat(Qt::PlainText);
      cell->setText(shortened(cell->fontMetrics(), text, metrics::widthFor(font(), widestCell)));
      if (cell->text() != text) cell->setToolTip(text);
      m_grid->addWidget(cell, static_cast<int>(row) + 2, place);
    }
  }
  m_grid->setColumnStretch(static_cast<int>(m_titles.size()), 1);
  m_grid->setRowStretch(static_cast<int>(sample.rows.size()) + 2, 1);
  if (focused >= 0 && focused < m_combos.size()) m_combos[focused]->setFocus();
}

void ColumnGrid::choose(QComboBox& chosen) {
  // A field stands in one column: the one that had it gives it up.
  for (QComboBox* box : std::as_const(m_combos)) {
    if (box != &chosen && chosen.currentIndex() > 0 && box->currentIndex() == chosen.currentIndex()) box->setCurrentIndex(0);
  }
  emit mapped();
}

/// By its title, so that the next file may have its columns in another order; by its number where the title does not tell.
std::string ColumnGrid::columnName(std::size_t column) const {
  const FoldedText wanted = fold(m_titles[column]);
  const auto alike = std::ranges::count_if(m_titles, [&](const std::string& title) { return fold(title) == wanted; });
  return m_titles[column].empty() || alike > 1 ? std::to_string(column + 1) : m_titles[column];
}

std::vector<HandMapping> ColumnGrid::mappings() const {
  std::vector<HandMapping> mappings;
  for (const ImportField field : fieldsOf(m_kind)) {
    const auto holds = [field](const QComboBox* box) { return box->currentData() == QVariant(static_cast<int>(field)); };
    const auto found = std::ranges::find_if(m_combos, holds);
    mappings.push_back(
        {std::string(importFieldName(field)),
         found == m_combos.end() ? std::string() : columnName(static_cast<std::size_t>(found - m_combos.begin()))});
  }
  return mappings;
}

}  // namespace relance
