// SPDX-License-Identifier: GPL-3.0-or-later
// A customer: who owes, how he is reached and how he pays.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

/// A sole trader owes as a business does; consumers and public bodies have their own law.
enum class CustomerKind : std::uint8_t { business, soleTrader, consumer, publicBody };
enum class MeansOfPayment : std::uint8_t { transfer, directDebit, bill, cheque, card };
enum class PayerClass : std::uint8_t { a, b, c, d, unknown };

/// How the due date follows from the issue date. The two "month end" readings of article L441-10 of the French
/// commercial code differ: days then end of month, or end of month then days.
enum class TermsRule : std::uint8_t { net, thenMonthEnd, monthEndThen };

/// Names used in SQL, JSON and imports ("public", "directDebit", "thenMonthEnd", "?").
std::string_view kindName(CustomerKind kind);
std::optional<CustomerKind> parseCustomerKind(std::string_view name);
std::string_view meansName(MeansOfPayment means);
std::optional<MeansOfPayment> parseMeansOfPayment(std::string_view name);
std::string_view payerClassName(PayerClass payerClass);
std::optional<PayerClass> parsePayerClass(std::string_view name);
std::string_view termsRuleName(TermsRule rule);
std::optional<TermsRule> parseTermsRule(std::string_view name);

struct PostalAddress {
  std::string street;
  std::string street2;
  std::string postalCode;
  std::string city;

  /// A letter can be posted to it.
  bool isComplete() const { return !street.empty() && !postalCode.empty() && !city.empty(); }
  bool operator==(const PostalAddress&) const = default;
};

struct Customer {
  CustomerId id;
  std::string code;
  std::string name;
  CustomerKind kind{CustomerKind::business};
  std::string country{"FR"};  // ISO 3166-1, two letters
  std::string region;         // ISO 3166-2 where it has holidays of its own, else empty
  std::string language{"fr"};
  PostalAddress address;
  std::string email;
  std::string phone;
  std::string mobile;
  std::string registration;  // SIREN, BCE number …
  std::string vatNumber;
  std::optional<int> termsDays;
  TermsRule termsRule{TermsRule::net};
  MeansOfPayment means{MeansOfPayment::transfer};
  CustomerId parent;
  CustomerId payer;  // the paying account; none: the customer pays for itself
  std::string accountManager;
  std::optional<std::int64_t> creditLimitMinor;   // in the creditor's currency
  std::optional<std::int64_t> insuredLimitMinor;  // in the creditor's currency
  PayerClass payerClass{PayerClass::unknown};
  bool archived{false};
  bool byHand{false};
  std::optional<Date> insolventOn;  // the day we recorded it
  std::optional<Date> judgmentOn;
  std::string administrator;
  std::vector<std::string> tags;  // "region:Nord", sorted

  bool operator==(const Customer&) const = default;
};

/// Due date of an invoice without one: issue date and terms; without terms, the issue date itself.
Date dueByTerms(const Customer& customer, Date issued);

}  // namespace relance
