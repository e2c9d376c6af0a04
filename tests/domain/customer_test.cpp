// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/customer.h"

#include <gtest/gtest.h>

namespace relance {
namespace {

TEST(Customer, BothReadingsOfMonthEndTermsAreKept) {
  // Invoice of 15 February 2025 at 45 days end of month: 30 April or 14 April, article L441-10.
  Customer customer;
  customer.termsDays = 45;
  const Date issued = *parseIsoDate("2025-02-15");
  customer.termsRule = TermsRule::thenMonthEnd;
  EXPECT_EQ(isoText(dueByTerms(customer, issued)), "2025-04-30");
  customer.termsRule = TermsRule::monthEndThen;
  EXPECT_EQ(isoText(dueByTerms(customer, issued)), "2025-04-14");
  customer.termsDays.reset();
  EXPECT_EQ(dueByTerms(customer, issued), issued);
}

TEST(Customer, NamesOfKindsAreReadBack) {
  EXPECT_EQ(parseCustomerKind(kindName(CustomerKind::publicBody)), CustomerKind::publicBody);
  EXPECT_EQ(parsePayerClass("?"), PayerClass::unknown);
  EXPECT_FALSE(parseMeansOfPayment("gold"));
}

}  // namespace
}  // namespace relance
