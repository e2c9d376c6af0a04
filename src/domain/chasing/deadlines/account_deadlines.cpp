// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/deadlines/account_deadlines.h"

#include <algorithm>
#include <map>

#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/suspension.h"
#include "domain/law/debtor_kind.h"
#include "domain/law/insolvency_limits.h"
#include "domain/law/limits.h"

namespace relance {
namespace {

/// Until its first presentation is known, a formal demand counts as presented so many working days after it was sent.
constexpr int presentationDays = 3;
/// A demand without effect is the business of a decision; the wall forgets it so many days later.
constexpr int demandKeptDays = 30;

class AccountDeadlines {
 public:
  AccountDeadlines(DeadlineList& list, const AccountState& state, const ChasingSettings& chasing,
                   const DeadlineSettings& settings, const DeadlineKnowledge& known)
      : m_list(list), m_state(state), m_view(state.view), m_chasing(chasing), m_settings(settings), m_known(known) {}

  void addAll() {
    for (ItemIndex i = m_view.begin(); i < m_view.end(); ++i) {
      if (!m_view.items().isDebit(i) || !isChasedKind(m_view.items().kind(i))) continue;
      m_placeOf[m_view.items().itemId(i)] = i;
      const PortfolioCustomer& debtor = debtorOf(i);
      if (debtor.archived || m_view.items().open[i] < m_view.tolerance()) continue;
      addInsolvencies(i, debtor);
      addPrescription(i, debtor);
      addInsurance(i, debtor);
    }
    addDemands();
    addDisputes();
    addAgreements();
    addPlacements();
    addItemHolds();
  }

 private:
  const PortfolioCustomer& debtorOf(ItemIndex i) const { return m_view.portfolio.customers[m_view.items().customer[i]]; }

  Deadline drafted(DeadlineKind kind, Date day) const {
    Deadline deadline;
    deadline.kind = kind;
    deadline.day = day;
    deadline.customer = m_view.account.customer;
    deadline.currency = m_view.account.currency;
    return deadline;
  }

  Deadline ofItem(DeadlineKind kind, Date day, ItemIndex i, std::string_view ground) const {
    Deadline deadline = drafted(kind, day);
    deadline.customer = m_view.items().customer[i];
    deadline.amountMinor = m_view.items().open[i];
    deadline.items = {m_view.items().itemId(i)};
    deadline.ground = ground;
    return deadline;
  }

  bool isDeclared(DeclarationKind kind, const PortfolioCustomer& debtor, ItemId item, Date since) const {
    return std::ranges::any_of(m_known.declarations, [&](const Declaration& done) {
      return done.kind == kind && done.customer == debtor.id && (!done.item || done.item == item) && done.day >= since;
    });
  }

  static bool isOlderThanJudgment(const PortfolioCustomer& debtor, Date issued) {
    return debtor.insolventOn && issued <= debtor.judgmentOn.value_or(*debtor.insolventOn);
  }

  /// Declared in the proceedings of whoever fell: of who was invoiced, of who pays for him, of both. The goods lie with the
  /// former.
  void addInsolvencies(ItemIndex i, const PortfolioCustomer& debtor) {
    addInsolvency(i, debtor, m_view.items().customer[i]);
    if (m_view.items().customer[i] != m_view.account.customer) addInsolvency(i, m_view.customer(), m_view.account.customer);
  }

  void addInsolvency(ItemIndex i, const PortfolioCustomer& fallen, CustomerIndex who) {
    if (!isOlderThanJudgment(fallen, dateOf(m_view.items().issued[i]))) return;
    const Date judgment = fallen.judgmentOn.value_or(*fallen.insolventOn);
    const ItemId item = m_view.items().itemId(i);
    if (!isDeclared(DeclarationKind::insolvency, fallen, item, judgment)) {
      const auto limit = claimDeclaration(fallen.country, m_chasing.country, judgment);
      Deadline deadline = ofItem(DeadlineKind::claimDeclaration, limit.lastDay, i, limit.article);
      deadline.customer = who;
      m_list.join(std::move(deadline));
    }
    const bool hasGoods = who == m_view.items().customer[i];
    if (hasGoods && !isDeclared(DeclarationKind::goods, fallen, item, judgment)) {
      const auto limit = goodsClaim(fallen.country, judgment);
      m_list.join(ofItem(DeadlineKind::goodsClaim, limit.lastDay, i, limit.article));
    }
  }

