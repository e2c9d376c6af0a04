// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/simulated_days.h"

#include "actions/chasing/ledger_policy.h"
#include "actions/on_all_cores.h"
#include "actions/people/acting_collectors.h"
#include "storage/portfolio/portfolio_loader.h"

namespace relance {
namespace {

struct AccountName {
  std::string code;
  std::string name;
  Currency currency;
  std::string collector;
};

std::vector<AccountName> accountNames(const Portfolio& portfolio, const ActingCollectors& work) {
  std::vector<AccountName> names;
  names.reserve(portfolio.accounts.size());
  for (const Account& account : portfolio.accounts) {
    const PortfolioCustomer& customer = portfolio.customers[account.customer];
    names.push_back({customer.code, customer.name, account.currency, work.collectorOf(customer.id)});
  }
  return names;
}

SimulatedWorkday told(const SimulatedDay& simulated, const std::vector<AccountName>& names, const ActingCollectors& work) {
  SimulatedWorkday day{simulated.day, {}, {}, {}, {}};
  day.lines.reserve(simulated.tasks.size());
  for (const SimulatedTask& task : simulated.tasks) {
    const AccountName& account = names[task.account];
    const std::string& acting = work.actingFor(account.collector, simulated.day);
    day.lines.push_back(
        {account.code, account.name, account.currency, task.kind, task.ref, task.channel, task.amountMinor, acting});
    ++day.counts[std::string(isContact(task.kind) ? channelName(task.channel) : taskKindName(task.kind))];
    if (isContact(task.kind)) ++day.collectors[acting];
  }
  for (const SimulatedPayment& payment : simulated.payments) {
    std::int64_t& sum = day.paidMinor[names[payment.account].currency];
    sum = addMinor(sum, payment.amountMinor);
  }
  return day;
}

struct Stopped {};

/// The parts of a day's work are where a simulation can be left.
InParts untilStopped(const std::stop_token& stop) {
  return [&stop](std::size_t parts, const std::function<void(std::size_t)>& work) {
    if (stop.stop_requested()) throw Stopped{};
    onAllCores(parts, work);
  };
}

}  // namespace

Outcome<std::vector<SimulatedWorkday>> simulatedDays(Database& database, const SimulationOrder& order,
                                                     const std::stop_token& stop) {
  auto rules = chasingRules(database);
  if (!rules) return rules.refusal();
  ChasingRules read = std::move(rules).value();
  if (order.instead) read.policy.scenarios[order.instead->key] = *order.instead;
  Portfolio portfolio = loadPortfolio(database, order.request.from, PortfolioDepth::chasing, read.policy.settings);
  const ActingCollectors work(database);
  const auto names = accountNames(portfolio, work);
  std::vector<SimulatedWorkday> days;
  try {
    for (const SimulatedDay& day :
         simulate(std::move(portfolio), read.policy, read.calendars, order.request, untilStopped(stop))) {
      days.push_back(told(day, names, work));
    }
  } catch (const Stopped&) {
    days.clear();
  }
  return days;
}

}  // namespace relance
