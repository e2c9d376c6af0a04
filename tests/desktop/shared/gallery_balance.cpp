// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractTableModel>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>
#include <array>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/gallery_frame.h"
#include "desktop/shared/gallery_pages.h"
#include "desktop/shared/table/dense_table.h"

namespace relance::gallery {
namespace {

constexpr int columnCountShown = 10;

struct Row {
  const char* name;
  const char* code;
  int level;                            // 0 closed group, 1 open group, 2 customer
  std::array<std::int64_t, 8> amounts;  // not due, 4 buckets, unapplied, disputed, promised, in euros
  const char* next;
};

const Row rows[] = {
    {"Grands comptes", "38 clients", 0, {312500, 74200, 26100, 9800, 4600, -12450, 18600, 22000}, "6 actions"},
    {"Standard", "264 clients", 1, {241800, 98660, 52140, 22100, 13940, -9120, 18120, 33440}, "31 appels ce jour"},
    {"Clinique du Val-Herbeux", "C00102", 2, {18840, 0, 31964, 0, 0, 0, 2120, 0}, "Décision due"},
    {"Fonderie Malacourt", "C00350", 2, {14300, 9604, 0, 0, 0, -1200, 0, 0}, "Appel ce jour"},
    {"Duvallon SARL", "C00417", 2, {4820, 3000, 9480, 0, 0, 0, 3000, 9480}, "Promesse 27/11"},
    {"Constructions Arvelin", "C00612", 2, {3100, 0, 1270, 0, 7630, 0, 0, 0}, "Mise en demeure"},
    {"Tuilerie de Messanges", "C00266", 2, {0, 0, 0, 4860, 2140, 0, 7000, 0}, "Litige, 6 j restants"},
    {"Nouveaux et retardataires", "71 clients", 0, {42110, 23840, 13420, 8660, 5740, -860, 1280, 12600}, "9 appels ce jour"},
    {"Particuliers", "190 clients", 0, {85168, 3180, 1460, 920, 2040, -120, 220, 380}, "22 lettres prêtes"},
};

QString shown(std::int64_t euros) {
  if (euros == 0) return QStringLiteral("–");
  QString digits = QString::number(std::abs(euros));
  if (digits.size() > 3) digits.insert(digits.size() - 3, QChar(0x202F));
  return (euros < 0 ? QString(QChar(0x2212)) : QString()) + digits + QStringLiteral(",00");
}

class BalanceModel final : public QAbstractTableModel {
 public:
  using QAbstractTableModel::QAbstractTableModel;

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(std::size(rows)); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columnCountShown; }
  QVariant headerData(int section, Qt::Orientation, int role) const override {
    const char* names[] = {"Segment et client", "Non échu", "1–30 j", "31–60 j",         "61–90 j", "> 90 j",
                           "Non imputé",        "Litige",   "Promis", "Prochaine action"};
    return role == Qt::DisplayRole ? QVariant(QString::fromUtf8(names[section])) : QVariant();
  }
  QVariant data(const QModelIndex& index, int role) const override {
    return answerFor(cellAt(index.row(), index.column()), role);
  }

 private:
  static TableCell cellAt(int at, int column) {
    const Row& row = rows[at];
    TableCell cell;
    cell.isStrong = row.level < 2 && column < 9;
    if (column == 0) {
      cell.text = QString::fromUtf8(row.name);
      cell.secondary = QString::fromUtf8(row.code);
      if (row.level < 2) cell.isOpen = row.level == 1;
      cell.indent = row.level == 2 ? 1 : 0;
    } else if (column == 9) {
      cell.text = QString::fromUtf8(row.next);
      if (row.level == 2) cell.icon = IconName::phone;
    } else {
      const auto amounts = row.amounts;
      const std::int64_t amount = amounts[static_cast<std::size_t>(column - 1)];
      std::int64_t gross = 0;
      for (std::size_t i = 0; i < 5; ++i) gross += amounts[i];
      cell.text = shown(amount);
      if (column >= 2 && column <= 5) cell.heat = heatOf(static_cast<HeatBand>(column - 2), amount, gross);
    }
    return cell;
  }
};

QList<TableColumn> columns() {
  QList<TableColumn> columns{{.id = QStringLiteral("group"), .width = 280, .least = 200, .yields = 1, .takesRest = true}};
  for (int i = 1; i < 9; ++i) {
    columns << TableColumn{.id = QString::number(i),
                           .kind = ColumnKind::number,
                           .width = 92,
                           .least = 80,
                           .neverCut = true,
                           .hairlineBefore = i == 6};
  }
  columns << TableColumn{.id = QStringLiteral("next"),
                         .kind = ColumnKind::words,
                         .width = 168,
                         .least = 120,
                         .neverCut = true,
                         .hairlineBefore = true};
  return columns;
}

}  // namespace

