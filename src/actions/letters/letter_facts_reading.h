// SPDX-License-Identifier: GPL-3.0-or-later
// Reads from the ledger everything that the letter or message of a task states.
#pragma once

#include <string>
#include <vector>

#include "actions/letters/letter_request.h"
#include "domain/basics/calendar.h"
#include "domain/law/rate_table.h"
#include "domain/ledger/creditor.h"
#include "domain/ledger/task.h"
#include "letters/letter_facts.h"
#include "letters/text_book.h"
#include "storage/database.h"

namespace relance {

/// What all letters of a day share, read once.
struct LetterSources {
  Creditor creditor;
  Sender sender;    // from the settings; name and country default to the creditor's
  Handler handler;  // who answers
  TextBook texts;   // the shipped ones and the ledger's own, which win
  RateBook rates;   // the same
  CalendarBook calendars;
  int deadlineDays{0};   // of formal demands; 0: what custom or law gives
  bool isSample{false};  // every letter bears it, and none leaves the house
};

LetterSources letterSources(Database& database);

/// French where French is the language of business letters: what customers without a language of their own are written in.
Language creditorLanguage(const Creditor& creditor);

/// The facts for each addressed customer: of a formal demand one for each invoiced entity of the account, else one for the payer.
/// The items are the task's, as they stand at the end of today; the amounts are taken afresh, less what the request sets aside:
/// the sum asked for, without interest and costs, is the task's. Items that the request does not name are asked for whole.
std::vector<LetterFacts> letterFactsOf(Database& database, const Task& task, const LetterRequest& request, Date today,
                                       const LetterSources& sources);

}  // namespace relance
