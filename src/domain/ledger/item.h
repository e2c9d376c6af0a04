// SPDX-License-Identifier: GPL-3.0-or-later
// An open-item ledger's rows: items on two sides, and allocations that settle one with the other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/basics/date.h"
#include "domain/basics/money.h"
#include "domain/ledger/customer.h"
#include "domain/ledger/ids.h"

namespace relance {

enum class Side : std::uint8_t { debit, credit };

/// Debit: invoice, refund, retention. Credit: creditNote, payment, advance, writeOff. Opening stands on either side.
enum class ItemKind : std::uint8_t { invoice, refund, opening, retention, creditNote, payment, advance, writeOff };

std::string_view sideName(Side side);
std::optional<Side> parseSide(std::string_view name);
std::string_view itemKindName(ItemKind kind);
std::optional<ItemKind> parseItemKind(std::string_view name);

struct Item {
  ItemId id;
  CustomerId customer;
  Side side{Side::debit};
  ItemKind kind{ItemKind::invoice};
  std::string number;
  int instalment{1};
  Money amount;  // > 0 on both sides
  Date issued;
  Date due;
  std::optional<Date> originalDue;  // of a re-issued invoice: clock, anchors and interest count from here
  std::optional<Date> settledOn;    // first day from which it stays settled for good
  Date recorded;                    // the day it was first imported or typed
  std::string orderReference;
  std::string deliveryReference;
  std::string depositReference;
  std::string depositStatus;
  std::optional<Date> depositStatusOn;
  std::string label;
  std::optional<MeansOfPayment> means;
  std::optional<Date> billMaturity;
  ItemId replaces;  // the invoice that this one re-issues
  ItemId linked;    // of a credit: the invoice it corrects
  bool factored{false};
  std::optional<Date> retentionRelease;
  ImportId import;

  bool operator==(const Item&) const = default;
};

/// So much of a credit settles so much of a debit from a day on, until it is reversed (a returned payment re-opens).
struct Allocation {
  AllocationId id;
  ItemId debit;
  ItemId credit;
  std::int64_t amountMinor{0};  // > 0
  Date dated;
  std::optional<Date> reversed;
  std::string bankReason;  // of the reversal: AM04, MD01 …; empty when none was given
  ImportId import;

  /// It counts on that day, both items being issued: dated ≤ day and not reversed by then.
  bool countsOn(Date day) const { return dated <= day && (!reversed || *reversed > day); }
  bool operator==(const Allocation&) const = default;
};

}  // namespace relance
