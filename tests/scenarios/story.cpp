// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/story.h"

#include <algorithm>
#include <cassert>

namespace relance::stories {
namespace {

Currency currencyOf(std::string_view letters) { return *parseCurrency(letters); }

void addWord(std::string& sentence, std::string_view word) {
  if (word.empty()) return;
  if (!sentence.empty()) sentence += ' ';
  sentence += word;
}

bool isContactProposal(const Proposal* proposal) { return isContact(proposal->kind); }

}  // namespace

const CalendarBook& calendars() {
  static const CalendarBook book{{}};
  return book;
}

Story::Story(Policy firstPolicy) : policy(std::move(firstPolicy)), m_today(dayOf("2026-01-02")) {}

Story& Story::day(std::string_view iso) {
  assert(dayOf(iso) >= m_today);
  m_today = dayOf(iso);
  changed();
  return *this;
}

PortfolioCustomer& Story::customer(std::string_view code) {
  changed();
  const auto known = std::ranges::find(facts.customers, code, &PortfolioCustomer::code);
  if (known != facts.customers.end()) return *known;
  PortfolioCustomer& row = facts.customers.emplace_back();
  row.id = {static_cast<std::int64_t>(facts.customers.size())};
  row.code = code;
  row.foldedCode = {row.code};
  row.country = "FR";
  for (int c = 0; c < channelCount; ++c) row.reach.add(static_cast<Channel>(c));
  row.firstInvoice = dayNumber(dayOf("2020-01-02"));
  row.settledInvoices = 3;
  return row;
}

void Story::isPaidBy(std::string_view code, std::string_view payer) {
  customer(code);
  customer(payer);
  facts.payers.emplace_back(code, payer);
}

Item& Story::invoice(std::string_view owner, std::string_view number, std::string_view due, std::int64_t minor,
                     std::string_view currency) {
  customer(owner);
  Item& row = facts.items.emplace_back(RawItem{{}, std::string(owner)}).row;
  row.id = {static_cast<std::int64_t>(facts.items.size())};
  row.number = number;
  row.due = dayOf(due);
  row.issued = row.recorded = plusDays(row.due, -30);
  row.amount = {minor, currencyOf(currency)};
  return row;
}

Item& Story::credit(std::string_view owner, std::string_view number, ItemKind kind, std::int64_t minor,
                    std::string_view currency) {
  Item& row = invoice(owner, number, isoText(m_today), minor, currency);
  row.side = Side::credit;
  row.kind = kind;
  row.issued = row.recorded = m_today;
  return row;
}

void Story::allocates(std::string_view creditNumber, std::string_view debitNumber, std::int64_t minor) {
  Allocation& row = facts.allocations.emplace_back();
  row.id = {static_cast<std::int64_t>(facts.allocations.size())};
  row.credit = facts.item(creditNumber).row.id;
  row.debit = facts.item(debitNumber).row.id;
  row.amountMinor = minor;
  row.dated = m_today;
  changed();
}

void Story::pays(std::string_view invoiceNumber, std::int64_t minor, std::string_view paymentNumber) {
  const RawItem invoiced = facts.item(invoiceNumber);
  credit(invoiced.customer, paymentNumber, ItemKind::payment, minor, invoiced.row.amount.currency.code());
  allocates(paymentNumber, invoiceNumber, minor);
}

void Story::reverses(std::string_view paymentNumber, std::string_view invoiceNumber, std::string_view bankReason) {
  const ItemId credit = facts.item(paymentNumber).row.id;
  const ItemId debit = facts.item(invoiceNumber).row.id;
  const auto found = std::ranges::find_if(
      facts.allocations, [&](const Allocation& row) { return row.credit == credit && row.debit == debit && !row.reversed; });
  assert(found != facts.allocations.end());
  found->reversed = m_today;
  found->bankReason = bankReason;
  changed();
}

void Story::imports(std::string_view paymentsUpTo) {
  facts.imports.emplace_back(m_today, dayOf(paymentsUpTo));
  changed();
}

const RunResult& Story::proposes() {
  if (!m_result) {
    m_portfolio = portfolioOn(facts, m_today);
    m_result = propose(m_portfolio, policy, calendars(), m_today);
  }
  return *m_result;
}

const RunResult& Story::runs() {
  changed();
  proposes();
  store();
  return *m_result;
}

void Story::store() {
  for (const WithdrawnTask& gone : m_result->withdrawn) {
    facts.tasks.at(static_cast<std::size_t>(gone.task.value - 1)).state = TaskState::withdrawn;
  }
  for (const KeptTask& kept : m_result->kept) {
    Task& task = facts.tasks.at(static_cast<std::size_t>(kept.task.value - 1));
    describe(task, kept.proposal);
  }
  for (const Proposal& proposal : m_result->proposals) {
    Task& task = facts.tasks.emplace_back();
    task.id = {static_cast<std::int64_t>(facts.tasks.size())};
    task.created = m_today;
    describe(task, proposal);
  }
}

void Story::describe(Task& task, const Proposal& proposal) const {
  const Account& account = m_portfolio.accounts[proposal.account];
  task.customer = m_portfolio.customers[account.customer].id;
  task.currency = account.currency;
  task.kind = proposal.kind;
  task.ref = proposal.ref;
  task.channel = proposal.channel;
  task.stepKey = proposal.step;
  task.episode = proposal.episode;
  task.carryingItem = proposal.carrying ? m_portfolio.items.itemId(*proposal.carrying) : ItemId{};
  task.generation = proposal.generation;
  task.amountMinor = proposal.amountMinor;
  task.due = m_today;
}

const Verdict* Story::verdict(std::string_view code, std::string_view currency) {
  for (const Verdict& verdict : proposes().verdicts) {
    const Account& account = m_portfolio.accounts[verdict.account];
    if (m_portfolio.customers[account.customer].code == code && account.currency == currencyOf(currency)) return &verdict;
  }
  return nullptr;
}

std::string Story::says(std::string_view code, std::string_view currency) {
  const Verdict* found = verdict(code, currency);
  if (found == nullptr) return "nothing";
  std::string sentence(relance::code(found->reason));
  addWord(sentence, found->step);
  if (const auto on = nextOn(found->reason)) addWord(sentence, isoText(*on));
  return sentence;
}

std::vector<const Proposal*> Story::proposalsFor(std::string_view code) {
  std::vector<const Proposal*> found;
  const auto isOurs = [&](const Proposal& proposal) {
    return m_portfolio.customers[m_portfolio.accounts[proposal.account].customer].code == code;
  };
  for (const Proposal& proposal : proposes().proposals) {
    if (isOurs(proposal)) found.push_back(&proposal);
  }
  for (const KeptTask& kept : proposes().kept) {
    if (isOurs(kept.proposal)) found.push_back(&kept.proposal);
  }
  return found;
}

std::string Story::told(const Proposal& proposal) const {
  std::string sentence = proposal.ref;
  addWord(sentence, channelName(proposal.channel));
  addWord(sentence, approvalName(proposal.approval));
  std::string numbers;
  for (const ItemIndex item : proposal.items) {
    if (!numbers.empty()) numbers += '+';
    numbers += m_portfolio.items.number(item);
  }
  addWord(sentence, numbers);
  addWord(sentence, std::to_string(proposal.amountMinor));
  return sentence;
}

std::string Story::plan(std::string_view code) {
  std::string plan;
  for (const Proposal* proposal : proposalsFor(code)) plan += (plan.empty() ? "" : "; ") + told(*proposal);
  return plan;
}

const Proposal* Story::contact(std::string_view code) {
  const auto proposals = proposalsFor(code);
  const auto found = std::ranges::find_if(proposals, isContactProposal);
  return found == proposals.end() ? nullptr : *found;
}

}  // namespace relance::stories
