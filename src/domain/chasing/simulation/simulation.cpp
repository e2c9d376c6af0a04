// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/simulation/simulation.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "domain/chasing/simulation/usual_payer.h"
#include "domain/chasing/verdict/contact_made.h"
#include "domain/chasing/verdict/customer_day.h"
#include "domain/chasing/verdict/engine_in_parts.h"

namespace relance {
namespace {

/// Above every id of the ledger, so that what is simulated comes after what was done.
constexpr std::int64_t firstSimulatedId = std::int64_t{1} << 48;

/// So many contacts are worth a thread's while.
constexpr std::size_t contactsOfAPart = 1024;

class Simulating {
 public:
  Simulating(Portfolio portfolio, const Policy& policy, const CalendarBook& calendars, const SimulationRequest& request,
             const InParts& inParts)
      : m_portfolio(std::move(portfolio)), m_policy(policy), m_calendars(calendars), m_request(request), m_inParts(inParts) {
    for (const auto& [key, scenario] : policy.scenarios) m_ladders.emplace(key, makeLadder(scenario));
    if (request.payers == PayerModel::usual) m_expected = usualPayments(m_portfolio, request.seed);
  }

  std::vector<SimulatedDay> days() && {
    const WorkingCalendar& house = m_calendars.of(m_policy.settings.country, m_policy.settings.region);
    std::vector<SimulatedDay> days;
    Date day = m_request.from;
    for (int i = 0; i < m_request.days; ++i, day = plusDays(day, 1)) {
      day = house.nextWorkingDay(day);
      SimulatedDay& simulated = days.emplace_back();
      simulated.day = day;
      begin(day);
      receive(simulated);
      work(simulated);
    }
    return days;
  }

 private:
  /// Every morning what came in before has been imported.
  void begin(Date day) {
    m_portfolio.asOf = day;
    if (!m_portfolio.paymentsUpTo) return;
    m_portfolio.paymentsUpTo = day;
    m_portfolio.paymentImports.push_back({day, day});
  }

  void receive(SimulatedDay& simulated) {
    std::map<std::uint32_t, std::vector<OverdueSpan>> ended;
    for (; m_paid < m_expected.size() && m_expected[m_paid].day <= dayNumber(simulated.day); ++m_paid) {
      const ExpectedPayment& payment = m_expected[m_paid];
      std::int64_t& open = m_portfolio.items.open[payment.item];
      simulated.payments.push_back({payment.account, open});
      open = 0;
      settle(payment, ended);
    }
    for (auto& [account, spans] : ended) addSpans(m_portfolio.accounts[account], std::move(spans));
    std::ranges::stable_sort(simulated.payments, {}, &SimulatedPayment::account);
  }

  /// What a settled invoice says of its payer.
  void settle(const ExpectedPayment& payment, std::map<std::uint32_t, std::vector<OverdueSpan>>& ended) {
    const ItemColumns& items = m_portfolio.items;
    Account& account = m_portfolio.accounts[payment.account];
    const int delay = payment.day - items.due[payment.item];
    account.past.amountTimesDelay += static_cast<WideInt>(items.amount[payment.item]) * delay;
    account.past.amount = addMinor(account.past.amount, items.amount[payment.item]);
    ++account.past.invoices;
    ++m_portfolio.customers[account.customer].settledInvoices;
    if (delay <= 0) return;
    ++account.past.late;
    if (delay > 1) ended[payment.account].push_back({items.due[payment.item] + 1, payment.day, true});
  }

  /// The account's slice moves to the end, the newest first; the old one stays behind unused.
  void addSpans(Account& account, std::vector<OverdueSpan> spans) {
    auto& all = m_portfolio.spans;
    const auto first = all.size();
    for (std::uint32_t i = 0; i < account.spanCount; ++i) spans.push_back(all[account.firstSpan + i]);
    all.insert(all.end(), spans.begin(), spans.end());
    account.firstSpan = static_cast<std::uint32_t>(first);
    account.spanCount = static_cast<std::uint32_t>(spans.size());
    std::ranges::stable_sort(std::span{all}.subspan(first), std::ranges::greater{}, &OverdueSpan::until);
  }

  void work(SimulatedDay& simulated) {
    RunResult result = propose(m_portfolio, m_policy, m_calendars, simulated.day, m_inParts);
    m_answered.clear();
    std::vector<const Proposal*> contacts;
    const auto take = [&](const Proposal& proposal) {
      if (carryOut(simulated, proposal)) contacts.push_back(&proposal);
    };
    for (const KeptTask& kept : result.kept) take(kept.proposal);
    for (const Proposal& proposal : result.proposals) take(proposal);
    contact(contacts, simulated.day);
    m_portfolio.waitingTasks = {};
    if (m_answered.empty()) return;
    for (Agreement& agreement : m_portfolio.agreements.all()) {
      if (!m_answered.contains("verify:" + std::to_string(agreement.id.value))) continue;
      agreement.ended = simulated.day;
      agreement.endedAs = AgreementEnd::answered;
    }
  }

