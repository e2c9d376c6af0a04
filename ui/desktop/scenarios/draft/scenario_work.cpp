// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/draft/scenario_work.h"

#include <algorithm>
#include <chrono>
#include <set>

#include "actions/policy/publish_scenario.h"
#include "desktop/desk/guarded_read.h"
#include "desktop/scenarios/steps/step_edits.h"
#include "exchange/policy/scenario_json.h"
#include "words/qt_text.h"
#include "words/refusal_words.h"
#include "words/scenario_words.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

/// A number that is turned on and on is one change.
constexpr auto keepAfter = 250ms;

}  // namespace

ScenarioWork::ScenarioWork(LedgerDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
  m_soon.setSingleShot(true);
  m_soon.setInterval(keepAfter);
  connect(&m_soon, &QTimer::timeout, this, &ScenarioWork::flush);
}

const ToldScenario* ScenarioWork::find(const std::string& key) const {
  const auto found = std::ranges::find(m_book, key, &ToldScenario::key);
  return found == m_book.end() ? nullptr : &*found;
}

void ScenarioWork::readBook() {
  auto read = guardedRead(m_desk, [](Database& database) { return scenarioBook(database); });
  if (!read) return;
  // The window says above every page what is wrong with a policy that cannot be read.
  m_book = *read ? std::move(*read).value() : std::vector<ToldScenario>();
  const auto& segments = m_desk.state()->policy.segments;
  const auto placeOf = [&](const ToldScenario& told) {
    const auto leads = [&](const Segment& segment) { return segment.scenario == told.key; };
    return std::ranges::find_if(segments, leads) - segments.begin();
  };
  std::ranges::stable_sort(m_book, {}, placeOf);
}

void ScenarioWork::refresh() {
  readBook();
  if (!m_wanted.empty() && find(m_wanted) != nullptr) {
    m_key = std::exchange(m_wanted, {});
    leaveOwn();
  } else if (find(m_key) == nullptr) {
    m_key = m_book.empty() ? std::string() : m_book.back().key;
    leaveOwn();
  }
  if (!m_isTouched && m_pending == 0) readScenario();
  emit bookRead();
}

void ScenarioWork::leaveOwn() {
  m_overtaken.clear();
  m_own.reset();
  m_isTouched = false;
  m_pending = 0;
}

void ScenarioWork::choose(const std::string& key) {
  if (key == m_key) return;
  if (tellOvertaken()) return emit bookRead();
  if (find(key) == nullptr) {
    m_wanted = key;
    return;
  }
  flush();
  m_key = key;
  leaveOwn();
  readScenario();
  emit bookRead();
}

void ScenarioWork::readScenario() {
  const ToldScenario* shown = told();
  m_published.clear();
  m_scenario = shown == nullptr ? Scenario() : shown->scenario;
  if (shown == nullptr) return judge();
  auto read = guardedRead(
      m_desk, [this](Database& database) { return std::pair(publishedVersions(database, m_key), seenDraft(database, m_key)); });
  if (!read) return judge();
  m_published = std::move(read->first);
  m_opened = std::move(read->second);
  if (m_opened.draft) m_scenario = *m_opened.draft;
  judge();
}

void ScenarioWork::judge() {
  m_findings.clear();
  if (told() == nullptr) return;
  auto findings = guardedRead(m_desk, [this](Database& database) { return findingsIn(database, m_scenario); });
  if (findings) m_findings = std::move(*findings);
}

int ScenarioWork::version() const {
  const int published = m_published.empty() ? 0 : m_published.back().version;
  return isDraft() ? published + 1 : published;
}

bool ScenarioWork::isDraft() const { return m_isTouched || m_pending > 0 || (told() != nullptr && told()->hasDraft); }

const Scenario* ScenarioWork::inForce() const { return m_published.empty() ? nullptr : &m_published.back(); }

ScenarioDifference ScenarioWork::difference() const {
  return differenceOf(m_published.empty() ? Scenario() : m_published.back(), m_scenario);
}

bool ScenarioWork::isFollowable() const {
  return std::ranges::none_of(m_findings,
                              [](const ScenarioFinding& finding) { return weightOf(finding.rule) == FindingWeight::unreadable; });
}

std::vector<std::string> ScenarioWork::removedKeys() const {
  std::set<std::string> keys;
  for (const Scenario& version : m_published) {
    for (const Step& step : version.steps) keys.insert(step.key);
  }
  for (const Step& step : m_scenario.steps) keys.erase(step.key);
  return {keys.begin(), keys.end()};
}

