// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/campaign_result.h"

#include <algorithm>
#include <map>
#include <set>

#include "storage/portfolio/portfolio_loader.h"
#include "storage/reading/campaign_days.h"

namespace relance {
namespace {

class Comparing {
 public:
  Comparing(Database& database, const ChasingSettings& settings, const Campaign& campaign, Date today)
      : m_database(database), m_settings(settings), m_campaign(campaign) {
    const Date end = campaign.days.ended.value_or(campaign.days.until);
    m_lastContact = std::min(today, plusDays(end, -1));
    m_upTo = std::min(today, plusDays(end, reactionDays - 1));
  }

  CampaignResult result() && {
    CampaignResult result{m_campaign, m_upTo, {}, {}};
    result.inside.customers = static_cast<int>(m_campaign.customers.size());
    if (m_upTo < m_campaign.days.from) return result;
    readOverdue(result);
    for (const PaidAmount& paid : paidOfOverdue(m_database, m_campaign.days.from, m_upTo)) {
      if (CampaignGroup* group = groupOf(result, paid.payer)) add(group->paidMinor, paid.minor, paid.currency);
    }
    readContacts(result);
    return result;
  }

 private:
  CampaignGroup* groupOf(CampaignResult& result, CustomerId payer) const {
    if (std::ranges::binary_search(m_campaign.customers, payer)) return &result.inside;
    return m_late.contains(payer) ? &result.rest : nullptr;
  }

  void add(std::int64_t& sum, std::int64_t minor, Currency currency) const {
    if (const auto inBase = m_settings.inBase(minor, currency)) {
      sum = addMinor(sum, divideHalfUp(inBase->numerator, inBase->denominator));
    }
  }

  void readOverdue(CampaignResult& result) {
    const Portfolio portfolio = loadPortfolio(m_database, m_campaign.days.from, PortfolioDepth::balances, m_settings);
    const DayNumber first = dayNumber(m_campaign.days.from);
    for (const Account& account : portfolio.accounts) {
      std::int64_t overdue = 0;
      for (ItemIndex i = account.firstItem; i < account.firstItem + account.itemCount; ++i) {
        const bool isLate = portfolio.items.isDebit(i) && portfolio.items.due[i] < first;
        if (isLate && portfolio.items.kind(i) != ItemKind::refund) overdue = addMinor(overdue, portfolio.items.open[i]);
      }
      if (overdue < m_settings.toleranceOf(account.currency)) continue;
      const CustomerId payer = portfolio.customers[account.customer].id;
      const bool isNew = m_late.insert(payer).second;
      CampaignGroup* group = groupOf(result, payer);
      if (group == &result.rest && isNew) ++group->customers;
      add(group->overdueMinor, overdue, account.currency);
    }
  }

  void readContacts(CampaignResult& result) const {
    std::map<CustomerId, std::vector<Date>> reacted;
    for (const CustomerDay& one : reactions(m_database, m_campaign.days.from, m_upTo)) reacted[one.payer].push_back(one.day);
    std::set<CustomerId> contacted;
    std::set<CustomerId> counted;
    for (const CustomerDay& one : chasingContacts(m_database, m_campaign.days.from, m_lastContact)) {
      CampaignGroup* group = groupOf(result, one.payer);
      if (group == nullptr) continue;
      ++group->contacts;
      if (contacted.insert(one.payer).second) ++group->contacted;
      const auto days = reacted.find(one.payer);
      const bool isFollowed = days != reacted.end() && std::ranges::any_of(days->second, [&](Date day) {
                                return day >= one.day && day <= plusDays(one.day, reactionDays);
                              });
      if (isFollowed && counted.insert(one.payer).second) ++group->reacted;
    }
  }

  Database& m_database;
  const ChasingSettings& m_settings;
  const Campaign& m_campaign;
  Date m_lastContact;
  Date m_upTo;
  std::set<CustomerId> m_late;
};

}  // namespace

CampaignResult campaignResult(Database& database, const ChasingSettings& settings, const Campaign& campaign, Date today) {
  return Comparing(database, settings, campaign, today).result();
}

}  // namespace relance