std::unique_ptr<QWidget> balancePage() {
  auto* page = new QWidget;
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(16, 12, 16, 16);
  auto* title = new PageTitle(QStringLiteral("Balance âgée"));
  title->setSubtitle(QStringLiteral("6 segments, 1 012 clients"));
  title->setFigures({{.words = QStringLiteral("Solde")},
                     {.words = QStringLiteral("1 204 880,00 €"), .isStrong = true, .role = ColourRole::text}});
  layout->addWidget(title);
  auto* filters = new QHBoxLayout;
  auto* menu = new QMenu(page);
  for (const char* word : {"Au 23/11/2026", "Base : échéance", "Segments, puis clients"}) {
    auto* chip = new Chip(QString::fromUtf8(word));
    chip->setMenu(menu);
    filters->addWidget(chip);
  }
  for (const char* word : {"Non échu", "Non imputé"}) {
    auto* chip = new Chip(QString::fromUtf8(word));
    chip->setTicked(true);
    chip->setChecked(true);
    filters->addWidget(chip);
  }
  filters->addStretch();
  auto* columnsButton = new ActionButton(QStringLiteral("Colonnes"), ButtonKind::quiet);
  columnsButton->setIconName(IconName::columns);
  filters->addWidget(columnsButton);
  auto* compare = new ActionButton(QStringLiteral("Comparer"));
  compare->setKeyCap(QKeySequence(Qt::Key_V));
  filters->addWidget(compare);
  auto* sheet = new ActionButton(QStringLiteral("XLSX"));
  sheet->setIconName(IconName::exportFile);
  sheet->setKeyCap(QKeySequence(Qt::CTRL | Qt::Key_E));
  filters->addWidget(sheet);
  layout->addLayout(filters);
  auto* table = new DenseTable(QStringLiteral("Balance âgée"), columns());
  table->setCellCursor(true);
  table->setModel(new BalanceModel(table));
  table->setCurrentIndex(table->model()->index(4, 3));
  table->setObjectName(QStringLiteral("firstFocus"));
  TotalsRow total(columnCountShown);
  total[0] = {.text = QStringLiteral("Total"), .secondary = QStringLiteral("1 012 clients, 3 846 pièces"), .isStrong = true};
  for (int i = 1; i < 9; ++i) total[i] = {.text = QStringLiteral("117 340,00"), .secondary = {}, .isStrong = true};
  total[9] = {.text = QStringLiteral("= compte 411"),
              .secondary = {},
              .icon = IconName::checkCircle,
              .iconRole = ColourRole::ok,
              .textRole = ColourRole::ok,
              .isStrong = true};
  TotalsRow shares(columnCountShown);
  shares[0] = {.text = QStringLiteral("Part des tranches"), .secondary = {}, .textRole = ColourRole::secondary};
  for (int i = 1; i < 6; ++i) {
    shares[i] = {.text = QStringLiteral("19,7 %"), .secondary = {}, .textRole = ColourRole::secondary};
  }
  table->setTotals({total, shares});
  table->setMaximumHeight(400);
  layout->addWidget(table);
  layout->addStretch();
  return framed(page, nullptr, {.chosenPlace = 2});
}

}  // namespace relance::gallery