  /// True: by speaking to the customer.
  bool carryOut(SimulatedDay& simulated, const Proposal& proposal) {
    const bool isOpenEnded = proposal.kind == TaskKind::decision || proposal.kind == TaskKind::completeAddress;
    if (isOpenEnded && !m_told.emplace(proposal.account, proposal.kind, proposal.ref).second) return false;
    simulated.tasks.push_back({proposal.account, proposal.kind, proposal.ref, proposal.channel, proposal.amountMinor});
    // Nobody knows of the payment on its way: it is answered, and the part is chased again.
    if (proposal.kind == TaskKind::verifyPayment) m_answered.insert(proposal.ref);
    return isContact(proposal.kind);
  }

  void contact(const std::vector<const Proposal*>& proposals, Date day) {
    std::vector<std::vector<CoveredItem>> reached(proposals.size());
    m_inParts((proposals.size() + contactsOfAPart - 1) / contactsOfAPart, [&](std::size_t part) {
      const std::size_t last = std::min(proposals.size(), (part + 1) * contactsOfAPart);
      for (std::size_t i = part * contactsOfAPart; i < last; ++i) reached[i] = covered(*proposals[i], day);
    });
    std::vector<std::pair<CustomerIndex, ContactEvent>> done;
    std::vector<std::pair<CustomerIndex, TextUse>> used;
    done.reserve(proposals.size());
    for (std::size_t i = 0; i < proposals.size(); ++i) {
      const Proposal& proposal = *proposals[i];
      const Account& account = m_portfolio.accounts[proposal.account];
      ContactEvent& event = done.emplace_back(account.customer, ContactEvent{}).second;
      event.id = {firstSimulatedId + m_contacts++};
      event.customer = m_portfolio.customers[account.customer].id;
      event.currency = account.currency;
      event.day = day;
      event.channel = proposal.channel;
      event.kind = contactKindOf(proposal.kind);
      event.scenarioKey = proposal.scenario;
      event.stepKey = proposal.step;
      event.amountMinor = proposal.amountMinor;
      event.items = std::move(reached[i]);
      if (!proposal.text.empty()) used.emplace_back(account.customer, TextUse{proposal.step, proposal.text, day, event.id});
    }
    m_portfolio.contacts.append(m_portfolio.customers.size(), std::move(done));
    m_portfolio.textUses.append(m_portfolio.customers.size(), std::move(used));
  }

  std::vector<CoveredItem> covered(const Proposal& proposal, Date day) const {
    const CustomerIndex customer = m_portfolio.accounts[proposal.account].customer;
    const auto ladder = m_ladders.find(proposal.scenario);
    if (proposal.kind == TaskKind::step && ladder != m_ladders.end()) {
      const AccountRange range = accountsOf(m_portfolio, customer);
      const auto states = statesOf(m_portfolio, m_policy.settings, m_calendars, day, range);
      const AccountState& state = states[proposal.account - range.first];
      return contactMade(state, &ladder->second, proposal.channel, ContactResult::done, proposal.step, proposal.items).items;
    }
    std::vector<CoveredItem> items;
    for (const ItemIndex item : proposal.items) items.push_back({m_portfolio.items.itemId(item), {}, {}, std::nullopt});
    std::ranges::sort(items, {}, &CoveredItem::item);
    return items;
  }

  Portfolio m_portfolio;
  const Policy& m_policy;
  const CalendarBook& m_calendars;
  const SimulationRequest& m_request;
  const InParts& m_inParts;
  std::map<std::string, Ladder> m_ladders;
  std::vector<ExpectedPayment> m_expected;
  std::size_t m_paid{0};
  std::int64_t m_contacts{0};
  std::set<std::string> m_answered;  // refs of today's checks
  std::set<std::tuple<std::uint32_t, TaskKind, std::string>> m_told;
};

}  // namespace

std::vector<SimulatedDay> simulate(Portfolio portfolio, const Policy& policy, const CalendarBook& calendars,
                                   const SimulationRequest& request, const InParts& inParts) {
  assert(request.days >= 1);
  return Simulating(std::move(portfolio), policy, calendars, request, inParts).days();
}

}  // namespace relance
