// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cleaning/cleaning_looks.h"

namespace relance {

IconName doubtIcon(Doubt doubt) {
  switch (doubt) {
    case Doubt::nearPrescription:
      return IconName::warning;
    case Doubt::veryOld:
      return IconName::clock;
    case Doubt::duplicate:
      return IconName::item;
    case Doubt::unappliedCredit:
      return IconName::banknote;
    case Doubt::residue:
      return IconName::minus;
    case Doubt::notContacted:
      return IconName::phone;
    case Doubt::noProof:
      return IconName::attachment;
  }
  return IconName::help;
}

ColourRole doubtRole(Doubt doubt) { return doubt == Doubt::nearPrescription ? ColourRole::danger : ColourRole::secondary; }

Qt::Key verdictKey(CleaningVerdict verdict) {
  switch (verdict) {
    case CleaningVerdict::chase:
      return Qt::Key_R;  // relancer
    case CleaningVerdict::offset:
      return Qt::Key_C;  // compenser
    case CleaningVerdict::dispute:
      return Qt::Key_L;  // litige
    case CleaningVerdict::handOver:
      return Qt::Key_T;  // confier à un tiers
    case CleaningVerdict::writeOff:
      return Qt::Key_P;  // passer en perte
    case CleaningVerdict::leave:
      return Qt::Key_S;  // reporter, as everywhere
  }
  return Qt::Key_unknown;
}

}  // namespace relance
