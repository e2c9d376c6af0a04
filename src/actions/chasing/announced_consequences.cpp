// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/announced_consequences.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include "domain/chasing/account/contact_rules.h"
#include "domain/law/debtor_kind.h"
#include "domain/law/limits.h"
#include "storage/stores/commitment_store.h"
#include "storage/stores/setting_store.h"

namespace relance {
namespace {

constexpr int workingDaysToKeepIt = 5;

std::optional<int> houseDays(Database& database) {
  const auto text = SettingStore(database).find("letters.deadlineDays");
  if (!text) return std::nullopt;
  int days{};
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), days);
  return error == std::errc{} && end == text->data() + text->size() ? std::optional(days) : std::nullopt;
}

/// The longest term of those who were invoiced.
int termOf(Database& database, const AccountState& state, const ContactEvent& made) {
  const AccountView& view = state.view;
  const auto house = houseDays(database);
  int days = 0;
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (std::ranges::find(made.items, view.items().itemId(i), &CoveredItem::item) == made.items.end()) continue;
    const PortfolioCustomer& debtor = view.portfolio.customers[view.items().customer[i]];
    days = std::max(days, formalDemandDays(debtor.country, debtorKindOf(debtor.kind), house));
  }
  return days;
}

void announce(Change& change, const AccountState& state, const ContactEvent& made) {
  const Date term = plusDays(made.day, termOf(change.database(), state, made));
  Commitment word;
  word.customer = made.customer;
  word.kind = CommitmentKind::consequence;
  word.due = state.view.calendar.addWorkingDays(term, workingDaysToKeepIt);
  word.made = made.day;
  word.contactEvent = made.id;
  word.person = made.person;
  for (const CoveredItem& covered : made.items) word.items.push_back(covered.item);
  change.facts().add(CommitmentStore(change.database()).insert(word)).add(word.due);
}

bool hasReached(const CoveredItem& covered, Tone tone) { return covered.tone == tone && !covered.stepKey.empty(); }

bool isListed(const ContactEvent& demand, ItemId item) {
  return std::ranges::any_of(
      demand.items, [&](const CoveredItem& covered) { return covered.item == item && hasReached(covered, Tone::formal); });
}

void keep(Change& change, const ContactEvent& demand) {
  CommitmentStore store(change.database());
  for (const Commitment& word : store.ofCustomer(demand.customer)) {
    if (word.kind != CommitmentKind::consequence || !word.contactEvent || word.keptOn || word.withdrawnOn) continue;
    const bool isAboutIt = std::ranges::any_of(word.items, [&](ItemId item) { return isListed(demand, item); });
    if (!isAboutIt) continue;
    store.keep(word.id, demand.day);
    change.facts().add(word.id);
  }
}

}  // namespace

void noteAnnouncedConsequences(Change& change, const ChasedAccount& account, const ContactEvent& made) {
  if (!isWritten(made.channel) || !isExecuted(made) || made.kind == ContactEventKind::campaign) return;
  keep(change, made);
  const bool isAnnounced =
      std::ranges::any_of(made.items, [](const CoveredItem& covered) { return hasReached(covered, Tone::consequences); });
  const AccountState* state = made.currency ? account.state(*made.currency) : nullptr;
  if (isAnnounced && state != nullptr) announce(change, *state, made);
}

}  // namespace relance
