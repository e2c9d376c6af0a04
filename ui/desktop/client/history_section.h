// SPDX-License-Identifier: GPL-3.0-or-later
// How a Destination names one contact in a customer's history, where the file is to be opened.
#pragma once

#include <QString>

#include "domain/ledger/ids.h"

namespace relance {

/// For Destination::section of a client file.
inline QString historySection(ContactEventId contact) { return QStringLiteral("contact/%1").arg(contact.value); }

/// None where the section names no contact.
inline ContactEventId contactOfSection(const QString& section) {
  const QString prefix = QStringLiteral("contact/");
  return ContactEventId{section.startsWith(prefix) ? section.mid(prefix.size()).toLongLong() : 0};
}

}  // namespace relance
