// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/why/why_table.h"

#include <QCoreApplication>
#include <optional>

#include "desktop/client/account_words.h"
#include "desktop/shared/format.h"
#include "domain/chasing/verdict/customer_day.h"
#include "domain/chasing/verdict/test_chain.h"
#include "text/amount_text.h"
#include "words/chain_words.h"
#include "words/customer_words.h"
#include "words/reason_words.h"
#include "words/step_words.h"

namespace relance::filetables {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ClientFile)
};

TableCell nameCell(const QString& name) { return {.text = name, .secondary = {}, .textRole = ColourRole::secondary}; }

TableCell valueCell(const QString& text) { return {.text = text.isEmpty() ? QStringLiteral("–") : text, .secondary = {}}; }

std::vector<ChainLink> testsBehind(const DeskState& state, const Verdict& verdict) {
  const auto range = accountsOf(state.portfolio, state.portfolio.accounts[verdict.account].customer);
  const auto states = statesOf(state.portfolio, state.policy.settings, state.calendars, state.today, range);
  const Scenario* scenario = state.scenarioOf(verdict);
  std::optional<Ladder> ladder;
  if (scenario != nullptr && !scenario->steps.empty()) ladder = makeLadder(*scenario);
  return testChain(states[verdict.account - range.first], ladder ? &*ladder : nullptr, verdict);
}

void addTests(Rows& rows, const DeskState& state, const Verdict& verdict) {
  const Currency currency = state.portfolio.accounts[verdict.account].currency;
  rows << QList<TableCell>{{.text = Words::tr("Tests, in their order"), .secondary = {}, .isStrong = true, .isHeading = true},
                           {.text = {}, .secondary = {}, .isHeading = true}};
  int number = 0;
  for (const ChainLink& link : testsBehind(state, verdict)) {
    const QString words = chainSentence(link, verdict.reason, currency, state.scenarioOf(verdict), state.language);
    rows << QList<TableCell>{nameCell(link.decides ? Words::tr("%1, decides").arg(++number) : QString::number(++number)),
                             {.text = words,
                              .secondary = {},
                              .icon = link.decides ? IconName::chevronRight : IconName::check,
                              .iconRole = link.decides ? ColourRole::accent : ColourRole::ok,
                              .isStrong = link.decides}};
  }
}

}  // namespace

QList<TableColumn> whyColumns() {
  return {{.id = QStringLiteral("value"), .width = 250, .least = 160, .yields = 2},
          {.id = QStringLiteral("is"), .width = 400, .least = 200, .yields = 1, .takesRest = true}};
}

QStringList whyTitles() { return {Words::tr("Value"), Words::tr("Today")}; }

Rows whyRows(const DeskState& state, const Verdict& verdict) {
  Rows rows;
  const Currency currency = state.portfolio.accounts[verdict.account].currency;
  const Scenario* scenario = state.scenarioOf(verdict);
  const auto amount = [&](std::int64_t minor) { return amountWords({minor, currency}, state.language); };
  const auto add = [&](const QString& name, const QString& value) { rows << QList<TableCell>{nameCell(name), valueCell(value)}; };
  const auto addStrong = [&](const QString& name, const QString& value) {
    rows << QList<TableCell>{nameCell(name), {.text = value, .secondary = {}, .isStrong = true}};
  };
  addStrong(Words::tr("Verdict"), reasonSentence(verdict.reason, scenario, state.language));
  add(Words::tr("Overdue"), amount(verdict.overdue));
  for (const DeductionLine& line : deductionLines(verdict)) add(line.words, QStringLiteral("− ") + amount(line.minor));
  addStrong(Words::tr("May be chased"), amount(verdict.chaseable));
  add(Words::tr("Segment"), segmentName(state, verdict));
  add(Words::tr("Scenario"), scenario == nullptr ? QString() : localName(scenario->names, scenario->key, state.language));
  if (verdict.episode) add(Words::tr("Overdue without a break since"), dateWords(*verdict.episode, state.language));
  if (verdict.carrying) add(Words::tr("Oldest item that counts"), toQt(state.portfolio.items.number(*verdict.carrying)));
  if (verdict.clock) add(Words::tr("Its clock"), Words::tr("%n days", nullptr, *verdict.clock));
  add(Words::tr("Step reached"),
      verdict.level.empty() ? Words::tr("none yet") : stepName(verdict.level, scenario, state.language));
  if (!verdict.step.empty()) add(Words::tr("Step it is about"), stepName(verdict.step, scenario, state.language));
  for (const std::string& step : verdict.passedOver) {
    add(Words::tr("Passed over today"), stepName(step, scenario, state.language));
  }
  for (const std::string& code : verdict.beside) add(Words::tr("Also"), besideSentence(code));
  if (const auto next = nextOn(verdict.reason)) add(Words::tr("Not before"), dateWords(*next, state.language));
  addTests(rows, state, verdict);
  return rows;
}

}  // namespace relance::filetables
