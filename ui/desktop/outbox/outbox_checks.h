// SPDX-License-Identifier: GPL-3.0-or-later
// What was looked at before a row may leave, and before all of them may.
#pragma once

#include <QList>
#include <QString>

#include "desktop/desk/desk_state.h"
#include "desktop/outbox/outbox_reading.h"
#include "desktop/shared/frame/commit_bar.h"

namespace relance {

class OutboxModel;

/// What was looked at for one row, in words, with what it rests on below.
struct OutboxCheck {
  GuardState state;
  QString words;
  QString below;
};
QList<OutboxCheck> checksOf(const OutboxRow& row, const DeskState& state);

/// What stands before the one button.
QList<Guard> guardsOf(const OutboxModel& model, const DeskState& state);

}  // namespace relance
