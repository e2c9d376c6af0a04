// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts made, told anew, cancelled and presented; replies that come and are read.
#include <nlohmann/json.hpp>

#include "actions/chasing/chased_account.h"
#include "actions/replay/replay_facts.h"
#include "actions/steering/correct_contact.h"
#include "actions/steering/record_reply.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/customer_store.h"

namespace relance {
namespace {

/// What the line names, over what was told before.
void takeMembers(ReplayContext& context, JsonObject& fact, ToldContact& told, bool isNew) {
  const auto says = [&](std::string_view key) { return fact.find(key) != nullptr; };
  if (isNew || says("customer")) told.payer = *payerOfCode(context.database(), customerIn(context, fact));
  told.currency = currencyIn(fact, "currency", isNew ? context.base() : told.currency);
  if (says("channel")) told.channel = fact.name("channel", parseChannel);
  if (told.channel == Channel::decision) fact.fail("channel", "not by which a customer is reached");
  if (says("kind")) told.kind = fact.name("kind", parseContactEventKind);
  if (says("result")) told.result = fact.name("result", parseContactResult);
  if (says("items")) told.items = debitsIn(context, fact, "items");
  if (says("step")) told.step = fact.text("step");
}

bool isTry(ContactResult result) { return result == ContactResult::noAnswer || result == ContactResult::voicemail; }

bool isOfResultOnly(ToldContact before, const ToldContact& told) {
  if (isTry(before.result) || isTry(told.result)) return false;
  before.result = told.result;
  return before == told;
}

const ReplayContext::NamedContact& named(ReplayContext& context, JsonObject& fact) {
  const std::string id = fact.text("id");
  const auto found = context.contacts.find(id);
  if (found == context.contacts.end()) fact.fail("id", "no contact has this id: " + id);
  return found->second;
}

std::string codeOf(ReplayContext& context, CustomerId customer) { return CustomerStore(context.database()).codeOf(customer); }

}  // namespace

Outcome<Done> replayContact(ReplayContext& context, JsonObject& fact) {
  const std::string id = textIfAny(fact, "id");
  const auto earlier = id.empty() ? context.contacts.end() : context.contacts.find(id);
  const bool isNew = earlier == context.contacts.end();
  ToldContact told = isNew ? ToldContact{} : earlier->second.told;
  takeMembers(context, fact, told, isNew);
  fact.finish();
  const auto made = context.session.perform(EventKind::contactRecorded, [&](Change& change) -> Outcome<ContactEventId> {
    if (isNew) return writeTold(change, context.rules(), told);
    if (isOfResultOnly(earlier->second.told, told)) {
      correctTold(change, earlier->second.id, told.result);
    } else {
      rewriteTold(change, context.rules(), earlier->second.id, told);
    }
    return earlier->second.id;
  });
  if (!made) return made.refusal();
  if (!id.empty()) context.contacts[id] = {told, *made};
  return Done{};
}

Outcome<Done> replayCancel(ReplayContext& context, JsonObject& fact) {
  const auto& contact = named(context, fact);
  fact.finish();
  return cancelContact(context.session, codeOf(context, contact.told.payer), contact.id);
}

Outcome<Done> replayPresented(ReplayContext& context, JsonObject& fact) {
  const auto& contact = named(context, fact);
  fact.finish();
  const auto event = ContactEventStore(context.database()).find(contact.id);
  if (event->channel != Channel::registered) fact.fail("id", "no registered letter");
  // Only the first presentation counts.
  if (event->presentedOn) return Done{};
  return setPresented(context.session, codeOf(context, contact.told.payer), contact.id, context.today());
}

Outcome<Done> replayReply(ReplayContext& context, JsonObject& fact) {
  const std::string customer = customerIn(context, fact);
  const bool isRead = fact.flag("read", false);
  fact.finish();
  if (isRead) {
    const auto read = readReplies(context.session, customer);
    if (read || read.refusal().reason != RefusalReason::nothingToEnd) return doneIf(read);
  }
  return doneIf(recordReply(context.session, customer, {.isRead = isRead}));
}

}  // namespace relance
