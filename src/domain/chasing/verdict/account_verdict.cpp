// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/account_verdict.h"

#include <algorithm>

#include "domain/chasing/account/clock.h"
#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/episode.h"
#include "domain/chasing/account/level.h"
#include "domain/chasing/account/pacing.h"
#include "domain/chasing/verdict/broken_promise.h"
#include "domain/chasing/verdict/courtesy.h"
#include "domain/chasing/verdict/next_contact.h"
#include "domain/chasing/verdict/role_choice.h"
#include "domain/chasing/verdict/silence.h"
#include "domain/chasing/verdict/text_choice.h"
#include "domain/chasing/verdict/waiting_decision.h"

namespace relance {
namespace {

/// Below the scenario's minimum amount, or share of the open invoices.
std::optional<Reason> tooSmall(const AccountState& state, const Ladder& ladder) {
  const Claim& claim = state.claim;
  const auto inBase = state.view.settings.inBase(claim.chaseable, state.view.account.currency);
  if (inBase && compare(*inBase, ladder.scenario->minimumMinor) < 0) return reason::BelowMinimum{};
  const WideInt share = static_cast<WideInt>(claim.chaseable) * 10000;
  if (share < static_cast<WideInt>(claim.openInvoices) * ladder.scenario->minimumShareBp) return reason::BelowShare{};
  return std::nullopt;
}

/// A formal demand never leaves without a person's yes.
Approval approvalOf(const Step& step) {
  const bool isUnseen = step.approval == Approval::automatic;
  return step.kind == StepKind::formalDemand && isUnseen ? Approval::confirm : step.approval;
}

class Judge {
 public:
  Judge(const AccountState& state, const Ladder* ladder, std::uint32_t place, AccountVerdict& result)
      : m_state(state),
        m_view(state.view),
        m_ladder(ladder),
        m_isWorkingDay(state.view.calendar.isWorkingDay(state.view.today)),
        m_result(result) {
    Verdict& verdict = m_result.verdict;
    verdict.account = place;
    verdict.scenario = ladder != nullptr ? ladder->scenario->key : std::string();
    verdict.episode = episodeStart(m_view);
    verdict.overdue = state.claim.overdue;
    verdict.deducted = state.claim.deducted;
    verdict.chaseable = state.claim.chaseable;
  }

  void judge() {
    m_result.verdict.reason = lines();
    if (m_result.contact) complete(*m_result.contact);
    for (Proposal& proposal : m_result.inner) complete(proposal);
  }

 private:
  Reason lines() {
    if (auto stop = stopOf(m_view)) return std::move(*stop);
    proposeVerifications();
    const auto callback = dueCallback(m_view);
    if (auto nothing = nothingToChase()) return dayClosed(m_view, false) ? told(*nothing) : courtesy(told(*nothing));
    if (const auto closed = dayClosed(m_view, callback.has_value())) return *closed;
    describeCarrying();
    if (callback) return proposeCall(TaskKind::callback, "callback:" + isoText(callback->until), reason::CallbackDue{});
    if (!m_isWorkingDay) return reason::NotWorkingDay{};
    if (const auto rejected = unansweredReject(m_state, *m_result.verdict.episode)) return rejectCall(*rejected);
    if (const auto promise = unansweredPromise(m_state)) return promiseCall(*promise);
    if (auto campaign = campaignOf(m_view)) return *campaign;
    if (m_view.customer().byHand) return reason::ByHand{};
    if (m_ladder == nullptr) return reason::NoScenario{};
    return scenarioLines();
  }

  /// Line 7.
  bool isScenarioStopped() const { return m_ladder == nullptr || m_view.customer().byHand || campaignOf(m_view).has_value(); }

  /// Lines 8 to 14: decisions stand beside the step of younger items, whose reason is then shown.
  Reason scenarioLines() {
    proposeDecisions();
    Reason step = !m_result.verdict.carrying && m_waiting.waiting.size() == chaseableCount() ? laterDecision() : nextStepLine();
    if (auto decision = m_result.contact ? std::nullopt : decisionReason()) return std::move(*decision);
    return step;
  }

  Reason nextStepLine() {
    NextContact next = nextContact(m_state, *m_ladder, *m_result.verdict.carrying, m_level, *m_result.verdict.episode);
    m_result.verdict.passedOver = std::move(next.passedOver);
    m_result.verdict.step = next.step ? next.step->key : std::string();
    if (isA<reason::StepDue>(next.reason)) {
      Proposal& proposal = draft(m_result.contact.emplace(), TaskKind::step, next.step->key, next.channel, next.reason);
      proposal.approval = approvalOf(*next.step);
      proposal.step = next.step->key;
      proposal.tone = next.step->tone;
      proposal.generation = next.generation;
      vary(proposal, *next.step);
      if (next.items) setItems(proposal, *next.items);
    } else if (isA<reason::AddressMissing>(next.reason)) {
      draft(m_result.inner.emplace_back(), TaskKind::completeAddress, next.step->key, next.step->channel, next.reason);
    }
    return std::move(next.reason);
  }

