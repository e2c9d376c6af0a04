// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/engine.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "domain/basics/in_parts.h"
#include "domain/basics/machine_error.h"
#include "domain/chasing/verdict/account_verdict.h"
#include "domain/chasing/verdict/customer_day.h"
#include "domain/chasing/verdict/engine_in_parts.h"
#include "domain/chasing/verdict/one_contact.h"
#include "domain/chasing/verdict/ranking.h"

namespace relance {
namespace {

/// So many accounts are worth a thread's while.
constexpr std::size_t accountsOfAPart = 4096;

bool hasAnythingOpen(const Account& account) { return account.itemCount > 0; }

/// Of an account with nothing open: the thank-you is due, waits already or lets another contact go first.
bool isToBeThanked(const Verdict& verdict) {
  return isA<reason::ThankYou>(verdict.reason) || isA<reason::TaskWaiting>(verdict.reason) ||
         isA<reason::OtherContactFirst>(verdict.reason);
}

/// What is the same for every customer of the day.
class Day {
 public:
  Day(const Portfolio& ofPortfolio, const Policy& ofPolicy, const CalendarBook& ofCalendars, Date day)
      : portfolio(ofPortfolio), policy(ofPolicy), calendars(ofCalendars), today(day) {
    for (const auto& [key, scenario] : policy.scenarios) m_ladders.emplace(key, makeLadder(scenario));
    for (const Segment& segment : policy.segments) m_ladderOfSegment.push_back(ladderOf(segment.scenario));
    const WorkingCalendar& house = calendars.of(policy.settings.country, policy.settings.region);
    isFresh = !portfolio.paymentsUpTo || *portfolio.paymentsUpTo >= house.addWorkingDays(today, -1);
  }

  /// Null: there is no scenario of that key.
  const Ladder* ladderOf(const std::string& scenario) const {
    const auto found = m_ladders.find(scenario);
    return found == m_ladders.end() ? nullptr : &found->second;
  }
  const Ladder* ladderOf(const Segment& segment) const {
    return m_ladderOfSegment[static_cast<std::size_t>(&segment - policy.segments.data())];
  }

  const Portfolio& portfolio;
  const Policy& policy;
  const CalendarBook& calendars;
  Date today;
  bool isFresh{true};

 private:
  std::map<std::string, Ladder> m_ladders;
  std::vector<const Ladder*> m_ladderOfSegment;
};

struct PartResult {
  StandingRows<Proposal> proposals;
  StandingRows<Verdict> verdicts;
  std::vector<KeptTask> kept;
  std::vector<WithdrawnTask> withdrawn;
  std::vector<RunProblem> problems;
  std::vector<Ranked> order;  // of the proposals
};

/// The customers of a part of the accounts, one after the other.
class PartOfDay {
 public:
  PartOfDay(const Day& day, AccountRange range) : m_day(day), m_range(range) {}

  PartResult judged() && {
    const auto& accounts = m_day.portfolio.accounts;
    for (std::size_t first = m_range.first; first < m_range.last;) {
      const AccountRange customer = accountsFrom(m_day.portfolio, first);
      try {
        judgeCustomer(customer);
      } catch (const MachineError& error) {
        m_result.problems.push_back({accounts[first].customer, "amountOverflow", error.subject()});
      }
      first = customer.last;
    }
    rank();
    return std::move(m_result);
  }

 private:
  void rank() {
    const ChasingSettings& settings = m_day.policy.settings;
    m_result.order.reserve(m_result.proposals.size());
    for (Proposal& proposal : m_result.proposals) {
      m_result.order.push_back(rankedAs(proposal, m_day.portfolio, settings));
    }
    std::ranges::stable_sort(m_result.order, RankOrder(m_day.portfolio, settings));
  }

