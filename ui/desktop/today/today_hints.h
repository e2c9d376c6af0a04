// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of Today as they are told under its list.
#pragma once

#include <QList>

#include "desktop/shared/controls/key_cap.h"

namespace relance {

/// Whether there is a place to call from, one for client files, and own work beside that of others.
QList<KeyHint> todayHints(bool canCall, bool canOpenFile, bool hasOwn);

}  // namespace relance
