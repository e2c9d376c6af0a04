// SPDX-License-Identifier: GPL-3.0-or-later
// What a proposal or verdict holds by place, as codes, numbers and sentences for people and programs.
#pragma once

#include <QString>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/chasing/policy/policy.h"
#include "domain/chasing/verdict/test_chain.h"
#include "domain/ledger/portfolio.h"
#include "text/language.h"

namespace relance {

/// All three must outlive it.
class AccountNames {
 public:
  AccountNames(const Portfolio& portfolio, const Policy& policy, Language language)
      : m_portfolio(portfolio), m_policy(policy), m_language(language) {}

  const PortfolioCustomer& customer(std::uint32_t account) const {
    return m_portfolio.customers[m_portfolio.accounts[account].customer];
  }
  Currency currency(std::uint32_t account) const { return m_portfolio.accounts[account].currency; }
  std::string number(ItemIndex item) const { return std::string(m_portfolio.items.number(item)); }
  std::vector<std::string> numbers(const std::vector<ItemIndex>& items) const;

  /// For programs: "200.00".
  std::string decimal(std::uint32_t account, std::int64_t minor) const;
  /// For people, with the currency.
  QString amount(std::uint32_t account, std::int64_t minor) const;

  /// The sentence of the reason; `scenario` is a key, may be empty.
  QString why(const Reason& reason, const std::string& scenario) const;
  QString step(const std::string& ref, const std::string& scenario) const;
  /// One line of the chain of tests behind the verdict.
  QString test(const ChainLink& link, const Verdict& verdict) const;
  /// In the language spoken, else any; the key for a segment without names, empty for none.
  QString segment(const std::string& key) const;
  QString scenario(const std::string& key) const;

  Language language() const { return m_language; }

 private:
  const Portfolio& m_portfolio;
  const Policy& m_policy;
  Language m_language;
};

}  // namespace relance
