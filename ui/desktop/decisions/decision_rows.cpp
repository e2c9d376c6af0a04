// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/decisions/decision_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "desktop/client/account_words.h"
#include "words/advice_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Decisions)
};

int daysLateOf(const DeskState& state, const std::vector<ItemIndex>& items) {
  int late = 0;
  for (const ItemIndex item : items) late = std::max(late, dayNumber(state.today) - state.portfolio.items.due[item]);
  return late;
}

std::set<std::uint32_t> accountsToDecide(const DeskState& state) {
  std::set<std::uint32_t> accounts;
  const auto add = [&](const Proposal& proposal) {
    if (proposal.kind == TaskKind::decision) accounts.insert(static_cast<std::uint32_t>(proposal.account));
  };
  for (const Proposal& proposal : state.run.proposals) add(proposal);
  for (const KeptTask& kept : state.run.kept) add(kept.proposal);
  return accounts;
}

bool isSmall(const DecisionRow& row) {
  return std::ranges::all_of(row.advice, [](const ToldAdvice& one) { return one.advice.why == AdviceCase::smallAmount; });
}

}  // namespace

DecisionRows decisionRows(const DeskState& state) {
  DecisionRows rows;
  for (const std::uint32_t account : accountsToDecide(state)) {
    DecisionRow row;
    row.account = account;
    row.advice = adviceOf(state, account);
    if (row.advice.empty()) continue;
    for (const ToldAdvice& one : row.advice) {
      row.amountMinor = addMinor(row.amountMinor, one.amountMinor);
      const auto items = itemsOf(state, account, one.items);
      row.items.insert(row.items.end(), items.begin(), items.end());
    }
    row.daysLate = daysLateOf(state, row.items);
    (isSmall(row) ? rows.small : rows.decisions).push_back(std::move(row));
  }
  for (std::uint32_t account = 0; account < state.portfolio.accounts.size(); ++account) {
    if (state.portfolio.holds.of(state.portfolio.accounts[account].customer).empty()) continue;
    WriteOffProposal proposal = writeOffProposalOf(state, account);
    if (proposal.holds.empty()) continue;
    DecisionRow& row = rows.writeOffs.emplace_back();
    row.account = account;
    row.amountMinor = proposal.openMinor;
    row.items = std::move(proposal.items);
    row.daysLate = daysLateOf(state, row.items);
    row.since = proposal.since;
  }
  for (auto* list : {&rows.decisions, &rows.small, &rows.writeOffs}) {
    std::ranges::stable_sort(*list, std::ranges::greater{}, &DecisionRow::amountMinor);
  }
  return rows;
}

namespace decisioncells {

QList<TableColumn> columns() {
  return {
      {.id = QStringLiteral("customer"), .width = 210, .least = 120, .yields = 1},
      {.id = QStringLiteral("amount"), .kind = ColumnKind::number, .width = 96, .least = 84, .yields = 4},
      {.id = QStringLiteral("late"), .kind = ColumnKind::number, .width = 56, .least = 50, .yields = 4},
      {.id = QStringLiteral("items"), .width = 110, .least = 60, .yields = 2},
      {.id = QStringLiteral("proposed"), .kind = ColumnKind::words, .width = 390, .least = 220, .yields = 5, .takesRest = true}};
}

QStringList titles() {
  return {Words::tr("Customer"), Words::tr("Waits"), Words::tr("Late"), Words::tr("Items"), Words::tr("Proposed")};
}

QList<QList<TableCell>> rows(const DeskState& state, const std::vector<DecisionRow>& listed, Shown shown) {
  QList<QList<TableCell>> rows;
  for (const DecisionRow& row : listed) {
    const Account& account = state.portfolio.accounts[row.account];
    const PortfolioCustomer& customer = state.portfolio.customers[account.customer];
    TableCell name{.text = toQt(customer.name), .secondary = toQt(customer.code), .isStrong = true};
    if (shown == Shown::small) name.isTicked = row.isTicked;
    TableCell proposed;
    if (shown == Shown::writeOffs) {
      proposed = {.text = Words::tr("write-off, since %1").arg(dateWords(row.since, state.language)),
                  .secondary = {},
                  .icon = IconName::pause,
                  .iconRole = ColourRole::attention};
    } else {
      proposed = {.text = adviceSentence(row.advice.front().advice, account.currency, state.language),
                  .secondary = {},
                  .icon = IconName::star,
                  .iconRole = ColourRole::attention};
    }
    rows << QList<TableCell>{name,
                             {.text = amountWords({row.amountMinor, account.currency}, state.language), .secondary = {}},
                             {.text = latenessWords(row.daysLate), .secondary = {}},
                             {.text = itemNumbers(state, row.items), .secondary = {}},
                             proposed};
  }
  return rows;
}

}  // namespace decisioncells
}  // namespace relance