  /// Claims declared against who was invoiced are no longer sued for.
  void addPrescription(ItemIndex i, const PortfolioCustomer& debtor) {
    if (isOlderThanJudgment(debtor, dateOf(m_view.items().issued[i]))) return;
    const auto limit = claimLimitOf(m_view, i, m_known.partPayments);
    if (!limit) return;
    Deadline deadline = ofItem(DeadlineKind::prescription, limit->lastDay, i, limit->article);
    deadline.from = limit->from;
    deadline.acknowledged = limit->acknowledged;
    m_list.join(std::move(deadline));
  }

  void addInsurance(ItemIndex i, const PortfolioCustomer& debtor) {
    const Date due = dateOf(m_view.items().due[i]);
    if (!m_known.insured.contains(debtor.id) || due >= m_view.today) return;
    if (isDeclared(DeclarationKind::insurance, debtor, m_view.items().itemId(i), due)) return;
    m_list.join(ofItem(DeadlineKind::insurance, plusDays(due, m_settings.insuranceDays), i, {}));
  }

  /// Items still open with us; their sum.
  std::int64_t keepChased(std::vector<ItemId>& items) const {
    std::int64_t open = 0;
    std::erase_if(items, [&](ItemId item) {
      const auto place = m_placeOf.find(item);
      if (place == m_placeOf.end() || isItemPlaced(m_view, place->second)) return true;
      if (m_view.items().open[place->second] < m_view.tolerance()) return true;
      open = addMinor(open, m_view.items().open[place->second]);
      return false;
    });
    return open;
  }

  /// The longest term of those who were invoiced.
  int demandDays(const std::vector<ItemId>& items) const {
    int days = 0;
    for (const ItemId item : items) {
      const PortfolioCustomer& debtor = debtorOf(m_placeOf.at(item));
      days = std::max(days, formalDemandDays(debtor.country, debtorKindOf(debtor.kind), m_settings.demandDays));
    }
    return days;
  }

  void addDemands() {
    for (const ContactEvent& contact : m_view.contacts()) {
      if (!m_view.isOfAccount(contact) || !isExecuted(contact)) continue;
      std::vector<ItemId> items;
      for (const CoveredItem& covered : contact.items) {
        if (covered.tone == Tone::formal && !covered.stepKey.empty()) items.push_back(covered.item);
      }
      const std::int64_t open = keepChased(items);
      if (items.empty()) continue;
      const Date presented = contact.presentedOn.value_or(m_view.calendar.addWorkingDays(contact.day, presentationDays));
      Deadline deadline = drafted(DeadlineKind::demand, plusDays(presented, demandDays(items)));
      if (daysBetween(deadline.day, m_view.today) > demandKeptDays) continue;
      deadline.amountMinor = open;
      deadline.items = std::move(items);
      deadline.id = contact.id.value;
      m_list.add(std::move(deadline));
    }
  }

  void addDisputes() {
    for (const Dispute& dispute : m_view.portfolio.disputes.of(m_view.account.customer)) {
      const auto place = m_placeOf.find(dispute.item);
      if (!dispute.isOpenOn(m_view.today) || !dispute.deadline || place == m_placeOf.end()) continue;
      Deadline deadline = ofItem(DeadlineKind::dispute, *dispute.deadline, place->second, {});
      deadline.amountMinor = std::min(dispute.amountMinor.value_or(*deadline.amountMinor), *deadline.amountMinor);
      deadline.id = dispute.id.value;
      m_list.add(std::move(deadline));
    }
  }

  void addAgreements() {
    for (const AgreementState& state : m_state.claim.agreements) {
      if (!state.covers()) continue;
      if (state.agreement->kind == AgreementKind::plan) {
        addInstalments(state);
      } else {
        const bool isAnnounced = state.agreement->kind == AgreementKind::announced;
        add(*state.agreement, isAnnounced ? DeadlineKind::announced : DeadlineKind::promise, state.due, state.remaining);
      }
    }
  }

  /// Each with what is still to come of it: money pays the earlier ones first, and what an excused one misses the next asks for.
  void addInstalments(const AgreementState& state) {
    const Agreement& plan = *state.agreement;
    std::int64_t agreed = 0;
    for (const Instalment& due : plan.dues) agreed = addMinor(agreed, due.amountMinor);
    std::int64_t accounted = subtractMinor(agreed, state.remaining);
    std::int64_t sum = 0;
    for (const Instalment& due : plan.dues) {
      sum = addMinor(sum, due.amountMinor);
      const bool isExcused = due.excused && *due.excused <= m_view.today && &due != &plan.dues.back();
      const std::int64_t missing = subtractMinor(sum, accounted);
      if (isExcused || missing < m_view.tolerance()) continue;
      add(plan, DeadlineKind::instalment, due.due, missing);
      accounted = sum;
    }
  }

