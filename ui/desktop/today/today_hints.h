// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of Today as they are told under its list.
#pragma once

#include <QList>

#include "desktop/shared/controls/key_cap.h"

namespace relance {

/// Whether there is a place to call from, and one for client files.
QList<KeyHint> todayHints(bool canCall, bool canOpenFile);

}  // namespace relance
