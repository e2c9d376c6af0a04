// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger told day by day: facts happen, the engine is asked, people act on what it says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/chasing/verdict/engine.h"
#include "scenarios/policies.h"
#include "scenarios/raw_facts.h"

namespace relance::stories {

/// Customers are named by code, items by number, days in ISO form, amounts in minor units, currencies by their letters.
/// A fact happens on the day the story stands at.
class Story {
 public:
  explicit Story(Policy firstPolicy = policyOf(standardScenario()));

  Policy policy;
  RawFacts facts;

  Story& day(std::string_view iso);
  Date today() const { return m_today; }
  /// Of the last answer; proposals and verdicts refer to it.
  const Portfolio& portfolio() const { return m_portfolio; }

  // The ledger. A customer unknown so far is French, reached by every channel, and has paid three invoices in time long ago.
  PortfolioCustomer& customer(std::string_view code);
  void isPaidBy(std::string_view code, std::string_view payer);
  /// Issued 30 days before and imported then.
  Item& invoice(std::string_view owner, std::string_view number, std::string_view due, std::int64_t minor,
                std::string_view currency = "EUR");
  /// Issued and imported today.
  Item& credit(std::string_view owner, std::string_view number, ItemKind kind, std::int64_t minor,
               std::string_view currency = "EUR");
  void allocates(std::string_view creditNumber, std::string_view debitNumber, std::int64_t minor);
  /// A payment received and allocated today.
  void pays(std::string_view invoiceNumber, std::int64_t minor, std::string_view paymentNumber = "P-1");
  void reverses(std::string_view paymentNumber, std::string_view invoiceNumber, std::string_view bankReason = "");
  void imports(std::string_view paymentsUpTo);

  // The engine.
  /// What it says today, nothing written; asked again only when a fact has changed.
  const RunResult& proposes();
  /// The same, stored: proposals wait as tasks, withdrawn tasks are gone.
  const RunResult& runs();
  /// "NotYetDue call 2026-11-23": reason, step or ref, and the day it names; "nothing" without a verdict.
  std::string says(std::string_view code, std::string_view currency = "EUR");
  const Verdict* verdict(std::string_view code, std::string_view currency = "EUR");
  /// What is to be done with the customer, new or waiting: "courteous email automatic F-1+F-2 20000; day-28 decision byHand …".
  std::string plan(std::string_view code);
  const Proposal* contact(std::string_view code);

  // People.
  /// Carries out the contact that is proposed or waits.
  ContactEvent& carriesOut(std::string_view code, ContactResult result = ContactResult::done);
  /// A contact made by hand, of all that is overdue in the currency unless items are named.
  ContactEvent& contacts(std::string_view code, Channel channel, std::string_view step = "",
                         const std::vector<std::string>& items = {}, ContactResult result = ContactResult::done,
                         std::string_view currency = "EUR", ContactEventKind kind = ContactEventKind::manual);
  /// Recaps, answers, incoming messages (not read yet), campaigns: nothing is covered.
  ContactEvent& notes(std::string_view code, ContactEventKind kind, Channel channel = Channel::email);
  void holds(std::string_view code, std::string_view item, std::string_view until);
  void releases(std::string_view code);
  /// To a third party: the items, or without any the whole customer.
  void places(std::string_view code, const std::vector<std::string>& items = {});
  /// Every mandate of the customer that runs.
  void takesBack(std::string_view code);
  void campaigns(std::string_view code, std::string_view until);
  void snoozes(std::string_view code, std::string_view until, bool isCallback = false);
  void jumps(std::string_view item, std::string_view step, std::string_view scenario = "standard");
  /// Of a leniency or a write-off, with its hold; of a hand-over, with its mandate; `isOrder`: a formal demand ordered by a
  /// person with a reason.
  void decides(DecisionChoice choice, const std::vector<std::string>& items, std::string_view until = "", bool isOrder = false);

  // What customers say. Of all that is overdue in euros unless items are named; an open agreement on one of them is replaced.
  Agreement& promises(std::string_view code, std::string_view day, std::int64_t minor, const std::vector<std::string>& items = {},
                      MeansOfPayment means = MeansOfPayment::transfer);
  Agreement& plans(std::string_view code, const std::vector<std::pair<std::string, std::int64_t>>& dues,
                   const std::vector<std::string>& items = {});
  Agreement& announces(std::string_view code, std::int64_t minor, const std::vector<std::string>& items = {});
  /// The agreement made last, or the one meant.
  void ends(Agreement& agreement, AgreementEnd as = AgreementEnd::withdrawn);
  /// minor 0: all of it.
  Dispute& disputes(std::string_view item, std::int64_t minor = 0, DisputeFault fault = DisputeFault::unknown);
  /// Partly: the rest is due in 5 days at least; founded: `due`, if one is given.
  void closes(Dispute& dispute, DisputeEnd as, std::string_view due = "");

  void assigns(std::string_view code, std::string_view scenario, std::string_view until = "");

 private:
  CustomerId idOf(std::string_view code);
  std::vector<ItemId> idsOf(const std::vector<std::string>& numbers) const;
  std::vector<const Proposal*> proposalsFor(std::string_view code);
  std::string told(const Proposal& proposal) const;
  ContactEvent& record(ContactEvent event, std::string_view step, const std::vector<ItemId>& items);
  void reach(ContactEvent& event);
  Agreement& agree(std::string_view code, AgreementKind kind, const std::vector<std::string>& items, std::vector<Instalment> dues,
                   MeansOfPayment means);
  void endOpenOnes(const Agreement& agreement);
  void store();
  void describe(Task& task, const Proposal& proposal) const;
  void changed() { m_result.reset(); }

  Date m_today;
  Portfolio m_portfolio;
  std::optional<RunResult> m_result;
};

/// The calendars of all places, without one-off days.
const CalendarBook& calendars();

inline Date dayOf(std::string_view iso) { return *parseIsoDate(iso); }

}  // namespace relance::stories
