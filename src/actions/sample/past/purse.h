// SPDX-License-Identifier: GPL-3.0-or-later
// When an account means to pay what, and the payments that come of it.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "actions/sample/past/books.h"
#include "actions/sample/past/ledger_numbers.h"
#include "actions/sample/past/span.h"
#include "actions/sample/world/dice.h"

namespace relance::sample {

class Purse {
 public:
  /// What is lent must outlive it.
  Purse(Books& books, LedgerNumbers& numbers, const Span& span, Dice dice)
      : m_books(books), m_numbers(numbers), m_span(span), m_dice(dice) {}

  /// Without a day the invoice is not paid by itself. `part`: per cent of what is open.
  void plan(ItemId invoice, std::optional<Date> day, int part = 100);
  /// The same for invoices that would be paid later, or not at all.
  void bringForward(std::span<const ItemId> invoices, Date day, int part = 100);
  /// The customer deducts nothing, pays to the cent, and no bank takes it back.
  void planExactly(ItemId invoice, Date day);
  /// Paid on time, and the bank takes it back on that day.
  void planRejected(ItemId invoice, Date day, Date backOn);

  /// Books what was planned for that day or before.
  void pay(Date day);
  /// The next day on which something is planned.
  std::optional<Date> nextDay() const;

  /// A payment that nobody has allocated yet.
  void payOnAccount(std::int64_t minor, Date day);
  /// A credit note for the invoice, allocated to it at once or left open.
  ItemId creditNote(ItemId invoice, std::int64_t minor, Date day, bool isAllocated);
  void writeOff(ItemId invoice, Date day, std::string label);

 private:
  enum class Manner : std::uint8_t { exact, over, shortBy, allocatedLater, rejected };
  struct Plan {
    ItemId invoice;
    std::optional<Date> day;
    int part{100};
    Manner manner{Manner::exact};
    std::optional<Date> backOn;
  };

  Manner drawManner();
  Plan& planOf(ItemId invoice);
  std::int64_t leftOf(ItemId invoice, Date day) const;
  ItemId addCredit(ItemKind kind, std::string number, std::int64_t minor, Date day);
  void payTogether(const std::vector<Plan>& plans, Date day);
  void takeBack(const Plan& plan, std::size_t allocation, ItemId payment, std::int64_t minor, Date day);

  Books& m_books;
  LedgerNumbers& m_numbers;
  const Span& m_span;
  Dice m_dice;
  std::vector<Plan> m_plans;
};

}  // namespace relance::sample
