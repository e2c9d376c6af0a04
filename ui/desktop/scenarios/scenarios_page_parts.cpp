// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of scenarios is put together from, and its keys.
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/desk/ledger_desk.h"
#include "desktop/scenarios/draft/changes_panel.h"
#include "desktop/scenarios/draft/overtaken_bar.h"
#include "desktop/scenarios/draft/publish_bar.h"
#include "desktop/scenarios/draft/scenario_files.h"
#include "desktop/scenarios/draft/scenario_work.h"
#include "desktop/scenarios/forms/scenario_form.h"
#include "desktop/scenarios/forms/step_form.h"
#include "desktop/scenarios/scenario_shelf.h"
#include "desktop/scenarios/scenarios_page.h"
#include "desktop/scenarios/simulation/simulation_panel.h"
#include "desktop/scenarios/steps/step_delegate.h"
#include "desktop/scenarios/steps/steps_model.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int leastSteps = 240;
constexpr int leastForm = 368;
constexpr int mostForm = 380;
constexpr int formPercent = 30;
constexpr int stepsStretch = 10;
constexpr int sideStretch = 14;
/// Narrower, three columns would cut their words.
constexpr int roomForThree = 1040;

const QKeySequence exportKeys(Qt::CTRL | Qt::Key_E);
const QKeySequence publishKeys(Qt::CTRL | Qt::Key_Return);

/// What does not fit into a low window is scrolled to, not laid over one another.
QScrollArea* scrolled(QWidget* content) {
  auto* area = new QScrollArea;
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  content->setMinimumWidth(1);  // it is cut like the columns beside it
  area->setWidget(content);
  area->viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  return area;
}

}  // namespace

ScenariosPage::ScenariosPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_work(new ScenarioWork(desk, this)),
      m_files(new ScenarioFiles(this)),
      m_title(new PageTitle(title())),
      m_notice(new NoticeBar),
      m_overtaken(new OvertakenBar(*m_work)),
      m_shelf(new ScenarioShelf),
      m_model(new StepsModel(this)),
      m_list(new QListView),
      m_stepCount(new PhraseLabel),
      m_forms(new QStackedWidget),
      m_stepForm(new StepForm),
      m_scenarioForm(new ScenarioForm),
      m_columns(new QHBoxLayout),
      m_tabs(new QTabBar),
      m_sides(new QStackedWidget),
      m_changes(new ChangesPanel(desk, *m_work, settings)),
      m_simulation(new SimulationPanel(desk, *m_work, settings)),
      m_bar(new PublishBar(*m_work)),
      m_body(new QWidget),
      m_empty(new EmptyState(IconName::scenarios, tr("The ledger has no scenario that can be read."), tr("Import one"))) {
  m_forms->addWidget(m_scenarioForm);
  m_forms->addWidget(m_stepForm);
  m_body->setLayout(m_columns);
  m_columns->setContentsMargins(0, 0, 0, 0);
  m_columns->setSpacing(0);
  m_columns->addWidget(makeSteps(), stepsStretch);
  m_columns->addWidget(m_forms);
  m_columns->addWidget(makeSide(), sideStretch);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addWidget(makeHead());
  all->addWidget(m_body, 1);
  all->addWidget(m_empty, 1);
  all->addWidget(m_bar);
  makeActions();
  connectWork();
}

void ScenariosPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  arrange(width() < metrics::widthFor(font(), roomForThree));
  if (m_isNarrow) return;
  m_forms->setFixedWidth(metrics::widthFor(font(), std::clamp(width() * formPercent / 100, leastForm, mostForm)));
}

void ScenariosPage::arrange(bool isNarrow) {
  if (isNarrow == m_isNarrow) return;
  m_isNarrow = isNarrow;
  QWidget* focused = QApplication::focusWidget();
  const bool isInForm = m_forms->isAncestorOf(focused);
  if (isNarrow) {
    m_forms->setMinimumWidth(0);
    m_forms->setMaximumWidth(QWIDGETSIZE_MAX);
    m_sides->insertWidget(0, m_forms);
    m_tabs->insertTab(0, QString());
    m_tabs->setCurrentIndex(0);
    tellFormTab();
  } else {
    m_tabs->removeTab(0);
    m_sides->removeWidget(m_forms);
    m_columns->insertWidget(1, m_forms);
    m_forms->show();
  }
  m_sides->setCurrentIndex(m_tabs->currentIndex());
  if (isInForm) focused->setFocus(Qt::OtherFocusReason);
}

