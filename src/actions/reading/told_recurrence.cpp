// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/told_recurrence.h"

#include <algorithm>

#include "actions/chasing/chased_account.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/setting_store.h"

namespace relance {
namespace {

std::optional<ToldRecurrence> recurrence(Database& database, CustomerId payer, Date today) {
  const ChasingSettings settings = chasingSettings(database);
  const CalendarBook calendars = ledgerCalendars(database);
  const Portfolio portfolio = loadAccount(database, today, payer, settings);
  for (const Account& account : portfolio.accounts) {
    const PortfolioCustomer& customer = portfolio.customers[account.customer];
    const auto own = portfolio.assignments.of(account.customer);
    const bool isAssigned = std::ranges::any_of(own, [&](const Assignment& one) { return one.isRunningOn(today); });
    if (isAssigned || customer.archived) continue;
    const AccountView view{portfolio, account, settings, calendars.of(customer.country, customer.region), today};
    auto episodes = lateEpisodes(view);
    if (episodes.size() < static_cast<std::size_t>(recurrenceEpisodes)) continue;
    return ToldRecurrence{account.currency, std::move(episodes), {}, {}};
  }
  return std::nullopt;
}

}  // namespace

std::optional<ToldRecurrence> recurrenceOf(Database& database, CustomerId payer, Date today) {
  auto told = recurrence(database, payer, today);
  if (!told) return std::nullopt;
  const auto rules = chasingRules(database);
  if (!rules) return std::nullopt;
  told->scenario = SettingStore(database).find(recurrenceSetting).value_or(std::string(usualFirmScenario));
  const Scenario* firm = rules->policy.scenario(told->scenario);
  if (firm == nullptr) return std::nullopt;
  told->names = firm->names;
  const ChasedAccount account(database, *rules, payer, today);
  const bool isChasedByIt = account.ladder() != nullptr && account.ladder()->scenario->key == told->scenario;
  return isChasedByIt ? std::nullopt : std::move(told);
}

}  // namespace relance
