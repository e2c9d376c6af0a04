// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/amount_field.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/date_field.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/gallery_frame.h"
#include "desktop/shared/gallery_pages.h"
#include "desktop/shared/look/icons.h"

namespace relance::gallery {
namespace {

QHBoxLayout* buttons() {
  auto* line = new QHBoxLayout;
  const std::pair<const char*, ButtonKind> kinds[] = {{"Publier la v7", ButtonKind::primary},
                                                      {"Simuler", ButtonKind::plain},
                                                      {"Raccrocher", ButtonKind::danger},
                                                      {"Colonnes", ButtonKind::quiet},
                                                      {"Ouvrir la fiche", ButtonKind::link}};
  for (const bool enabled : {true, false}) {
    for (const auto& [word, kind] : kinds) {
      auto* button = new ActionButton(QString::fromUtf8(word), kind);
      if (kind == ButtonKind::danger) button->setIconName(IconName::hangUp);
      if (kind == ButtonKind::danger) button->setKeyCap(QKeySequence(Qt::Key_F9));
      if (kind == ButtonKind::plain) button->setIconName(IconName::simulate);
      button->setEnabled(enabled);
      line->addWidget(button);
    }
  }
  line->addWidget(new QPushButton(QStringLiteral("De Qt")));
  line->addStretch();
  return line;
}

QHBoxLayout* fields() {
  auto* line = new QHBoxLayout;
  line->setSpacing(16);
  auto* date = new DateField([](const QString& text) -> Understood<Date> {
    if (text == QStringLiteral("ven")) return {makeDate(2026, 11, 27), QStringLiteral("ven. 27/11/2026")};
    return {std::nullopt, QStringLiteral("Novembre a 30 jours.")};
  });
  date->setObjectName(QStringLiteral("firstFocus"));
  date->setText(QStringLiteral("ven"));
  auto* wrong = new DateField([](const QString&) -> Understood<Date> {
    return {std::nullopt, QStringLiteral("Novembre a 30 jours.")};
  });
  wrong->setText(QStringLiteral("31/11/2026"));
  auto* amount = new AmountField([](const QString&) -> Understood<Money> {
    return {Money{120000, {}}, QStringLiteral("1 200,00 €")};
  });
  amount->setText(QStringLiteral("1,2k"));
  auto* means = new QComboBox;
  means->addItems({QStringLiteral("Virement"), QStringLiteral("Chèque")});
  auto* days = new QSpinBox;
  days->setRange(0, 60);
  days->setValue(15);
  auto* off = new QLineEdit(QStringLiteral("C00417"));
  off->setEnabled(false);
  const std::pair<const char*, QWidget*> all[] = {{"Montant", amount}, {"Date", date},  {"Date fausse", wrong},
                                                  {"Moyen", means},    {"Jours", days}, {"Code", off}};
  for (const auto& [label, field] : all) {
    auto* block = new LabelledField(QString::fromUtf8(label), field);
    if (field == amount) block->setHelp(QStringLiteral("Comme on le dit : 1,2k ou 1200."));
    line->addWidget(block, 1, Qt::AlignTop);
  }
  return line;
}

QHBoxLayout* marks() {
  auto* line = new QHBoxLayout;
  line->setSpacing(16);
  for (const Qt::CheckState state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked}) {
    auto* box = new QCheckBox(QStringLiteral("Relu"));
    box->setTristate(true);
    box->setCheckState(state);
    line->addWidget(box);
  }
  for (const bool on : {true, false}) {
    auto* radio = new QRadioButton(on ? QStringLiteral("Mise en demeure") : QStringLiteral("Délai"));
    radio->setChecked(on);
    line->addWidget(radio);
  }
  auto* tabs = new QTabBar;
  for (const char* word : {"Historique", "Pièces 7", "Contacts 3", "Documents 12"}) tabs->addTab(QString::fromUtf8(word));
  tabs->setAccessibleName(QStringLiteral("Parties de la fiche"));
  line->addWidget(tabs);
  auto* search = new SearchField(QStringLiteral("Chercher dans la fiche"));
  line->addWidget(search, 1);
  return line;
}

}  // namespace

std::unique_ptr<QWidget> controlsPage() {
  auto* page = new QWidget;
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 12, 0, 0);
  auto* inner = new QVBoxLayout;
  inner->setContentsMargins(16, 0, 16, 8);
  inner->setSpacing(16);
  inner->addWidget(new PageTitle(QStringLiteral("Commandes")));
  inner->addLayout(buttons());
  inner->addLayout(fields());
  inner->addLayout(marks());
  auto* off = new QHBoxLayout;
  for (const char* word : {"Brouillons", "Incertains"}) {
    auto* chip = new Chip(QString::fromUtf8(word));
    chip->setCount(0);
    chip->setEnabled(word[0] == 'B');
    off->addWidget(chip);
  }
  off->addWidget(new KeyCap(QKeySequence(Qt::CTRL | Qt::Key_Return)));
  auto* link = new RoleLabel(QStringLiteral("Un seul mot en danger"), ColourRole::danger);
  off->addWidget(link);
  off->addStretch();
  inner->addLayout(off);
  auto* notes = new QPlainTextEdit(QStringLiteral("Virement préparé le 17 mais bloqué : le DG signe seul et était absent."));
  notes->setAccessibleName(QStringLiteral("Notes"));
  notes->setMaximumHeight(120);
  inner->addWidget(notes);
  inner->addWidget(
      new EmptyState(IconName::today, QStringLiteral("Rien à relancer aujourd’hui : prochaine action lundi, 14 clients."),
                     QStringLiteral("Importer un fichier")),
      1);
  layout->addLayout(inner, 1);
  auto* bar = new CommitBar(QStringLiteral("Valider 267 envois"), QKeySequence(Qt::CTRL | Qt::Key_Return));
  bar->setGuards({{GuardState::passed, QStringLiteral("Import de ce jour")},
                  {GuardState::passed, QStringLiteral("Total à 1,2 % de la simulation")},
                  {GuardState::warns, QStringLiteral("1 mise en demeure à relire")}});
  bar->setNote(QStringLiteral("Départ à 10 h 41, rappelable"));
  layout->addWidget(bar);
  return framed(page, nullptr, {.chosenPlace = 6, .isFolded = true, .isStale = true});
}

std::unique_ptr<QWidget> iconsPage() {
  auto page = std::make_unique<QWidget>();
  auto* grid = new QGridLayout(page.get());
  for (std::size_t i = 0; i < iconFiles.size(); ++i) {
    const QIcon drawn = icon(static_cast<IconName>(i));
    const QString file = QString::fromStdString(std::string(iconFiles[i]));
    auto* cell = new QHBoxLayout;
    for (const int side : {16, 20, 40}) {
      auto* picture = new QLabel;
      picture->setPixmap(drawn.pixmap(side, side));
      cell->addWidget(picture);
    }
    cell->addWidget(new RoleLabel(file, ColourRole::secondary), 1);
    grid->addLayout(cell, static_cast<int>(i) / 6, static_cast<int>(i) % 6);
  }
  auto* mark = new QLabel;
  mark->setPixmap(programIcon().pixmap(64, 64));
  grid->addWidget(mark, static_cast<int>(iconFiles.size()) / 6 + 1, 0);
  page->resize(1440, 900);
  return page;
}

}  // namespace relance::gallery
