// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/decision_taking.h"

#include <algorithm>
#include <iterator>

#include "actions/payments/account_items.h"
#include "actions/placements/placing.h"
#include "domain/chasing/account/episode.h"
#include "domain/chasing/account/level.h"
#include "domain/chasing/verdict/next_contact.h"
#include "domain/chasing/verdict/waiting_decision.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

/// Leniency is for passing trouble: longer is a plan.
constexpr int longestLeniencyDays = 30;

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
    const bool isCleaning = m_request.choice == DecisionChoice::chase;
    if (m_state == nullptr || m_account.ladder() == nullptr) return nothingToDecide();
    if (m_state->claim.nothingToChase && !isCleaning) return nothingToDecide();
    m_episode = episodeStart(m_state->view);
    if (!m_episode) return nothingToDecide();
    isCleaning ? findItemsToClean() : findWaitingItems();
    if (const auto refusal = keepNamedItems()) return *refusal;
    if (const auto refusal = check()) return *refusal;
    return write();
  }

 private:
  Refusal nothingToDecide() const { return {RefusalReason::nothingToDecide, {m_code}}; }

  void findWaitingItems() {
    for (const DueDecision& due : waitingDecisions(*m_state, *m_account.ladder(), *m_episode).due) {
      m_items.insert(m_items.end(), due.items.begin(), due.items.end());
    }
  }

  void findItemsToClean() {
    for (const ClaimedItem& claimed : m_state->claim.items) {
      if (wholeDeduction(m_state->view, claimed.item) == Deduction::toClean) m_items.push_back(claimed.item);
    }
  }

  /// Of what waits, only what the person names; a formal demand may be ordered for more, with a reason.
  std::optional<Refusal> keepNamedItems() {
    if (m_request.items.empty()) return std::nullopt;
    const auto named = AccountItems(m_database, m_payer).debitsNamed(m_request.items, currency());
    if (!named) return named.refusal();
    std::vector<ItemIndex> kept;
    for (const Item& item : *named) {
      const auto found = std::ranges::find(m_items, item.id, [&](ItemIndex i) { return m_state->view.items().itemId(i); });
      const auto ordered = found == m_items.end() ? orderable(item.id) : std::nullopt;
      if (found == m_items.end() && !ordered) return nothingToDecide();
      m_isByOrder = m_isByOrder || ordered;
      kept.push_back(ordered ? *ordered : *found);
    }
    m_items = std::move(kept);
    return std::nullopt;
  }

  std::optional<ItemIndex> orderable(ItemId item) const {
    if (m_request.choice != DecisionChoice::formalDemand || m_request.reason.empty()) return std::nullopt;
    for (const ClaimedItem& claimed : m_state->claim.items) {
      const bool isNamed = m_state->view.items().itemId(claimed.item) == item;
      if (isNamed && claimed.chaseable > 0 && !isDemanded(claimed.item)) return claimed.item;
    }
    return std::nullopt;
  }

  std::optional<Refusal> check() {
    switch (m_request.choice) {
      case DecisionChoice::formalDemand:
        return checkFormalDemand();
      case DecisionChoice::leniency:
        return checkLeniency();
      case DecisionChoice::writeOff:
        if (!m_items.empty() && m_request.reason.empty()) return Refusal{RefusalReason::reasonRequired, {"writeOff"}};
        break;
      case DecisionChoice::handOver: {
        const auto partner = partnerNamed(m_database, m_request.partner);
        if (!partner) return partner.refusal();
        m_partner = *partner;
        break;
      }
      case DecisionChoice::plan:
      case DecisionChoice::chase:
        break;
    }
    return m_items.empty() ? std::optional{nothingToDecide()} : std::nullopt;
  }

  std::optional<Refusal> checkLeniency() const {
    if (m_items.empty()) return nothingToDecide();
    if (!m_request.until) return Refusal{RefusalReason::leniencyTooLong, {"", isoText(plusDays(m_today, longestLeniencyDays))}};
    if (*m_request.until <= m_today) return Refusal{RefusalReason::dateInThePast, {isoText(*m_request.until), "after"}};
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

  Outcome<TakenDecision> write() {
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
    closeDecisionTasks(m_change, m_account, decision, m_isByOrder && m_request.items.empty());
    const DecisionId id = DecisionStore(m_database).insert(decision);
    m_change.touch(m_payer);
    m_change.facts().add(id);
    TakenDecision taken{id, m_payer, decision.items.size(), m_isByOrder, {}, {}};
    if (decision.choice == DecisionChoice::leniency) holdItems(m_database, decision, id, HoldKind::leniency);
    if (decision.choice == DecisionChoice::writeOff) holdItems(m_database, decision, id, HoldKind::writeOff);
    if (decision.choice == DecisionChoice::handOver) taken.placement = place(decision, id);
    if (decision.choice == DecisionChoice::plan && m_request.plan) {
      AgreementTerms terms = *m_request.plan;
      terms.kind = AgreementKind::plan;
      terms.items = decision.items;
      const auto made = agree(m_change, m_account, *m_state, std::move(terms));
      if (!made) return made.refusal();
      taken.agreement = made->agreement;
    }
    return taken;
  }

  PlacementId place(const Decision& decision, DecisionId id) {
    Placement placement;
    placement.customer = m_payer;
    placement.partner = m_partner;
    placement.currency = currency();
    placement.decision = id;
    placement.reason = decision.reason;
    placement.items = decision.items;
    return writePlacement(m_change, std::move(placement), m_payer);
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
  PartnerId m_partner;
  bool m_isByOrder{false};
};

}  // namespace

void closeDecisionTasks(Change& change, const ChasedAccount& account, Decision& decision, bool isForAll) {
  for (const Task& task : account.portfolio().waitingTasks.all()) {
    if (task.kind != TaskKind::decision || task.currency != decision.currency) continue;
    std::vector<ItemId> meant;
    std::ranges::set_intersection(task.items, decision.items, std::back_inserter(meant));
    if (meant.empty() && !isForAll) continue;
    TaskStore(change.database()).close(task.id, TaskState::done, change.today(), decisionChoiceName(decision.choice));
    decision.task = task.id;
  }
}

void holdItems(Database& database, const Decision& decision, DecisionId id, HoldKind kind) {
  for (const ItemId item : decision.items) {
    Hold hold;
    hold.customer = decision.customer;
    hold.item = item;
    hold.kind = kind;
    hold.decision = id;
    hold.made = decision.day;
    hold.until = decision.until;
    hold.reason = decision.reason;
    hold.person = decision.person;
    HoldStore(database).insert(hold);
  }
}

Outcome<TakenDecision> takeDecision(Change& change, const ChasedAccount& account, const std::string& customerCode,
                                    const DecisionRequest& request) {
  return Taking(change, account, customerCode, request).take();
}

}  // namespace relance
