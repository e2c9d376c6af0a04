// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/steering/jump_to_step.h"

#include <algorithm>

#include "actions/payments/account_items.h"
#include "domain/chasing/verdict/contact_made.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/customer_store.h"

namespace relance {
namespace {

/// In every currency of the account.
std::vector<ItemId> chaseableOf(const ChasedAccount& account) {
  std::vector<ItemId> items;
  for (const AccountState& state : account.states()) {
    for (const ItemIndex item : chaseableItems(state)) items.push_back(state.view.items().itemId(item));
  }
  return items;
}

Outcome<std::vector<ItemId>> itemsNamed(AccountItems& account, const std::vector<std::string>& numbers) {
  std::vector<ItemId> items;
  for (const std::string& number : numbers) {
    const auto found = account.named(number, Side::debit);
    if (!found) return found.refusal();
    for (const Item& item : *found) {
      if (std::ranges::find(items, item.id) == items.end()) items.push_back(item.id);
    }
  }
  return items;
}

}  // namespace

Outcome<int> setLevels(Change& change, const ChasedAccount& account, const JumpRequest& request) {
  const Ladder* ladder = account.ladder();
  LevelJump jump;
  if (!request.step.empty()) {
    if (ladder == nullptr) return Refusal{RefusalReason::unknownStep, {request.step, ""}};
    const auto place = placeOf(*ladder, request.step);
    if (!place) return Refusal{RefusalReason::unknownStep, {request.step, ladder->scenario->key}};
    jump.scenarioKey = ladder->scenario->key;
    jump.stepKey = ladder->at(*place).key;
    // Under another scenario a formal tone means the formal demand: a decision has no tone.
    if (ladder->at(*place).kind != StepKind::decision) jump.tone = ladder->at(*place).tone;
  }
  AccountItems named(change.database(), account.payer());
  const auto items = request.items.empty() ? chaseableOf(account) : itemsNamed(named, request.items);
  if (!items) return items.refusal();
  if (items->empty()) {
    return Refusal{RefusalReason::nothingOpen, {CustomerStore(change.database()).codeOf(account.payer())}};
  }
  jump.day = change.today();
  jump.reason = change.write(request.reason, account.payer());
  jump.person = change.person();
  for (const ItemId item : *items) {
    jump.item = item;
    change.facts().add(ContactEventStore(change.database()).insert(jump));
  }
  change.touch(account.payer());
  return static_cast<int>(items->size());
}

Outcome<int> jumpToStep(LedgerSession& session, std::string_view customerCode, const JumpRequest& request,
                        const PerformOptions& options) {
  if (request.reason.empty()) return Refusal{RefusalReason::reasonRequired, {"jump"}};
  const auto payer = payerOfCode(session.database(), customerCode);
  if (!payer) return payer.refusal();
  const auto rules = chasingRules(session.database());
  if (!rules) return rules.refusal();
  return session.perform(
      EventKind::levelSet,
      [&](Change& change) -> Outcome<int> {
        const ChasedAccount account(change.database(), *rules, *payer, change.today());
        return setLevels(change, account, request);
      },
      options);
}

}  // namespace relance
