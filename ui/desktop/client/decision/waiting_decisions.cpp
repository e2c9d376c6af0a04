// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/decision/waiting_decisions.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "domain/chasing/policy/ladder.h"
#include "domain/chasing/verdict/customer_day.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(WaitingDecisions)
};

constexpr std::size_t mostNumbers = 4;

}  // namespace

std::vector<ToldAdvice> adviceOf(const DeskState& state, std::uint32_t account) {
  const Verdict* verdict = state.verdictOf(account);
  const Scenario* scenario = verdict == nullptr ? nullptr : state.scenarioOf(*verdict);
  if (scenario == nullptr || scenario->steps.empty()) return {};
  const Account& shown = state.portfolio.accounts[account];
  const auto states =
      statesOf(state.portfolio, state.policy.settings, state.calendars, state.today, accountsOf(state.portfolio, shown.customer));
  auto advice = adviceOf(states, makeLadder(*scenario));
  std::erase_if(advice, [&](const ToldAdvice& one) { return one.currency != shown.currency; });
  return advice;
}

std::vector<ItemIndex> itemsOf(const DeskState& state, std::uint32_t account, const std::vector<ItemId>& ids) {
  const Account& shown = state.portfolio.accounts[account];
  std::vector<ItemIndex> items;
  for (ItemIndex i = shown.firstItem; i < shown.firstItem + shown.itemCount; ++i) {
    if (std::ranges::find(ids, state.portfolio.items.itemId(i)) != ids.end()) items.push_back(i);
  }
  return items;
}

WriteOffProposal writeOffProposalOf(const DeskState& state, std::uint32_t account) {
  WriteOffProposal proposal;
  for (const Hold& hold : state.portfolio.holds.of(state.portfolio.accounts[account].customer)) {
    if (hold.kind != HoldKind::writeOff || !hold.item || !hold.isRunningOn(state.today)) continue;
    const auto items = itemsOf(state, account, {hold.item});
    if (items.empty()) continue;
    if (proposal.holds.empty() || hold.made < proposal.since) proposal.since = hold.made;
    proposal.holds.push_back(hold);
    proposal.items.push_back(items.front());
    proposal.openMinor = addMinor(proposal.openMinor, state.portfolio.items.open[items.front()]);
  }
  return proposal;
}

QString itemNumbers(const DeskState& state, const std::vector<ItemIndex>& items) {
  QStringList numbers;
  for (std::size_t i = 0; i < items.size() && i < mostNumbers; ++i) {
    const ItemColumns& columns = state.portfolio.items;
    const QString number = toQt(columns.number(items[i]));
    numbers << (number.isEmpty() ? QStringLiteral("#%1").arg(columns.itemId(items[i]).value) : number);
  }
  const QString words = numbers.join(QStringLiteral(", "));
  if (items.size() <= mostNumbers) return words;
  return Words::tr("%1 and %n more", nullptr, static_cast<int>(items.size() - mostNumbers)).arg(words);
}

}  // namespace relance