  void add(const Agreement& agreement, DeadlineKind kind, Date day, std::int64_t amountMinor) {
    Deadline deadline = drafted(kind, day);
    deadline.amountMinor = amountMinor;
    for (const AgreedItem& item : agreement.items) deadline.items.push_back(item.item);
    std::ranges::sort(deadline.items);
    deadline.id = agreement.id.value;
    m_list.add(std::move(deadline));
  }

  void addPlacements() {
    for (const Placement& placement : m_view.portfolio.placements.of(m_view.account.customer)) {
      const bool isHere = placement.currency == m_view.account.currency && placement.isRunningOn(m_view.today);
      if (!isHere || !placement.review) continue;
      Deadline deadline = drafted(DeadlineKind::placementReview, *placement.review);
      deadline.amountMinor = subtractMinor(placement.claimedMinor, placement.recoveredMinor);
      deadline.items = placement.items;
      deadline.id = placement.id.value;
      m_list.add(std::move(deadline));
    }
  }

  void addItemHolds() {
    for (const Hold& hold : m_view.portfolio.holds.of(m_view.account.customer)) {
      const auto place = m_placeOf.find(hold.item);
      if (!hold.item || place == m_placeOf.end() || !hold.until || !hold.isRunningOn(m_view.today)) continue;
      Deadline deadline = ofItem(DeadlineKind::holdEnd, *hold.until, place->second, {});
      deadline.customer = m_view.account.customer;
      m_list.join(std::move(deadline));
    }
  }

  DeadlineList& m_list;
  const AccountState& m_state;
  const AccountView& m_view;
  const ChasingSettings& m_chasing;
  const DeadlineSettings& m_settings;
  const DeadlineKnowledge& m_known;
  std::map<ItemId, ItemIndex> m_placeOf;
};

}  // namespace

void DeadlineList::add(Deadline deadline) {
  if (deadline.day <= m_until) m_deadlines.push_back(std::move(deadline));
}

void DeadlineList::join(Deadline deadline) {
  if (deadline.day > m_until) return;
  const Key key{deadline.kind, deadline.day, deadline.customer, deadline.currency, deadline.ground, deadline.from};
  const auto [place, isNew] = m_joined.emplace(key, m_deadlines.size());
  if (isNew) return add(std::move(deadline));
  Deadline& same = m_deadlines.at(place->second);
  same.amountMinor = addMinor(same.amountMinor.value_or(0), deadline.amountMinor.value_or(0));
  same.items.insert(same.items.end(), deadline.items.begin(), deadline.items.end());
}

std::vector<Deadline> DeadlineList::sorted() {
  for (Deadline& deadline : m_deadlines) std::ranges::sort(deadline.items);
  std::ranges::stable_sort(m_deadlines, [this](const Deadline& a, const Deadline& b) {
    const auto key = [this](const Deadline& one) {
      return std::tie(one.day, one.kind, m_portfolio.customers[one.customer].code, one.items);
    };
    return key(a) < key(b);
  });
  return std::move(m_deadlines);
}

void addAccountDeadlines(DeadlineList& list, const AccountState& state, const ChasingSettings& chasing,
                         const DeadlineSettings& settings, const DeadlineKnowledge& known) {
  AccountDeadlines(list, state, chasing, settings, known).addAll();
}

void addCustomerDeadlines(DeadlineList& list, const AccountState& state) {
  const AccountView& view = state.view;
  const CustomerIndex customer = view.account.customer;
  const auto add = [&](DeadlineKind kind, Date day, std::int64_t id) {
    Deadline deadline;
    deadline.kind = kind;
    deadline.day = day;
    deadline.customer = customer;
    deadline.id = id;
    list.add(std::move(deadline));
  };
  for (const Hold& hold : view.portfolio.holds.of(customer)) {
    if (!hold.item && hold.until && hold.isRunningOn(view.today)) add(DeadlineKind::holdEnd, *hold.until, hold.id.value);
  }
  const Snooze* last = nullptr;
  for (const Snooze& snooze : view.portfolio.snoozes.of(customer)) last = &snooze;
  if (last != nullptr && !last->ended && last->until > view.today) add(DeadlineKind::snoozeEnd, last->until, last->id.value);
}

}  // namespace relance