QWidget* ScenariosPage::makeHead() {
  const auto button = [this](const QString& words, IconName icon, const QKeySequence& keys, void (ScenariosPage::*call)()) {
    auto* made = new ActionButton(words, ButtonKind::quiet);
    made->setIconName(icon);
    made->setKeyCap(keys);
    connect(made, &QPushButton::clicked, this, call);
    m_title->addRight(made);
  };
  button(tr("New from this one"), IconName::plus, QKeySequence(Qt::Key_C), &ScenariosPage::copy);
  button(tr("Import…"), IconName::importFile, QKeySequence(Qt::Key_I), &ScenariosPage::importFile);
  button(tr("Export…"), IconName::exportFile, exportKeys, &ScenariosPage::exportFile);
  auto* head = new QWidget;
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, 12);
  column->setSpacing(metrics::gap);
  column->addWidget(m_title);
  column->addWidget(m_notice);
  column->addWidget(m_overtaken);
  column->addWidget(m_shelf);
  return head;
}

QWidget* ScenariosPage::makeSteps() {
  m_list->setModel(m_model);
  m_list->setItemDelegate(new StepDelegate(m_list));
  m_list->setResizeMode(QListView::Adjust);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setMouseTracking(true);
  m_list->viewport()->setBackgroundRole(QPalette::Window);
  m_list->setAccessibleName(tr("Steps"));
  connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScenariosPage::showStep);
  connect(m_list, &QAbstractItemView::doubleClicked, this, &ScenariosPage::editCurrent);
  auto* add = new ActionButton(tr("Step"), ButtonKind::link);
  add->setIconName(IconName::plus);
  add->setKeyCap(QKeySequence(Qt::Key_N));
  connect(add, &QPushButton::clicked, this, &ScenariosPage::insert);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(metrics::pageMargin, 0, metrics::gap, 0);
  head->addWidget(m_stepCount, 1);
  head->addWidget(add);
  auto* hints = new KeyHints({{QKeySequence(Qt::Key_Return), tr("change")},
                              {QKeySequence(Qt::Key_F), tr("only if")},
                              {QKeySequence(Qt::CTRL | Qt::Key_Down), tr("move")},
                              {QKeySequence(Qt::Key_Delete), tr("remove")},
                              {QKeySequence(Qt::Key_Right), tr("next scenario")}});
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(metrics::pageMargin, 0, metrics::gap, 0);
  foot->addWidget(hints, 1);
  auto* place = new QWidget;
  place->setMinimumWidth(metrics::widthFor(font(), leastSteps));
  auto* column = new QVBoxLayout(place);
  column->setContentsMargins(0, 0, 0, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addLayout(head);
  column->addWidget(m_list, 1);
  column->addLayout(foot);
  return place;
}

QWidget* ScenariosPage::makeSide() {
  auto* side = new QWidget;
  m_simulationSide = scrolled(m_simulation);
  m_sides->addWidget(scrolled(m_changes));
  m_sides->addWidget(m_simulationSide);
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setAccessibleName(tr("Changes and simulation"));
  m_tabs->setFocusPolicy(Qt::TabFocus);
  m_tabs->addTab(tr("What changes"));
  m_tabs->addTab(tr("The next 20 days"));
  connect(m_tabs, &QTabBar::currentChanged, m_sides, &QStackedWidget::setCurrentIndex);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(metrics::gap, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_tabs);
  column->addWidget(m_sides, 1);
  return side;
}

