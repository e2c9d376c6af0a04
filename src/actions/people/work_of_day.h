// SPDX-License-Identifier: GPL-3.0-or-later
// Who works which customer on a day: his collector, or the deputy while the collector is away.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"
#include "storage/database.h"

namespace relance {

/// Who does a collector's work.
struct ActingPerson {
  std::string login;
  std::string name;
  std::string absent;              // name of the collector who is away; empty: it is himself
  std::optional<Date> lastDayOff;  // of his absence; none: nobody knows yet, or he is not away

  bool operator==(const ActingPerson&) const = default;
};

struct WorkOfDay {
  std::vector<ActingPerson> persons;              // one for each collector
  std::map<CustomerId, std::uint32_t> collector;  // place in `persons`

  /// Null: nobody looks after the customer.
  const ActingPerson* of(CustomerId customer) const;
  /// Whether that person does anybody's work today.
  bool isAnyOf(const std::string& login) const;
  bool operator==(const WorkOfDay&) const = default;
};

/// As keepWorkOf() judges it. A collector who is only known by the name that was imported acts for himself.
WorkOfDay workOfDay(Database& database, Date day);

}  // namespace relance
