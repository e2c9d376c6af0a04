// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine asks for by one contact, beside its task: the letter states these figures and no others.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "actions/chasing/chased_account.h"
#include "domain/basics/date.h"
#include "domain/ledger/ids.h"
#include "letters/letter_facts.h"

namespace relance {

struct RequestedItem {
  ItemId item;
  SetAside setAside;
  Date interestFrom;  // the due date that interest counts from: of a re-issued invoice that of the first
};

struct LetterRequest {
  bool isDemand{false};  // by the kind of the step: its tone alone makes no formal demand
  std::vector<RequestedItem> items;
  std::int64_t creditsMinor{0};  // netted; of a formal demand none: credits bar it
  std::string recipient;         // e-mail address that it goes to; empty: none, or a letter
  std::string role;              // of the person written to; empty: any
};

/// Of a proposal that stands today. Items asked for whole are there too.
LetterRequest letterRequest(const ChasedAccount& account, const Proposal& proposal, std::string recipient);

}  // namespace relance
