// SPDX-License-Identifier: GPL-3.0-or-later
// What is next for an account, short enough for a list: the step, or why nothing is done.
#pragma once

#include <QString>
#include <optional>

#include "desktop/desk/desk_state.h"
#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"

namespace relance {

struct ActionWords {
  QString text;
  std::optional<IconName> icon;  // of what is to be done; none: nothing today
  ColourRole iconRole{ColourRole::secondary};
};

/// Empty for an account with nothing open.
ActionWords actionWords(const DeskState& state, std::uint32_t account);

/// How a proposal is drawn: by what it is for (decision, broken promise), else by its channel.
IconName proposalIcon(const Proposal& proposal);
ColourRole proposalIconRole(const Proposal& proposal);
IconName channelIcon(Channel channel);

}  // namespace relance
