// SPDX-License-Identifier: GPL-3.0-or-later
// What conditions can be made of on the screen: fields in their groups, operators, and the values that the ledger knows.
#pragma once

#include <QList>
#include <QString>
#include <set>
#include <span>
#include <string>

#include "desktop/shared/controls/understood_field.h"
#include "domain/basics/currency.h"
#include "domain/chasing/policy/predicate.h"
#include "text/language.h"
#include "words/predicate_words.h"

namespace relance {

struct DeskState;

struct PredicateVocabulary {
  Currency base;
  Language language{Language::en};
  std::set<std::string> tags;       // folded, those in use
  std::set<std::string> countries;  // folded, those in use
};

PredicateVocabulary vocabularyOf(const DeskState& state);

/// All fields, in the order of a menu; a group ends where the next one begins.
std::span<const std::span<const Field>> fieldGroups();

/// In the order of a menu, the usual one first.
std::span<const Op> operatorsFor(Field field);

/// Values that a person picks instead of typing; none: everything is typed.
QList<PredicateValue> choicesFor(Field field, const PredicateVocabulary& vocabulary);
/// Whether any other value can be typed too.
bool isTyped(Field field);

/// How many values a condition may have; 0: as many as wanted.
int mostValues(Field field, Op op);

/// As people type it: "5k", "25 %", "nord".
Understood<PredicateValue> readTypedValue(Field field, const QString& text, const PredicateVocabulary& vocabulary);

}  // namespace relance
