// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/simulated_days.h"

#include "actions/chasing/ledger_policy.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/reading/collector_reading.h"

namespace relance {
namespace {

struct AccountName {
  std::string code;
  std::string name;
  Currency currency;
  std::string collector;
};

std::vector<AccountName> accountNames(const Portfolio& portfolio, const std::map<CustomerId, std::string>& known) {
  std::vector<AccountName> names;
  names.reserve(portfolio.accounts.size());
  for (const Account& account : portfolio.accounts) {
    const PortfolioCustomer& customer = portfolio.customers[account.customer];
    const auto collector = known.find(customer.id);
    names.push_back(
        {customer.code, customer.name, account.currency, collector == known.end() ? std::string() : collector->second});
  }
  return names;
}

SimulatedWorkday told(const SimulatedDay& simulated, const std::vector<AccountName>& names) {
  SimulatedWorkday day{simulated.day, {}, {}, {}, {}};
  day.lines.reserve(simulated.tasks.size());
  for (const SimulatedTask& task : simulated.tasks) {
    const AccountName& account = names[task.account];
    day.lines.push_back(
        {account.code, account.name, account.currency, task.kind, task.ref, task.channel, task.amountMinor, account.collector});
    ++day.counts[std::string(isContact(task.kind) ? channelName(task.channel) : taskKindName(task.kind))];
    if (isContact(task.kind)) ++day.collectors[account.collector];
  }
  for (const SimulatedPayment& payment : simulated.payments) {
    std::int64_t& sum = day.paidMinor[names[payment.account].currency];
    sum = addMinor(sum, payment.amountMinor);
  }
  return day;
}

}  // namespace

Outcome<std::vector<SimulatedWorkday>> simulatedDays(Database& database, const SimulationOrder& order) {
  auto rules = chasingRules(database);
  if (!rules) return rules.refusal();
  ChasingRules read = std::move(rules).value();
  if (order.instead) read.policy.scenarios[order.instead->key] = *order.instead;
  Portfolio portfolio = loadPortfolio(database, order.request.from, PortfolioDepth::chasing, read.policy.settings);
  const auto names = accountNames(portfolio, collectors(database));
  std::vector<SimulatedWorkday> days;
  for (const SimulatedDay& day : simulate(std::move(portfolio), read.policy, read.calendars, order.request)) {
    days.push_back(told(day, names));
  }
  return days;
}

}  // namespace relance
