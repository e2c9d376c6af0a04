// SPDX-License-Identifier: GPL-3.0-or-later
// The language a program speaks: chosen once, at its start or in its settings.
#pragma once

#include <QString>
#include <optional>

#include "text/language.h"

class QCoreApplication;

namespace relance {

/// The languages that the programs are translated into: fr and en.
bool isSpoken(Language language);

/// A spoken language by its code ("fr", "en"); nothing for any other text.
std::optional<Language> parseSpokenLanguage(const QString& code);

/// What a POSIX locale such as "fr_FR.UTF-8" asks for; English where that is not spoken.
Language spokenLanguageOf(const QString& locale);

/// From now on tr() and the texts of Qt itself speak this language (spoken, asserted). Replaces the language installed before.
void installLanguage(QCoreApplication& application, Language language);

}  // namespace relance
