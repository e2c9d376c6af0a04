// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that inspectors beside several lists tell of a customer: his open items, what was said last.
#pragma once

#include "actions/reading/client_file.h"
#include "desktop/desk/desk_state.h"

class QVBoxLayout;

namespace relance {

class Inspector;

/// Number, due date, lateness and open amount of each debit, the first due first; the rest as one line. Nothing without any.
void addOpenItems(QVBoxLayout& into, const DeskState& state, std::uint32_t account);

/// The latest of the timeline as a section of its own; nothing without any.
void addExchanges(Inspector& inspector, const DeskState& state, const ClientFile& file);

}  // namespace relance
