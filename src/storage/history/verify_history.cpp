// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "storage/history/event_body.h"
#include "storage/history/history.h"
#include "storage/last_id.h"
#include "storage/stores/private_text_store.h"

namespace relance {
namespace {

/// The customers of one event after the other, in the order of the events.
class Subjects {
 public:
  explicit Subjects(Database& database)
      : m_rows(database.statement("SELECT sequence, customer_id FROM event_subject ORDER BY sequence, customer_id")) {
    m_rows.query();
    m_hasRow = m_rows.next();
  }

  const std::vector<std::int64_t>& of(std::int64_t sequence) {
    m_ids.clear();
    while (m_hasRow && m_rows.number(0) <= sequence) {
      if (m_rows.number(0) == sequence) m_ids.push_back(m_rows.number(1));
      m_hasRow = m_rows.next();
    }
    return m_ids;
  }

 private:
  Statement m_rows;
  bool m_hasRow{false};
  std::vector<std::int64_t> m_ids;
};

bool isAsSeen(Database& database, const TextCommitment& seen) {
  const auto text = PrivateTextStore(database).find(seen.text);
  return text && (text->erasedOn || commitmentTo(*text) == seen.digest);
}

}  // namespace

std::vector<HistoryFault> verifyHistory(Database& database) {
  std::vector<HistoryFault> faults;
  Subjects subjects(database);
  Digest head{};
  std::int64_t expected = 1;
  auto rows = database.statement("SELECT sequence, happened_at, day, person_id, kind, body, head FROM event ORDER BY sequence");
  rows.query();
  for (; rows.next(); ++expected) {
    Event event;
    event.sequence = rows.number(0);
    event.happenedAt = rows.text(1);
    const auto day = parseIsoDate(rows.text(2));
    if (day) event.day = *day;
    rows.get(3, event.person);
    if (event.sequence != expected) faults.push_back({expected, "gap"});
    expected = event.sequence;
    const auto body = rows.blob(5);
    const auto tail = readEventBody(body, event, rows.text(4), subjects.of(event.sequence));
    if (!day || !tail) faults.push_back({event.sequence, "body"});
    if (tail && !std::ranges::all_of(tail->texts, [&](const auto& seen) { return isAsSeen(database, seen); })) {
      faults.push_back({event.sequence, "text"});
    }
    head = headAfter(head, {reinterpret_cast<const char*>(body.data()), body.size()});
    const auto stored = rows.blob(6);
    if (!std::ranges::equal(stored, head)) {
      faults.push_back({event.sequence, "head"});
      // What follows is judged by what this row says, so that one edit is one fault.
      if (stored.size() == head.size()) std::ranges::copy(stored, head.begin());
    }
  }
  if (lastIdEverGiven(database, "event") != expected - 1) faults.push_back({0, "tailCut"});
  return faults;
}

}  // namespace relance
