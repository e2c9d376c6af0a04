// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/decision_advice.h"

#include <algorithm>
#include <array>

#include "domain/basics/enum_names.h"
#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/episode.h"
#include "domain/chasing/account/level.h"
#include "domain/chasing/account/promise_record.h"
#include "domain/chasing/diagnosis/bad_faith.h"
#include "domain/law/debtor_kind.h"
#include "domain/law/insolvency_limits.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 16> caseNames{
    "claimExpiresSoon", "insolvent",  "creditsUnapplied", "disputed",        "smallAmount",         "publicBody",
    "consumer",         "badFaith",   "demandExpired",    "demandContested", "demandExpiredAbroad", "promisesBroken",
    "passingTrouble",   "paysInPart", "notReached",       "otherwise"};
constexpr std::array<std::string_view, 17> roadNames{
    "lawyer",           "declareClaim",       "reconcile",           "waitForDispute",  "lastLetterOrWriteOff",
    "moratoryInterest", "demandWithoutCosts", "agencyOrSmallClaims", "orderForPayment", "agencyAbroad",
    "agency",           "mediatorOrLawyer",   "demandAndHoldOrders", "leniency",        "plan",
    "checkAddress",     "formalDemand"};

constexpr int expiryMonths = 6;
constexpr std::int64_t smallClaimMinor = 500000;
constexpr int passingDelayDays = 15;
constexpr int longestLeniencyDays = 30;
constexpr int promisesKeptPercent = 80;
constexpr int manyBroken = 2;

class Advising {
 public:
  Advising(const AccountState& state, const Ladder& ladder, const std::vector<ItemIndex>& items, const PartPayments& payments)
      : m_state(state),
        m_view(state.view),
        m_ladder(ladder),
        m_items(items),
        m_payments(payments),
        m_episode(episodeStart(state.view)) {
    for (const ClaimedItem& claimed : state.claim.items) {
      if (std::ranges::find(items, claimed.item) != items.end()) m_amount = addMinor(m_amount, claimed.chaseable);
    }
  }

  DecisionAdvice first() const {
    if (auto advice = expiry()) return *advice;
    if (auto advice = insolvency()) return *advice;
    if (auto advice = reconciliation()) return *advice;
    if (auto advice = dispute()) return *advice;
    const auto inBase = m_view.settings.inBase(m_amount, m_view.account.currency);
    if (inBase && compare(*inBase, m_view.settings.batchMinor) <= 0) {
      return {AdviceCase::smallAmount, AdvisedRoad::lastLetterOrWriteOff, {}, m_amount, {}};
    }
    const DebtorKind debtor = debtorKindOf(m_view.customer().kind);
    if (debtor == DebtorKind::publicBody) return {AdviceCase::publicBody, AdvisedRoad::moratoryInterest, {}, {}, {}};
    if (debtor == DebtorKind::consumer) return {AdviceCase::consumer, AdvisedRoad::demandWithoutCosts, {}, {}, {}};
    if (auto advice = badFaith()) return *advice;
    if (auto advice = expiredDemand()) return *advice;
    if (auto advice = promises()) return *advice;
    if (auto advice = silence()) return *advice;
    return {};
  }

 private:
  /// The days are those of the deadline wall.
  std::optional<DecisionAdvice> expiry() const {
    std::optional<Date> last;
    for (const ItemIndex item : m_items) {
      const auto limit = claimLimitOf(m_view, item, m_payments);
      if (limit && (!last || limit->lastDay < *last)) last = limit->lastDay;
    }
    if (!last || *last >= addMonths(m_view.today, expiryMonths)) return std::nullopt;
    return DecisionAdvice{AdviceCase::claimExpiresSoon, AdvisedRoad::lawyer, last, {}, {}};
  }

  std::optional<DecisionAdvice> insolvency() const {
    std::optional<Date> last = lastDayToDeclare(m_view.customer());
    for (const ItemIndex item : m_items) {
      const auto day = lastDayToDeclare(m_view.portfolio.customers[m_view.items().customer[item]]);
      if (day && (!last || *day < *last)) last = day;
    }
    if (!last) return std::nullopt;
    return DecisionAdvice{AdviceCase::insolvent, AdvisedRoad::declareClaim, last, {}, {}};
  }

