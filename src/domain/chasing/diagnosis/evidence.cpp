// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/diagnosis/evidence.h"

#include <algorithm>
#include <variant>

#include "domain/chasing/account/contact_rules.h"

namespace relance {
namespace {

constexpr int refusalDays = 90;
constexpr int paidDays = 30;
constexpr int lateAsARule = 15;
constexpr int punctualAsARule = 5;
constexpr std::uint32_t fewestInvoices = 3;

class Gathering {
 public:
  explicit Gathering(std::span<const AccountState> states) : m_states(states), m_view(states.front().view) {}

  std::vector<Evidence> all() {
    addPromises();
    addRefusals();
    addDisputes();
    addHabit();
    std::ranges::stable_sort(m_evidence, {}, &Evidence::trait);
    return std::move(m_evidence);
  }

 private:
  void addPromises() {
    const Date yearAgo = addMonths(m_view.today, -12);
    Evidence broken{DebtorTrait::willing, false, FactBasis::promise, {}, 0};
    Evidence kept{DebtorTrait::willing, true, FactBasis::promise, {}, 0};
    Evidence paid{DebtorTrait::able, true, FactBasis::payment, {}, 0};
    for (const AccountState& account : m_states) {
      for (const AgreementState& state : account.claim.agreements) {
        if (state.isAnnounced() || state.agreement->made <= yearAgo) continue;
        if (state.isNotKept() && *state.brokenOn > yearAgo) count(broken, *state.brokenOn);
        if (state.status == AgreementStatus::kept) count(kept, state.due);
        const bool isRecent = state.status == AgreementStatus::kept || state.status == AgreementStatus::partlyKept;
        if (isRecent && daysBetween(state.due, m_view.today) <= paidDays) count(paid, std::min(state.due, m_view.today));
      }
    }
    if (broken.count > 0) m_evidence.push_back(broken);
    if (broken.count == 0 && kept.count > 0) m_evidence.push_back(kept);
    if (paid.count > 0) m_evidence.push_back(paid);
  }

  void addRefusals() {
    Evidence refused{DebtorTrait::willing, false, FactBasis::contact, {}, 0};
    for (const ContactEvent& contact : m_view.contacts()) {
      const bool isRecent = daysBetween(contact.day, m_view.today) <= refusalDays;
      if (isExecuted(contact) && contact.outcome == CallOutcome::refused && isRecent) count(refused, contact.day);
    }
    if (refused.count > 0) m_evidence.push_back(refused);
  }

  void addDisputes() {
    Evidence contested{DebtorTrait::disputing, true, FactBasis::dispute, {}, 0};
    for (const Dispute& dispute : m_view.portfolio.disputes.of(m_view.account.customer)) {
      if (dispute.isOpenOn(m_view.today)) count(contested, dispute.opened);
    }
    if (contested.count > 0) m_evidence.push_back(contested);
  }

  void addHabit() {
    std::uint32_t invoices = 0;
    for (const AccountState& account : m_states) invoices += account.view.account.past.invoices;
    const auto delay = PredicateFacts(m_states)(Field::weightedDelay);
    const Ratio* days = std::get_if<Ratio>(&delay);
    if (days == nullptr || invoices < fewestInvoices) return;
    const bool isLate = compare(*days, lateAsARule) > 0;
    if (!isLate && compare(*days, punctualAsARule) > 0) return;
    const int rounded = static_cast<int>(divideHalfUp(days->numerator, days->denominator));
    m_evidence.push_back({DebtorTrait::habitual, isLate, FactBasis::behaviour, m_view.today, rounded});
  }

  static void count(Evidence& evidence, Date day) {
    evidence.day = evidence.count == 0 ? day : std::max(evidence.day, day);
    ++evidence.count;
  }

  std::span<const AccountState> m_states;
  const AccountView& m_view;
  std::vector<Evidence> m_evidence;
};

}  // namespace

std::vector<Evidence> evidenceOf(std::span<const AccountState> states) { return Gathering(states).all(); }

}  // namespace relance
