// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/preview_call.h"

#include <algorithm>

#include "storage/stores/dispute_store.h"

namespace relance {
namespace {

constexpr int daysLookedAhead = 60;

std::optional<NextProposal> nextOf(const RunResult& result, Currency currency, const Portfolio& portfolio) {
  const auto nextFrom = [&](const Proposal& proposal) -> std::optional<NextProposal> {
    if (portfolio.accounts[proposal.account].currency != currency) return std::nullopt;
    return NextProposal{result.today, proposal.kind, proposal.ref, proposal.channel, proposal.scenario};
  };
  for (const KeptTask& kept : result.kept) {
    if (auto next = nextFrom(kept.proposal)) return next;
  }
  for (const Proposal& proposal : result.proposals) {
    if (auto next = nextFrom(proposal)) return next;
  }
  return std::nullopt;
}

/// As the days go by with nothing else happening: the same photograph, seen from each of them.
std::optional<NextProposal> nextAfter(Portfolio portfolio, const ChasingRules& rules, Date today, Currency currency) {
  for (int ahead = 1; ahead <= daysLookedAhead; ++ahead) {
    portfolio.asOf = plusDays(today, ahead);
    const RunResult result = propose(portfolio, rules.policy, rules.calendars, portfolio.asOf);
    if (auto next = nextOf(result, currency, portfolio)) return next;
  }
  return std::nullopt;
}

std::optional<Date> awaitedUntil(const ChasedAccount& account, const LoggedCall& logged) {
  if (!logged.agreement) return std::nullopt;
  const AccountState* state = account.state(logged.agreement->currency);
  if (state == nullptr) return std::nullopt;
  const auto& known = state->claim.agreements;
  const auto made =
      std::ranges::find(known, logged.agreement->agreement, [](const AgreementState& one) { return one.agreement->id; });
  if (made == known.end()) return std::nullopt;
  return lastDayOf(state->view, *made->agreement, made->agreement->dues.front());
}

}  // namespace

Outcome<CallPreview> previewCall(LedgerSession& session, std::string_view customerCode, const CallReport& report) {
  const auto payer = payerOfCode(session.database(), customerCode);
  if (!payer) return payer.refusal();
  const auto rules = chasingRules(session.database());
  if (!rules) return rules.refusal();
  Portfolio after;
  Currency currency;
  auto preview = session.perform(EventKind::contactRecorded, [&](Change& change) -> Outcome<CallPreview> {
    const ChasedAccount account(change.database(), *rules, *payer, change.today());
    currency = report.currency.value_or(account.usualCurrency());
    const auto logged = logCall(change, account, report);
    if (!logged) return logged.refusal();
    const ChasedAccount then(change.database(), *rules, *payer, change.today());
    CallPreview made;
    made.outcome = report.outcome;
    made.isFurther = report.isFurther;
    made.isExecuted = logged->isExecuted;
    made.step = logged->step;
    if (account.ladder() != nullptr) made.scenario = account.ladder()->scenario->key;
    made.agreement = logged->agreement;
    made.awaitedUntil = awaitedUntil(then, *logged);
    for (const DisputeId dispute : logged->disputes) made.disputes.push_back(*DisputeStore(change.database()).find(dispute));
    after = then.portfolio();
    change.leaveAsItWas();
    return made;
  });
  if (!preview) return preview;
  CallPreview made = std::move(preview).value();
  made.next = nextAfter(std::move(after), *rules, session.today(), currency);
  return made;
}

}  // namespace relance
