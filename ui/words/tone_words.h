// SPDX-License-Identifier: GPL-3.0-or-later
// What the tone guard objects to, in words.
#pragma once

#include <QString>
#include <string_view>

namespace relance {

/// Of a fault's name (toneFaultName), as it ends a sentence: "“…” is a threat of more than lawful steps". Anything else
/// stands for itself.
QString toneFaultPhrase(std::string_view fault);

}  // namespace relance
