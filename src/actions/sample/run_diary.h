// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of the sample's past: one each weekday since the ledger went live, whose tasks were carried out.
#pragma once

#include <map>

#include "actions/change.h"
#include "actions/sample/past/span.h"
#include "actions/sample/sample_account.h"

namespace relance::sample {

class RunDiary {
 public:
  /// Stores the runs, so that tasks can name them.
  RunDiary(Change& change, const Span& span);

  RunId of(Date day) const;
  void note(const SampleAccount& account);
  /// Stores how many tasks each run made and withdrew.
  void finish(Change& change) const;

 private:
  struct Counted {
    RunId run;
    int proposals{0};
    int withdrawn{0};
  };
  std::map<Date, Counted> m_runs;
};

}  // namespace relance::sample
