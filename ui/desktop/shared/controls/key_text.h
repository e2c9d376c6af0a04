// SPDX-License-Identifier: GPL-3.0-or-later
// What a key is called on a cap: "Ctrl+Enter", "F9", "↑", in the reader's language.
#pragma once

#include <QKeySequence>
#include <QString>

namespace relance {

QString keyText(const QKeySequence& keys);

}  // namespace relance
