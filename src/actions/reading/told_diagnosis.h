// SPDX-License-Identifier: GPL-3.0-or-later
// A debtor's diagnosis as a person reads it: the facts with their words, what the ledger says, and the road recommended.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/chasing/diagnosis/bad_faith.h"
#include "domain/chasing/diagnosis/debtor_road.h"
#include "domain/chasing/diagnosis/evidence.h"
#include "storage/database.h"

namespace relance {

struct ToldDiagnosisFact {
  DiagnosisFact fact;
  std::string text;    // empty: erased
  std::string author;  // empty: nobody in particular
  bool counts{false};  // the newest of its trait
};

struct ToldBadFaith {
  BadFaith found;
  std::string text;    // empty: erased
  std::string author;  // empty: nobody in particular
};

struct ToldDiagnosis {
  std::vector<ToldDiagnosisFact> facts;  // standing ones, the newest first
  std::vector<Evidence> evidence;        // what a person may rest another on
  RoadAdvice advice;
  std::optional<ToldBadFaith> badFaith{};  // that stands
};

/// Of one paying account.
ToldDiagnosis diagnosisOf(Database& database, CustomerId payer, Date today);

}  // namespace relance
