// SPDX-License-Identifier: GPL-3.0-or-later
// What was done, as rows: contact events with the items they covered, and levels set by a person.
#pragma once

#include <optional>
#include <vector>

#include "domain/ledger/contact_event.h"
#include "storage/database.h"

namespace relance {

class ContactEventStore {
 public:
  explicit ContactEventStore(Database& database) : m_database(database) {}

  /// The id of `event` is not looked at; its items are stored too.
  ContactEventId insert(const ContactEvent& event);
  std::optional<ContactEvent> find(ContactEventId id);
  /// By day, then id; cancelled ones too.
  std::vector<ContactEvent> ofCustomer(CustomerId customer);

  /// Whether a contact was made, or tried, for that task.
  bool isAnyOf(TaskId task);

  /// What became known of it afterwards: channel, kind, result, task, step, items. Customer, day and note stay.
  void update(const ContactEvent& event);
  /// It stops counting from that day.
  void cancel(ContactEventId id, Date day);
  void setResult(ContactEventId id, ContactResult result);
  void setPresented(ContactEventId id, Date day, std::string_view registeredNumber);
  /// A reply or an incoming call has been read.
  void setRead(ContactEventId id, Date day);

  LevelJumpId insert(const LevelJump& jump);
  /// By id.
  std::vector<LevelJump> jumpsOfCustomer(CustomerId customer);

 private:
  void writeItems(ContactEventId id, const std::vector<CoveredItem>& items);
  void readItems(ContactEvent& event);

  Database& m_database;
};

}  // namespace relance
