// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a scenario that can be climbed from being published.
#include <algorithm>
#include <set>

#include "domain/chasing/policy/scenario_finding.h"

namespace relance {
namespace {

bool isOnPaper(Channel channel) { return channel == Channel::letter || channel == Channel::registered; }

/// Reads the steps in their order and remembers what stood before.
class Reading {
 public:
  Reading(const Scenario& scenario, const std::vector<Scenario>& published, std::vector<ScenarioFinding>& findings)
      : m_scenario(scenario), m_findings(findings) {
    for (const Scenario& version : published) {
      for (const Step& step : version.steps) m_published.insert(step.key);
    }
  }

  void readAll() {
    if (std::ranges::none_of(m_scenario.names, [](const auto& name) { return !name.second.empty(); })) {
      m_findings.push_back({ScenarioRule::nameMissing, "name", "", "", 0});
    }
    readEntry();
    for (m_place = 0; m_place < m_scenario.steps.size(); ++m_place) {
      const Step& step = m_scenario.steps[m_place];
      readWords(step);
      readReplaced(step);
      readAnchor(step);
      if (step.kind == StepKind::thankYou) {
        if (m_hasThanks) blame("kind", ScenarioRule::thankYouTwice);
        m_hasThanks = true;
      } else if (!step.isPreventive()) {
        climb(step);
      }
    }
    const int days = daysBeforeDecision(m_scenario);
    if (days > longestRoadDays) m_findings.push_back({ScenarioRule::tooLong, "steps", "", "", days});
  }

 private:
  void blame(std::string_view part, ScenarioRule rule, std::string other = {}) {
    m_findings.push_back({rule, "steps[" + std::to_string(m_place) + "]." + std::string(part), m_scenario.steps[m_place].key,
                          std::move(other), 0});
  }

  void readEntry() {
    const auto ladder = ladderOf(m_scenario);
    for (const auto& [days, key] : m_scenario.entry) {
      if (std::ranges::find(ladder, key, &Step::key) != ladder.end()) continue;
      m_findings.push_back({ScenarioRule::entryUnknown, "entry", "", key, days});
    }
  }

  void readWords(const Step& step) {
    if ((step.channel == Channel::decision) != (step.kind == StepKind::decision)) {
      blame("channel", ScenarioRule::decisionChannel);
    } else if (step.approval == Approval::automatic && !isWritten(step.channel) && step.channel != Channel::sms) {
      blame("approval", ScenarioRule::notByItself);
    }
    const bool isUseless = std::ranges::any_of(
        step.fallback, [&](Channel channel) { return channel == step.channel || channel == Channel::decision; });
    if (isUseless) blame("fallback", ScenarioRule::fallbackUseless);
    if (step.kind == StepKind::reminder && step.tone == Tone::formal) blame("tone", ScenarioRule::formalReminder);
    if (step.kind == StepKind::formalDemand) {
      if (!isOnPaper(step.channel) && step.channel != Channel::decision) blame("channel", ScenarioRule::demandByMessage);
      if (!std::ranges::all_of(step.fallback, isOnPaper)) blame("fallback", ScenarioRule::demandByMessage);
    }
    for (auto text = step.texts.begin(); text != step.texts.end(); ++text) {
      if (std::find(step.texts.begin(), text, *text) != text) blame("texts", ScenarioRule::textTwice, *text);
    }
  }

  void readReplaced(const Step& step) {
    for (const std::string& key : step.replaces) {
      if (std::ranges::find(m_scenario.steps, key, &Step::key) != m_scenario.steps.end()) {
        blame("replaces", ScenarioRule::replacesPresent, key);
      } else if (!m_published.contains(key)) {
        blame("replaces", ScenarioRule::replacesUnknown, key);
      } else if (!m_replaced.insert(key).second) {
        blame("replaces", ScenarioRule::replacedTwice, key);
      }
    }
  }

  void readAnchor(const Step& step) {
    if ((step.anchor == Anchor::closed) != (step.kind == StepKind::thankYou)) {
      blame("anchor", ScenarioRule::closedOnlyThanks);
      return;
    }
    if (step.anchor == Anchor::presentation && !m_hasDemand) blame("anchor", ScenarioRule::presentationTooEarly);
    // Of a formal demand the decision of the scenario's decision day will do.
    const bool needsDecision = step.anchor == Anchor::decision && step.kind != StepKind::formalDemand;
    if (needsDecision && !m_hasDecision) blame("anchor", ScenarioRule::decisionTooEarly);
    if (step.anchor == Anchor::contact && m_before == nullptr) blame("anchor", ScenarioRule::contactTooEarly);
    if (step.days < 0 && !step.isPreventive() && step.anchor != Anchor::run) blame("days", ScenarioRule::beforeItsAnchor);
  }

  void climb(const Step& step) {
    if (step.kind == StepKind::formalDemand) {
      if (m_hasDemand) blame("kind", ScenarioRule::demandTwice);
      m_hasDemand = true;
    }
    m_hasDecision = m_hasDecision || step.kind == StepKind::decision;
    if (step.anchor == Anchor::due) {
      const bool isSameUnit = m_fromDue != nullptr && m_fromDue->unit == step.unit;
      if (isSameUnit && step.days < m_fromDue->days) blame("days", ScenarioRule::daysFall, m_fromDue->key);
      m_fromDue = &step;
    }
    m_before = &step;
  }

  const Scenario& m_scenario;
  std::vector<ScenarioFinding>& m_findings;
  std::set<std::string> m_published;
  std::set<std::string> m_replaced;
  std::size_t m_place{0};
  const Step* m_before{nullptr};
  const Step* m_fromDue{nullptr};
  bool m_hasThanks{false}, m_hasDemand{false}, m_hasDecision{false};
};

}  // namespace

std::vector<ScenarioFinding> findingsOf(const Scenario& scenario, const std::vector<Scenario>& published) {
  std::vector<ScenarioFinding> findings = faultsOf(scenario);
  Reading(scenario, published, findings).readAll();
  return findings;
}

}  // namespace relance
