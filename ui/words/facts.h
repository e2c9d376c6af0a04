// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a Refusal or Problem, as they stand inside a sentence.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "text/language.h"

namespace relance {

/// A view: the facts must outlive it.
class Facts {
 public:
  Facts(const std::vector<std::string>& facts, Language language) : m_facts(facts), m_language(language) {}

  /// The i-th from 0, an ISO date as the language writes it; empty when there is none.
  QString at(std::size_t i) const;

  /// A whole number; 0 when it is none.
  int number(std::size_t i) const;

  /// The decimals of the i-th with the currency that another fact names, as the language writes an amount.
  QString amount(std::size_t i, std::size_t currency) const;

  /// The i-th untouched, and whether it stands there at all.
  const std::string& raw(std::size_t i) const;
  bool has(std::size_t i) const { return i < m_facts.size() && !m_facts[i].empty(); }

 private:
  const std::vector<std::string>& m_facts;
  Language m_language;
};

}  // namespace relance
