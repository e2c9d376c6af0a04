// SPDX-License-Identifier: GPL-3.0-or-later
// Stores one account of the sample: places become ids, notes become private texts.
#pragma once

#include <vector>

#include "actions/change.h"
#include "actions/sample/past/books.h"
#include "actions/sample/run_diary.h"

namespace relance::sample {

class AccountWriter {
 public:
  /// `persons`: the team's ids, by place from 1.
  AccountWriter(Change& change, std::vector<PersonId> persons, const RunDiary& runs)
      : m_change(change), m_persons(std::move(persons)), m_runs(runs) {}

  void write(const Books& books);

 private:
  void writeCustomers(const SampleAccount& account);
  void writeItems(const Books& books);
  void writeDecisions(const SampleAccount& account);
  void writeTasks(const SampleAccount& account);
  void writeContacts(const SampleAccount& account);
  void writeSuspensions(const SampleAccount& account);

  PrivateTextId write(const std::string& note);
  PersonId person(PersonId place) const;
  CustomerId payer() const { return m_customers.front(); }

  Change& m_change;
  std::vector<PersonId> m_persons;
  const RunDiary& m_runs;
  // Of the account being written, by place.
  std::vector<CustomerId> m_customers;
  std::vector<ContactId> m_contacts;  // of the payer
  std::vector<ItemId> m_items;
  std::vector<DecisionId> m_decisions;
  std::vector<TaskId> m_tasks;
  std::vector<ContactEventId> m_events;
};

}  // namespace relance::sample
