// SPDX-License-Identifier: GPL-3.0-or-later
// What the customers of an account bought in two years, and when they mean to pay it.
#pragma once

#include "actions/sample/past/purse.h"

namespace relance::sample {

class Buying {
 public:
  /// What is lent must outlive it.
  Buying(Books& books, Purse& purse, LedgerNumbers& numbers, const Span& span, Dice dice)
      : m_books(books), m_purse(purse), m_numbers(numbers), m_span(span), m_dice(dice) {}

  /// So many invoices of the customer at that place, with the credit notes that go with them.
  void buy(std::size_t customer, int invoices);
  /// The invoices, credits, holds and facts by which the situation of the account's payer can be seen today.
  void arrangeSituation();

 private:
  const SampleCustomer& customer(std::size_t place) const { return m_books.account().customers[place]; }
  Date drawIssueDay(const SampleCustomer& customer, bool isFirst);
  std::int64_t drawMinor(const SampleCustomer& customer);
  ItemId addInvoice(std::size_t customer, Date issued, Date due, std::int64_t minor);
  std::optional<Date> payDay(const SampleCustomer& customer, const Item& invoice);
  std::optional<Date> dayByHabit(const SampleCustomer& customer, const Item& invoice);
  void maybeCredit(ItemId invoice);
  /// Everything so far is paid, so that only what follows is seen.
  void settleEverything();
  /// An invoice late by so many days, which is not paid by itself.
  ItemId addLateInvoice(int daysLate);
  void arrangeHold(ItemId item);
  void arrangeRejected();
  void arrangeInsolvency();

  Books& m_books;
  Purse& m_purse;
  LedgerNumbers& m_numbers;
  const Span& m_span;
  Dice m_dice;
};

}  // namespace relance::sample
