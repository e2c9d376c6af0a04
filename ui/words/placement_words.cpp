// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/placement_words.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct PlacementWords {
  Q_DECLARE_TR_FUNCTIONS(Placement)
};

}  // namespace

QString partnerKindWord(PartnerKind kind) {
  switch (kind) {
    case PartnerKind::agency:
      return PlacementWords::tr("Collection agency");
    case PartnerKind::lawyer:
      return PlacementWords::tr("Lawyer");
    case PartnerKind::bailiff:
      return PlacementWords::tr("Bailiff");
    case PartnerKind::mediator:
      return PlacementWords::tr("Mediator");
  }
  return {};
}

QString placementOutcomeWord(PlacementOutcome outcome) {
  switch (outcome) {
    case PlacementOutcome::paid:
      return PlacementWords::tr("Paid");
    case PlacementOutcome::partlyPaid:
      return PlacementWords::tr("Paid in part");
    case PlacementOutcome::unrecoverable:
      return PlacementWords::tr("Nothing can be got");
    case PlacementOutcome::takenBack:
      return PlacementWords::tr("Taken back by us");
  }
  return {};
}

}  // namespace relance