QAction* ScenariosPage::addKey(QWidget& place, const QKeySequence& keys, const std::function<void()>& call) {
  auto* action = new QAction(this);
  action->setShortcut(keys);
  action->setShortcutContext(&place == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
  connect(action, &QAction::triggered, this, call);
  place.addAction(action);
  return action;
}

void ScenariosPage::makeActions() {
  const auto cursor = [this](int by) { setCurrentLine(m_list->currentIndex().row() + by); };
  m_letters = {addKey(*m_list, QKeySequence(Qt::Key_J), [cursor] { cursor(1); }),
               addKey(*m_list, QKeySequence(Qt::Key_K), [cursor] { cursor(-1); }),
               addKey(*m_list, QKeySequence(Qt::Key_N), [this] { insert(); }),
               addKey(*m_list, QKeySequence(Qt::Key_R), [this] { remove(); }),
               addKey(*m_list, QKeySequence(Qt::Key_F), [this] { editCondition(); }),
               addKey(*m_list, QKeySequence(Qt::Key_C), [this] { copy(); }),
               addKey(*m_list, QKeySequence(Qt::Key_I), [this] { importFile(); })};
  addKey(*m_list, QKeySequence(Qt::Key_Delete), [this] { remove(); });
  addKey(*m_list, QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { move(-1); });
  addKey(*m_list, QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { move(1); });
  addKey(*m_list, QKeySequence(Qt::Key_Left), [this] { stepScenario(-1); });
  addKey(*m_list, QKeySequence(Qt::Key_Right), [this] { stepScenario(1); });
  addKey(*m_list, QKeySequence(Qt::Key_Return), [this] { editCurrent(); });
  addKey(*m_list, QKeySequence(Qt::Key_Enter), [this] { editCurrent(); });
  addKey(*this, QKeySequence(Qt::Key_F5), [this] { simulate(); });
  addKey(*this, exportKeys, [this] { exportFile(); });
  addKey(*this, publishKeys, [this] { m_bar->publish(); });
  addKey(*this, QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { m_bar->publish(); });
}

void ScenariosPage::connectWork() {
  connect(m_work, &ScenarioWork::bookRead, this, &ScenariosPage::showBook);
  connect(m_work, &ScenarioWork::changed, this, &ScenariosPage::showScenario);
  connect(m_work, &ScenarioWork::done, this, [this](const QString& words) {
    m_notice->hide();
    emit undoable(words);
  });
  connect(m_work, &ScenarioWork::refused, m_notice, [this](const QString& sentence) { m_notice->tell(sentence); });
  connect(m_work, &ScenarioWork::overtaken, m_overtaken, &OvertakenBar::tell);
  connect(m_work, &ScenarioWork::changed, m_overtaken, &OvertakenBar::refresh);
  connect(m_work, &ScenarioWork::bookRead, m_overtaken, &OvertakenBar::refresh);
  connect(m_shelf, &ScenarioShelf::chosen, this, [this](const std::string& key) {
    m_work->choose(key);
    m_list->setFocus(Qt::OtherFocusReason);
  });
  connect(m_stepForm, &StepForm::changed, this, &ScenariosPage::changeStep);
  connect(&m_stepForm->upButton(), &QPushButton::clicked, this, [this] { move(-1); });
  connect(&m_stepForm->downButton(), &QPushButton::clicked, this, [this] { move(1); });
  connect(&m_stepForm->removeButton(), &QPushButton::clicked, this, &ScenariosPage::remove);
  connect(m_scenarioForm, &ScenarioForm::changed, m_work, &ScenarioWork::change);
  connect(m_changes, &ChangesPanel::judged, this, &ScenariosPage::tellBar);
  connect(m_changes, &ChangesPanel::customerWanted, this, &ScenariosPage::openCustomer);
  connect(m_simulation, &SimulationPanel::customerWanted, this, &ScenariosPage::openCustomer);
  connect(m_bar, &PublishBar::publishWanted, m_work, [this](const QString& reason) { m_work->publish(reason.toStdString()); });
  connect(m_bar, &PublishBar::discardWanted, m_work, &ScenarioWork::discard);
  connect(m_files, &ScenarioFiles::failed, m_notice, [this](const QString& sentence) { m_notice->tell(sentence); });
  connect(m_files, &ScenarioFiles::saved, this, [this](const QString& path) {
    emit selectionTold({{.words = tr("Exported to “%1”").arg(QDir::toNativeSeparators(path))}});
  });
  connect(m_empty, &EmptyState::acted, this, &ScenariosPage::importFile);
}

}  // namespace relance
