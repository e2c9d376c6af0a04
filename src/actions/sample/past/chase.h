// SPDX-License-Identifier: GPL-3.0-or-later
// Lives through an account's past day by day: what the engine proposed, what was done of it, what the customer answered and paid.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/sample/past/answers.h"
#include "actions/sample/past/chase_day.h"
#include "actions/sample/past/notes.h"
#include "actions/sample/past/photograph.h"
#include "actions/sample/past/purse.h"

namespace relance::sample {

class Chase {
 public:
  /// What is lent must outlive it. `controller` looks after the account.
  Chase(const Rules& rules, Books& books, Purse& purse, const Span& span, PersonId controller, Dice dice);

  /// From the first invoice to the day before today.
  void live();

 private:
  void workOn(Date day);
  Date nextDayToLook(const ChaseDay& day) const;
  Date nextInterest(Date day) const;
  void receivePending(Date day);

  bool isAwaited(const Proposal& proposal, Date day) const;
  void withdraw(const ChaseDay& day);
  /// `waiting`: the task that the proposal is already; none: it becomes one.
  void carryOut(const ChaseDay& day, const Proposal& proposal, TaskId waiting);
  TaskId accept(const ChaseDay& day, const Proposal& proposal, TaskId waiting);
  void close(TaskId task, TaskState state, Date day, std::string reason = {});
  void write(const ChaseDay& day, const Proposal& proposal, TaskId task);
  void call(const ChaseDay& day, const Proposal& proposal, TaskId task);
  void follow(const CallAnswer& answer, const ContactEvent& event);
  void resolveDispute(ItemId item, Date day);
  void decide(const ChaseDay& day, const Proposal& proposal);
  void decideAfterDemand(const ChaseDay& day, const std::vector<ItemId>& items);
  void grantLeniency(const Decision& decision, const std::string& note);
  void bringAboutYesterday();
  void agreeOnCallback(ContactEvent event);
  void expectReply(const ContactEvent& event);
  void receive(ContactEvent event);

  ContactEvent draft(const ChaseDay& day, const Proposal& proposal);
  NoteFacts factsOf(const ContactEvent& event) const;
  void keep(ContactEvent event, std::string_view section, const NoteFacts& facts);
  std::string atHour(Date day);
  const SampleCustomer& payer() const { return m_books.account().payer(); }

  const Rules& m_rules;
  Books& m_books;
  Purse& m_purse;
  const Span& m_span;
  PersonId m_controller;
  Dice m_dice;
  Photographer m_photographer;
  Date m_wake;
  Date m_promisedUntil;                        // until then people wait for the payment; the engine does not know promises yet
  std::vector<Noted<ContactEvent>> m_pending;  // replies that will come in
};

}  // namespace relance::sample
