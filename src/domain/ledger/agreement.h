// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer said he would pay: a promise, a plan of instalments, or a payment announced as sent.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/basics/currency.h"
#include "domain/basics/date.h"
#include "domain/ledger/customer.h"
#include "domain/ledger/ids.h"

namespace relance {

enum class AgreementKind : std::uint8_t { promise, plan, announced };

/// By whom an open agreement was ended: a newer one on the same item, the person who checked an announced payment, or a
/// person who took it back. What is kept or broken ends by itself and is computed.
enum class AgreementEnd : std::uint8_t { replaced, answered, withdrawn };

/// Names used in SQL and JSON.
std::string_view agreementKindName(AgreementKind kind);
std::optional<AgreementKind> parseAgreementKind(std::string_view name);
std::string_view agreementEndName(AgreementEnd end);
std::optional<AgreementEnd> parseAgreementEnd(std::string_view name);

struct AgreedItem {
  ItemId item;
  std::int64_t openMinor{0};    // when the agreement was made: what is received is reckoned from here
  std::int64_t amountMinor{0};  // of the item itself

  bool operator==(const AgreedItem&) const = default;
};

struct Instalment {
  Date due;
  std::int64_t amountMinor{0};    // > 0
  std::optional<Date> excused{};  // from that day a person lets the plan go on although this one was not kept

  bool operator==(const Instalment&) const = default;
};

struct Agreement {
  AgreementId id;
  CustomerId customer;
  Currency currency;
  AgreementKind kind{AgreementKind::promise};
  MeansOfPayment means{MeansOfPayment::transfer};
  Date made;
  std::optional<Date> ended;
  std::optional<AgreementEnd> endedAs;
  ContactEventId contactEvent;
  PersonId person;
  std::vector<AgreedItem> items;  // from the oldest due date on, then by number
  std::vector<Instalment> dues;   // by day; a promise and an announced payment have one

  bool operator==(const Agreement&) const = default;
};

}  // namespace relance
