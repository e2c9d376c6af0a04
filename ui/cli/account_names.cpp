// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_names.h"

#include <algorithm>

#include "text/amount_text.h"
#include "words/chain_words.h"
#include "words/qt_text.h"
#include "words/reason_words.h"
#include "words/step_words.h"

namespace relance {
namespace {

QString nameIn(const std::vector<std::pair<std::string, std::string>>& names, const std::string& key, Language language) {
  for (const auto& [code, name] : names) {
    if (code == languageCode(language)) return toQt(name);
  }
  return toQt(names.empty() ? key : names.front().second);
}

}  // namespace

std::vector<std::string> AccountNames::numbers(const std::vector<ItemIndex>& items) const {
  std::vector<std::string> numbers;
  numbers.reserve(items.size());
  for (const ItemIndex item : items) numbers.push_back(number(item));
  return numbers;
}

std::string AccountNames::decimal(std::uint32_t account, std::int64_t minor) const {
  return decimalText({minor, currency(account)});
}

QString AccountNames::amount(std::uint32_t account, std::int64_t minor) const {
  return amountWords({minor, currency(account)}, m_language);
}

QString AccountNames::why(const Reason& reason, const std::string& scenario) const {
  return reasonSentence(reason, m_policy.scenario(scenario), m_language);
}

QString AccountNames::step(const std::string& ref, const std::string& scenario) const {
  return stepName(ref, m_policy.scenario(scenario), m_language);
}

QString AccountNames::test(const ChainLink& link, const Verdict& verdict) const {
  return chainSentence(link, verdict.reason, currency(verdict.account), m_policy.scenario(verdict.scenario), m_language);
}

QString AccountNames::segment(const std::string& key) const {
  const auto found = std::ranges::find(m_policy.segments, key, &Segment::key);
  return found == m_policy.segments.end() ? toQt(key) : nameIn(found->names, key, m_language);
}

QString AccountNames::scenario(const std::string& key) const {
  const Scenario* found = m_policy.scenario(key);
  return found == nullptr ? toQt(key) : nameIn(found->names, key, m_language);
}

}  // namespace relance
