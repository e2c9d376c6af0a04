// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/campaigns/run_campaign.h"

#include <algorithm>
#include <cassert>

#include "actions/chasing/chased_account.h"
#include "letters/text_book.h"
#include "storage/stores/campaign_store.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/template_store.h"

namespace relance {
namespace {

/// The campaign that runs for the customer today, of several the one that ends last.
std::optional<Campaign> runningFor(Database& database, CustomerId payer, Date today) {
  std::optional<Campaign> found;
  for (Campaign& campaign : CampaignStore(database).all()) {
    const bool isIn = std::ranges::binary_search(campaign.customers, payer);
    if (!isIn || !campaign.days.isRunningOn(today)) continue;
    if (!found || campaign.days.until > found->days.until) found = std::move(campaign);
  }
  return found;
}

Outcome<PersonId> ownerOf(Change& change, const std::string& login) {
  if (login.empty()) return change.person();
  const auto owner = PersonStore(change.database()).findByLogin(login);
  if (!owner || owner->archived) return Refusal{RefusalReason::unknownPerson, {login}};
  return owner->id;
}

/// In whatever language: shipped, or of the creditor.
bool isTextKnown(Database& database, const std::string& key) {
  return std::ranges::count(shippedTexts(), key, &LetterText::key) > 0 ||
         std::ranges::count(TemplateStore(database).newest(), key, &StoredTemplate::key) > 0;
}

}  // namespace

Outcome<CampaignId> makeCampaign(LedgerSession& session, const CampaignRequest& request, const PerformOptions& options) {
  assert(!request.name.empty());
  const auto rules = chasingRules(session.database());
  if (!rules) return rules.refusal();
  return session.perform(
      EventKind::campaignMade,
      [&](Change& change) -> Outcome<CampaignId> {
        const Date from = request.from.value_or(change.today());
        if (from < change.today()) return Refusal{RefusalReason::dateInThePast, {isoText(from)}};
        if (request.until <= from) {
          return Refusal{RefusalReason::dateTooEarly, {isoText(request.until), isoText(plusDays(from, 1))}};
        }
        const auto owner = ownerOf(change, request.owner);
        if (!owner) return owner.refusal();
        if (!request.textKey.empty() && !isTextKnown(change.database(), request.textKey)) {
          return Refusal{RefusalReason::nothingToDecide, {request.name, "unknownText", request.textKey}};
        }
        const auto chosen = chooseForCampaign(change.database(), *rules, request.choice, change.today());
        if (!chosen) return chosen.refusal();
        if (chosen->members.empty()) return Refusal{RefusalReason::campaignIsEmpty, {}};
        Campaign campaign;
        campaign.name = request.name;
        campaign.predicate = request.choice.predicate;
        campaign.channel = request.channel;
        campaign.textKey = request.textKey;
        campaign.days = {{}, from, request.until, {}};
        campaign.owner = *owner;
        for (const CampaignMember& member : chosen->members) {
          campaign.customers.push_back(member.customer);
          change.touch(member.customer);
        }
        std::ranges::sort(campaign.customers);
        const CampaignId id = CampaignStore(change.database()).insert(campaign);
        change.facts().add(id).add(from).add(request.until);
        return id;
      },
      options);
}

Outcome<Done> endCampaign(LedgerSession& session, CampaignId campaign, const PerformOptions& options) {
  return session.perform(
      EventKind::campaignEnded,
      [&](Change& change) -> Outcome<Done> {
        CampaignStore store(change.database());
        const auto found = campaign ? store.find(campaign) : std::nullopt;
        if (!found) return Refusal{RefusalReason::unknownCampaign, {std::to_string(campaign.value)}};
        if (found->days.ended || found->days.until <= change.today()) {
          return Refusal{RefusalReason::nothingToEnd, {found->name}};
        }
        store.end(campaign, change.today());
        for (const CustomerId customer : found->customers) change.touch(customer);
        change.facts().add(campaign);
        return Done{};
      },
      options);
}

Outcome<ContactEventId> recordCampaignContact(LedgerSession& session, std::string_view customerCode,
                                              const CampaignContact& contact, const PerformOptions& options) {
  return session.perform(
      EventKind::contactRecorded,
      [&](Change& change) -> Outcome<ContactEventId> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        const auto campaign = runningFor(change.database(), *payer, change.today());
        if (!campaign) return Refusal{RefusalReason::unknownCampaign, {std::string(customerCode)}};
        ContactEvent event;
        event.customer = *payer;
        event.happenedAt = change.nowUtc();
        event.day = change.today();
        event.channel = contact.channel.value_or(campaign->channel);
        event.kind = ContactEventKind::campaign;
        event.result = contact.result;
        event.person = change.person();
        event.note = change.write(contact.note, *payer);
        const ContactEventId id = ContactEventStore(change.database()).insert(event);
        change.touch(*payer);
        change.facts().add(id).add(campaign->id);
        return id;
      },
      options);
}

}  // namespace relance
