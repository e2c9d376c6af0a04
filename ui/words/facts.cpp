// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/facts.h"

#include "domain/basics/currency.h"
#include "domain/basics/date.h"
#include "text/amount.h"
#include "words/qt_text.h"

namespace relance {

const std::string& Facts::raw(std::size_t i) const {
  static const std::string none;
  return i < m_facts.size() ? m_facts[i] : none;
}

QString Facts::at(std::size_t i) const {
  const std::string& fact = raw(i);
  const auto date = parseIsoDate(fact);
  return date ? dateWords(*date, m_language) : toQt(fact);
}

QString Facts::amount(std::size_t i, std::size_t currency) const {
  if (const auto known = parseCurrency(raw(currency))) {
    const auto read = parseAmount(raw(i), *known, {'.', false});
    if (const auto* money = std::get_if<Money>(&read)) return amountWords(*money, m_language);
  }
  return at(i) + u' ' + at(currency);
}

int Facts::number(std::size_t i) const { return toQt(raw(i)).toInt(); }

}  // namespace relance
