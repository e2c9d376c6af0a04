// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/commitment_words.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct CommitmentWords {
  Q_DECLARE_TR_FUNCTIONS(Commitment)
};

}  // namespace

QString commitmentKindWord(CommitmentKind kind) {
  switch (kind) {
    case CommitmentKind::consequence:
      return CommitmentWords::tr("Consequence announced");
    case CommitmentKind::grantedDate:
      return CommitmentWords::tr("Date granted");
    case CommitmentKind::document:
      return CommitmentWords::tr("Document promised");
  }
  return {};
}

QString commitmentStateWord(CommitmentState state) {
  switch (state) {
    case CommitmentState::open:
      return CommitmentWords::tr("To do");
    case CommitmentState::kept:
      return CommitmentWords::tr("Done");
    case CommitmentState::withdrawn:
      return CommitmentWords::tr("Taken back");
    case CommitmentState::broken:
      return CommitmentWords::tr("Not kept");
  }
  return {};
}

}  // namespace relance
