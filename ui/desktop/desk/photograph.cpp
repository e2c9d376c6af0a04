// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/photograph.h"

#include <QCollator>
#include <algorithm>
#include <future>
#include <numeric>

#include "actions/chasing/ledger_policy.h"
#include "actions/on_all_cores.h"
#include "desktop/shared/format.h"
#include "domain/chasing/verdict/engine_in_parts.h"
#include "storage/history/history.h"
#include "storage/history/undo_log.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/import_store.h"
#include "storage/transaction.h"
#include "text/fold.h"

namespace relance {
namespace {

void indexByAccount(DeskState& state) {
  const std::size_t accounts = state.portfolio.accounts.size();
  state.verdictAt.resize(accounts);
  state.actions.resize(accounts);
  for (std::size_t i = 0; i < state.run.verdicts.size(); ++i) {
    state.verdictAt[state.run.verdicts[i].account] = static_cast<std::uint32_t>(i);
  }
  // Of several the first in ranking order is shown: a contact goes before a decision beside it.
  for (const KeptTask& kept : state.run.kept) {
    NextAction& action = state.actions[kept.proposal.account];
    if (action.proposal == nullptr) action = {&kept.proposal, kept.task};
  }
  for (const Proposal& proposal : state.run.proposals) {
    NextAction& action = state.actions[proposal.account];
    if (action.proposal == nullptr) action = {&proposal, {}};
  }
}

void readHistory(Database& database, DeskState& state) {
  History history(database);
  state.sequence = history.lastSequence();
  if (const auto person = PersonStore(database).findByLogin(loginName())) {
    state.person = person->id;
    state.personName = person->name;
  }
  UndoLog undo(database);
  const auto kindOf = [&](const std::optional<UndoEntry>& entry) {
    const auto event = entry ? history.find(entry->sequence) : std::nullopt;
    return event ? std::optional(event->kind) : std::nullopt;
  };
  state.undoable = kindOf(undo.lastDone(state.today, state.person));
  state.redoable = kindOf(undo.firstUndone(state.today, state.person));
}

}  // namespace

std::string loginName() {
  const QString user = qEnvironmentVariable("USER");
  return toStd(user.isEmpty() ? qEnvironmentVariable("USERNAME") : user);
}

std::vector<std::uint32_t> rankByName(const std::vector<PortfolioCustomer>& customers, Language language) {
  QCollator collator(QLocale(toQt(languageCode(language))));
  collator.setNumericMode(true);
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  std::vector<QCollatorSortKey> keys;
  keys.reserve(customers.size());
  for (const PortfolioCustomer& customer : customers) keys.push_back(collator.sortKey(toQt(customer.name)));
  std::vector<std::uint32_t> order(customers.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
  std::vector<std::uint32_t> rank(customers.size());
  for (std::uint32_t place = 0; place < order.size(); ++place) rank[order[place]] = place;
  return rank;
}

std::unique_ptr<DeskState> takeState(Database& database, const DayOfZone& dayOf, Language language) {
  auto state = std::make_unique<DeskState>();
  state->path = database.path();
  state->language = language;
  {
    Transaction reading(database, Transaction::Kind::reading);
    state->creditor = CreditorStore(database).find();
    state->today = dayOf(state->creditor.timeZone);
    if (auto policy = ledgerPolicy(database)) {
      state->policy = std::move(policy).value();
    } else {
      state->policyTrouble = policy.refusal();
      state->policy.settings = chasingSettings(database);
    }
    readHistory(database, *state);
    state->lastImport = ImportStore(database).last();
    state->calendars = ledgerCalendars(database);
    state->portfolio = loadPortfolio(database, state->today, PortfolioDepth::chasing, state->policy.settings);
  }
  // Names are sorted while the engine thinks.
  auto ranks = std::async(std::launch::async,
                          [&customers = state->portfolio.customers, language] { return rankByName(customers, language); });
  state->run = propose(state->portfolio, state->policy, state->calendars, state->today, onAllCores);
  indexByAccount(*state);
  state->foldedNames.reserve(state->portfolio.customers.size());
  for (const PortfolioCustomer& customer : state->portfolio.customers) state->foldedNames.push_back(fold(customer.name));
  state->nameRank = ranks.get();
  return state;
}

}  // namespace relance
