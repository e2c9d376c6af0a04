// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/explained_verdict.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace relance {
namespace {

/// What a mandate or a hold of the customer as a whole takes: the engine stops there and deducts nothing any more.
void deductWhole(Verdict& verdict) {
  if (verdict.chaseable <= 0) return;
  const auto deduct = [&](Deduction deduction) {
    auto& deducted = verdict.deducted.at(static_cast<std::size_t>(deduction));
    deducted = addMinor(deducted, std::exchange(verdict.chaseable, 0));
  };
  if (isA<reason::HandedOver>(verdict.reason)) deduct(Deduction::handedOver);
  if (isA<reason::OnHold>(verdict.reason)) deduct(Deduction::onHold);
}

}  // namespace

std::vector<ExplainedVerdict> explainedVerdicts(const ChasedAccount& account) {
  std::vector<ExplainedVerdict> all;
  for (const Verdict& verdict : account.result().verdicts) {
    const AccountState* state = account.state(account.portfolio().accounts[verdict.account].currency);
    assert(state != nullptr);
    ExplainedVerdict explained{verdict, testChain(*state, account.ladder(), verdict), {}, {}};
    deductWhole(explained.verdict);
    const auto& proposals = account.result().proposals;
    const auto contact = std::ranges::find_if(
        proposals, [&](const Proposal& proposal) { return proposal.account == verdict.account && isContact(proposal.kind); });
    if (contact != proposals.end()) {
      explained.sender = contact->sender;
      explained.recipient = contact->recipient;
    }
    all.push_back(std::move(explained));
  }
  return all;
}

}  // namespace relance
