// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/client_file_view.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>
#include <utility>

#include "desktop/client/account_words.h"
#include "desktop/client/client_head.h"
#include "desktop/client/client_inspector.h"
#include "desktop/client/decision/waiting_decisions.h"
#include "desktop/client/file_tables.h"
#include "desktop/client/timeline_panel.h"
#include "desktop/client/why/why_table.h"
#include "desktop/desk/let_go.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "words/qt_text.h"

namespace relance {
namespace {

const QString panelKey = QStringLiteral("panel");
const QString answerKey = QStringLiteral("answer");
const QString customerKey = QStringLiteral("customer");
const QString tabKey = QStringLiteral("tab");

constexpr int panelWidth = 420;
/// Below, the file needs the room of what stands beside.
constexpr int roomForInspector = 1060;
constexpr int leastTabHeight = 96;

/// Its pages scroll: none, shown or not, takes height from the form below.
class ScrolledTabs final : public QStackedWidget {
 public:
  bool hasHeightForWidth() const override { return false; }
  QSize minimumSizeHint() const override { return {0, leastTabHeight}; }
};

}  // namespace

ClientFileView::ClientFileView(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_reading(desk),
      m_head(new ClientHead),
      m_tabs(new QTabBar),
      m_stack(new ScrolledTabs),
      m_timeline(new TimelinePanel),
      m_items(new CellsModel(filetables::itemTitles(), this)),
      m_people(new CellsModel(filetables::peopleTitles(), this)),
      m_agreements(new CellsModel(filetables::agreementTitles(), this)),
      m_why(new CellsModel(filetables::whyTitles(), this)),
      m_strip(new DebtorStrip(desk)),
      m_hints(new KeyHints({})),
      m_inspector(new Inspector) {
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setAccessibleName(tr("Parts of the file"));
  for (int i = 0; i < tabs; ++i) m_tabs->addTab({});
  m_stack->addWidget(m_timeline);
  m_itemsTable = makeTable(*m_items, filetables::itemColumns(), tr("Open items"), settings);
  m_itemsTable->setEmptyState(new EmptyState(IconName::item, tr("Nothing is open: all is paid or allocated.")));
  m_peopleTable = makeTable(*m_people, filetables::peopleColumns(), tr("Contacts"), settings);
  m_peopleTable->setEmptyState(
      new EmptyState(IconName::user, tr("Nobody is known here. Contacts come with an import of customers or contacts.")));
  m_stack->addWidget(m_itemsTable);
  m_stack->addWidget(m_peopleTable);
  m_stack->addWidget(makeAgreements(settings));
  m_whyTable = makeTable(*m_why, filetables::whyColumns(), tr("Why"), settings);
  m_whyTable->setEmptyState(new EmptyState(IconName::info, tr("Nothing is open, so there is nothing to decide.")));
  m_stack->addWidget(m_whyTable);

  auto* column = new QVBoxLayout;
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(m_head);
  column->addWidget(m_tabs);
  column->addWidget(m_stack, 1);
  column->addWidget(m_strip);
  column->addWidget(m_hints);
  m_hints->actOn(*this);
  auto* all = new QHBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(column, 1);
  all->addWidget(m_inspector);
  makeActions();

  connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
  connect(m_head, &ClientHead::callWanted, this, [this] { call(true); });
  connect(m_head, &ClientHead::handOverWanted, this, &ClientFileView::handOver);
  connect(m_strip, &DebtorStrip::done, this, &ClientFileView::decided);
  connect(m_strip, &DebtorStrip::left, this, &ClientFileView::focusFirst);
  connect(&m_reading, &ClientReading::arrived, this, [this](const std::string& code) {
    if (m_place && m_desk.state()->portfolio.customers[*m_place].code == code) fill();
  });
}

DenseTable* ClientFileView::makeTable(CellsModel& model, const QList<TableColumn>& columns, const QString& name,
                                      QSettings& settings) {
  auto* table = new DenseTable(name, columns);
  table->setModel(&model);
  table->rememberWidths(settings, QStringLiteral("client/") + columns.first().id);
  return table;
}

QWidget* ClientFileView::makeAgreements(QSettings& settings) {
  m_agreementsTable = makeTable(*m_agreements, filetables::agreementColumns(), tr("Agreements"), settings);
  m_agreementsTable->setEmptyState(
      new EmptyState(IconName::info, tr("No decision, hold or delay has been agreed with this customer.")));
  m_panelPlace = new QWidget;
  m_panelPlace->setFixedWidth(metrics::widthFor(font(), panelWidth));
  m_panelHeading = new RoleLabel({});
  m_panelHeading->setStrong(true);
  auto* place = new QVBoxLayout(m_panelPlace);
  place->setContentsMargins(0, 0, 0, 0);
  place->addWidget(m_panelHeading);
  auto* page = new QWidget;
  // While another tab is shown its panel asks for no height of it.
  page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::pageMargin);
  column->addWidget(m_agreementsTable, 1);
  column->addWidget(m_panelPlace);
  return page;
}

void ClientFileView::makeActions() {
  const auto key = [this](const QKeySequence& keys, auto call) {
    auto* action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, call);
    addAction(action);
    return action;
  };
  key(QKeySequence(Qt::Key_F9), [this] { call(true); });
  key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
    chooseTab(timeline);
    m_timeline->startSearch();
  });
  key(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { decideHere(); });
  key(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { handOver(); });
  for (const DebtorStrip::What what : DebtorStrip::all) key(DebtorStrip::keysOf(what), [this, what] { start(what); });
  key(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % tabs); });
  key(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + tabs - 1) % tabs); });
  for (QAbstractItemView* view : std::initializer_list<QAbstractItemView*>{&m_timeline->view(), m_itemsTable}) {
    for (const Qt::Key wanted : {Qt::Key_Return, Qt::Key_Enter}) {
      auto* action = new QAction(this);
      action->setShortcut(QKeySequence(wanted));
      action->setShortcutContext(Qt::WidgetShortcut);
      connect(action, &QAction::triggered, this, [this] { call(false); });
      view->addAction(action);
    }
  }
}

