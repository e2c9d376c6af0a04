// SPDX-License-Identifier: GPL-3.0-or-later
// The identities of the ledger's rows.
#pragma once

#include "domain/basics/id.h"

namespace relance {

struct Customer;
struct Contact;
struct Item;
struct Allocation;
struct Person;
struct ImportRecord;
struct Task;
struct ContactEvent;
struct Decision;
struct Run;
struct PrivateText;

using CustomerId = Id<Customer>;
using ContactId = Id<Contact>;
using ItemId = Id<Item>;
using AllocationId = Id<Allocation>;
using PersonId = Id<Person>;
using ImportId = Id<ImportRecord>;
using TaskId = Id<Task>;
using ContactEventId = Id<ContactEvent>;
using DecisionId = Id<Decision>;
using RunId = Id<Run>;
using PrivateTextId = Id<PrivateText>;

}  // namespace relance
