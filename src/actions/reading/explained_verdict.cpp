// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/explained_verdict.h"

#include <algorithm>
#include <cassert>

namespace relance {

std::vector<ExplainedVerdict> explainedVerdicts(const ChasedAccount& account) {
  std::vector<ExplainedVerdict> all;
  for (const Verdict& verdict : account.result().verdicts) {
    const AccountState* state = account.state(account.portfolio().accounts[verdict.account].currency);
    assert(state != nullptr);
    ExplainedVerdict explained{verdict, testChain(*state, account.ladder(), verdict), {}, {}};
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