void ClientFileView::show(CustomerId customer) {
  if (customer != m_customer) {
    releasePanel();
    releaseAnswer();
    m_strip->close();
    m_timeline->clear();
    for (CellsModel* model : {m_items, m_people, m_agreements, m_why}) model->setRows({});
    const QVariantMap before = std::exchange(m_typedTab, {});
    const bool isSame = before.value(customerKey).toLongLong() == customer.value;
    m_tabs->setCurrentIndex(isSame ? before.value(tabKey).toInt() : static_cast<int>(timeline));
  }
  m_customer = customer;
  refresh();
}

void ClientFileView::showContact(ContactEventId contact) {
  chooseTab(timeline);
  m_timeline->goTo(contact);
}

void ClientFileView::refresh() {
  const DeskState& state = *m_desk.state();
  m_place = m_customer ? state.findCustomer(m_customer) : std::nullopt;
  m_account = m_place ? accountOf(state, *m_place) : std::nullopt;
  if (m_place) m_name = toQt(state.portfolio.customers[*m_place].name);
  fill();
}

void ClientFileView::fill() {
  if (!m_place) return;
  const DeskState& state = *m_desk.state();
  const ClientFile* file = m_reading.find(state.portfolio.customers[*m_place].code);
  const Verdict* verdict = m_account ? state.verdictOf(*m_account) : nullptr;
  m_head->show(state, *m_place, m_account, file);
  m_why->setRows(verdict == nullptr ? filetables::Rows() : filetables::whyRows(state, *verdict));
  if (file != nullptr) showFile(*file);
  const QStringList names{tr("History"), tr("Items"), tr("Contacts"), tr("Agreements"), tr("Why")};
  const int counts[] = {m_timeline->model().countOf(std::nullopt), m_items->rowCount(), m_people->rowCount(),
                        m_agreements->rowCount(), 0};
  for (int i = 0; i < tabs; ++i) {
    m_tabs->setTabText(i, counts[i] > 0 ? QStringLiteral("%1 %2").arg(names[i]).arg(counts[i]) : names[i]);
  }
  showPanels();
  showHints(file);
  fillClientInspector(*m_inspector, state, m_account, file, [this](DebtorStrip::What what) { start(what); });
  if (file != nullptr) m_strip->shownAnew(*file);
}

