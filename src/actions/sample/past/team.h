// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at the sample's creditor, and how much of the day's list they get done.
#pragma once

#include <array>
#include <string_view>

#include "actions/sample/past/span.h"
#include "actions/sample/sample_account.h"
#include "actions/sample/world/dice.h"
#include "domain/chasing/verdict/proposal.h"
#include "domain/ledger/person.h"

namespace relance::sample {

struct TeamMember {
  std::string_view login;
  std::string_view name;
  PersonRole role;
  std::string_view email;
  std::string_view phone;
};

/// Stored in this order; PersonId counts from 1 until the ledger gives its own.
inline constexpr std::array<TeamMember, 4> team{
    {{"amartin", "Anaïs Martivel", PersonRole::controller, "a.martivel@sorbelac.example", "04 65 71 40 12"},
     {"kdelonge", "Karim Delogny", PersonRole::controller, "k.delogny@sorbelac.example", "04 65 71 40 14"},
     {"nbesson", "Nadège Bessonnier", PersonRole::manager, "n.bessonnier@sorbelac.example", "04 65 71 40 10"},
     {"direction", "Hugo Sorbenac", PersonRole::admin, "h.sorbenac@sorbelac.example", "04 65 71 40 01"}}};

inline constexpr PersonId manager{3};

/// The controller who looks after the account.
inline PersonId controllerOf(std::size_t accountOrdinal) { return {1 + static_cast<std::int64_t>(accountOrdinal % 2)}; }

/// Whether the proposal is carried out on that day. One of the two controllers has been away for the last fortnight, so that
/// calls have piled up; a formal demand decided on lately may wait for its signature, a callback for its hour.
bool isDoneOn(const Proposal& proposal, Situation situation, Date day, const Span& span, Dice& dice);

}  // namespace relance::sample
