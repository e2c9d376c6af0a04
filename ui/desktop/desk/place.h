// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the program, as the rail lists them, and what one may be asked to show.
#pragma once

#include <QMetaType>
#include <QString>
#include <optional>

#include "domain/ledger/contact_event.h"
#include "domain/ledger/ids.h"

namespace relance {

/// In the rail's order; settings stand at its foot.
enum class Place { today, calls, balance, clients, boards, scenarios, outbox, figures, importing, settings };

/// Where to go: a place alone, or a customer's file or call (dialled at once, or at a result), or a file to import, a setting, a
/// section.
struct Destination {
  Place place{Place::today};
  CustomerId customer{};
  QString file{};
  bool dials{false};
  QString setting{};  // its key
  QString section{};  // of a place that has several (sectioned_page.h): its key; empty: the one that is chosen there
  std::optional<CallOutcome> result{};  // to be recorded first in the call

  bool operator==(const Destination&) const = default;
};

}  // namespace relance

Q_DECLARE_METATYPE(relance::Destination)
