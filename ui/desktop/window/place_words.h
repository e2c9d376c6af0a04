// SPDX-License-Identifier: GPL-3.0-or-later
// How a place is called, drawn and reached by keys.
#pragma once

#include <QKeySequence>
#include <QString>

#include "desktop/desk/place.h"
#include "desktop/shared/look/icon_names.h"

namespace relance {

QString placeWord(Place place);
IconName placeIcon(Place place);
/// G, then a letter (screens.md 1.4).
QKeySequence placeKeys(Place place);

}  // namespace relance
