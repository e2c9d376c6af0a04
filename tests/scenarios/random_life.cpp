// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/random_life.h"

#include <algorithm>
#include <type_traits>

namespace relance::stories {
namespace {

/// Two scenarios that share step keys, so that changing between them is hard.
Policy twoScenarios(Luck& luck) {
  Policy policy = policyOf(standardScenario());
  Scenario quick = scenarioOf("quick", {email("hello", 1, Tone::courteous), email("courteous", 6, Tone::firm),
                                        call("call", 10, Tone::firm), decision("decision", 20)});
  quick.steps.at(1).when = Predicate{false, {number(Field::chaseable, Op::greaterOrEqual, 5000)}};
  policy.scenarios.emplace("quick", quick);
  policy.settings.rates[*parseCurrency("CHF")] = {11, 10};
  policy.settings.cap = luck.drawn(1, 4);
  policy.settings.quietDays = luck.drawn(2, 7);
  return policy;
}

}  // namespace

RandomLife::RandomLife(std::uint64_t seed) : m_luck(seed), story(twoScenarios(m_luck)) {
  const int count = m_luck.drawn(1, 4);
  for (int c = 1; c <= count; ++c) customers.push_back("C" + std::to_string(c));
  for (const std::string& code : customers) story.customer(code);
  if (customers.size() == 3 && m_luck.happensOnceIn(2)) story.isPaidBy("C3", "C1");
  const int invoices = m_luck.drawn(1, 8);
  for (int i = 0; i < invoices; ++i) {
    const Date due = plusDays(dayOf("2026-07-01"), m_luck.drawn(0, 60));
    Item& row = story.invoice(anyCustomer(), "F-" + std::to_string(i), isoText(due),
                              m_luck.oneOf<int>({50, 900, 4000, 7000, 20000, 200000}), m_luck.happensOnceIn(4) ? "CHF" : "EUR");
    if (m_luck.happensOnceIn(5)) row.recorded = plusDays(due, m_luck.drawn(0, 40));
  }
  story.day("2026-07-15");
}

void RandomLife::importMore() {
  const Date due = plusDays(story.today(), -m_luck.drawn(1, 40));
  Item& row = story.invoice(anyCustomer(), "G-" + std::to_string(++m_imported), isoText(due),
                            m_luck.oneOf<int>({50, 4000, 20000, 200000}), m_luck.happensOnceIn(4) ? "CHF" : "EUR");
  row.recorded = story.today();
  if (m_luck.happensOnceIn(2)) pay();
  story.imports(isoText(story.today()));
}

std::string RandomLife::anyCustomer() { return m_luck.oneOf(customers); }

std::string RandomLife::anyInvoice() {
  std::vector<std::string> numbers;
  for (const RawItem& item : story.facts.items) {
    const bool isKnown = item.row.issued <= story.today() && item.row.recorded <= story.today();
    if (isKnown && item.row.side == Side::debit) numbers.push_back(item.row.number);
  }
  return numbers.empty() ? std::string() : m_luck.oneOf(numbers);
}

bool RandomLife::isPayer(const std::string& code) const {
  return std::ranges::find(story.facts.payers, code, &std::pair<std::string, std::string>::first) == story.facts.payers.end();
}

void RandomLife::passDay() {
  story.day(isoText(plusDays(story.today(), 1)));
  if (m_luck.happensOnceIn(3)) happen();
  if (m_luck.happensOnceIn(4)) say();
  if (m_luck.happensOnceIn(3)) story.imports(isoText(plusDays(story.today(), -m_luck.drawn(0, 4))));
  if (m_luck.happensOnceIn(3)) decide();
}

void RandomLife::happen() {
  switch (m_luck.drawn(0, 4)) {
    case 0:
      return pay();
    case 1:
      return credit();
    default:
      return agree();
  }
}

void RandomLife::pay() {
  const std::string number = anyInvoice();
  if (number.empty()) return;
  const std::int64_t open = openOn(story.facts, story.facts.item(number), story.today());
  if (open > 0) return story.pays(number, m_luck.happensOnceIn(3) ? (open + 1) / 2 : open, "P-" + std::to_string(++m_credits));
  for (const Allocation& row : story.facts.allocations) {
    if (row.debit != story.facts.item(number).row.id || row.reversed) continue;
    return story.reverses(story.facts.item(row.credit).row.number, number, m_luck.happensOnceIn(2) ? "AM04" : "");
  }
}

void RandomLife::credit() {
  const ItemKind kind = m_luck.oneOf<ItemKind>({ItemKind::creditNote, ItemKind::payment, ItemKind::advance});
  story.credit(anyCustomer(), "A-" + std::to_string(++m_credits), kind, m_luck.oneOf<int>({50, 900, 4000, 30000}),
               m_luck.happensOnceIn(4) ? "CHF" : "EUR");
}

void RandomLife::agree() {
  const std::string code = anyCustomer();
  const std::string number = anyInvoice();
  const std::string later = isoText(plusDays(story.today(), m_luck.drawn(1, 12)));
  if (!isPayer(code)) return;
  switch (m_luck.drawn(0, 9)) {
    case 0:
      return story.holds(code, "", later);
    case 1:
      return number.empty() ? void() : story.holds(story.facts.item(number).customer, number, later);
    case 2:
      return story.snoozes(code, later);
    case 3:
      return story.snoozes(code, later, true);
    case 4:
      story.notes(code, ContactEventKind::incoming).readOn = plusDays(story.today(), m_luck.drawn(0, 4));
      return;
    case 5:
      return number.empty() ? void()
                            : story.jumps(number, m_luck.oneOf<std::string>({"courteous", "firm", "call", "decision", ""}));
    case 6:
      return story.assigns(code, m_luck.oneOf<std::string>({"standard", "quick"}), later);
    case 7:
      return number.empty() ? void() : story.decides(DecisionChoice::formalDemand, {number}, "", true);
    default:
      story.customer(code).byHand = m_luck.happensOnceIn(3);
      return;
  }
}

/// A customer promises, announces or contests something, or one of these is settled by a person.
void RandomLife::say() {
  const std::string number = anyInvoice();
  if (number.empty()) return;
  const std::string code = story.facts.item(number).customer;
  const std::int64_t open = openOn(story.facts, story.facts.item(number), story.today());
  const std::string soon = isoText(plusDays(story.today(), m_luck.drawn(0, 9)));
  const std::string later = isoText(plusDays(story.today(), m_luck.drawn(10, 20)));
  if (open < 2) return settle();
  const MeansOfPayment means = m_luck.oneOf<MeansOfPayment>({MeansOfPayment::transfer, MeansOfPayment::cheque});
  switch (m_luck.drawn(0, 7)) {
    case 0:
    case 1:
      story.promises(code, soon, m_luck.happensOnceIn(3) ? open / 2 : open, {number}, means);
      return;
    case 2:
      story.plans(code, {{soon, open - open / 2}, {later, open / 2}}, {number});
      return;
    case 3:
      story.announces(code, open, {number});
      return;
    case 4:
      story.disputes(number, m_luck.happensOnceIn(2) ? open / 2 : 0,
                     m_luck.oneOf<DisputeFault>({DisputeFault::ours, DisputeFault::unknown}));
      return;
    default:
      return settle();
  }
}

void RandomLife::settle() {
  for (Dispute& dispute : story.facts.disputes) {
    if (dispute.closed || m_luck.happensOnceIn(2)) continue;
    return story.closes(dispute, m_luck.oneOf<DisputeEnd>({DisputeEnd::founded, DisputeEnd::partly, DisputeEnd::unfounded}));
  }
  for (Agreement& agreement : story.facts.agreements) {
    if (agreement.ended || m_luck.happensOnceIn(2)) continue;
    if (agreement.kind == AgreementKind::plan && m_luck.happensOnceIn(2)) {
      agreement.dues.front().excused = story.today();
      story.customer(customers.front());
      return;
    }
    return story.ends(agreement, agreement.kind == AgreementKind::announced ? AgreementEnd::answered : AgreementEnd::withdrawn);
  }
}

/// Takes a decision that is asked for.
void RandomLife::decide() {
  for (const Proposal& proposal : story.proposes().proposals) {
    if (proposal.kind != TaskKind::decision) continue;
    std::vector<std::string> numbers;
    for (const ItemIndex item : proposal.items) numbers.emplace_back(story.portfolio().items.number(item));
    if (m_luck.happensOnceIn(2)) return story.decides(DecisionChoice::formalDemand, numbers);
    return story.decides(DecisionChoice::leniency, numbers, isoText(plusDays(story.today(), m_luck.drawn(1, 20))));
  }
}

std::vector<std::string> RandomLife::runAndCarryOut() {
  std::vector<std::string> contacted;
  story.runs();
  for (const std::string& code : customers) {
    if (!isPayer(code) || story.contact(code) == nullptr || m_luck.happensOnceIn(5)) continue;
    const bool isCall = story.contact(code)->channel == Channel::call;
    story.carriesOut(code, isCall && m_luck.happensOnceIn(4) ? ContactResult::noAnswer : ContactResult::done);
    contacted.push_back(code);
  }
  return contacted;
}

std::string toldOf(const RunResult& result) {
  std::string text = isoText(result.today) + (result.isFresh ? " fresh\n" : " stale\n");
  const auto add = [&](const auto& part) {
    if constexpr (std::is_arithmetic_v<std::decay_t<decltype(part)>>) {
      text += std::to_string(part);
    } else {
      text += part;
    }
    text += ' ';
  };
  const auto addProposal = [&](const Proposal& proposal) {
    add(proposal.account);
    add(std::string(taskKindName(proposal.kind)));
    add(proposal.ref);
    add(std::string(channelName(proposal.channel)));
    add(std::string(approvalName(proposal.approval)));
    add(std::string(code(proposal.reason)));
    for (const ItemIndex item : proposal.items) add(item);
    add(proposal.amountMinor);
    add(proposal.generation);
    add(proposal.points.total());
    text += '\n';
  };
  for (const Proposal& proposal : result.proposals) addProposal(proposal);
  for (const KeptTask& kept : result.kept) addProposal(kept.proposal);
  for (const WithdrawnTask& gone : result.withdrawn) add(gone.task.value);
  for (const Verdict& verdict : result.verdicts) {
    add(verdict.account);
    add(std::string(code(verdict.reason)));
    add(verdict.step);
    add(verdict.level);
    add(verdict.clock.value_or(-1));
    add(verdict.chaseable);
    for (const std::string& step : verdict.passedOver) add(step);
    text += '\n';
  }
  return text;
}

}  // namespace relance::stories
