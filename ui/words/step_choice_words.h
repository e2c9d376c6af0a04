// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of a scenario can be set to, in words: kinds, anchors, kinds of days, roles; and its day as a short mark.
#pragma once

#include <QString>
#include <string_view>

#include "domain/chasing/policy/scenario.h"
#include "domain/chasing/policy/scenario_difference.h"
#include "text/language.h"

namespace relance {

QString stepKindWord(StepKind kind);

/// From where the days are counted: "due date of the carrying item".
QString anchorWord(Anchor anchor);

QString dayUnitWord(DayUnit unit);

/// Who writes or calls here: "Credit manager". Empty: who looks after the customer. An unknown role stands for itself.
QString senderRoleWord(std::string_view role);

/// Whom it is for: a contact's role. Empty: the usual contact. An unknown role stands for itself.
QString recipientRoleWord(std::string_view role);

/// "D+16", "D−5", "run −5", "+8 d", "paid": short enough for the margin of a list.
QString stepDayMark(const Step& step);

/// A value of a changed field as a reader understands it: "byHand" is "by hand", "" is "–". Amounts are of the creditor's
/// currency.
QString fieldValueWord(const std::string& field, const std::string& value, Currency base, Language language);

}  // namespace relance
