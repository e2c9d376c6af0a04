// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wrote into a customer's file without any contact.
#pragma once

#include <string>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

struct Note;
using NoteId = Id<Note>;

struct Note {
  NoteId id;
  CustomerId customer;  // the paying account
  Date day;
  std::string happenedAt;  // UTC
  PrivateTextId text;
  PersonId person;

  bool operator==(const Note&) const = default;
};

}  // namespace relance