  void judgeCustomer(AccountRange range) {
    const auto states = statesOf(m_day.portfolio, m_day.policy.settings, m_day.calendars, m_day.today, range);
    const CustomerIndex customer = states.front().view.account.customer;
    const Segment* segment = fittingSegment(m_day.policy, states);
    const std::string* assigned = assignedScenario(states.front().view);
    const Ladder* ladder = assigned != nullptr  ? m_day.ladderOf(*assigned)
                           : segment != nullptr ? m_day.ladderOf(*segment)
                                                : nullptr;
    const std::string* scenario = assigned != nullptr ? assigned : segment != nullptr ? &segment->scenario : nullptr;
    if (ladder == nullptr && scenario != nullptr && !scenario->empty()) {
      m_result.problems.push_back({customer, "badScenario", *scenario});
    }
    if (ladder != nullptr && ladder->scenario->steps.empty()) ladder = nullptr;
    const auto judgeOne = [&](std::size_t place) {
      const AccountState& state = states[place - range.first];
      if (state.claim.overdue > 0 && !m_day.policy.settings.inBase(1, state.view.account.currency)) {
        m_result.problems.push_back({customer, "noRate", std::string(state.view.account.currency.code())});
      }
      AccountVerdict verdict = judge(state, ladder, static_cast<std::uint32_t>(place));
      if (segment != nullptr) verdict.verdict.segment = segment->key;
      return verdict;
    };
    const auto waiting = m_day.portfolio.waitingTasks.of(customer);
    if (states.size() == 1 && waiting.empty()) {
      takeAlone(judgeOne(range.first), states.front());
      return;
    }
    std::vector<AccountVerdict> verdicts;
    verdicts.reserve(states.size());
    for (std::size_t a = range.first; a < range.last; ++a) verdicts.push_back(judgeOne(a));
    take(settleCustomer(std::move(verdicts), states, waiting), states, range.first);
  }

  /// One account and no task that waits: there is nothing to settle.
  void takeAlone(AccountVerdict judged, const AccountState& state) {
    for (Proposal& proposal : judged.inner) add(proposal, state);
    if (judged.contact) add(*judged.contact, state);
    tell(judged.verdict);
  }

  void take(OneContact settled, const std::vector<AccountState>& states, std::size_t first) {
    for (auto& kept : settled.kept) {
      finish(kept.proposal, states[kept.proposal.account - first]);
      m_result.kept.push_back(std::move(kept));
    }
    for (auto& proposal : settled.proposals) add(proposal, states[proposal.account - first]);
    std::ranges::move(settled.withdrawn, std::back_inserter(m_result.withdrawn));
    for (auto& verdict : settled.verdicts) tell(verdict);
  }

  void add(Proposal& proposal, const AccountState& state) {
    finish(proposal, state);
    m_result.proposals.push_back(std::move(proposal));
  }

  void tell(Verdict& verdict) {
    const bool isTold = hasAnythingOpen(m_day.portfolio.accounts[verdict.account]) || isToBeThanked(verdict);
    if (isTold) m_result.verdicts.push_back(std::move(verdict));
  }

  /// Automatic sends need fresh payments.
  void finish(Proposal& proposal, const AccountState& state) const {
    if (!m_day.isFresh && proposal.approval == Approval::automatic) proposal.approval = Approval::confirm;
    proposal.points = pointsOf(proposal, state);
  }

