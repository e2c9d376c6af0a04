// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/decisions/decisions_page.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/client/account_words.h"
#include "desktop/client/decision/decision_panel.h"
#include "desktop/client/decision/write_off_panel.h"
#include "desktop/decisions/batch_panel.h"
#include "desktop/desk/let_go.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "words/qt_text.h"

namespace relance {
namespace {

/// Of the list, for all its columns.
constexpr int roomForItems = 700;

}  // namespace

DecisionsPage::DecisionsPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_title(new PageTitle(title())),
      m_model(new CellsModel(decisioncells::titles(), this)),
      m_table(new DenseTable(tr("Decisions"), decisioncells::columns())),
      m_hints(new KeyHints({})),
      m_inspector(new Inspector) {
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->rememberWidths(settings, QStringLiteral("decisions/columns"));
  auto* column = new QVBoxLayout;
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(m_title);
  auto* chips = new WrappingLayout(metrics::gap);
  auto* group = new QButtonGroup(this);
  const std::pair<QString, IconName> words[] = {{tr("To decide"), IconName::decision},
                                                {tr("Small amounts"), IconName::item},
                                                {tr("Write-offs to answer"), IconName::pause}};
  for (const auto& [word, icon] : words) {
    auto* chip = new Chip(word);
    chip->setIconName(icon);
    const auto shown = static_cast<Shown>(m_chips.size());
    group->addButton(chip);
    m_chips << chip;
    chips->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, shown] { choose(shown); });
  }
  column->addLayout(chips);
  column->addWidget(m_table, 1);
  column->addWidget(m_hints);
  auto* all = new QHBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(column, 1);
  all->addWidget(m_inspector);
  makeKeys();
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    if (const DecisionRow* row = current()) m_cursor = customerOf(*row);
    showPanel();
  });
  connect(m_table, &QAbstractItemView::doubleClicked, this, &DecisionsPage::focusPanel);
  connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
    if (m_shown == Shown::small && index.column() == 0) toggleCurrent();
  });
}

void DecisionsPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  // The items stand beside, too: where room is short the reason needs it.
  const int room = width() - m_inspector->width();
  m_table->setColumnHidden(decisioncells::itemsColumn, room < metrics::widthFor(font(), roomForItems));
}

QString DecisionsPage::title() const { return tr("Decisions"); }

void DecisionsPage::makeKeys() {
  const auto key = [this](Qt::Key wanted, auto call) {
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(wanted));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, call);
    m_table->addAction(action);
    return action;
  };
  m_letters = {key(Qt::Key_J, [this] { moveBy(1); }),    key(Qt::Key_K, [this] { moveBy(-1); }),
               key(Qt::Key_D, [this] { focusPanel(); }), key(Qt::Key_O, [this] { openFile(); }),
               key(Qt::Key_V, [this] { nextList(); }),   key(Qt::Key_X, [this] { toggleCurrent(); })};
  key(Qt::Key_Return, [this] { focusPanel(); });
  key(Qt::Key_Enter, [this] { focusPanel(); });
  key(Qt::Key_Space, [this] { toggleCurrent(); });
}

const std::vector<DecisionRow>& DecisionsPage::listed() const {
  switch (m_shown) {
    case Shown::decisions:
      return m_rows.decisions;
    case Shown::small:
      return m_rows.small;
    case Shown::writeOffs:
      break;
  }
  return m_rows.writeOffs;
}

void DecisionsPage::refresh(const DeskState& state) {
  m_state = &state;
  m_rows = decisionRows(state);
  std::vector<CustomerId> stillUnticked;
  for (DecisionRow& row : m_rows.small) {
    row.isTicked = std::ranges::find(m_unticked, customerOf(row)) == m_unticked.end();
    if (!row.isTicked) stillUnticked.push_back(customerOf(row));
  }
  m_unticked = std::move(stillUnticked);
  list();
  emit restated();
}

void DecisionsPage::list() {
  const int before = m_table->currentIndex().row();
  const bool wasInside = m_inspector->isAncestorOf(QApplication::focusWidget());
  const CustomerId cursor = m_cursor;
  m_model->setRows(decisioncells::rows(*m_state, listed(), m_shown));
  m_cursor = cursor;
  const auto& rows = listed();
  const auto found = std::ranges::find_if(rows, [&](const DecisionRow& row) { return customerOf(row) == cursor; });
  // Who was decided has left the list: the one who took his place is next.
  const int row = found != rows.end() ? static_cast<int>(found - rows.begin())
                                      : std::clamp(before, 0, std::max(0, static_cast<int>(rows.size()) - 1));
  if (!rows.empty()) m_table->selectRow(row);
  tellCounts();
  showPanel();
  if (wasInside && !m_inspector->isAncestorOf(QApplication::focusWidget())) m_table->setFocus(Qt::OtherFocusReason);
}

