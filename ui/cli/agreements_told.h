// SPDX-License-Identifier: GPL-3.0-or-later
// What customers said they would pay, as lines of text.
#pragma once

#include <QStringList>
#include <vector>

#include "actions/reading/told_agreements.h"
#include "domain/chasing/account/promise_record.h"
#include "text/language.h"

namespace relance {

/// "#3 · Plan of 8 000,00 € · kept in part · 30/10/2026 · F-201", one a line.
QStringList agreementLines(const std::vector<ToldAgreement>& agreements, Language language);

/// What makes his word weak; empty: nothing does.
QString weakLine(const PromiseRecord& record);

/// "16/10/2026: 4 000,00 €", one a line.
QStringList dueLines(const std::vector<Instalment>& dues, Currency currency, Language language);

}  // namespace relance
