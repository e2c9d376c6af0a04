// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for a person beside the day's tasks, as rows of Today's list: replies, doubtful contacts, our word, late disputes,
// customers handled by hand.
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "actions/reading/today_list.h"
#include "desktop/desk/desk_state.h"
#include "desktop/shared/table/table_cell.h"

namespace relance {

/// In the order of their chips.
enum class OpenKind { reply, doubtful, word, dispute, byHand };
inline constexpr int openKindCount = 5;

/// What a person says of one by a key.
enum class OpenAnswer { seen, went, didNotGo };

/// Whether it can be said of that kind: a reply is read and our word is kept when it is seen to, a contact went or did not.
bool isAnswerOf(OpenAnswer answer, OpenKind kind);

/// Replies of one customer are one row: they are read together.
struct OpenRow {
  OpenKind kind{OpenKind::reply};
  CustomerIndex customer{noCustomer};
  std::vector<std::uint32_t> places;  // in its vector of the list; at least one
  Date since;                         // it waits since that day
};

/// Of that kind, the oldest first; who is not in the state is left out.
std::vector<OpenRow> openRows(const DeskState& state, const TodayList& list, OpenKind kind);

/// How many openRows() has of it.
int openCount(const TodayList& list, OpenKind kind);

/// The contact that the row is about, in the customer's history; none for other kinds.
ContactEventId contactOf(const TodayList& list, const OpenRow& row);

/// "Reply to read: …", with its day beside.
TableCell openWhy(const DeskState& state, const TodayList& list, const OpenRow& row);

/// The same whole, beside the list: a heading and what was said.
struct OpenTold {
  OpenKind kind{OpenKind::reply};
  QString heading;
  QStringList lines;
};
OpenTold openTold(const DeskState& state, const TodayList& list, const OpenRow& row);

/// "Replies", "In doubt": on the chip of the kind.
QString openKindWord(OpenKind kind);
IconName openKindIcon(OpenKind kind);

}  // namespace relance