void ClientFileView::showHints(const ClientFile* file) {
  QList<KeyHint> hints;
  const QList<DebtorStrip::What> offered = file == nullptr ? QList<DebtorStrip::What>() : DebtorStrip::offered(*file);
  for (const DebtorStrip::What what : offered) hints << KeyHint{DebtorStrip::keysOf(what), DebtorStrip::hintOf(what)};
  m_hints->setHints(hints);
}

void ClientFileView::start(DebtorStrip::What what) {
  const ClientFile* file = m_place ? m_reading.find(m_desk.state()->portfolio.customers[*m_place].code) : nullptr;
  if (file == nullptr) return;
  // The form for a decision wants all the height there is.
  if (tab() == agreements && m_panelPlace->isVisible()) chooseTab(timeline);
  m_strip->start(what, m_customer, *file);
}

void ClientFileView::showFile(const ClientFile& file) {
  const DeskState& state = *m_desk.state();
  m_timeline->setFile(state, file);
  m_items->setRows(filetables::itemRows(file, state.language));
  m_people->setRows(filetables::peopleRows(file, state.language));
  m_agreements->setRows(filetables::agreementRows(file, state));
}

void ClientFileView::releasePanel() {
  letGo(m_panel, *this, m_desk, m_panelOf);
  m_panel = nullptr;
}

void ClientFileView::releaseAnswer() {
  letGo(m_answer, *this, m_desk, m_answerOf);
  m_answer = nullptr;
}

void ClientFileView::showPanels() {
  const bool wasInside = m_panelPlace->isAncestorOf(QApplication::focusWidget());
  showAnswer();
  showPanel();
  m_panelPlace->setVisible(m_panel != nullptr || m_answer != nullptr);
  // What was decided has gone, and its fields with it.
  if (wasInside && !m_panelPlace->isAncestorOf(QApplication::focusWidget())) focusFirst();
}

void ClientFileView::showPanel() {
  const DeskState& state = *m_desk.state();
  const Verdict* verdict = m_account ? state.verdictOf(*m_account) : nullptr;
  std::optional<DecisionPanel::Cause> cause;
  if (verdict != nullptr && claimOf(*verdict) > 0) cause = DecisionPanel::Cause::ordered;
  const bool isDue = m_account && std::ranges::any_of(proposalsOf(state, *m_account), [](const Proposal* proposal) {
                       return proposal->kind == TaskKind::decision;
                     });
  if (isDue) cause = DecisionPanel::Cause::due;
  if (m_panel != nullptr && cause == m_panelCause) return m_panel->shownAnew();
  releasePanel();
  m_panelCause = cause;
  m_panelHeading->setVisible(cause.has_value());
  if (!cause) return;
  m_panelHeading->setText(*cause == DecisionPanel::Cause::due ? tr("Decision to take") : tr("Order a formal demand"));
  const PortfolioCustomer& customer = state.portfolio.customers[*m_place];
  const CustomerId payer = customer.payer == noCustomer ? customer.id : state.portfolio.customers[customer.payer].id;
  m_panelOf = payer;
  m_panel = new DecisionPanel(m_desk, payer, state.portfolio.accounts[*m_account].currency, *cause, false);
  connect(m_panel, &DecisionPanel::decided, this, &ClientFileView::decided);
  m_panelPlace->layout()->addWidget(m_panel);
  m_typedPanel.give(*m_panel, panelName(), m_desk.language());
}

