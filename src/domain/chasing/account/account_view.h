// SPDX-License-Identifier: GPL-3.0-or-later
// One account as the rules read it: its items, its contacts, its day.
#pragma once

#include <cstdint>
#include <span>

#include "domain/basics/calendar.h"
#include "domain/chasing/policy/policy.h"
#include "domain/ledger/portfolio.h"

namespace relance {

/// What is lent must outlive the view. `today` is the day decided for; the Portfolio is of that day.
struct AccountView {
  const Portfolio& portfolio;
  const Account& account;
  const ChasingSettings& settings;
  const WorkingCalendar& calendar;  // of the customer
  Date today;

  const PortfolioCustomer& customer() const { return portfolio.customers[account.customer]; }
  const ItemColumns& items() const { return portfolio.items; }
  DayNumber day() const { return dayNumber(today); }
  ItemIndex begin() const { return account.firstItem; }
  ItemIndex end() const { return account.firstItem + account.itemCount; }
  std::int64_t tolerance() const { return settings.toleranceOf(account.currency); }

  /// All contacts of the customer, oldest first.
  std::span<const ContactEvent> contacts() const { return portfolio.contacts.of(account.customer); }
  bool isOfAccount(const ContactEvent& contact) const { return !contact.currency || *contact.currency == account.currency; }
};

/// An invoice, an opening debit or a retention: what is chased. A refund only gives a credit note back.
inline bool isChasedKind(ItemKind kind) { return kind != ItemKind::refund; }

/// Days late on that day; 0 or less: not overdue.
inline int daysLate(const ItemColumns& items, ItemIndex item, DayNumber day) { return day - items.due[item]; }

}  // namespace relance
