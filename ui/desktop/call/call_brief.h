// SPDX-License-Identifier: GPL-3.0-or-later
// What a caller has to know before he dials, gathered from the ledger: facts, what may be our own fault, and what to aim for.
#pragma once

#include <QList>
#include <QString>

#include "actions/reading/client_file.h"
#include "desktop/desk/desk_state.h"
#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"

namespace relance {

struct BriefLine {
  IconName icon{IconName::info};
  ColourRole role{ColourRole::secondary};
  QString words;
};

/// One aim of the ladder, the best first: less than the last is no promise.
struct Aim {
  QString words;
  QString measure;  // amount or latest day; empty: none
};

struct CallBrief {
  QList<BriefLine> facts;
  QList<BriefLine> ourPart;
  QList<Aim> aims;
};

/// `file` is null while it is being read: what it tells is left out.
CallBrief briefOf(const DeskState& state, std::uint32_t account, const ClientFile* file);

/// How often he was contacted in the days that the cap counts, against the cap; and whether that is enough.
struct ContactCount {
  int made{0};
  int allowed{0};
};
ContactCount contactCountOf(const DeskState& state, CustomerIndex customer);

}  // namespace relance