void ClientFileView::showAnswer() {
  const DeskState& state = *m_desk.state();
  std::vector<HoldId> holds;
  if (m_account) {
    for (const Hold& hold : writeOffProposalOf(state, *m_account).holds) holds.push_back(hold.id);
  }
  if (m_answer != nullptr && holds == m_answerTo) return m_answer->shownAnew();
  releaseAnswer();
  m_answerTo = holds;
  if (holds.empty()) return;
  const Account& account = state.portfolio.accounts[*m_account];
  m_answerOf = state.portfolio.customers[account.customer].id;
  m_answer = new WriteOffPanel(m_desk, m_answerOf, account.currency, false);
  connect(m_answer, &WriteOffPanel::answered, this, &ClientFileView::decided);
  static_cast<QVBoxLayout*>(m_panelPlace->layout())->insertWidget(0, m_answer);
  m_typedAnswer.give(*m_answer, answerName(), m_desk.language());
}

QString ClientFileView::panelName() const {
  return QStringLiteral("decision/%1/%2").arg(m_panelOf.value).arg(m_panelCause == DecisionPanel::Cause::due ? 1 : 0);
}

QString ClientFileView::answerName() const { return QStringLiteral("answer/%1").arg(m_answerOf.value); }

QVariantMap ClientFileView::typed() const {
  const bool hasPanel = m_panel != nullptr && !m_panel->isBusy();
  const bool hasAnswer = m_answer != nullptr && !m_answer->isBusy();
  return {{panelKey, hasPanel ? TypedWords::of(m_panel, panelName()) : m_typedPanel.kept()},
          {answerKey, hasAnswer ? TypedWords::of(m_answer, answerName()) : m_typedAnswer.kept()},
          {tabKey, QVariantMap{{customerKey, static_cast<qlonglong>(m_customer.value)}, {tabKey, static_cast<int>(tab())}}}};
}

void ClientFileView::typeAgain(const QVariantMap& typed) {
  m_typedPanel.keep(typed.value(panelKey).toMap());
  m_typedAnswer.keep(typed.value(answerKey).toMap());
  m_typedTab = typed.value(tabKey).toMap();
}

void ClientFileView::decideHere() {
  chooseTab(agreements);
  if (m_answer != nullptr) return m_answer->focusFirst();
  if (m_panel != nullptr) m_panel->focusFirst();
}

void ClientFileView::offerCall(bool isOffered) {
  m_isCallOffered = isOffered;
  m_head->offerCall(isOffered);
}

void ClientFileView::offerHandOver(bool isOffered) {
  m_isHandOverOffered = isOffered;
  m_head->offerHandOver(isOffered);
}

void ClientFileView::handOver() {
  const Verdict* verdict = m_account ? m_desk.state()->verdictOf(*m_account) : nullptr;
  if (!m_isHandOverOffered || verdict == nullptr || verdict->overdue <= 0) return;
  const Portfolio& portfolio = m_desk.state()->portfolio;
  emit handOverWanted(portfolio.customers[portfolio.accounts[*m_account].customer].id);
}

void ClientFileView::call(bool dials) {
  if (m_customer && m_isCallOffered) emit callWanted(m_customer, dials);
}

void ClientFileView::chooseTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

ClientFileView::Tab ClientFileView::tab() const { return static_cast<Tab>(m_tabs->currentIndex()); }

void ClientFileView::focusFirst() {
  switch (tab()) {
    case timeline:
    case tabs:
      return m_timeline->view().setFocus(Qt::OtherFocusReason);
    case items:
      return m_itemsTable->setFocus(Qt::OtherFocusReason);
    case people:
      return m_peopleTable->setFocus(Qt::OtherFocusReason);
    case agreements:
      return m_agreementsTable->setFocus(Qt::OtherFocusReason);
    case why:
      return m_whyTable->setFocus(Qt::OtherFocusReason);
  }
}

bool ClientFileView::goBack() {
  if (m_strip->goBack()) return true;
  if (!m_timeline->goBack()) return false;
  focusFirst();
  return true;
}

void ClientFileView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_inspector->setFolded(width() < metrics::widthFor(font(), roomForInspector));
}

}  // namespace relance
