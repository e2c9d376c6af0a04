// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/items_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "desktop/balance/balance_columns.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/clipboard.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {

ItemsView::ItemsView(QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_title(new PageTitle({})),
      m_table(new DenseTable(tr("Open items"), ItemsModel::tableColumns())),
      m_model(new ItemsModel(this)),
      m_hints(new KeyHints({})) {
  auto* back = new ActionButton(tr("Balance"), ButtonKind::link);
  back->setIconName(IconName::chevronLeft);
  m_title->addRight(back);
  m_table->setModel(m_model);
  m_table->rememberWidths(settings, QStringLiteral("balance/items"));
  m_table->horizontalHeader()->setSectionsClickable(true);
  m_table->installEventFilter(this);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  layout->setSpacing(metrics::gap);
  layout->addWidget(m_title);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_hints);

  connect(back, &QPushButton::clicked, this, &ItemsView::backWanted);
  connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ItemsView::sortByColumn);
  connect(m_table, &QAbstractItemView::doubleClicked, this, &ItemsView::openCurrent);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ItemsView::tellSelection);
}

void ItemsView::show(const BalanceSheet& sheet, Language language, const QString& title, const QString& part,
                     std::vector<ItemIndex> items) {
  m_currency = sheet.balance.currency;
  m_language = language;
  m_title->setTitle(title);
  m_title->setSubtitle(part);
  m_model->setItems(sheet, language, std::move(items));
  m_title->setFigures(
      {{.words = amountWords({m_model->sum(), m_currency}, language), .isStrong = true, .role = ColourRole::text}});
  m_table->setTotals(m_model->totals());
  m_table->horizontalHeader()->setSortIndicatorShown(false);
  m_table->setCurrentIndex(m_model->index(0, 0));
}

void ItemsView::offerCustomer(bool isThere) {
  m_offersCustomer = isThere;
  QList<KeyHint> hints;
  if (isThere) hints << KeyHint{QKeySequence(Qt::Key_Return), tr("customer")};
  m_hints->setHints(hints << KeyHint{QKeySequence(Qt::Key_Backspace), tr("up to the balance")}
                          << KeyHint{QKeySequence(Qt::CTRL | Qt::Key_C), tr("copy")});
}

void ItemsView::clear() { m_model->clear(); }

void ItemsView::activate() { m_table->setFocus(); }

void ItemsView::sortByColumn(int column) {
  QHeaderView& header = *m_table->horizontalHeader();
  const bool isAgain = header.isSortIndicatorShown() && header.sortIndicatorSection() == column;
  const bool isDescending = isAgain ? header.sortIndicatorOrder() == Qt::AscendingOrder : column >= ItemsModel::daysLate;
  header.setSortIndicatorShown(true);
  header.setSortIndicator(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
  m_model->sortBy(column, isDescending);
}

void ItemsView::tellSelection() {
  std::int64_t sum = 0;
  int rows = 0;
  for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
    for (int row = range.top(); row <= range.bottom(); ++row, ++rows) sum = addMinor(sum, m_model->openMinorAt(row));
  }
  if (rows == 0) return emit selectionTold({});
  emit selectionTold({{.words = tr("%Ln items selected ·", nullptr, rows)},
                      {.words = amountWords({sum, m_currency}, m_language), .isStrong = true, .role = ColourRole::text}});
}

void ItemsView::openCurrent() {
  if (m_offersCustomer && m_table->currentIndex().isValid())
    emit customerWanted(m_model->customerAt(m_table->currentIndex().row()));
}

bool ItemsView::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto& key = *static_cast<QKeyEvent*>(event);
  if (key.matches(QKeySequence::Copy)) {
    copySelection(*m_table);
    return true;
  }
  if (key.key() == Qt::Key_Backspace) {
    emit backWanted();
    return true;
  }
  if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
    openCurrent();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace relance
