// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the sample's customers one paying account at a time: who they are, how they are reached, how they pay.
#pragma once

#include "actions/sample/sample_account.h"
#include "actions/sample/world/dice.h"
#include "actions/sample/world/names.h"

namespace relance::sample {

class CustomerDraw {
 public:
  /// `wanted` customers in all, at most 100 000.
  CustomerDraw(int wanted, Date today) : m_wanted(wanted), m_today(today) {}

  int drawn() const { return m_drawn; }
  bool isDone() const { return m_drawn == m_wanted; }

  /// The next account: mostly one customer, sometimes a group whose head pays.
  std::vector<SampleCustomer> next(Dice& dice);

 private:
  SampleCustomer drawCustomer(Dice& dice);
  SampleCustomer drawBranch(const SampleCustomer& head, Dice& dice);
  void finish(SampleCustomer& customer, const Town& town, Dice& dice);

  int m_wanted;
  Date m_today;
  int m_drawn{0};
  NameBook m_names;
};

}  // namespace relance::sample