  Reason laterDecision() {
    if (!m_waiting.laterOn) return reason::EndOfScenario{};
    m_result.verdict.step = m_waiting.laterRef;
    return reason::NotYetDue{m_waiting.laterRef, *m_waiting.laterOn};
  }

  Reason rejectCall(const RejectedPayment& rejected) {
    return cappedCall(TaskKind::rejectCall, "reject:" + rejected.paymentNumber, reason::PaymentRejected{rejected.bankReason},
                      earlierRejections(m_view, rejected));
  }

  Reason promiseCall(const AgreementState& promise) {
    const Reason reason = promise.status == AgreementStatus::broken ? Reason{reason::PromiseBroken{promise.due}}
                                                                    : Reason{reason::PromisePartlyKept{promise.due}};
    return cappedCall(TaskKind::promiseCall, "promise:" + std::to_string(promise.agreement->id.value), reason,
                      promise.instalment);
  }

  /// Exempt from quiet days, not from the cap.
  Reason cappedCall(TaskKind kind, std::string ref, const Reason& cause, int generation) {
    const auto until = capUntil(m_view);
    if (!until) {
      const Reason reason = proposeCall(kind, std::move(ref), cause);
      if (m_result.contact) m_result.contact->generation = generation;
      return reason;
    }
    m_result.verdict.step = std::move(ref);
    proposeDecisions();
    return decisionReason().value_or(reason::WeeklyCap{*until});
  }

  Reason proposeCall(TaskKind kind, std::string ref, const Reason& reason) {
    m_result.verdict.step = ref;
    proposeDecisions();
    if (!m_view.customer().reach.has(Channel::call)) {
      draft(m_result.inner.emplace_back(), TaskKind::completeAddress, ref, Channel::call, reason::AddressMissing{Channel::call});
      return reason::AddressMissing{Channel::call};
    }
    draft(m_result.contact.emplace(), kind, ref, Channel::call, reason);
    return reason;
  }

  Reason courtesy(const Reason& nothing) {
    if (isScenarioStopped() || !m_isWorkingDay) return nothing;
    if (auto preventive = preventiveContact(m_state, *m_ladder)) {
      const Reason reason = reason::PreDue{static_cast<int>(preventive->items.size())};
      Proposal& proposal = courtesyDraft(TaskKind::preDue, *preventive->step, reason);
      proposal.items = preventive->items;
      proposal.carrying = preventive->items.front();
      proposal.amountMinor = preventive->amountMinor;
      return reason;
    }
    if (auto thanks = thankYouContact(m_state, *m_ladder)) {
      Proposal& proposal = courtesyDraft(TaskKind::thankYou, *thanks->step, reason::ThankYou{});
      proposal.amountMinor = 0;
      proposal.episode = thanks->episode;
      return reason::ThankYou{};
    }
    return nothing;
  }

  std::optional<Reason> nothingToChase() const {
    if (m_state.claim.nothingToChase) return m_state.claim.nothingToChase;
    return m_ladder != nullptr ? tooSmall(m_state, *m_ladder) : std::nullopt;
  }

  /// The oldest overdue invoice that has something to chase and does not wait for a decision carries the step.
  void describeCarrying() {
    Verdict& verdict = m_result.verdict;
    if (m_ladder != nullptr) m_waiting = waitingDecisions(m_state, *m_ladder, *verdict.episode);
    verdict.carrying = carryingItem(m_state, m_waiting.waiting);
    const auto shown = verdict.carrying ? verdict.carrying : carryingItem(m_state, {});
    if (!shown) return;
    verdict.clock = clockOf(m_view, *shown);
    if (m_ladder == nullptr) return;
    m_level = levelOf(m_view, *m_ladder, *shown);
    if (m_level.done > 0) verdict.level = m_ladder->at(std::min(m_level.done, m_ladder->size()) - 1).key;
  }

  /// Line 8: on working days, unless the scenario is stopped.
  void proposeDecisions() {
    if (isScenarioStopped() || !m_isWorkingDay) return;
    for (const DueDecision& due : m_waiting.due) {
      const int days = daysLate(m_view.items(), due.items.front(), m_view.day());
      Proposal& proposal =
          draft(m_result.inner.emplace_back(), TaskKind::decision, due.ref, Channel::decision, reason::DecisionDue{days});
      proposal.items = due.items;
      proposal.carrying = due.items.front();
      proposal.amountMinor = due.amountMinor;
      proposal.step = due.ref;
    }
  }