void DecisionsPage::tellCounts() {
  const std::size_t counts[] = {m_rows.decisions.size(), m_rows.small.size(), m_rows.writeOffs.size()};
  for (int i = 0; i < m_chips.size(); ++i) {
    m_chips[i]->setCount(static_cast<int>(counts[i]));
    m_chips[i]->setChecked(i == static_cast<int>(m_shown));
  }
  m_title->setSubtitle(tr("%n wait for a person", nullptr, count().value_or(0)));
  const QString nothing[] = {tr("No decision is due."), tr("No small amount waits for the monthly batch."),
                             tr("No write-off waits for an answer.")};
  m_table->setEmptyState(listed().empty() ? new EmptyState(IconName::checkCircle, nothing[static_cast<int>(m_shown)]) : nullptr);
  QList<KeyHint> hints{{QKeySequence(Qt::Key_Return), m_shown == Shown::writeOffs ? tr("answer") : tr("decide")}};
  if (m_shown == Shown::small) hints << KeyHint{QKeySequence(Qt::Key_X), tr("tick")};
  hints << KeyHint{QKeySequence(Qt::Key_J), tr("next")} << KeyHint{QKeySequence(Qt::Key_K), tr("previous")};
  if (leadsTo(Place::clients)) hints << KeyHint{QKeySequence(Qt::Key_O), tr("open the file")};
  hints << KeyHint{QKeySequence(Qt::Key_V), tr("next list")};
  m_hints->setHints(hints);
}

std::optional<int> DecisionsPage::count() const {
  if (m_state == nullptr) return std::nullopt;
  return static_cast<int>(m_rows.decisions.size() + m_rows.small.size() + m_rows.writeOffs.size());
}

const DecisionRow* DecisionsPage::current() const {
  const int row = m_table->currentIndex().row();
  return row < 0 || row >= static_cast<int>(listed().size()) ? nullptr : &listed()[static_cast<std::size_t>(row)];
}

void DecisionsPage::showPanel() {
  const DecisionRow* row = current();
  if (row == nullptr) {
    releasePanel();
    m_inspector->clear();
    return m_inspector->setHeading({}, {});
  }
  if (m_shown != Shown::small) return showDecision(*row);
  if (auto* batch = qobject_cast<BatchPanel*>(m_panel)) return batch->setRows(m_rows.small);
  releasePanel();
  m_inspector->clear();
  m_inspector->setHeading(tr("Monthly batch"), tr("One decision for all small amounts"));
  auto* batch = new BatchPanel(m_desk);
  batch->setRows(m_rows.small);
  connect(batch, &BatchPanel::decided, this, [this, batch](const QString& words) { decided(batch, words); });
  m_inspector->body().addWidget(batch);
  m_panel = batch;
  m_typed.give(*batch, panelName(), m_desk.language());
}

void DecisionsPage::showDecision(const DecisionRow& row) {
  const Account& account = m_state->portfolio.accounts[row.account];
  const PortfolioCustomer& customer = m_state->portfolio.customers[account.customer];
  auto* decision = qobject_cast<DecisionPanel*>(m_panel);
  auto* answer = qobject_cast<WriteOffPanel*>(m_panel);
  const bool isSame = m_panelOf == customer.id && m_panelIn == account.currency;
  // What is being typed in it stays.
  if (isSame && m_shown == Shown::decisions && decision != nullptr) return decision->shownAnew();
  if (isSame && m_shown == Shown::writeOffs && answer != nullptr) return answer->shownAnew();
  releasePanel();
  m_panelOf = customer.id;
  m_panelIn = account.currency;
  m_inspector->clear();
  m_inspector->setHeading(toQt(customer.name), accountLine(*m_state, account.customer, m_state->verdictOf(row.account)));
  if (m_shown == Shown::writeOffs) {
    answer = new WriteOffPanel(m_desk, customer.id, account.currency, true);
    connect(answer, &WriteOffPanel::answered, this, [this, answer](const QString& words) { decided(answer, words); });
    m_panel = answer;
  } else {
    decision = new DecisionPanel(m_desk, customer.id, account.currency, DecisionPanel::Cause::due, true);
    connect(decision, &DecisionPanel::decided, this, [this, decision](const QString& words) { decided(decision, words); });
    m_panel = decision;
  }
  m_inspector->body().addWidget(m_panel);
  m_typed.give(*m_panel, panelName(), m_desk.language());
}

