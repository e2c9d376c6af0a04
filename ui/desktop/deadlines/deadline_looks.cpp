// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deadlines/deadline_looks.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(DeadlineLooks)
};

constexpr int nearDays = 7;

}  // namespace

DeadlineClass classOf(DeadlineKind kind) {
  switch (kind) {
    case DeadlineKind::prescription:
    case DeadlineKind::claimDeclaration:
    case DeadlineKind::goodsClaim:
      return DeadlineClass::law;
    case DeadlineKind::insurance:
      return DeadlineClass::insurer;
    case DeadlineKind::demand:
      return DeadlineClass::demands;
    case DeadlineKind::dispute:
      return DeadlineClass::disputes;
    case DeadlineKind::commitment:
      return DeadlineClass::ourWord;
    case DeadlineKind::promise:
    case DeadlineKind::instalment:
    case DeadlineKind::announced:
      return DeadlineClass::promises;
    case DeadlineKind::placementReview:
    case DeadlineKind::holdEnd:
    case DeadlineKind::snoozeEnd:
      return DeadlineClass::comingBack;
  }
  return DeadlineClass::comingBack;
}

QString deadlineClassWord(DeadlineClass one) {
  switch (one) {
    case DeadlineClass::law:
      return Words::tr("Law");
    case DeadlineClass::insurer:
      return Words::tr("Credit insurer");
    case DeadlineClass::demands:
      return Words::tr("Formal demands");
    case DeadlineClass::disputes:
      return Words::tr("Disputes");
    case DeadlineClass::ourWord:
      return Words::tr("Our word");
    case DeadlineClass::promises:
      return Words::tr("Promises");
    case DeadlineClass::comingBack:
      return Words::tr("Coming back");
  }
  return {};
}

IconName deadlineIcon(DeadlineKind kind) {
  switch (kind) {
    case DeadlineKind::prescription:
      return IconName::decision;
    case DeadlineKind::insurance:
      return IconName::shield;
    case DeadlineKind::claimDeclaration:
      return IconName::ledger;
    case DeadlineKind::goodsClaim:
      return IconName::item;
    case DeadlineKind::demand:
      return IconName::registeredLetter;
    case DeadlineKind::dispute:
      return IconName::dispute;
    case DeadlineKind::commitment:
      return IconName::hand;
    case DeadlineKind::promise:
      return IconName::promise;
    case DeadlineKind::instalment:
      return IconName::plan;
    case DeadlineKind::announced:
      return IconName::banknote;
    case DeadlineKind::placementReview:
      return IconName::handover;
    case DeadlineKind::holdEnd:
      return IconName::pause;
    case DeadlineKind::snoozeEnd:
      return IconName::clock;
  }
  return IconName::calendar;
}

IconName deadlineClassIcon(DeadlineClass one) {
  switch (one) {
    case DeadlineClass::law:
      return deadlineIcon(DeadlineKind::prescription);
    case DeadlineClass::insurer:
      return deadlineIcon(DeadlineKind::insurance);
    case DeadlineClass::demands:
      return deadlineIcon(DeadlineKind::demand);
    case DeadlineClass::disputes:
      return deadlineIcon(DeadlineKind::dispute);
    case DeadlineClass::ourWord:
      return deadlineIcon(DeadlineKind::commitment);
    case DeadlineClass::promises:
      return deadlineIcon(DeadlineKind::promise);
    case DeadlineClass::comingBack:
      return deadlineIcon(DeadlineKind::holdEnd);
  }
  return IconName::calendar;
}

QString daysLeftWords(int days) {
  if (days > 0) return Words::tr("in %1 d").arg(days);
  if (days == 0) return Words::tr("today");
  return Words::tr("%1 d past").arg(-days);
}

ColourRole daysLeftRole(int days) {
  if (days < 0) return ColourRole::danger;
  return days <= nearDays ? ColourRole::attention : ColourRole::text;
}

}  // namespace relance
