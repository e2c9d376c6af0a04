// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/test_chain.h"

#include <algorithm>
#include <array>

#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/level.h"
#include "domain/chasing/account/pacing.h"
#include "domain/chasing/account/step_date.h"
#include "domain/chasing/verdict/courtesy.h"
#include "domain/chasing/verdict/silence.h"
#include "domain/chasing/verdict/waiting_decision.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, chainTestCount> names{
    "everythingStops", "chaseable",     "dayClosed", "callback", "workingDay", "rejectedPayment",
    "promiseNotKept",  "scenarioStops", "decision",  "nextStep", "stepDay",    "demandAllowed",
    "quietDays",       "writtenGap",    "weeklyCap", "address",  "oneContact"};

bool startsWith(const std::string& ref, std::string_view kind) { return ref.rfind(kind, 0) == 0; }

/// Which call outside the scenario the verdict speaks of; none: of none.
std::optional<ChainTest> callOf(const std::string& ref) {
  if (startsWith(ref, "callback:")) return ChainTest::callback;
  if (startsWith(ref, "reject:")) return ChainTest::rejectedPayment;
  if (startsWith(ref, "promise:")) return ChainTest::promiseNotKept;
  return std::nullopt;
}

/// The test that gives a reason. Where several can, the step or the day that the verdict names tells which.
struct Decider {
  const AccountState& state;
  const Ladder* ladder;
  const Verdict& verdict;

  ChainTest callOr(ChainTest other) const { return callOf(verdict.step).value_or(other); }
  bool isDecision() const {
    if (verdict.step == clockDecision) return true;
    const auto place = ladder != nullptr ? placeOf(*ladder, verdict.step) : std::nullopt;
    return place && ladder->at(*place).kind == StepKind::decision;
  }

  /// A preventive or thank-you contact stands in the place of nothing to chase.
  bool isCourtesy() const {
    if (ladder == nullptr || verdict.step.empty()) return false;
    return (ladder->thankYou && ladder->thankYou->key == verdict.step) ||
           std::ranges::find(ladder->preventive, verdict.step, &Step::key) != ladder->preventive.end();
  }

