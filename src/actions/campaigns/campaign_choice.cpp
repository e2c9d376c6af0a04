// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/campaigns/campaign_choice.h"

#include <set>

#include "actions/chasing/chased_account.h"
#include "domain/chasing/verdict/customer_day.h"
#include "domain/chasing/verdict/silence.h"
#include "exchange/policy/predicate_json.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/customer_store.h"

namespace relance {
namespace {

CampaignMember memberOf(const std::vector<AccountState>& states) {
  const PortfolioCustomer& customer = states.front().view.customer();
  const FieldValue overdue = PredicateFacts(states)(Field::overdue);
  // Of currencies without any known rate nothing can be said in the base currency.
  const Ratio* sum = std::get_if<Ratio>(&overdue);
  return {customer.id, customer.code, customer.name, sum == nullptr ? 0 : divideHalfUp(sum->numerator, sum->denominator)};
}

}  // namespace

Outcome<ChosenCustomers> chooseForCampaign(Database& database, const ChasingRules& rules, const CampaignChoice& choice,
                                           Date today) {
  std::set<CustomerId> named;
  for (const std::string& code : choice.codes) {
    const auto payer = payerOfCode(database, code);
    if (!payer) return payer.refusal();
    named.insert(*payer);
  }
  Predicate predicate;
  if (!choice.predicate.empty()) {
    auto read = readPredicate(choice.predicate);
    if (!read) return read.refusal();
    predicate = std::move(read).value();
  }
  const ChasingSettings& settings = rules.policy.settings;
  const Portfolio portfolio = loadPortfolio(database, today, PortfolioDepth::chasing, settings);
  ChosenCustomers chosen;
  for (std::size_t first = 0; first < portfolio.accounts.size();) {
    const AccountRange range = accountsFrom(portfolio, first);
    first = range.last;
    const auto states = statesOf(portfolio, settings, rules.calendars, today, range);
    const AccountView& view = states.front().view;
    const bool isNamed = named.erase(view.customer().id) > 0;
    const bool isChosen = choice.predicate.empty() ? isNamed : holds(predicate, PredicateFacts(states));
    if (!isChosen) continue;
    auto reason = stopOf(view);
    if (!reason) reason = campaignOf(view);
    if (reason) {
      chosen.leftOut.push_back({memberOf(states), *reason});
    } else {
      chosen.members.push_back(memberOf(states));
    }
  }
  if (!choice.predicate.empty()) return chosen;
  for (const CustomerId unknown : named) {
    const auto customer = CustomerStore(database).find(unknown);
    chosen.leftOut.push_back({{unknown, customer->code, customer->name, 0}, reason::NothingOverdue{}});
  }
  return chosen;
}

}  // namespace relance
