// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/recap_lines.h"

#include "letters/phrases.h"
#include "text/amount_text.h"

namespace relance {
namespace {

std::string ofItems(const std::vector<std::string>& numbers, Language language) {
  return numbers.empty() ? std::string() : " (" + enumerated(numbers, language) + ")";
}

}  // namespace

std::string promisedLine(Money amount, Date day, const std::vector<std::string>& numbers, int year, Language language) {
  const std::string sum = amountWithCurrency(amount, language);
  const std::string on = dateWithin(day, year, language);
  const std::string words =
      language == Language::fr ? "un règlement de " + sum + " pour le " + on : "a payment of " + sum + " by " + on;
  return words + ofItems(numbers, language);
}

std::string announcedLine(Money amount, Date day, const std::vector<std::string>& numbers, int year, Language language) {
  const std::string sum = amountWithCurrency(amount, language);
  const std::string on = dateWithin(day, year, language);
  const std::string words =
      language == Language::fr ? "un virement de " + sum + ", du " + on : "a transfer of " + sum + " made on " + on;
  return words + ofItems(numbers, language);
}

std::string documentLine(const std::vector<std::string>& numbers, Language language) {
  return (language == Language::fr ? "vous envoyer ce que vous avez demandé" : "send you what you asked for") +
         ofItems(numbers, language);
}

std::string callbackLine(Date day, const std::string& time, int year, Language language) {
  const bool isFrench = language == Language::fr;
  const std::string on = (isFrench ? "vous rappeler le " : "call you back on ") + dateWithin(day, year, language);
  return time.empty() ? on : on + (isFrench ? " à " : " at ") + time;
}

}  // namespace relance
