// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/today_model.h"

#include <algorithm>

#include "desktop/client/account_words.h"
#include "desktop/client/entry_words.h"
#include "desktop/desk/action_words.h"
#include "desktop/desk/day_work.h"
#include "desktop/shared/format.h"
#include "text/amount_text.h"
#include "text/fold.h"
#include "words/channel_words.h"
#include "words/decision_words.h"
#include "words/outcome_words.h"
#include "words/reason_words.h"
#include "words/step_words.h"

namespace relance {
namespace {

/// Enough to find somebody by a few letters.
constexpr std::size_t mostSilent = 12;

const QString dash = QStringLiteral("–");

}  // namespace

QString whyNow(const DeskState& state, const Proposal& proposal) {
  const Scenario* scenario = state.policy.scenario(proposal.scenario);
  const bool isStep = isA<reason::StepDue>(proposal.reason) || isA<reason::TaskWaiting>(proposal.reason);
  if (!isStep) return reasonSentence(proposal.reason, scenario, state.language);
  return stepName(proposal.step.empty() ? proposal.ref : proposal.step, scenario, state.language);
}

TodayModel::TodayModel(const DayWork& work, QObject* parent) : QAbstractTableModel(parent), m_work(work) {}

QList<TableColumn> TodayModel::tableColumns() {
  return {
      {.id = QStringLiteral("rank"), .kind = ColumnKind::number, .width = 40, .least = 36},
      {.id = QStringLiteral("customer"), .width = 250, .least = 150, .yields = 2},
      {.id = QStringLiteral("overdue"), .kind = ColumnKind::number, .width = 96, .least = 80, .neverCut = true},
      {.id = QStringLiteral("late"), .kind = ColumnKind::number, .width = 72, .least = 56, .yields = 1, .neverCut = true},
      {.id = QStringLiteral("why"), .kind = ColumnKind::words, .width = 230, .least = 180, .takesRest = true, .neverCut = true},
      {.id = QStringLiteral("points"), .kind = ColumnKind::number, .width = 64, .least = 56, .yields = 1},
      {.id = QStringLiteral("time"), .kind = ColumnKind::name, .width = 76, .least = 72, .yields = 1}};
}

void TodayModel::setState(const DeskState& state) {
  beginResetModel();
  m_state = &state;
  m_rows = todayRows(state);
  m_done = doneToday(state);
  build();
  endResetModel();
}

void TodayModel::setOpen(const TodayList& open) {
  if (!m_choice.open) {
    m_open = open;
    return;
  }
  beginResetModel();
  m_open = open;
  if (m_state != nullptr) build();
  endResetModel();
}

void TodayModel::choose(const TodayChoice& choice) {
  if (choice == m_choice) return;
  beginResetModel();
  m_choice = choice;
  if (m_state != nullptr) build();
  endResetModel();
}

void TodayModel::showAnew() {
  beginResetModel();
  if (m_state != nullptr) build();
  endResetModel();
}

bool TodayModel::isShown(const TodayRow& row) const {
  const CustomerIndex customer = m_state->portfolio.accounts[row.proposal->account].customer;
  return m_work.isShown(m_state->portfolio.customers[customer].id, row.since);
}

bool TodayModel::matches(CustomerIndex customer, const std::string& wanted) const {
  if (wanted.empty()) return true;
  return m_state->portfolio.customers[customer].foldedCode.bytes.find(wanted) != std::string::npos ||
         m_state->foldedNames[customer].bytes.find(wanted) != std::string::npos;
}

void TodayModel::build() {
  m_shown.clear();
  m_hidden = 0;
  m_openRows.clear();
  const std::string wanted = fold(toStd(m_choice.text.trimmed())).bytes;
  if (m_choice.open) {
    m_openRows = openRows(*m_state, m_open, *m_choice.open);
    for (std::uint32_t i = 0; i < m_openRows.size(); ++i) {
      if (matches(m_openRows[i].customer, wanted)) m_shown.push_back({Kind::open, i});
    }
    return;
  }
  if (m_choice.isDone) {
    for (std::uint32_t i = 0; i < m_done.size(); ++i) {
      if (matches(m_done[i].customer, wanted)) m_shown.push_back({Kind::done, i});
    }
    return;
  }
  for (std::uint32_t i = 0; i < m_rows.size(); ++i) {
    const TodayRow& row = m_rows[i];
    // Whoever is looked for by name is found, whose work he may be.
    const bool isOfKind = m_choice.kind ? row.kind == *m_choice.kind : isByHand(row.kind) || !wanted.empty();
    const bool isWanted = isOfKind && (!wanted.empty() || isShown(row));
    if (!isWanted || !matches(m_state->portfolio.accounts[row.proposal->account].customer, wanted)) continue;
    if (!m_choice.isWhole && wanted.empty() && m_shown.size() >= batch) {
      ++m_hidden;
    } else {
      m_shown.push_back({Kind::task, i});
    }
  }
  if (!wanted.empty()) addSilent(wanted);
}

void TodayModel::addSilent(const std::string& wanted) {
  std::vector<std::uint32_t> silent;
  const auto& customers = m_state->portfolio.customers;
  std::vector<bool> isListed(customers.size());
  for (const TodayRow& row : m_rows) isListed[m_state->portfolio.accounts[row.proposal->account].customer] = true;
  for (CustomerIndex i = 0; i < customers.size(); ++i) {
    if (!isListed[i] && matches(i, wanted)) silent.push_back(i);
  }
  std::ranges::sort(silent, {}, [this](std::uint32_t customer) { return m_state->nameRank[customer]; });
  if (silent.empty()) return;
  m_shown.push_back({Kind::heading});
  for (std::size_t i = 0; i < silent.size() && i < mostSilent; ++i) m_shown.push_back({Kind::silent, silent[i]});
}

int TodayModel::countOf(TodayKind kind) const {
  return static_cast<int>(std::ranges::count_if(m_rows, [&](const TodayRow& row) { return row.kind == kind && isShown(row); }));
}

int TodayModel::countByHand() const {
  return static_cast<int>(
      std::ranges::count_if(m_rows, [this](const TodayRow& row) { return isByHand(row.kind) && isShown(row); }));
}

const TodayRow* TodayModel::taskAt(int row) const {
  if (row < 0 || row >= rowCount() || at(row).kind != Kind::task) return nullptr;
  return &m_rows[at(row).place];
}

const OpenRow* TodayModel::openAt(int row) const {
  if (row < 0 || row >= rowCount() || at(row).kind != Kind::open) return nullptr;
  return &m_openRows[at(row).place];
}

std::optional<CustomerIndex> TodayModel::customerAt(int row) const {
  if (row < 0 || row >= rowCount()) return std::nullopt;
  switch (at(row).kind) {
    case Kind::task:
      return m_state->portfolio.accounts[m_rows[at(row).place].proposal->account].customer;
    case Kind::silent:
      return at(row).place;
    case Kind::done:
      return m_done[at(row).place].customer;
    case Kind::open:
      return m_openRows[at(row).place].customer;
    case Kind::heading:
      break;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> TodayModel::accountAt(int row) const {
  if (const TodayRow* task = taskAt(row)) return task->proposal->account;
  const auto customer = customerAt(row);
  if (!customer) return std::nullopt;
  return accountOf(*m_state, *customer);
}

int TodayModel::rowOf(CustomerId wanted) const {
  for (int row = 0; row < rowCount(); ++row) {
    const auto customer = customerAt(row);
    if (customer && m_state->portfolio.customers[*customer].id == wanted) return row;
  }
  return -1;
}

int TodayModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }
int TodayModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  return at(index.row()).kind == Kind::heading ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

QString TodayModel::amount(std::int64_t minor, Currency currency) const {
  if (minor == 0) return dash;
  const Money money{minor, currency};
  return toQt(currency == m_state->policy.settings.base ? amountText(money, m_state->language)
                                                        : amountWithCurrency(money, m_state->language));
}

QString TodayModel::lastContactWords(CustomerIndex customer) const {
  const auto contacts = m_state->portfolio.contacts.of(customer);
  const auto last = std::ranges::find_if(contacts.rbegin(), contacts.rend(), [](const ContactEvent& contact) {
    return !contact.cancelledOn && contact.kind != ContactEventKind::recap;
  });
  if (last == contacts.rend()) return tr("not contacted yet");
  const QString what = last->outcome ? outcomeWord(*last->outcome) : channelWord(last->channel);
  return tr("after: %1, %2").arg(what, dateWords(last->day, m_state->language));
}

TableCell TodayModel::nameCell(CustomerIndex customer) const {
  const PortfolioCustomer& found = m_state->portfolio.customers[customer];
  return {.text = toQt(found.name), .secondary = toQt(found.code), .isStrong = true};
}

TableCell TodayModel::taskCell(const TodayRow& row, int rankNumber, int column) const {
  const Proposal& proposal = *row.proposal;
  const Account& account = m_state->portfolio.accounts[proposal.account];
  const Verdict* verdict = m_state->verdictOf(proposal.account);
  switch (static_cast<Column>(column)) {
    case rank:
      return {.text = QString::number(rankNumber), .secondary = {}, .textRole = ColourRole::secondary};
    case name:
      return nameCell(account.customer);
    case overdue:
      return {.text = amount(verdict == nullptr ? 0 : verdict->overdue, account.currency), .secondary = {}};
    case late:
      if (row.daysLate <= 0) return {.text = row.daysLate == 0 ? tr("today") : tr("in %1 d").arg(-row.daysLate), .secondary = {}};
      return {.text = tr("%1 d", "days late").arg(row.daysLate), .secondary = {}};
    case why: {
      const CustomerId customer = m_state->portfolio.customers[account.customer].id;
      QStringList words{m_work.deputyWords(customer), whyNow(*m_state, proposal)};
      QStringList beside{m_work.absenceWords(customer), lastContactWords(account.customer)};
      for (QStringList* parts : {&words, &beside}) parts->removeAll(QString());
      return {.text = words.join(QStringLiteral(" · ")),
              .secondary = beside.join(QStringLiteral(" · ")),
              .icon = proposalIcon(proposal),
              .iconRole = proposalIconRole(proposal)};
    }
    case points:
      return {.text = QString::number(proposal.points.total()), .secondary = {}};
    case time: {
      const QString agreed = row.kind == TodayKind::callback ? toQt(callbackTimeOf(*m_state, account.customer)) : QString();
      return {.text = agreed.isEmpty() ? dash : agreed, .secondary = {}, .textRole = ColourRole::secondary};
    }
    case columns:
      break;
  }
  return {.text = {}, .secondary = {}};
}

TableCell TodayModel::doneCell(const DoneToday& done, int column) const {
  switch (static_cast<Column>(column)) {
    case name:
      return nameCell(done.customer);
    case why:
      if (done.decision != nullptr) {
        return {.text = decisionWord(done.decision->choice), .secondary = {}, .icon = IconName::decision};
      }
      if (done.contact->outcome) {
        return {.text = outcomeWord(*done.contact->outcome),
                .secondary = {},
                .icon = outcomeIcon(*done.contact->outcome),
                .iconRole = outcomeRole(*done.contact->outcome)};
      }
      return {.text = channelWord(done.contact->channel), .secondary = {}, .icon = channelIcon(done.contact->channel)};
    case overdue:
      return overdueCell(done.customer);
    case rank:
    case late:
    case points:
    case time:
    case columns:
      break;
  }
  return {.text = {}, .secondary = {}};
}

TableCell TodayModel::overdueCell(CustomerIndex customer) const {
  const auto account = accountOf(*m_state, customer);
  const Verdict* verdict = account ? m_state->verdictOf(*account) : nullptr;
  if (verdict == nullptr) return {.text = dash, .secondary = {}};
  return {.text = amount(verdict->overdue, m_state->portfolio.accounts[*account].currency), .secondary = {}};
}

TableCell TodayModel::openCell(const OpenRow& row, int column) const {
  switch (static_cast<Column>(column)) {
    case name:
      return nameCell(row.customer);
    case overdue:
      return overdueCell(row.customer);
    case late: {
      const int days = daysBetween(row.since, m_state->today);
      return {.text = days > 0 ? tr("%1 d", "days late").arg(days) : tr("today"), .secondary = {}};
    }
    case why:
      return openWhy(*m_state, m_open, row);
    case rank:
    case points:
    case time:
    case columns:
      break;
  }
  return {.text = {}, .secondary = {}};
}

TableCell TodayModel::silentCell(CustomerIndex silent, int column) const {
  switch (static_cast<Column>(column)) {
    case name:
      return nameCell(silent);
    case overdue:
      return overdueCell(silent);
    case why: {
      const auto account = accountOf(*m_state, silent);
      const Verdict* verdict = account ? m_state->verdictOf(*account) : nullptr;
      if (verdict == nullptr) return {.text = tr("Nothing open"), .secondary = {}, .textRole = ColourRole::secondary};
      return {.text = reasonSentence(verdict->reason, m_state->scenarioOf(*verdict), m_state->language),
              .secondary = {},
              .icon = IconName::pause};
    }
    case rank:
    case late:
    case points:
    case time:
    case columns:
      break;
  }
  return {.text = {}, .secondary = {}};
}

QVariant TodayModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Shown& shown = at(index.row());
  switch (shown.kind) {
    case Kind::task:
      return answerFor(taskCell(m_rows[shown.place], index.row() + 1, index.column()), role);
    case Kind::silent:
      return answerFor(silentCell(shown.place, index.column()), role);
    case Kind::done:
      return answerFor(doneCell(m_done[shown.place], index.column()), role);
    case Kind::open:
      return answerFor(openCell(m_openRows[shown.place], index.column()), role);
    case Kind::heading: {
      QString said;
      if (index.column() == name) said = tr("Not on today’s list");
      if (index.column() == why) said = tr("Why not");
      return answerFor({.text = said, .secondary = {}, .isStrong = true, .isHeading = true}, role);
    }
  }
  return {};
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case rank:
      return QStringLiteral("#");
    case name:
      return tr("Customer");
    case overdue: {
      const Currency base = m_state == nullptr ? Currency{} : m_state->policy.settings.base;
      const QString unit = base.code() == "EUR" ? QStringLiteral("€") : toQt(base.code());
      return tr("Overdue (%1)").arg(unit);
    }
    case late:
      return m_choice.open ? tr("Waits") : tr("Late");
    case why:
      if (m_choice.open) return tr("What waits");
      return m_choice.isDone ? tr("What came of it") : tr("Why now");
    case points:
      return tr("Points");
    case time:
      return tr("Callback");
    case columns:
      break;
  }
  return {};
}

}  // namespace relance
