// SPDX-License-Identifier: GPL-3.0-or-later
// Why a firm scenario is proposed to a customer who is late again and again, in words.
#pragma once

#include <QString>

#include "domain/chasing/account/recurrence.h"
#include "text/language.h"

namespace relance {

/// "3 episodes more than 15 days late in 12 months, each with a contact: scenario “Watched” is proposed". `scenario`: its name.
QString recurrenceSentence(int episodes, const QString& scenario);

/// "02/09/2026 to 30/09/2026, up to 28 days late", "since 02/11/2026, 21 days late by now".
QString lateEpisodeWords(const LateEpisode& episode, Language language);

}  // namespace relance