  ChainTest operator()(const reason::StepDue&) const { return ChainTest::oneContact; }
  ChainTest operator()(const reason::PreDue&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::ThankYou&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::CallbackDue&) const { return ChainTest::callback; }
  ChainTest operator()(const reason::PromiseBroken&) const { return ChainTest::promiseNotKept; }
  ChainTest operator()(const reason::PromisePartlyKept&) const { return ChainTest::promiseNotKept; }
  ChainTest operator()(const reason::PaymentRejected&) const { return ChainTest::rejectedPayment; }
  ChainTest operator()(const reason::DecisionDue&) const { return ChainTest::decision; }
  ChainTest operator()(const reason::AddressMissing&) const { return callOr(ChainTest::address); }
  ChainTest operator()(const reason::TaskWaiting&) const {
    if (isDecision()) return ChainTest::decision;
    if (isCourtesy() || startsWith(verdict.step, "verify:")) return ChainTest::chaseable;
    return callOr(ChainTest::oneContact);
  }
  ChainTest operator()(const reason::Archived&) const { return ChainTest::everythingStops; }
  ChainTest operator()(const reason::HandedOver&) const {
    return stopOf(state.view) ? ChainTest::everythingStops : ChainTest::chaseable;
  }
  ChainTest operator()(const reason::OnHold&) const { return ChainTest::everythingStops; }
  ChainTest operator()(const reason::Snoozed&) const { return ChainTest::everythingStops; }
  ChainTest operator()(const reason::CustomerClosed&) const { return ChainTest::everythingStops; }
  ChainTest operator()(const reason::NothingOverdue&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::CreditBalance&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::Insolvent&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::ToClean&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::Factored&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::ItemsOnHold&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::AllDisputed&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::AllPromised&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::PaymentAnnounced&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::CoveredByCredits&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::BelowMinimum&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::BelowShare&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::PromiseToVerify&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::PaymentToVerify&) const { return ChainTest::chaseable; }
  ChainTest operator()(const reason::DispatchDoubtful&) const { return ChainTest::dayClosed; }
  ChainTest operator()(const reason::ReplyToRead&) const { return ChainTest::dayClosed; }
  ChainTest operator()(const reason::ContactedToday&) const { return ChainTest::dayClosed; }
  ChainTest operator()(const reason::NoAnswer&) const { return ChainTest::dayClosed; }
  ChainTest operator()(const reason::NotWorkingDay&) const { return ChainTest::workingDay; }
  ChainTest operator()(const reason::InCampaign&) const { return ChainTest::scenarioStops; }
  ChainTest operator()(const reason::ByHand&) const { return ChainTest::scenarioStops; }
  ChainTest operator()(const reason::NoScenario&) const { return ChainTest::scenarioStops; }
  ChainTest operator()(const reason::StepRemoved&) const { return ChainTest::nextStep; }
  ChainTest operator()(const reason::EndOfScenario&) const { return ChainTest::nextStep; }
  ChainTest operator()(const reason::NotYetDue&) const {
    return isDecision() && !verdict.carrying ? ChainTest::decision : ChainTest::stepDay;
  }
  ChainTest operator()(const reason::FormalDemandNotPreceded&) const { return ChainTest::demandAllowed; }
  ChainTest operator()(const reason::CreditsToAllocate&) const { return ChainTest::demandAllowed; }
  ChainTest operator()(const reason::QuietDays&) const {
    return dayClosed(state.view, dueCallback(state.view).has_value()) ? ChainTest::dayClosed : ChainTest::quietDays;
  }
  ChainTest operator()(const reason::WrittenGap&) const { return ChainTest::writtenGap; }
  ChainTest operator()(const reason::WeeklyCap&) const { return callOr(ChainTest::weeklyCap); }
  ChainTest operator()(const reason::OtherContactFirst&) const {
    return isCourtesy() ? ChainTest::chaseable : ChainTest::oneContact;
  }
};

class Chain {
 public:
  Chain(const AccountState& state, const Ladder* ladder, const Verdict& verdict)
      : m_state(state), m_view(state.view), m_ladder(ladder), m_verdict(verdict), m_step(stepOf()) {
    if (isDemand() && verdict.carrying) m_demanded = levelOf(m_view, *ladder, *verdict.carrying);
  }

