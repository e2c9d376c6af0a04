// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk/suspended_references.h"

#include "storage/guards.h"

namespace relance {

SuspendedReferences::SuspendedReferences(Database& database) : m_database(database) {
  enforceReferences(m_database.connection(), false);
}

SuspendedReferences::~SuspendedReferences() { enforceReferences(m_database.connection(), true); }

}  // namespace relance
