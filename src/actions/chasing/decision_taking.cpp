// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/decision_taking.h"

#include <algorithm>

#include "domain/chasing/account/episode.h"
#include "domain/chasing/account/level.h"
#include "domain/chasing/verdict/waiting_decision.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

/// Leniency is for passing trouble: longer is a plan.
constexpr int longestLeniencyDays = 30;

bool hasCredit(const AccountView& view) {
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (!view.items().isDebit(i) && view.items().open[i] >= view.tolerance()) return true;
  }
  return false;
}

class Taking {
 public:
  Taking(Change& change, const ChasedAccount& account, const std::string& customerCode, const DecisionRequest& request)
      : m_change(change),
        m_database(change.database()),
        m_account(account),
        m_payer(account.payer()),
        m_code(customerCode),
        m_request(request),
        m_today(change.today()) {
    m_state = account.state(request.currency.value_or(account.usualCurrency()));
  }

  Outcome<TakenDecision> take() {
    if (m_state == nullptr || m_account.ladder() == nullptr || m_state->claim.nothingToChase) return nothingToDecide();
    m_episode = episodeStart(m_state->view);
    if (!m_episode) return nothingToDecide();
    for (const DueDecision& due : waitingDecisions(*m_state, *m_account.ladder(), *m_episode).due) {
      m_items.insert(m_items.end(), due.items.begin(), due.items.end());
    }
    const auto refusal = m_request.choice == DecisionChoice::leniency ? checkLeniency() : checkFormalDemand();
    if (refusal) return *refusal;
    return write();
  }

 private:
  Refusal nothingToDecide() const { return {RefusalReason::nothingToDecide, {m_code}}; }

  std::optional<Refusal> checkLeniency() const {
    if (m_items.empty()) return nothingToDecide();
    if (!m_request.until) return Refusal{RefusalReason::leniencyTooLong, {"", isoText(plusDays(m_today, longestLeniencyDays))}};
    if (*m_request.until <= m_today) return Refusal{RefusalReason::dateInThePast, {isoText(*m_request.until)}};
    if (daysBetween(m_today, *m_request.until) > longestLeniencyDays) {
      return Refusal{RefusalReason::leniencyTooLong,
                     {isoText(*m_request.until), isoText(plusDays(m_today, longestLeniencyDays))}};
    }
    const auto decisions = m_account.portfolio().decisions.all();
    const bool isGranted = std::ranges::any_of(decisions, [&](const Decision& decision) {
      return decision.choice == DecisionChoice::leniency && decision.currency == currency() && decision.episode == m_episode;
    });
    if (isGranted) return Refusal{RefusalReason::leniencyTwice, {m_code, isoText(*m_episode)}};
    return std::nullopt;
  }

  std::optional<Refusal> checkFormalDemand() {
    if (hasCredit(m_state->view)) {
      return Refusal{RefusalReason::formalDemandNotAllowed, {m_code, std::string(code(reason::CreditsToAllocate{}))}};
    }
    if (!m_items.empty()) {
      const auto demanded = [&](ItemIndex item) { return isDemanded(item); };
      std::erase_if(m_items, demanded);
      return m_items.empty() ? std::optional{nothingToDecide()} : std::nullopt;
    }
    m_isByOrder = true;
    for (const ClaimedItem& claimed : m_state->claim.items) {
      if (claimed.chaseable > 0 && !isDemanded(claimed.item)) m_items.push_back(claimed.item);
    }
    if (m_items.empty()) return nothingToDecide();
    if (m_request.reason.empty()) return Refusal{RefusalReason::reasonRequired, {"formalDemand"}};
    return std::nullopt;
  }

  /// A formal demand is made once for an item.
  bool isDemanded(ItemIndex item) const {
    const ItemLevel level = levelOf(m_state->view, *m_account.ladder(), item);
    return level.demandOrderedOn || level.demandSentOn;
  }

  TakenDecision write() {
    Decision decision;
    decision.customer = m_payer;
    decision.currency = currency();
    decision.choice = m_request.choice;
    decision.day = m_today;
    decision.until = m_request.until;
    decision.episode = m_episode;
    decision.byOrder = m_isByOrder;
    decision.person = m_change.person();
    for (const ItemIndex item : m_items) decision.items.push_back(m_state->view.items().itemId(item));
    std::ranges::sort(decision.items);
    decision.reason = m_change.write(m_request.reason, m_payer);
    closeTasks(decision);
    const DecisionId id = DecisionStore(m_database).insert(decision);
    if (decision.choice == DecisionChoice::leniency) holdItems(decision, id);
    m_change.touch(m_payer);
    m_change.facts().add(id);
    return {id, m_payer, decision.items.size(), m_isByOrder};
  }

  void closeTasks(Decision& decision) {
    for (const Task& task : m_account.portfolio().waitingTasks.all()) {
      if (task.kind != TaskKind::decision || task.currency != currency()) continue;
      TaskStore(m_database).close(task.id, TaskState::done, m_today, decisionChoiceName(decision.choice));
      decision.task = task.id;
    }
  }

  void holdItems(const Decision& decision, DecisionId id) {
    for (const ItemId item : decision.items) {
      Hold hold;
      hold.customer = m_payer;
      hold.item = item;
      hold.kind = HoldKind::leniency;
      hold.decision = id;
      hold.made = m_today;
      hold.until = decision.until;
      hold.reason = decision.reason;
      hold.person = decision.person;
      HoldStore(m_database).insert(hold);
    }
  }

  Currency currency() const { return m_state->view.account.currency; }

  Change& m_change;
  Database& m_database;
  const ChasedAccount& m_account;
  CustomerId m_payer;
  std::string m_code;
  const DecisionRequest& m_request;
  Date m_today;
  const AccountState* m_state{nullptr};
  std::optional<Date> m_episode;
  std::vector<ItemIndex> m_items;
  bool m_isByOrder{false};
};

}  // namespace

Outcome<TakenDecision> takeDecision(Change& change, const ChasedAccount& account, const std::string& customerCode,
                                    const DecisionRequest& request) {
  return Taking(change, account, customerCode, request).take();
}

}  // namespace relance
