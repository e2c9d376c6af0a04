// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/customer.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 4> kindNames{"business", "soleTrader", "consumer", "public"};
constexpr std::array<std::string_view, 5> meansNames{"transfer", "directDebit", "bill", "cheque", "card"};
constexpr std::array<std::string_view, 5> payerClassNames{"A", "B", "C", "D", "?"};
constexpr std::array<std::string_view, 3> termsRuleNames{"net", "thenMonthEnd", "monthEndThen"};

}  // namespace

std::string_view kindName(CustomerKind kind) { return nameIn(kindNames, kind); }
std::optional<CustomerKind> parseCustomerKind(std::string_view name) { return valueIn<CustomerKind>(kindNames, name); }

std::string_view meansName(MeansOfPayment means) { return nameIn(meansNames, means); }
std::optional<MeansOfPayment> parseMeansOfPayment(std::string_view name) { return valueIn<MeansOfPayment>(meansNames, name); }

std::string_view payerClassName(PayerClass payerClass) { return nameIn(payerClassNames, payerClass); }
std::optional<PayerClass> parsePayerClass(std::string_view name) { return valueIn<PayerClass>(payerClassNames, name); }

std::string_view termsRuleName(TermsRule rule) { return nameIn(termsRuleNames, rule); }
std::optional<TermsRule> parseTermsRule(std::string_view name) { return valueIn<TermsRule>(termsRuleNames, name); }

Date dueByTerms(const Customer& customer, Date issued) {
  if (!customer.termsDays) return issued;
  switch (customer.termsRule) {
    case TermsRule::net:
      return plusDays(issued, *customer.termsDays);
    case TermsRule::thenMonthEnd:
      return endOfMonth(plusDays(issued, *customer.termsDays));
    case TermsRule::monthEndThen:
      return plusDays(endOfMonth(issued), *customer.termsDays);
  }
  return issued;
}

}  // namespace relance
