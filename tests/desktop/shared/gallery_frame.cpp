// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/gallery_frame.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QVBoxLayout>

#include "desktop/shared/frame/foot_line.h"
#include "desktop/shared/frame/navigation_rail.h"
#include "desktop/shared/frame/top_line.h"

namespace relance::gallery {
namespace {

NavigationRail* rail(const FrameOptions& options) {
  auto* rail = new NavigationRail;
  const std::pair<IconName, const char*> places[] = {
      {IconName::today, "Aujourd’hui"}, {IconName::phone, "Appels"},        {IconName::balance, "Balance âgée"},
      {IconName::clients, "Clients"},   {IconName::boards, "Suivis"},       {IconName::scenarios, "Scénarios"},
      {IconName::outbox, "Envois"},     {IconName::figures, "Indicateurs"}, {IconName::importFile, "Import"}};
  int place = 0;
  for (const auto& [icon, word] : places) rail->addPlace(place++, icon, QString::fromUtf8(word));
  rail->addFootPlace(place, IconName::settings, QStringLiteral("Réglages"));
  rail->setCount(0, 48);
  rail->setCount(1, 43);
  rail->setCount(4, 11);
  rail->setCount(6, 268);
  rail->choose(options.chosenPlace);
  rail->setFolded(options.isFolded);
  return rail;
}

TopLine* top(const FrameOptions& options) {
  auto* top = new TopLine;
  top->setLedgerName(QStringLiteral("Sorbelac"));
  if (options.isStale) {
    top->setFreshness(QStringLiteral("Dernier import : vendredi 20/11"), true);
  } else {
    top->setFreshness(QStringLiteral("Import du 23/11 à 07 h 40"), false);
  }
  top->setDayProgress(12, 60);
  return top;
}

FootLine* foot(const FrameOptions& options) {
  auto* foot = new FootLine;
  foot->setSelection({{.words = QStringLiteral("1 choisi · échu")},
                      {.words = QStringLiteral("12 480,00 €"), .isStrong = true, .role = ColourRole::text},
                      {.words = QStringLiteral("· à réclamer")},
                      {.words = QStringLiteral("9 480,00 €"), .isStrong = true, .role = ColourRole::text}});
  foot->setInvariant(QStringLiteral("Tranches − non imputé = compte 411 : 1 204 880,00 €"), true);
  foot->setNote(IconName::shield, QStringLiteral("Sauvegarde vérifiée à 09 h 50"));
  if (options.isStale) {
    foot->offerUndo(QStringLiteral("Promesse de 9 480,00 € enregistrée"));
    foot->showWork(QStringLiteral("PDF préparés 182 / 268"), 182, 268);
  }
  return foot;
}

}  // namespace

std::unique_ptr<QWidget> framed(QWidget* page, QWidget* inspector, const FrameOptions& options) {
  auto window = std::make_unique<QWidget>();
  auto* menus = new QMenuBar;
  for (const char* name : {"&Fichier", "&Édition", "&Affichage", "&Client", "&Relance", "&Outils", "Aid&e"}) {
    menus->addMenu(QString::fromUtf8(name));
  }
  auto* inside = new QHBoxLayout;
  inside->setSpacing(0);
  inside->addWidget(page, 1);
  if (inspector != nullptr) inside->addWidget(inspector);
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  right->addWidget(top(options));
  right->addLayout(inside, 1);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(rail(options));
  middle->addLayout(right, 1);
  auto* all = new QVBoxLayout(window.get());
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->setMenuBar(menus);
  all->addLayout(middle, 1);
  all->addWidget(foot(options));
  window->resize(1440, 900);
  return window;
}

}  // namespace relance::gallery
