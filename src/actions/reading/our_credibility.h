// SPDX-License-Identifier: GPL-3.0-or-later
// Our credibility as of a day: with each customer, and of each collector who gave our word.
#pragma once

#include <string>
#include <vector>

#include "domain/basics/date.h"
#include "domain/figures/credibility.h"
#include "storage/database.h"

namespace relance {

struct CredibilityLine {
  std::string key;   // customer code, or login; empty: nobody in particular gave it
  std::string name;  // empty likewise
  Credibility credibility;
};

struct OurCredibility {
  Credibility all;
  std::vector<CredibilityLine> customers;  // paying accounts to whom our word was given, by code
  std::vector<CredibilityLine> people;     // who gave it, by login
};

/// What was given up to `today`, whatever became of it since.
OurCredibility ourCredibility(Database& database, Date today);

}  // namespace relance