QString DecisionsPage::panelName() const {
  if (m_shown == Shown::small) return QStringLiteral("batch");
  return QStringLiteral("%1/%2/%3").arg(static_cast<int>(m_shown)).arg(m_panelOf.value).arg(toQt(m_panelIn.code()));
}

void DecisionsPage::decided(const EntryForm* by, const QString& words) {
  if (by == m_panel.data()) m_table->setFocus(Qt::OtherFocusReason);
  emit undoable(words);
}

void DecisionsPage::releasePanel() {
  if (qobject_cast<BatchPanel*>(m_panel) != nullptr) {
    letGo(m_panel, *this, m_desk, tr("Monthly batch"));
  } else {
    letGo(m_panel, *this, m_desk, m_panelOf);
  }
  m_panel = nullptr;
}

CustomerId DecisionsPage::customerOf(const DecisionRow& row) const {
  return m_state->portfolio.customers[m_state->portfolio.accounts[row.account].customer].id;
}

void DecisionsPage::choose(Shown shown) {
  m_shown = shown;
  releasePanel();
  if (m_state != nullptr) list();
}

void DecisionsPage::nextList() {
  choose(static_cast<Shown>((static_cast<int>(m_shown) + 1) % static_cast<int>(m_chips.size())));
  m_table->setFocus(Qt::ShortcutFocusReason);
}

void DecisionsPage::moveBy(int rows) {
  const int last = static_cast<int>(listed().size()) - 1;
  if (last >= 0) m_table->selectRow(std::clamp(m_table->currentIndex().row() + rows, 0, last));
}

void DecisionsPage::toggleCurrent() {
  const DecisionRow* row = current();
  if (m_shown != Shown::small || row == nullptr) return;
  const CustomerId customer = customerOf(*row);
  const auto known = std::ranges::find(m_unticked, customer);
  if (known == m_unticked.end()) {
    m_unticked.push_back(customer);
  } else {
    m_unticked.erase(known);
  }
  refresh(*m_state);
}

void DecisionsPage::openFile() {
  if (current() != nullptr && leadsTo(Place::clients)) emit wanted({.place = Place::clients, .customer = m_cursor});
}

void DecisionsPage::focusPanel() {
  if (auto* decision = qobject_cast<DecisionPanel*>(m_panel)) return decision->focusFirst();
  if (auto* answer = qobject_cast<WriteOffPanel*>(m_panel)) return answer->focusFirst();
  if (auto* batch = qobject_cast<BatchPanel*>(m_panel)) batch->focusFirst();
}

void DecisionsPage::activate() { m_table->setFocus(Qt::OtherFocusReason); }

bool DecisionsPage::goBack() {
  if (!m_inspector->isAncestorOf(focusWidget())) return false;
  m_table->setFocus(Qt::ShortcutFocusReason);
  return true;
}

bool DecisionsPage::focusNextPane(bool forward) {
  const bool isInside = m_inspector->isAncestorOf(focusWidget());
  if (forward == isInside || (forward && m_panel == nullptr)) return false;
  if (forward) {
    focusPanel();
  } else {
    m_table->setFocus(Qt::TabFocusReason);
  }
  return true;
}

void DecisionsPage::setLettersCommands(bool areCommands) {
  for (QAction* action : std::as_const(m_letters)) action->setEnabled(areCommands);
  m_hints->setVisible(areCommands);
}

QVariantMap DecisionsPage::memory() const {
  QVariantList unticked;
  for (const CustomerId customer : m_unticked) unticked << static_cast<qlonglong>(customer.value);
  const bool isTyped = m_panel != nullptr && !m_panel->isBusy();
  return {{QStringLiteral("shown"), static_cast<int>(m_shown)},
          {QStringLiteral("customer"), static_cast<qlonglong>(m_cursor.value)},
          {QStringLiteral("unticked"), unticked},
          {typedKey, isTyped ? TypedWords::of(m_panel, panelName()) : m_typed.kept()}};
}

void DecisionsPage::recall(const QVariantMap& memory) {
  m_cursor = CustomerId{memory.value(QStringLiteral("customer")).toLongLong()};
  m_typed.keep(memory.value(typedKey).toMap());
  for (const QVariant& customer : memory.value(QStringLiteral("unticked")).toList()) {
    m_unticked.push_back(CustomerId{customer.toLongLong()});
  }
  const int shown = memory.value(QStringLiteral("shown")).toInt();
  if (shown >= 0 && shown < static_cast<int>(m_chips.size())) m_shown = static_cast<Shown>(shown);
}

}  // namespace relance
