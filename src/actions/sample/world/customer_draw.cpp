// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/world/customer_draw.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>

#include "actions/sample/world/contact_draw.h"
#include "actions/sample/world/numbers.h"
#include "actions/sample/world/payer_draw.h"

namespace relance::sample {
namespace {

struct Origin {
  std::string_view country;
  CustomerKind kind;
};

/// Per mille of the customers.
Origin drawOrigin(Dice& dice) {
  constexpr std::array<int, 12> weights{615, 80, 80, 60, 55, 12, 28, 32, 22, 8, 8, 0};
  constexpr std::array<Origin, 12> origins{{{"FR", CustomerKind::business},
                                            {"FR", CustomerKind::soleTrader},
                                            {"FR", CustomerKind::consumer},
                                            {"FR", CustomerKind::publicBody},
                                            {"BE", CustomerKind::business},
                                            {"LU", CustomerKind::business},
                                            {"CH", CustomerKind::business},
                                            {"DE", CustomerKind::business},
                                            {"GB", CustomerKind::business},
                                            {"IT", CustomerKind::business},
                                            {"ES", CustomerKind::business},
                                            {"FR", CustomerKind::business}}};
  return origins[dice.weighted(weights)];
}

constexpr std::array<std::string_view, 4> accountManagers{"Bastien Malochard", "Claire Noirésac", "Rémi Fontadelle",
                                                          "Sophie Arveclerc"};

void drawTerms(Customer& customer, Dice& dice) {
  if (customer.kind == CustomerKind::consumer) {
    customer.termsDays = dice.percent(60) ? 15 : 30;
    return;
  }
  if (customer.kind == CustomerKind::publicBody) {
    customer.termsDays = 30;
    return;
  }
  constexpr std::array<int, 6> weights{46, 14, 12, 14, 10, 4};
  constexpr std::array<std::pair<int, TermsRule>, 6> terms{{{30, TermsRule::net},
                                                            {45, TermsRule::thenMonthEnd},
                                                            {30, TermsRule::monthEndThen},
                                                            {60, TermsRule::net},
                                                            {15, TermsRule::net},
                                                            {0, TermsRule::net}}};
  const auto& [days, rule] = terms[dice.weighted(weights)];
  customer.termsDays = days;
  customer.termsRule = rule;
}

void drawMeans(Customer& customer, Dice& dice) {
  constexpr std::array<int, 5> weights{80, 8, 4, 7, 1};
  constexpr std::array<MeansOfPayment, 5> means{MeansOfPayment::transfer, MeansOfPayment::directDebit, MeansOfPayment::bill,
                                                MeansOfPayment::cheque, MeansOfPayment::card};
  customer.means = customer.kind == CustomerKind::publicBody ? MeansOfPayment::transfer : means[dice.weighted(weights)];
  if (customer.country != "FR" && customer.means != MeansOfPayment::directDebit) customer.means = MeansOfPayment::transfer;
}

Currency currencyOf(const Customer& customer, Dice& dice) {
  if (customer.country == "CH" && dice.percent(60)) return *parseCurrency("CHF");
  if (customer.country == "GB" && dice.percent(70)) return *parseCurrency("GBP");
  return {};
}

/// In thousands of base units, rounded as such limits are.
std::int64_t limitFor(std::int64_t typicalMinor, Dice& dice) {
  const std::int64_t thousand = 100'000;
  return std::max<std::int64_t>(1, typicalMinor * dice.between(2, 8) / thousand) * thousand;
}

/// Closed for two to four weeks in August, every year.
void drawAugust(SampleCustomer& customer, Date today, Dice& dice) {
  const int year = yearOf(today) - 1;
  const Date from = *makeDate(year, 8, dice.between(1, 11));
  customer.closings.push_back({from, plusDays(from, 7 * dice.between(2, 3)), true});
}

}  // namespace

std::vector<SampleCustomer> CustomerDraw::next(Dice& dice) {
  assert(!isDone());
  std::vector<SampleCustomer> account{drawCustomer(dice)};
  const SampleCustomer& head = account.front();
  const bool canHaveBranches = head.record.country == "FR" && head.record.kind == CustomerKind::business;
  if (canHaveBranches && head.situation == Situation::ordinary && dice.perMille(25)) {
    const int branches = std::min(dice.between(1, 3), m_wanted - m_drawn);
    for (int i = 0; i < branches; ++i) account.push_back(drawBranch(account.front(), dice));
  }
  return account;
}

SampleCustomer CustomerDraw::drawCustomer(Dice& dice) {
  SampleCustomer customer;
  const Origin origin = drawOrigin(dice);
  const Town& town = townIn(origin.country, dice);
  Customer& record = customer.record;
  record.kind = origin.kind;
  std::optional<PersonName> owner;
  std::string domain;
  if (origin.kind == CustomerKind::business) {
    const CompanyName company = m_names.company(town.language, dice);
    record.name = company.name;
    if (!company.sector.empty()) record.tags.push_back("sector:" + company.sector);
    domain = company.netName + ".example";
  } else if (origin.kind == CustomerKind::publicBody) {
    record.name = m_names.publicBody(town, dice);
    domain = netName(record.name) + ".example";
  } else {
    owner = drawPerson("fr", dice);
    record.name = origin.kind == CustomerKind::consumer ? m_names.consumer(*owner) : m_names.soleTrader(*owner, dice);
    domain = "courriel.example";
  }
  finish(customer, town, dice);
  drawPayer(customer, m_today, dice);
  drawTerms(record, dice);
  drawMeans(record, dice);
  if (customer.situation == Situation::rejectedDebit) record.means = MeansOfPayment::directDebit;
  if (record.kind == CustomerKind::business && dice.percent(60)) {
    record.creditLimitMinor = limitFor(customer.typicalMinor, dice);
    if (dice.percent(35)) record.insuredLimitMinor = *record.creditLimitMinor * 8 / 10;
  }
  if (record.kind == CustomerKind::business && dice.percent(18)) drawAugust(customer, m_today, dice);
  record.accountManager = accountManagers[dice.place(accountManagers.size())];
  if (customer.situation != Situation::withoutAddress) {
    customer.contacts = drawContacts(record, town, domain, owner, dice);
    if (!owner && dice.percent(85)) record.email = (record.language == "fr" ? "compta@" : "accounts@") + domain;
    if (!owner) record.phone = drawPhone(town, dice);
  }
  std::ranges::sort(record.tags);
  return customer;
}

/// A branch is invoiced under its own name; the head pays.
SampleCustomer CustomerDraw::drawBranch(const SampleCustomer& head, Dice& dice) {
  SampleCustomer branch;
  const Town& town = townIn("FR", dice);
  branch.record.kind = CustomerKind::business;
  branch.record.name = m_names.unique(head.record.name + " – " + std::string(town.name));
  branch.record.tags = {"group:" + head.record.name};
  finish(branch, town, dice);
  branch.habit = head.habit;
  branch.meanDelay = head.meanDelay;
  branch.weight = std::max(1, head.weight / 2);
  branch.typicalMinor = head.typicalMinor;
  branch.record.termsDays = head.record.termsDays;
  branch.record.termsRule = head.record.termsRule;
  branch.record.means = head.record.means;
  branch.record.accountManager = head.record.accountManager;
  branch.record.phone = drawPhone(town, dice);
  branch.contacts = drawContacts(branch.record, town, netName(head.record.name) + ".example", std::nullopt, dice);
  std::ranges::sort(branch.record.tags);
  return branch;
}

void CustomerDraw::finish(SampleCustomer& customer, const Town& town, Dice& dice) {
  Customer& record = customer.record;
  record.code = fmt::format("C{:05}", ++m_drawn);
  record.country = town.country;
  record.region = town.holidayRegion;
  record.language = town.language;
  record.address = {drawStreet(town.language, dice), {}, std::string(town.postalCode), std::string(town.name)};
  if (record.kind != CustomerKind::consumer) {
    record.registration = registerNumber(town.country, m_drawn - 1);
    record.vatNumber = vatNumber(town.country, record.registration);
  }
  record.tags.push_back("region:" + std::string(town.region));
  customer.currency = currencyOf(record, dice);
}

}  // namespace relance::sample
