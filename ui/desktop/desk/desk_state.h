// SPDX-License-Identifier: GPL-3.0-or-later
// What every page sees of the open ledger: one day's Portfolio with what the engine says of it, taken together.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "domain/basics/calendar.h"
#include "domain/basics/outcome.h"
#include "domain/chasing/policy/policy.h"
#include "domain/chasing/verdict/engine.h"
#include "domain/ledger/creditor.h"
#include "domain/ledger/event.h"
#include "domain/ledger/import_record.h"
#include "domain/ledger/portfolio.h"
#include "text/language.h"

namespace relance {

/// What is to be done about one account today: a new proposal, or the task that waits and stays.
struct NextAction {
  const Proposal* proposal{nullptr};  // fresh items and amounts in both cases
  TaskId task{};                      // none for a new proposal
};

/// The account in which a customer's items of a currency stand: his own, or his payer's.
std::optional<std::uint32_t> findAccount(const Portfolio& portfolio, CustomerIndex customer, Currency currency);

/// Never changes once it is handed out; indexes are those of its Portfolio.
struct DeskState {
  std::filesystem::path path;
  Creditor creditor;
  Date today;
  Language language{Language::en};  // of screens, spoken (ui/words)
  std::int64_t sequence{0};         // the last line of history it has seen
  PersonId person;                  // at work; none: nobody whom the ledger knows
  std::string personName;
  std::optional<EventKind> undoable;  // what undo and redo would take back or do again
  std::optional<EventKind> redoable;
  Portfolio portfolio;  // of today
  Policy policy;
  std::optional<Refusal> policyTrouble;  // the stored policy cannot be read: nothing is proposed
  std::optional<ImportRecord> lastImport;
  CalendarBook calendars{{}};
  RunResult run;  // proposed, nothing of it stored

  /// Place of each customer when they are listed by name in the reader's collation.
  std::vector<std::uint32_t> nameRank;
  /// By customer, for finding.
  std::vector<FoldedText> foldedNames;
  /// By account: its verdict in run.verdicts, and what is to be done.
  std::vector<std::optional<std::uint32_t>> verdictAt;
  std::vector<NextAction> actions;

  std::optional<CustomerIndex> findCustomer(CustomerId id) const;
  std::optional<std::uint32_t> findAccount(CustomerIndex customer, Currency currency) const;
  /// Null for an account with nothing open.
  const Verdict* verdictOf(std::uint32_t account) const;
  /// Null when no scenario is known for it.
  const Scenario* scenarioOf(const Verdict& verdict) const { return policy.scenario(verdict.scenario); }
};

}  // namespace relance