  /// Announced payments that did not come: a person looks, on a working day, whatever else is said.
  void proposeVerifications() {
    if (!m_isWorkingDay) return;
    for (const AgreementState& state : m_state.claim.agreements) {
      if (!state.isAnnounced() || state.status != AgreementStatus::toVerify) continue;
      Proposal& proposal =
          draft(m_result.inner.emplace_back(), TaskKind::verifyPayment, "verify:" + std::to_string(state.agreement->id.value),
                Channel::decision, reason::PaymentToVerify{});
      proposal.items.clear();
      for (const AgreedItem& agreed : state.agreement->items) {
        for (ItemIndex i = m_view.begin(); i < m_view.end(); ++i) {
          if (m_view.items().itemId(i) == agreed.item) proposal.items.push_back(i);
        }
      }
      proposal.amountMinor = state.remaining;
    }
  }

  /// Names the check that nothing to chase waits for.
  Reason told(const Reason& nothing) {
    const auto check = std::ranges::find(m_result.inner, TaskKind::verifyPayment, &Proposal::kind);
    if (isA<reason::PaymentToVerify>(nothing) && check != m_result.inner.end()) m_result.verdict.step = check->ref;
    return nothing;
  }

  std::optional<Reason> decisionReason() {
    const auto decision = std::ranges::find(m_result.inner, TaskKind::decision, &Proposal::kind);
    if (decision == m_result.inner.end()) return std::nullopt;
    m_result.verdict.step = decision->ref;
    return decision->reason;
  }

  /// Fills a new one.
  Proposal& draft(Proposal& proposal, TaskKind kind, const std::string& ref, Channel channel, const Reason& reason) const {
    proposal.account = m_result.verdict.account;
    proposal.kind = kind;
    proposal.ref = ref;
    proposal.channel = channel;
    proposal.reason = reason;
    proposal.episode = m_result.verdict.episode;
    proposal.carrying = m_result.verdict.carrying;
    proposal.items = chaseableItems();
    proposal.amountMinor = m_state.claim.chaseable;
    return proposal;
  }

  Proposal& courtesyDraft(TaskKind kind, const Step& step, const Reason& reason) {
    m_result.verdict.step = step.key;
    Proposal& proposal =
        draft(m_result.contact.emplace(), kind, step.key, *reachableChannel(step, m_view.customer().reach), reason);
    proposal.approval = step.approval;
    proposal.step = step.key;
    proposal.tone = step.tone;
    vary(proposal, step);
    return proposal;
  }

  /// Against routine: other words and another face than last time, where the step has them.
  void vary(Proposal& proposal, const Step& step) const {
    proposal.text = textFor(step, m_view.portfolio.textUses.of(m_view.account.customer));
    const int times = timesDone(m_view.contacts(), step.key);
    proposal.sender = roleInTurn(step.sender, times);
    proposal.recipient = roleInTurn(step.recipient, times);
  }

  std::size_t chaseableCount() const {
    const auto isChaseable = [](const ClaimedItem& claimed) { return claimed.chaseable > 0; };
    return static_cast<std::size_t>(std::ranges::count_if(m_state.claim.items, isChaseable));
  }

  std::vector<ItemIndex> chaseableItems() const {
    std::vector<ItemIndex> items;
    items.reserve(m_state.claim.items.size());
    for (const ClaimedItem& claimed : m_state.claim.items) {
      if (claimed.chaseable > 0) items.push_back(claimed.item);
    }
    return items;
  }

  void setItems(Proposal& proposal, const std::vector<ItemIndex>& items) const {
    proposal.items = items;
    proposal.amountMinor = 0;
    for (const ClaimedItem& claimed : m_state.claim.items) {
      if (std::ranges::find(items, claimed.item) != items.end())
        proposal.amountMinor = addMinor(proposal.amountMinor, claimed.chaseable);
    }
  }

  /// What every proposal carries: scenario, and the guard against chasing what only has to be allocated.
  void complete(Proposal& proposal) {
    if (m_ladder != nullptr) {
      proposal.scenario = m_ladder->scenario->key;
      proposal.scenarioVersion = m_ladder->scenario->version;
    }
    if (!isContact(proposal.kind)) return;
    const bool hasForeignCredits = std::ranges::any_of(m_state.siblings, [&](const AccountState& other) {
      return other.view.account.currency != m_view.account.currency && other.claim.credits > 0;
    });
    if (!hasForeignCredits && !hasCreditsToAllocate(m_view, m_state.claim)) return;
    const std::string beside(code(reason::CreditsToAllocate{}));
    proposal.beside.push_back(beside);
    m_result.verdict.beside.push_back(beside);
    if (proposal.approval == Approval::automatic) proposal.approval = Approval::confirm;
  }

  const AccountState& m_state;
  const AccountView& m_view;
  const Ladder* m_ladder;
  bool m_isWorkingDay;
  WaitingDecisions m_waiting;
  ItemLevel m_level;  // of the item that carries or, where all wait, would
  AccountVerdict& m_result;
};

}  // namespace

AccountVerdict judge(const AccountState& state, const Ladder* ladder, std::uint32_t place) {
  AccountVerdict result;
  Judge(state, ladder, place, result).judge();
  return result;
}

}  // namespace relance
