// SPDX-License-Identifier: GPL-3.0-or-later
// Who does the work of whom on a day: the collector of a customer, or his deputy while he is away.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/ledger/absence.h"
#include "storage/database.h"

namespace relance {

/// Read once for many days.
class ActingCollectors {
 public:
  explicit ActingCollectors(Database& database);

  /// The login of who looks after the customer, as collectors() tells it; empty: nobody.
  const std::string& collectorOf(CustomerId customer) const;
  /// The login of who acts for that one on the day: himself, or his deputy. A name that is no login stands for itself.
  const std::string& actingFor(const std::string& login, Date day) const;

 private:
  std::map<CustomerId, std::string> m_collectors;
  std::map<std::string, PersonId> m_ids;
  std::map<PersonId, std::string> m_logins;
  std::vector<Absence> m_absences;
};

}  // namespace relance
