// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/letter_request.h"

#include <algorithm>
#include <utility>

#include "domain/basics/day_number.h"

namespace relance {
namespace {

/// Together never more than what is open, in the order in which the engine deducts.
SetAside setAsideOf(const ItemParts& parts, std::int64_t open) {
  const auto take = [&](std::int64_t wanted) {
    const std::int64_t taken = std::min(open, wanted);
    open -= taken;
    return taken;
  };
  SetAside aside;
  aside.disputed = take(parts.disputed);
  aside.promised = take(parts.promised);
  aside.announced = take(parts.announced);
  return aside;
}

bool isDemand(const ChasedAccount& account, const Proposal& proposal) {
  if (proposal.kind != TaskKind::step) return false;
  const Scenario* scenario = account.rules().policy.scenario(proposal.scenario);
  if (scenario == nullptr) return proposal.tone == Tone::formal;
  const Ladder ladder = makeLadder(*scenario);
  const auto place = placeOf(ladder, proposal.step);
  return place ? ladder.at(*place).kind == StepKind::formalDemand : proposal.tone == Tone::formal;
}

}  // namespace

LetterRequest letterRequest(const ChasedAccount& account, const Proposal& proposal, std::string recipient) {
  const Portfolio& portfolio = account.portfolio();
  const AccountState& state = account.states()[proposal.account];
  LetterRequest request;
  request.isDemand = isDemand(account, proposal);
  request.recipient = std::move(recipient);
  request.role = proposal.recipient;
  for (const ItemIndex item : proposal.items) {
    const ItemId id = portfolio.items.itemId(item);
    const SetAside aside = setAsideOf(partsOf(state.claim.parts, id), portfolio.items.open[item]);
    request.items.push_back({id, aside, dateOf(portfolio.items.anchorDue[item])});
  }
  if (!request.isDemand && !request.items.empty()) request.creditsMinor = state.claim.credits;
  return request;
}

}  // namespace relance