  std::optional<Date> lastDayToDeclare(const PortfolioCustomer& customer) const {
    if (!customer.insolventOn) return std::nullopt;
    const Date judgment = customer.judgmentOn.value_or(*customer.insolventOn);
    return claimDeclaration(customer.country, m_view.settings.country, judgment).lastDay;
  }

  std::optional<DecisionAdvice> reconciliation() const {
    std::int64_t credits = 0;
    for (ItemIndex i = m_view.begin(); i < m_view.end(); ++i) {
      if (!m_view.items().isDebit(i)) credits = addMinor(credits, m_view.items().open[i]);
    }
    const auto& upTo = m_view.portfolio.paymentsUpTo;
    const bool isOld = upTo && *upTo < m_view.calendar.addWorkingDays(m_view.today, -1);
    if (credits < m_view.tolerance() && !isOld) return std::nullopt;
    return DecisionAdvice{AdviceCase::creditsUnapplied, AdvisedRoad::reconcile, upTo, credits, {}};
  }

  std::optional<DecisionAdvice> dispute() const {
    std::int64_t contested = 0;
    for (const ItemParts& parts : m_state.claim.parts) contested = addMinor(contested, parts.disputed);
    if (contested == 0) return std::nullopt;
    return DecisionAdvice{AdviceCase::disputed, AdvisedRoad::waitForDispute, {}, contested, {}};
  }

  /// The last day on which a formal demand of the items was sent; none: one of them has none yet.
  std::optional<Date> demandSentOn() const {
    std::optional<Date> sent;
    for (const ItemIndex item : m_items) {
      const ItemLevel level = levelOf(m_view, m_ladder, item);
      if (!level.demandSentOn) return std::nullopt;
      if (!sent || *level.demandSentOn > *sent) sent = level.demandSentOn;
    }
    return sent;
  }

  bool isAbroad() const {
    const std::string& country = m_view.customer().country;
    return !country.empty() && country != m_view.settings.country;
  }

  std::optional<DecisionAdvice> badFaith() const {
    if (!isInBadFaith(m_view.customer())) return std::nullopt;
    const std::optional<Date> sent = demandSentOn();
    if (!sent) return DecisionAdvice{AdviceCase::badFaith, AdvisedRoad::demandAndHoldOrders, {}, {}, {}};
    return DecisionAdvice{AdviceCase::badFaith, isAbroad() ? AdvisedRoad::agencyAbroad : AdvisedRoad::agency, sent, {}, {}};
  }

  std::optional<DecisionAdvice> expiredDemand() const {
    const std::optional<Date> sent = demandSentOn();
    if (!sent) return std::nullopt;
    const bool isContested = std::ranges::any_of(m_items, [&](ItemIndex item) {
      return std::ranges::any_of(m_view.portfolio.disputes.of(m_view.account.customer),
                                 [&](const auto& one) { return one.item == m_view.items().itemId(item); });
    });
    if (isContested) return DecisionAdvice{AdviceCase::demandContested, AdvisedRoad::mediatorOrLawyer, sent, {}, {}};
    if (isAbroad()) return DecisionAdvice{AdviceCase::demandExpiredAbroad, AdvisedRoad::agencyAbroad, sent, {}, {}};
    const auto inBase = m_view.settings.inBase(m_amount, m_view.account.currency);
    const bool isSmall = inBase && compare(*inBase, smallClaimMinor) <= 0;
    return DecisionAdvice{
        AdviceCase::demandExpired, isSmall ? AdvisedRoad::agencyOrSmallClaims : AdvisedRoad::orderForPayment, sent, m_amount, {}};
  }

  std::optional<DecisionAdvice> promises() const {
    const Date yearAgo = addMonths(m_view.today, -12);
    int broken = 0;
    bool isPartlyKept = false;
    for (const AgreementState& promise : m_state.claim.agreements) {
      if (!promise.isNotKept()) continue;
      if (promise.status == AgreementStatus::broken && *promise.brokenOn > yearAgo) ++broken;
      isPartlyKept =
          isPartlyKept || (promise.status == AgreementStatus::partlyKept && m_episode && *promise.brokenOn >= *m_episode);
    }
    if (broken >= manyBroken) return DecisionAdvice{AdviceCase::promisesBroken, AdvisedRoad::demandAndHoldOrders, {}, {}, broken};
    if (auto advice = passingTrouble(broken)) return advice;
    if (isPartlyKept) return DecisionAdvice{AdviceCase::paysInPart, AdvisedRoad::plan, {}, {}, {}};
    return std::nullopt;
  }

