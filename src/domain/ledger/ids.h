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
struct Hold;
struct Snooze;
struct LevelJump;
struct Scenario;
struct Segment;
struct Assignment;
struct Template;
struct Dispatch;
struct Attachment;
struct Agreement;
struct Dispute;
struct Commitment;
struct Partner;
struct Placement;
struct Campaign;

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
using HoldId = Id<Hold>;
using SnoozeId = Id<Snooze>;
using LevelJumpId = Id<LevelJump>;
using ScenarioId = Id<Scenario>;
using SegmentId = Id<Segment>;
using AssignmentId = Id<Assignment>;
using TemplateId = Id<Template>;
using DispatchId = Id<Dispatch>;
using AttachmentId = Id<Attachment>;
using AgreementId = Id<Agreement>;
using DisputeId = Id<Dispute>;
using CommitmentId = Id<Commitment>;
using PartnerId = Id<Partner>;
using PlacementId = Id<Placement>;
using CampaignId = Id<Campaign>;

}  // namespace relance
