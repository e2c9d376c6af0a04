// SPDX-License-Identifier: GPL-3.0-or-later
// An open ledger with its clock and the person at work, and the one way to change it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "actions/change.h"
#include "actions/clock.h"
#include "domain/basics/outcome.h"
#include "domain/ledger/creditor.h"
#include "storage/database.h"

namespace relance {

/// Whether a change is recorded row by row, so that it can be undone.
enum class Recording { on, off };

struct PerformOptions {
  Recording recording{Recording::on};
  /// The sequence at which the screen was drawn, and whom it showed: refused (changedSince) if one of them was touched since.
  std::optional<std::int64_t> drawnAt;
  std::vector<CustomerId> shown;
};

class LedgerSession {
 public:
  /// An older ledger is migrated first (a verified copy is put beside it). Throws StorageError as Database::open does.
  /// `login` names the person at work; unknown or empty: nobody in particular.
  static LedgerSession open(const std::filesystem::path& path, Clock clock, std::string_view login = {},
                            const OpenOptions& options = {});

  /// Over a database that is open already.
  LedgerSession(Database database, Clock clock, std::string_view login = {});

  /// For reading. Every change goes through perform().
  Database& database() { return m_database; }
  const Clock& clock() const { return m_clock; }
  Date today() const { return m_clock.today(); }
  PersonId person() const { return m_person; }
  const std::filesystem::path& path() const { return m_database.path(); }
  /// The sequence of the last event: what a screen remembers of when it was drawn.
  std::int64_t sequence();

  /// The way to change the ledger: takes the writer's lock, lets `work` do it, appends the event with its subjects, keeps the way
  /// back and commits. What `work` refuses, throws or declares as leaving all as it was is rolled back whole.
  /// `work` is a function of Change& that answers an Outcome.
  template <class Work>
  std::invoke_result_t<Work, Change&> perform(EventKind kind, Work work, const PerformOptions& options = {}) {
    std::optional<std::invoke_result_t<Work, Change&>> outcome;
    const auto refusal = performInside(kind, options, [&](Change& change) {
      outcome.emplace(work(change));
      return outcome->isDone();
    });
    if (refusal) return *refusal;
    return std::move(*outcome);
  }

 private:
  std::optional<Refusal> performInside(EventKind kind, const PerformOptions& options, const std::function<bool(Change&)>& work);
  std::optional<Refusal> changedSince(const PerformOptions& options);

  Database m_database;
  Clock m_clock;
  PersonId m_person;
};

/// "contactRecorded 17, decisionTaken 18": the events by name and sequence, as a Refusal's fact.
std::string namesOf(const std::vector<Event>& events);

}  // namespace relance
