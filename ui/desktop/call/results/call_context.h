// SPDX-License-Identifier: GPL-3.0-or-later
// What the results of one call are read and told with: its day, its account, the reasons and people of the house.
#pragma once

#include <string>
#include <vector>

#include "domain/basics/calendar.h"
#include "domain/basics/currency.h"
#include "domain/ledger/cause.h"
#include "domain/ledger/person.h"
#include "text/language.h"

namespace relance {

struct CallContext {
  Date today;
  Language language{Language::en};
  Currency currency;
  WorkingCalendar calendar;  // of the customer: which days are proposed
  std::vector<Cause> causes;
  std::vector<Person> persons;
  std::string debtorCountry;
  std::string creditorCountry;
};

}  // namespace relance
