// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/history.h"

#include <algorithm>
#include <cassert>
#include <tuple>

#include "domain/basics/machine_error.h"
#include "storage/bulk/insert_rows.h"
#include "storage/dialect.h"
#include "storage/history/event_body.h"
#include "storage/stores/private_text_store.h"

namespace relance {
namespace {

const std::string selectEvent = "SELECT e.sequence, e.happened_at, e.day, e.person_id, e.kind FROM event e ";

std::vector<std::int64_t> idsInOrder(const std::vector<CustomerId>& subjects) {
  std::vector<std::int64_t> ids;
  ids.reserve(subjects.size());
  for (const CustomerId subject : subjects) ids.push_back(subject.value);
  std::ranges::sort(ids);
  const auto repeated = std::ranges::unique(ids);
  ids.erase(repeated.begin(), repeated.end());
  return ids;
}

struct Subject {
  std::int64_t customer;
  std::int64_t sequence;
};

struct SubjectTable {
  static constexpr std::string_view into = "INSERT INTO event_subject (customer_id, sequence) VALUES ";
  static constexpr std::string_view after{};
  static constexpr std::size_t together = 32;

  static auto valuesOf(const Subject& row) { return std::make_tuple(row.customer, row.sequence); }
};

std::vector<CustomerId> fetchCustomers(Statement& rows) {
  std::vector<CustomerId> customers;
  while (rows.next()) customers.push_back({rows.number(0)});
  return customers;
}

}  // namespace

std::int64_t History::append(const EventDraft& draft, const EventStamp& stamp) {
  assert(m_database.isInTransaction());
  Event event{nextSequence(), stamp.happenedAt, stamp.day, stamp.person, draft.kind};
  const auto subjects = idsInOrder(draft.subjects);
  std::vector<TextCommitment> texts;
  PrivateTextStore store(m_database);
  for (const PrivateTextId text : draft.texts) texts.push_back({text, store.commitment(text)});
  const std::string body = writeEventBody(event, subjects, texts, draft.facts.bytes());
  m_database
      .statement(
          "INSERT INTO event (sequence, happened_at, day, person_id, kind, body, head) VALUES ($1, $2, $3, $4, $5, $6, $7)")
      .run(event.sequence, event.happenedAt, event.day, orNull(event.person), eventKindName(event.kind),
           std::as_bytes(std::span{body}), headAfter(head(), body));
  std::vector<Subject> rows;
  rows.reserve(subjects.size());
  for (const std::int64_t id : subjects) rows.push_back({id, event.sequence});
  insertRows<SubjectTable>(m_database, std::span{rows});
  return event.sequence;
}

std::int64_t History::lastSequence() {
  auto row = m_database.statement("SELECT coalesce(max(sequence), 0) FROM event");
  row.query().next();
  return row.number(0);
}

Digest History::head() {
  Digest head{};
  auto row = m_database.statement("SELECT head FROM event ORDER BY sequence DESC LIMIT 1");
  if (!row.query().next()) return head;
  const auto bytes = row.blob(0);
  assert(bytes.size() == head.size());
  std::ranges::copy(bytes, head.begin());
  return head;
}

std::vector<Event> History::fetchAll(Statement& rows) {
  std::vector<Event> events;
  while (rows.next()) {
    Event& e = events.emplace_back();
    rows.read(e.sequence, e.happenedAt, e.day, e.person, e.kind);
  }
  return events;
}

std::optional<Event> History::find(std::int64_t sequence) {
  static const std::string sql = selectEvent + "WHERE e.sequence = $1";
  auto row = m_database.statement(sql);
  auto events = fetchAll(row.query(sequence));
  return events.empty() ? std::nullopt : std::optional{events.front()};
}

std::optional<Event> History::last() { return find(lastSequence()); }

std::string History::factsOf(std::int64_t sequence) {
  const auto event = find(sequence);
  assert(event);
  std::vector<std::int64_t> subjects;
  for (const CustomerId subject : subjectsOf(sequence)) subjects.push_back(subject.value);
  auto row = m_database.statement("SELECT body FROM event WHERE sequence = $1");
  row.query(sequence).next();
  auto tail = readEventBody(row.blob(0), *event, eventKindName(event->kind), subjects);
  if (!tail) {
    throw StorageError(MachineFault::ledgerDamaged, m_database.path().string(),
                       "event " + std::to_string(sequence) + " was changed");
  }
  return std::move(tail->facts);
}

std::vector<Event> History::ofCustomer(CustomerId customer) {
  static const std::string sql =
      selectEvent + "JOIN event_subject s ON s.sequence = e.sequence WHERE s.customer_id = $1 ORDER BY e.sequence DESC";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(customer));
}

std::vector<Event> History::after(std::int64_t sequence) {
  static const std::string sql = selectEvent + "WHERE e.sequence > $1 ORDER BY e.sequence";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(sequence));
}

std::vector<Event> History::ofCustomerAfter(CustomerId customer, std::int64_t sequence) {
  static const std::string sql = selectEvent +
                                 "JOIN event_subject s ON s.sequence = e.sequence WHERE s.customer_id = $1 AND s.sequence > $2"
                                 " ORDER BY e.sequence";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(customer, sequence));
}

std::vector<CustomerId> History::subjectsAfter(std::int64_t sequence) {
  auto rows = m_database.statement("SELECT DISTINCT customer_id FROM event_subject WHERE sequence > $1 ORDER BY customer_id");
  return fetchCustomers(rows.query(sequence));
}

std::vector<CustomerId> History::subjectsOf(std::int64_t sequence) {
  auto rows = m_database.statement("SELECT customer_id FROM event_subject WHERE sequence = $1 ORDER BY customer_id");
  return fetchCustomers(rows.query(sequence));
}

}  // namespace relance
