// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractTableModel>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/bar_line.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/gallery_frame.h"
#include "desktop/shared/gallery_pages.h"
#include "desktop/shared/table/dense_table.h"

namespace relance::gallery {
namespace {

struct Row {
  const char* name;
  const char* code;
  const char* overdue;
  const char* late;
  IconName icon;
  ColourRole role;
  const char* reason;
  int points;
};

const Row rows[] = {
    {"Duvallon SARL", "C00417", "12 480,00", "47 j", IconName::promiseBroken, ColourRole::danger,
     "Promesse rompue : 9 480 € attendus le 18/11", 99},
    {"Garage Pélissard", "C00230", "6 118,40", "38 j", IconName::promiseBroken, ColourRole::danger,
     "2e promesse rompue : monter d’une étape", 96},
    {"Clinique du Val-Herbeux", "C00102", "31 964,10", "31 j", IconName::decision, ColourRole::attention,
     "28 jours atteints le 20/11 : décision à prendre", 88},
    {"Brasserie Lormande", "C00844", "7 422,50", "28 j", IconName::decision, ColourRole::attention,
     "28 jours atteints ce jour : décision à prendre", 84},
    {"Imprimerie Castelbrun", "C00771", "17 240,55", "24 j", IconName::phone, ColourRole::secondary,
     "Appel J+21 prévu vendredi, non fait : rattrapé", 74},
    {"Mairie de Valsonge", "C00518", "6 210,50", "62 j", IconName::callback, ColourRole::secondary,
     "Rappel demandé à 14 h 30 par M. Lenoir", 70},
    {"Boulangeries Tournemarne", "C00933", "4 385,20", "19 j", IconName::banknote, ColourRole::secondary,
     "Virement annoncé le 17/11, non reçu : vérifier", 65},
    {"Coopérative du Haut-Vernois", "C01204", "22 540,00", "3 j", IconName::phone, ColourRole::secondary,
     "Grand compte : appel J+3 du chargé de compte", 51},
    {"Verrerie Combelouve", "C00066", "15 400,00", "–", IconName::star, ColourRole::secondary,
     "Avant échéance : livraison conforme ?", 50},
};

class TodayModel final : public QAbstractTableModel {
 public:
  using QAbstractTableModel::QAbstractTableModel;

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 40; }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 6; }
  QVariant headerData(int section, Qt::Orientation, int role) const override {
    const char* names[] = {"#", "Client", "Échu (€)", "Retard", "Pourquoi maintenant", "Points"};
    return role == Qt::DisplayRole ? QVariant(QString::fromUtf8(names[section])) : QVariant();
  }
  QVariant data(const QModelIndex& index, int role) const override { return answerFor(cellAt(index), role); }

 private:
  static TableCell cellAt(const QModelIndex& index) {
    const Row& row = rows[static_cast<std::size_t>(index.row()) % std::size(rows)];
    TableCell cell;
    switch (index.column()) {
      case 0:
        cell.text = QString::number(index.row() + 1);
        cell.textRole = ColourRole::secondary;
        break;
      case 1:
        cell.text = QString::fromUtf8(row.name);
        cell.secondary = QString::fromUtf8(row.code);
        cell.isStrong = true;
        break;
      case 2:
        cell.text = QString::fromUtf8(row.overdue);
        break;
      case 3:
        cell.text = QString::fromUtf8(row.late);
        break;
      case 4:
        cell.text = QString::fromUtf8(row.reason);
        cell.icon = row.icon;
        cell.iconRole = row.role;
        break;
      default:
        cell.text = QString::number(row.points);
    }
    return cell;
  }
};

Inspector* inspector() {
  auto* inspector = new Inspector;
  inspector->setHeading(QStringLiteral("Duvallon SARL"), QStringLiteral("C00417 · Standard · suivi par vous"));
  auto* more = new ActionButton({}, ButtonKind::quiet);
  more->setIconName(IconName::more);
  more->setAccessibleName(QStringLiteral("Autres actions"));
  inspector->addToHeading(more);
  auto* buttons = new QHBoxLayout;
  auto* call = new PrimaryButton(QStringLiteral("Appeler"), QKeySequence(Qt::Key_Return));
  call->setIconName(IconName::phone);
  buttons->addWidget(call, 1);
  buttons->addWidget(new ActionButton(QStringLiteral("Reporter")));
  buttons->addWidget(new ActionButton(QStringLiteral("Note")));
  inspector->body().addLayout(buttons);
  auto* amount = new RoleLabel(QStringLiteral("9 480,00 €"), ColourRole::text, TextSize::title);
  amount->setStrong(true);
  inspector->body().addWidget(new RoleLabel(QStringLiteral("À réclamer"), ColourRole::secondary));
  inspector->body().addWidget(amount);
  auto* weights = new ActionButton(QStringLiteral("Régler les poids"), ButtonKind::link);
  QVBoxLayout& points = inspector->addSection(QStringLiteral("Pourquoi en tête : 99 points"), weights);
  const std::pair<const char*, int> parts[] = {
      {"Montant", 40}, {"Promesse rompue", 25}, {"Ancienneté", 23}, {"Payeur en dégradation", 6}, {"Silence de 11 j", 5}};
  for (const auto& [name, value] : parts) {
    points.addWidget(new BarLine(QString::fromUtf8(name), QString::number(value), value / 40.0));
  }
  QVBoxLayout& contact = inspector->addSection(QStringLiteral("À qui parler"));
  contact.addWidget(new RoleLabel(QStringLiteral("Mme Roy, comptabilité fournisseurs")));
  auto* window = new PhraseLabel;
  window->setState(IconName::checkCircle, QStringLiteral("fenêtre ouverte"), ColourRole::ok);
  contact.addWidget(window);
  return inspector;
}