  std::optional<DecisionAdvice> passingTrouble(int broken) const {
    const auto delay = PredicateFacts(m_state)(Field::weightedDelay);
    const Ratio* days = std::get_if<Ratio>(&delay);
    const PastPayments& past = m_view.account.past;
    if (days == nullptr || past.invoices == 0 || compare(*days, passingDelayDays) > 0 || broken > 0) return std::nullopt;
    const PromiseRecord record = promiseRecord(m_view, m_state.claim.agreements, {});
    if (record.kept * 100 < record.judged * promisesKeptPercent) return std::nullopt;
    const bool hadLeniency =
        std::ranges::any_of(m_view.portfolio.decisions.of(m_view.account.customer), [&](const Decision& decision) {
          return decision.choice == DecisionChoice::leniency && decision.currency == m_view.account.currency &&
                 decision.day > addMonths(m_view.today, -12);
        });
    if (hadLeniency) return std::nullopt;
    return DecisionAdvice{AdviceCase::passingTrouble,
                          AdvisedRoad::leniency,
                          plusDays(m_view.today, longestLeniencyDays),
                          {},
                          static_cast<int>(divideHalfUp(days->numerator, days->denominator))};
  }

  /// Calls were tried in the episode, none was taken, and nothing came in.
  std::optional<DecisionAdvice> silence() const {
    int tries = 0;
    for (const ContactEvent& contact : m_view.contacts()) {
      if (contact.cancelledOn || !m_episode || contact.day < *m_episode) continue;
      const bool isCall = contact.channel == Channel::call || contact.channel == Channel::visit;
      if (!isOurs(contact) || (isCall && contact.result == ContactResult::done)) return std::nullopt;
      if (isTry(contact)) ++tries;
    }
    if (tries == 0) return std::nullopt;
    return DecisionAdvice{AdviceCase::notReached, AdvisedRoad::checkAddress, {}, {}, tries};
  }

  const AccountState& m_state;
  const AccountView& m_view;
  const Ladder& m_ladder;
  const std::vector<ItemIndex>& m_items;
  const PartPayments& m_payments;
  std::optional<Date> m_episode;
  std::int64_t m_amount{0};
};

}  // namespace

std::string_view adviceCaseName(AdviceCase adviceCase) { return nameIn(caseNames, adviceCase); }
std::string_view advisedRoadName(AdvisedRoad road) { return nameIn(roadNames, road); }

std::optional<DecisionChoice> choiceOf(AdvisedRoad road) {
  switch (road) {
    case AdvisedRoad::lawyer:
    case AdvisedRoad::agencyOrSmallClaims:
    case AdvisedRoad::orderForPayment:
    case AdvisedRoad::agencyAbroad:
    case AdvisedRoad::agency:
    case AdvisedRoad::mediatorOrLawyer:
      return DecisionChoice::handOver;
    case AdvisedRoad::lastLetterOrWriteOff:
    case AdvisedRoad::moratoryInterest:
    case AdvisedRoad::demandWithoutCosts:
    case AdvisedRoad::demandAndHoldOrders:
    case AdvisedRoad::formalDemand:
      return DecisionChoice::formalDemand;
    case AdvisedRoad::leniency:
      return DecisionChoice::leniency;
    case AdvisedRoad::plan:
      return DecisionChoice::plan;
    case AdvisedRoad::declareClaim:
    case AdvisedRoad::reconcile:
    case AdvisedRoad::waitForDispute:
    case AdvisedRoad::checkAddress:
      return std::nullopt;
  }
  return std::nullopt;
}

DecisionAdvice decisionAdvice(const AccountState& state, const Ladder& ladder, const std::vector<ItemIndex>& items,
                              const PartPayments& payments) {
  return Advising(state, ladder, items, payments).first();
}

}  // namespace relance
