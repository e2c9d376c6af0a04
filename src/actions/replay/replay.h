// SPDX-License-Identifier: GPL-3.0-or-later
// Records dated facts, one JSON object a line (docs/command_line.md, "Replay"), as if a person or an import did them that day.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "actions/chasing/run_scenarios.h"
#include "actions/ledger_session.h"

namespace relance {

class ReplayContext;

class Replay {
 public:
  /// The session's clock must answer `clock` as its day: each line sets it.
  Replay(LedgerSession& session, Date& clock);
  ~Replay();

  /// What a `run` line proposes, agreements named as the file names them ("promise:a1"); nothing for every other fact, and for an
  /// empty line. Refused: badReplayLine (`number`, where and what) for what is not of the form, of an earlier day than the line
  /// before or not of a fact that can be recorded; and as the fact's own action refuses. A line that is refused leaves nothing
  /// behind.
  Outcome<std::optional<RunReport>> record(std::string_view line, int number);

  /// By which the last run was judged.
  const Policy& policy() const;

 private:
  std::unique_ptr<ReplayContext> m_context;
  Date& m_clock;
  std::optional<Date> m_last;
};

}  // namespace relance