WrappingLayout* chips(QWidget* page) {
  auto* line = new WrappingLayout(8);
  auto* group = new QButtonGroup(page);
  struct Filter {
    const char* word;
    int count;
    std::optional<IconName> icon;
  };
  for (const Filter& filter : {Filter{"Tout", 48, {}},
                               {"Appels", 38, IconName::phone},
                               {"Rappels", 5, IconName::callback},
                               {"Décisions", 3, IconName::decision},
                               {"Vérifications", 2, IconName::banknote}}) {
    auto* chip = new Chip(QString::fromUtf8(filter.word));
    chip->setCount(filter.count);
    chip->setIconName(filter.icon);
    group->addButton(chip);
    line->addWidget(chip);
    chip->setChecked(filter.count == 48);
  }
  auto* add = new ActionButton(QStringLiteral("Filtre"), ButtonKind::link);
  add->setIconName(IconName::plus);
  line->addWidget(add);
  return line;
}

}  // namespace

std::unique_ptr<QWidget> todayPage() {
  auto* page = new QWidget;
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(16, 12, 16, 8);
  auto* title = new PageTitle(QStringLiteral("Aujourd’hui"));
  title->setSubtitle(QStringLiteral("lundi 23 novembre 2026"));
  title->setFigures({{.words = QStringLiteral("Promis")},
                     {.words = QStringLiteral("18 420,00 €"), .isStrong = true, .role = ColourRole::text},
                     {.words = QStringLiteral(" Encaissé")},
                     {.words = QStringLiteral("7 300,00 €"), .isStrong = true, .role = ColourRole::text}});
  auto* view = new ActionButton(QStringLiteral("Vue : Ma liste"), ButtonKind::quiet);
  view->setIconName(IconName::eye);
  title->addRight(view);
  layout->addWidget(title);
  layout->addLayout(chips(page));
  auto* table =
      new DenseTable(QStringLiteral("À faire aujourd’hui"),
                     {{.id = QStringLiteral("rank"), .kind = ColumnKind::number, .width = 36, .least = 36},
                      {.id = QStringLiteral("customer"), .width = 250, .least = 180, .yields = 1},
                      {.id = QStringLiteral("overdue"), .kind = ColumnKind::number, .width = 92, .least = 80, .neverCut = true},
                      {.id = QStringLiteral("late"), .kind = ColumnKind::number, .width = 66, .least = 50},
                      {.id = QStringLiteral("reason"),
                       .kind = ColumnKind::words,
                       .width = 320,
                       .least = 200,
                       .takesRest = true,
                       .neverCut = true},
                      {.id = QStringLiteral("points"), .kind = ColumnKind::number, .width = 76, .least = 60}});
  table->setModel(new TodayModel(table));
  table->horizontalHeader()->setSortIndicatorShown(true);
  table->horizontalHeader()->setSortIndicator(5, Qt::DescendingOrder);
  table->setObjectName(QStringLiteral("firstFocus"));
  table->selectRow(0);
  layout->addWidget(table, 1);
  layout->addWidget(new KeyHints({{QKeySequence(Qt::Key_Return), QStringLiteral("appeler")},
                                  {QKeySequence(Qt::Key_Space), QStringLiteral("aperçu")},
                                  {QKeySequence(Qt::Key_S), QStringLiteral("reporter")},
                                  {QKeySequence(Qt::Key_N), QStringLiteral("note")},
                                  {QKeySequence(Qt::Key_P), QStringLiteral("promesse")},
                                  {QKeySequence(Qt::Key_L), QStringLiteral("litige")},
                                  {QKeySequence(Qt::Key_X), QStringLiteral("choisir")}}));
  return framed(page, inspector(), {});
}

}  // namespace relance::gallery
