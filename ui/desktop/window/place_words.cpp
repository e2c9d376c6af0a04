// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/place_words.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Place)
};

struct Looks {
  IconName icon;
  Qt::Key letter;
};

Looks looksOf(Place place) {
  switch (place) {
    case Place::today:
      return {IconName::today, Qt::Key_A};  // Aujourd'hui
    case Place::calls:
      return {IconName::phone, Qt::Key_T};
    case Place::balance:
      return {IconName::balance, Qt::Key_B};
    case Place::clients:
      return {IconName::clients, Qt::Key_C};
    case Place::boards:
      return {IconName::boards, Qt::Key_P};
    case Place::scenarios:
      return {IconName::scenarios, Qt::Key_S};
    case Place::outbox:
      return {IconName::outbox, Qt::Key_O};
    case Place::figures:
      return {IconName::figures, Qt::Key_D};  // dashboard
    case Place::importing:
      return {IconName::importFile, Qt::Key_I};
    case Place::settings:
      return {IconName::settings, Qt::Key_R};
  }
  return {};
}

}  // namespace

QString placeWord(Place place) {
  switch (place) {
    case Place::today:
      return Words::tr("Today");
    case Place::calls:
      return Words::tr("Calls");
    case Place::balance:
      return Words::tr("Balance");
    case Place::clients:
      return Words::tr("Customers");
    case Place::boards:
      return Words::tr("Boards");
    case Place::scenarios:
      return Words::tr("Scenarios");
    case Place::outbox:
      return Words::tr("Outbox");
    case Place::figures:
      return Words::tr("Figures");
    case Place::importing:
      return Words::tr("Import");
    case Place::settings:
      return Words::tr("Settings");
  }
  return {};
}

IconName placeIcon(Place place) { return looksOf(place).icon; }

QKeySequence placeKeys(Place place) { return {Qt::Key_G, looksOf(place).letter}; }

}  // namespace relance