  const Day& m_day;
  AccountRange m_range;
  PartResult m_result;
};

/// Stretches of about as many accounts, each with whole customers.
std::vector<AccountRange> partsOf(const Portfolio& portfolio) {
  std::vector<AccountRange> parts;
  const std::size_t all = portfolio.accounts.size();
  for (std::size_t first = 0; first < all;) {
    const std::size_t last = std::min(first + accountsOfAPart, all);
    parts.push_back({first, accountsFrom(portfolio, last - 1).last});
    first = parts.back().last;
  }
  return parts;
}

void withdrawTasksOfCustomersWithoutAccount(const Portfolio& portfolio, std::vector<WithdrawnTask>& withdrawn) {
  if (portfolio.waitingTasks.all().empty()) return;
  std::vector<bool> isJudged(portfolio.customers.size(), false);
  for (const Account& account : portfolio.accounts) isJudged[account.customer] = true;
  for (CustomerIndex c = 0; c < portfolio.customers.size(); ++c) {
    if (isJudged[c]) continue;
    for (const Task& task : portfolio.waitingTasks.of(c)) {
      if (task.kind != TaskKind::manual) withdrawn.push_back({task.id, reason::NothingOverdue{}});
    }
  }
}

/// The parts' orders made one, two neighbours at a time. Where equal, the part that stands first goes first: accounts stand by
/// customer code, and what one account proposes keeps its order.
std::vector<Ranked> merged(const std::vector<PartResult>& parts, const RankOrder& isBefore, const InParts& inParts) {
  std::vector<Ranked> order;
  std::vector<std::size_t> bounds{0};
  for (const PartResult& part : parts) {
    order.insert(order.end(), part.order.begin(), part.order.end());
    bounds.push_back(order.size());
  }
  std::vector<Ranked> next(order.size());
  for (std::size_t width = 1; width < parts.size(); width *= 2) {
    const auto placeOf = [&](std::size_t part) { return static_cast<std::ptrdiff_t>(bounds[std::min(part, parts.size())]); };
    inParts((parts.size() + 2 * width - 1) / (2 * width), [&](std::size_t pair) {
      const std::ptrdiff_t first = placeOf(pair * 2 * width);
      const auto middle = order.begin() + placeOf(pair * 2 * width + width);
      std::merge(order.begin() + first, middle, middle, order.begin() + placeOf((pair + 1) * 2 * width), next.begin() + first,
                 isBefore);
    });
    order.swap(next);
  }
  return order;
}

/// What the parts answer, put together in their order.
RunResult gathered(const Day& day, std::vector<PartResult> parts, const InParts& inParts) {
  RunResult all;
  all.today = day.today;
  all.lastImport = day.portfolio.paymentsUpTo;
  all.isFresh = day.isFresh;
  const auto order = merged(parts, RankOrder(day.portfolio, day.policy.settings), inParts);
  for (PartResult& part : parts) {
    all.proposals.append(std::move(part.proposals));
    all.verdicts.append(std::move(part.verdicts));
    std::ranges::move(part.kept, std::back_inserter(all.kept));
    std::ranges::move(part.withdrawn, std::back_inserter(all.withdrawn));
    std::ranges::move(part.problems, std::back_inserter(all.problems));
  }
  std::ranges::transform(order, all.proposals.order().begin(), &Ranked::proposal);
  withdrawTasksOfCustomersWithoutAccount(day.portfolio, all.withdrawn);
  return all;
}

}  // namespace

RunResult propose(const Portfolio& portfolio, const Policy& policy, const CalendarBook& calendars, Date today,
                  const InParts& inParts) {
  const Day day(portfolio, policy, calendars, today);
  const std::vector<AccountRange> ranges = partsOf(portfolio);
  std::vector<PartResult> parts(ranges.size());
  inParts(ranges.size(), [&](std::size_t part) { parts[part] = PartOfDay(day, ranges[part]).judged(); });
  return gathered(day, std::move(parts), inParts);
}

RunResult propose(const Portfolio& portfolio, const Policy& policy, const CalendarBook& calendars, Date today) {
  return propose(portfolio, policy, calendars, today, oneAfterTheOther);
}

std::vector<SegmentChoice> segmentsOf(const Portfolio& portfolio, const Policy& policy, const CalendarBook& calendars,
                                      Date today) {
  std::vector<SegmentChoice> choices(portfolio.customers.size());
  for (std::size_t first = 0; first < portfolio.accounts.size();) {
    const AccountRange range = accountsFrom(portfolio, first);
    choices[portfolio.accounts[first].customer] =
        chooseScenario(policy, statesOf(portfolio, policy.settings, calendars, today, range));
    first = range.last;
  }
  return choices;
}

}  // namespace relance