  std::vector<ChainLink> links() const {
    const ChainTest last = std::visit(Decider{m_state, m_ladder, m_verdict}, m_verdict.reason);
    std::vector<ChainLink> links;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
      const auto test = static_cast<ChainTest>(i);
      if (test != last && !isAsked(test)) continue;
      links.push_back(linkOf(test));
    }
    links.back().decides = true;
    return links;
  }

 private:
  /// The step of the scenario that the verdict speaks of; null: of none.
  const Step* stepOf() const {
    if (m_ladder == nullptr) return nullptr;
    const auto place = placeOf(*m_ladder, m_verdict.step);
    return place ? &m_ladder->at(*place) : nullptr;
  }

  bool isDemand() const { return m_step != nullptr && m_step->kind == StepKind::formalDemand; }
  bool isCall() const { return callOf(m_verdict.step).has_value(); }

  /// What the verdict's contact does not have to pass is no test: calls outside the scenario are not held back by its steps.
  bool isAsked(ChainTest test) const {
    switch (test) {
      case ChainTest::demandAllowed:
        return isDemand();
      case ChainTest::writtenGap:
        return m_step != nullptr && m_step->writtenGap > 0 && !isCall();
      case ChainTest::quietDays:
      case ChainTest::weeklyCap:
        return !isCall() && !(m_demanded && m_demanded->isDemandDecided);
      case ChainTest::scenarioStops:
      case ChainTest::decision:
      case ChainTest::nextStep:
      case ChainTest::stepDay:
        return !isCall();
      case ChainTest::everythingStops:
      case ChainTest::chaseable:
      case ChainTest::dayClosed:
      case ChainTest::callback:
      case ChainTest::workingDay:
      case ChainTest::rejectedPayment:
      case ChainTest::promiseNotKept:
      case ChainTest::address:
      case ChainTest::oneContact:
        return true;
    }
    return true;
  }

  ChainLink linkOf(ChainTest test) const {
    ChainLink link{test, false, {}, {}, {}, {}};
    switch (test) {
      case ChainTest::chaseable:
        link.value = m_verdict.chaseable;
        link.limit = m_view.tolerance();
        break;
      case ChainTest::dayClosed:
        link.day = lastContactOn(m_view);
        break;
      case ChainTest::callback:
        if (const auto callback = dueCallback(m_view)) link.day = callback->until;
        break;
      case ChainTest::workingDay:
        link.day = m_view.today;
        if (m_view.calendar.coverage() == CalendarCoverage::weekendsOnly) link.name = m_view.customer().country;
        break;
      case ChainTest::scenarioStops:
        link.name = m_verdict.scenario;
        break;
      case ChainTest::decision:
        link.value = m_verdict.clock;
        if (m_ladder != nullptr) link.limit = m_ladder->scenario->decisionDay;
        break;
      case ChainTest::nextStep:
        link.name = m_verdict.step;
        break;
      case ChainTest::stepDay:
        link.day = stepDay();
        link.name = m_verdict.step;
        break;
      case ChainTest::quietDays:
        tellSince(link, lastQuietingOn(m_view), m_view.settings.quietDays);
        break;
      case ChainTest::writtenGap:
        tellSince(link, lastWrittenOn(m_view), m_step->writtenGap);
        break;
      case ChainTest::weeklyCap:
        link.value = contactsInWindow();
        link.limit = m_view.settings.cap;
        break;
      case ChainTest::address:
        if (m_step == nullptr) break;
        link.name = channelName(m_step->channel);
        link.value = reachableChannel(*m_step, m_view.customer().reach) ? 1 : 0;
        break;
      case ChainTest::demandAllowed:
        if (m_demanded && m_demanded->isDemandByOrder) link.day = m_demanded->demandOrderedOn;
        break;
      case ChainTest::everythingStops:
      case ChainTest::rejectedPayment:
      case ChainTest::promiseNotKept:
      case ChainTest::oneContact:
        break;
    }
    return link;
  }

  std::optional<Date> stepDay() const {
    if (const auto on = nextOn(m_verdict.reason); on && isA<reason::NotYetDue>(m_verdict.reason)) return on;
    if (m_step == nullptr || !m_verdict.carrying || !m_verdict.episode) return std::nullopt;
    const ItemLevel level = levelOf(m_view, *m_ladder, *m_verdict.carrying);
    return stepDate(m_view, *m_step, *m_verdict.carrying, level, *m_verdict.episode);
  }

  void tellSince(ChainLink& link, std::optional<Date> last, int limit) const {
    link.limit = limit;
    link.day = last;
    if (link.day) link.value = daysBetween(*link.day, m_view.today);
  }

  std::int64_t contactsInWindow() const {
    return std::ranges::count_if(m_view.contacts(), [&](const ContactEvent& contact) {
      return countsForCap(contact) && daysBetween(contact.day, m_view.today) < capWindowDays;
    });
  }

  const AccountState& m_state;
  const AccountView& m_view;
  const Ladder* m_ladder;
  const Verdict& m_verdict;
  const Step* m_step;
  std::optional<ItemLevel> m_demanded;  // of the item that carries a formal demand
};

}  // namespace

std::string_view chainTestName(ChainTest test) { return names.at(static_cast<std::size_t>(test)); }

std::vector<ChainLink> testChain(const AccountState& state, const Ladder* ladder, const Verdict& verdict) {
  return Chain(state, ladder, verdict).links();
}

}  // namespace relance
