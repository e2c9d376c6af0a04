// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/campaigns/campaign_book.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "desktop/shared/format.h"
#include "domain/ledger/tone.h"
#include "storage/stores/campaign_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/template_store.h"
#include "text/amount_text.h"
#include "words/channel_words.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CampaignsPage)
};

}  // namespace

CampaignState campaignState(const CampaignDays& days, Date today) {
  if (days.ended && *days.ended <= today) return CampaignState::endedEarly;
  if (today < days.from) return CampaignState::toCome;
  return days.isRunningOn(today) ? CampaignState::running : CampaignState::over;
}

StateWords stateWords(CampaignState state) {
  switch (state) {
    case CampaignState::toCome:
      return {Words::tr("to come"), IconName::calendar, ColourRole::secondary};
    case CampaignState::running:
      return {Words::tr("running"), IconName::clock, ColourRole::ok};
    case CampaignState::over:
      return {Words::tr("over"), IconName::check, ColourRole::secondary};
    case CampaignState::endedEarly:
      return {Words::tr("ended early"), IconName::ban, ColourRole::secondary};
  }
  return {};
}

CampaignEntry* CampaignBook::find(CampaignId id) {
  const auto found = std::ranges::find(entries, id, [](const CampaignEntry& entry) { return entry.campaign.id; });
  return found == entries.end() ? nullptr : &*found;
}

CampaignBook readCampaigns(Database& database) {
  CampaignBook book;
  const auto people = PersonStore(database).all();
  for (Campaign& campaign : CampaignStore(database).all()) {
    CampaignEntry entry{std::move(campaign), {}, {}};
    const auto owner = std::ranges::find(people, entry.campaign.owner, &Person::id);
    if (owner != people.end()) entry.owner = owner->name.empty() ? owner->login : owner->name;
    book.entries.push_back(std::move(entry));
  }
  std::ranges::reverse(book.entries);
  std::ranges::copy_if(people, std::back_inserter(book.people), [](const Person& person) { return !person.archived; });
  std::set<std::string> keys;
  for (const StoredTemplate& text : TemplateStore(database).newest()) {
    if (!parseTone(text.key) && text.origin == Origin::own) keys.insert(text.key);
  }
  book.ownTexts.assign(keys.begin(), keys.end());
  return book;
}

QString shareWords(std::int64_t part, std::int64_t whole, Language language) {
  if (whole == 0) return QStringLiteral("–");
  return toQt(percentText(divideHalfUp(static_cast<WideInt>(part) * 100, whole) * 100, language));
}

QString campaignText(const std::string& key) {
  if (key.empty()) return QStringLiteral("–");
  const auto tone = parseTone(key);
  return tone ? toneWord(*tone) : toQt(key);
}

}  // namespace relance
