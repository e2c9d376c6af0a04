// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/policies.h"

namespace relance::stories {

Step reminder(std::string key, Channel channel, int days, Tone tone) {
  Step step;
  step.key = std::move(key);
  step.channel = channel;
  step.days = days;
  step.tone = tone;
  step.approval = channel == Channel::call ? Approval::byHand : Approval::automatic;
  return step;
}

Step decision(std::string key, int days) {
  Step step = reminder(std::move(key), Channel::decision, days, Tone::formal);
  step.kind = StepKind::decision;
  step.approval = Approval::byHand;
  return step;
}

Step formalDemand(int daysAfterDecision) {
  Step step = reminder("formal-demand", Channel::registered, daysAfterDecision, Tone::formal);
  step.kind = StepKind::formalDemand;
  step.anchor = Anchor::decision;
  step.approval = Approval::confirm;
  return step;
}

Condition number(Field field, Op op, std::int64_t value) { return {field, op, {value}}; }
Condition flag(Field field, bool value) { return {field, Op::is, {value}}; }
Condition text(Field field, Op op, std::string_view folded) { return {field, op, {FoldedText{std::string(folded)}}}; }

Scenario standardScenario() {
  Step preventive = email("preventive", -5, Tone::preventive);
  preventive.when = Predicate{true,
                              {flag(Field::isNew, true), number(Field::weightedDelay, Op::greater, 10),
                               number(Field::largestItem, Op::greaterOrEqual, 150000)}};
  Step courteous = email("courteous", 2, Tone::courteous);
  courteous.texts = {"a", "b"};
  Step firm = email("firm", 16, Tone::firm);
  firm.fallback = {Channel::letter};
  Step handOver = decision("hand-over", 8);
  handOver.anchor = Anchor::presentation;
  Step thanks = email("thanks", 1, Tone::preventive);
  thanks.kind = StepKind::thankYou;
  thanks.anchor = Anchor::closed;
  return scenarioOf("standard",
                    {preventive, courteous, call("call", 8, Tone::plain), firm, call("consequences", 21, Tone::consequences),
                     decision("decision", 28), formalDemand(), handOver, thanks});
}

Scenario scenarioOf(std::string key, std::vector<Step> steps) {
  Scenario scenario;
  scenario.key = std::move(key);
  scenario.steps = std::move(steps);
  return scenario;
}

Policy policyOf(Scenario scenario) {
  Policy policy;
  policy.segments.push_back({"rest", {}, Predicate{}, scenario.key, true});
  policy.scenarios.emplace(scenario.key, std::move(scenario));
  return policy;
}

}  // namespace relance::stories