void ScenarioWork::change(const Scenario& scenario) {
  if (told() == nullptr || scenario == m_scenario) return;
  m_scenario = scenario;
  m_isTouched = true;
  m_own = isOvertaken() ? std::optional(scenario) : std::nullopt;
  judge();
  m_soon.start();
  emit changed();
}

QString ScenarioWork::name() const { return scenarioName(m_scenario, m_desk.language()); }

bool ScenarioWork::tellOvertaken() {
  if (isOvertaken()) emit overtaken(m_overtaken);
  return isOvertaken();
}

void ScenarioWork::overtake(const QString& sentence) {
  m_overtaken = sentence;
  m_own = m_scenario;
  m_isTouched = true;
  emit overtaken(sentence);
}

void ScenarioWork::lookAtOther() {
  if (!isOvertaken()) return;
  const std::optional<Scenario> own = m_own;
  leaveOwn();
  m_own = own;
  readBook();
  readScenario();
  emit bookRead();
}

void ScenarioWork::writeOver() {
  if (!m_own) return;
  const Scenario own = *m_own;
  leaveOwn();
  readBook();
  readScenario();
  m_scenario = own;
  m_isTouched = true;
  judge();
  emit bookRead();
  flush();
}

template <class Work, class Then>
void ScenarioWork::write(Work work, Then then) {
  m_desk.write(*this, std::move(work), [this, then = std::move(then)](const auto& outcome) {
    // Of a draft that could not be kept the one sentence is enough.
    if (!outcome && isOvertaken()) return;
    if (!outcome) return emit refused(refusalWords(outcome.refusal(), m_desk.language()).sentence);
    then(*outcome);
  });
}

void ScenarioWork::flush() {
  m_soon.stop();
  if (!m_isTouched || isOvertaken() || m_desk.state() == nullptr) return;
  m_isTouched = false;
  ++m_pending;
  const std::string json = writeScenario(m_scenario);
  const SeenDraft before = m_opened;
  if (auto written = readScenarioDraft(json)) {
    m_opened.draft = std::move(written).value();
    m_opened.draft->version = m_opened.published + 1;
  }
  const auto settle = [this, key = m_key, before](bool isKept) {
    if (key != m_key || m_pending == 0) return;
    --m_pending;
    // What could not be kept stays on the screen and is tried again with the next change.
    if (!isKept) {
      m_isTouched = true;
      m_opened = before;
    } else if (m_pending == 0 && !m_isTouched) {
      refresh();
    }
  };
  m_desk.write(
      *this, [json, before](LedgerSession& session) { return draftScenario(session, json, before); },
      [this, settle, key = m_key, words = tr("Draft of “%1” changed").arg(name())](const Outcome<DraftReport>& report) {
        settle(report.isDone());
        if (report) return emit done(words);
        const QString sentence = refusalWords(report.refusal(), m_desk.language()).sentence;
        const bool isOther = report.refusal().reason == RefusalReason::changedSince && key == m_key;
        if (isOther) return overtake(sentence);
        emit refused(sentence);
      },
      [settle] { settle(false); });
}

void ScenarioWork::discard() {
  if (!isDraft() || tellOvertaken()) return;
  flush();
  write([key = m_key](LedgerSession& session) { return discardDraft(session, key); },
        [this, key = m_key, words = tr("Draft of “%1” thrown away").arg(name())](const Done&) {
          if (key == m_key) m_opened.draft.reset();
          emit done(words);
        });
}

void ScenarioWork::publish(const std::string& reason) {
  if (!isDraft() || tellOvertaken()) return;
  flush();
  write([key = m_key, reason, opened = m_opened](
            LedgerSession& session) { return publishDraft(session, key, {.author = {}, .reason = reason, .opened = opened}); },
        [this, key = m_key, words = tr("“%1”: version %2 in force").arg(name())](int version) {
          if (key == m_key) m_opened = {version, std::nullopt};
          emit done(words.arg(version));
        });
}

void ScenarioWork::copy() {
  if (told() == nullptr) return;
  flush();
  std::vector<std::string> taken;
  for (const ToldScenario& known : m_book) taken.push_back(known.key);
  bringIn(writeScenario(copyOf(m_scenario, taken)));
}

void ScenarioWork::bringIn(const std::string& json) {
  flush();
  write([json](LedgerSession& session) { return draftScenario(session, json); },
        [this](const DraftReport& report) {
          // Also of the one that is shown: the file replaces what was there.
          m_wanted = report.key;
          refresh();
          emit done(report.isNew ? tr("Scenario “%1” drafted").arg(toQt(report.key))
                                 : tr("Draft of “%1” imported").arg(toQt(report.key)));
        });
}

}  // namespace relance
