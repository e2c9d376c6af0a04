// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/campaigns/campaigns_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "actions/campaigns/run_campaign.h"
#include "desktop/campaigns/campaign_form.h"
#include "desktop/campaigns/campaign_start.h"
#include "desktop/campaigns/campaigns_model.h"
#include "desktop/campaigns/members_pane.h"
#include "desktop/campaigns/result_panel.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/predicates/behaviour_inspector.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

/// Below, the result gives way to the customer who is looked at.
constexpr int roomForAll = 1100;
/// A narrower list leaves channel and owner to the result below it.
constexpr int roomForColumns = 1000;
constexpr int leastRows = 3;

const QString startingKey = QStringLiteral("starting");
const QString formKey = QStringLiteral("form");

}  // namespace

CampaignsPage::CampaignsPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_title(new PageTitle(title())),
      m_add(new ActionButton(tr("Campaign"))),
      m_notice(new NoticeBar),
      m_stack(new QStackedWidget),
      m_list(new QWidget),
      m_end(new ActionButton(tr("End it today"))),
      m_hints(new KeyHints({})),
      m_details(new QHBoxLayout),
      m_result(new ResultPanel),
      m_members(new MembersPane(desk, settings)),
      m_start(new CampaignStart(desk, settings)),
      m_inspector(new Inspector),
      m_behaviour(new BehaviourInspector(desk, *m_inspector, this)) {
  m_add->setIconName(IconName::plus);
  m_add->setAccessibleName(tr("New campaign"));
  m_title->addRight(m_add);
  makeList(settings);
  m_stack->addWidget(m_list);
  m_stack->addWidget(m_start);
  auto* top = new QVBoxLayout;
  top->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  top->setSpacing(metrics::gap);
  top->addWidget(m_title);
  top->addWidget(m_notice);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addLayout(top);
  column->addWidget(m_stack, 1);
  auto* all = new QHBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(column, 1);
  all->addWidget(m_inspector);
  m_inspector->setFolded(true);

  connect(m_add, &QPushButton::clicked, this, &CampaignsPage::startNew);
  connect(m_end, &QPushButton::clicked, this, &CampaignsPage::endCurrent);
  connect(m_start, &CampaignStart::backWanted, this, &CampaignsPage::showList);
  connect(m_start, &CampaignStart::chosen, this, &CampaignsPage::showCustomer);
  connect(m_start, &CampaignStart::started, this, [this](CampaignId campaign, const QString& words) {
    m_wanted = campaign;
    showList();
    emit undoable(words);
  });
  connect(m_members, &MembersPane::chosen, this, &CampaignsPage::showCustomer);
  connect(m_members, &MembersPane::undoable, this, &Page::undoable);
  connect(m_members, &MembersPane::refused, this, &CampaignsPage::refuse);
}

void CampaignsPage::makeList(QSettings& settings) {
  m_table = new DenseTable(tr("Campaigns"), CampaignsModel::tableColumns());
  m_model = new CampaignsModel(this);
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->rememberWidths(settings, QStringLiteral("campaigns/columns"));
  m_table->setMinimumHeight(metrics::headerHeight(fontMetrics()) + leastRows * metrics::rowHeight(fontMetrics()));
  auto* nothing = new EmptyState(IconName::star, tr("There is no campaign yet: some customers contacted together for a while."),
                                 tr("New campaign"));
  connect(nothing, &EmptyState::acted, this, &CampaignsPage::startNew);
  m_table->setEmptyState(nothing);
  m_end->setKeyCap(QKeySequence(Qt::Key_E));
  m_hints->setHints({{QKeySequence(Qt::Key_N), tr("new")},
                     {QKeySequence(Qt::Key_E), tr("end today")},
                     {QKeySequence(Qt::Key_Return), tr("its customers")},
                     {QKeySequence(Qt::Key_R), tr("record a contact")}});
  auto* below = new QHBoxLayout;
  below->addWidget(m_hints, 1);
  below->addWidget(m_end);
  m_details->addWidget(m_result, 1);
  m_details->addWidget(m_members, 1);
  auto* column = new QVBoxLayout(m_list);
  column->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(m_table, 2);
  column->addLayout(below);
  column->addSpacing(metrics::gap);
  column->addLayout(m_details, 3);
  const auto key = [this](Qt::Key wanted, void (CampaignsPage::*call)()) {
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(wanted));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, call);
    m_table->addAction(action);
    return action;
  };
  m_letters = {key(Qt::Key_N, &CampaignsPage::startNew), key(Qt::Key_E, &CampaignsPage::endCurrent),
               key(Qt::Key_R, &CampaignsPage::recordContact)};
  for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(enter));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, m_members, &MembersPane::focusFirst);
    m_table->addAction(action);
  }
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CampaignsPage::showCurrent);
}

QString CampaignsPage::title() const { return tr("Campaigns"); }
bool CampaignsPage::isStarting() const { return m_stack->currentWidget() == m_start; }

void CampaignsPage::refresh(const DeskState& state) {
  m_state = &state;
  m_isStale = true;
  if (isVisible()) return showState();
  m_start->lend(state);
  m_members->lend(state);
}

void CampaignsPage::showState() {
  m_start->setBook(*m_state, m_model->book());
  showCurrent();
  readBook();
}

void CampaignsPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_isStale && m_state != nullptr) showState();
}

void CampaignsPage::readBook() {
  m_isStale = false;
  m_desk.read(
      *this, [](Database& database) { return readCampaigns(database); },
      [this](CampaignBook book) {
        const CampaignEntry* before = m_model->entryAt(m_table->currentIndex().row());
        const CampaignId cursor = m_wanted ? m_wanted : before == nullptr ? CampaignId{} : before->campaign.id;
        m_model->setBook(std::move(book), m_state->today, m_state->language);
        const int row = m_model->rowOf(cursor);
        if (row >= 0) m_wanted = {};
        if (m_model->rowCount() > 0) m_table->selectRow(std::max(row, 0));
        m_start->setBook(*m_state, m_model->book());
        m_title->setSubtitle(tr("%n campaigns", nullptr, m_model->rowCount()));
        showCurrent();
        readResults();
        m_behaviour->refresh();
        emit restated();
      },
      [this] { m_isStale = true; });
}

void CampaignsPage::readResults() {
  for (const CampaignEntry& entry : m_model->book().entries) {
    m_desk.read(
        *this,
        [campaign = entry.campaign, settings = m_state->policy.settings, today = m_state->today](Database& database) {
          return campaignResult(database, settings, campaign, today);
        },
        [this](const CampaignResult& result) {
          m_model->setResult(result);
          const CampaignEntry* current = m_model->entryAt(m_table->currentIndex().row());
          if (current != nullptr && current->campaign.id == result.campaign.id) m_result->show(current, *m_state);
        });
  }
}

void CampaignsPage::showCurrent() {
  if (m_state == nullptr) return;
  const CampaignEntry* entry = m_model->entryAt(m_table->currentIndex().row());
  m_result->show(entry, *m_state);
  m_members->show(entry, *m_state);
  const bool isOpen = entry != nullptr && (campaignState(entry->campaign.days, m_state->today) == CampaignState::running ||
                                           campaignState(entry->campaign.days, m_state->today) == CampaignState::toCome);
  m_end->setEnabled(isOpen);
}

void CampaignsPage::startNew() {
  m_stack->setCurrentWidget(m_start);
  m_start->focusFirst();
}

void CampaignsPage::recordContact() {
  if (m_members->recorder().isEnabled()) m_members->recorder().click();
}

void CampaignsPage::showList() {
  m_stack->setCurrentWidget(m_list);
  m_table->setFocus(Qt::OtherFocusReason);
}

void CampaignsPage::showCustomer(const std::string& code) {
  if (code.empty()) return;
  m_behaviour->show(code);
  share();
}

void CampaignsPage::share() {
  const bool isShown = !m_behaviour->code().empty();
  const int room = width() - (isShown ? metrics::widthFor(font(), metrics::inspectorWidth) : 0);
  for (const auto column : {CampaignsModel::channel, CampaignsModel::owner}) {
    m_table->setColumnHidden(column, room < metrics::widthFor(font(), roomForColumns));
  }
  m_inspector->setFolded(!isShown);
  const bool hasNoRoom = isShown && width() < metrics::widthFor(font(), roomForAll);
  m_result->setMaximumWidth(hasNoRoom ? 0 : QWIDGETSIZE_MAX);
  m_details->setSpacing(hasNoRoom ? 0 : metrics::groupGap);
}

void CampaignsPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  share();
}

void CampaignsPage::refuse(const QString& sentence) { m_notice->tell(sentence); }

void CampaignsPage::endCurrent() {
  const CampaignEntry* entry = m_model->entryAt(m_table->currentIndex().row());
  if (entry == nullptr || !m_end->isEnabled()) return;
  m_desk.write(
      *this, [id = entry->campaign.id](LedgerSession& session) { return endCampaign(session, id); },
      [this, name = toQt(entry->campaign.name)](const Outcome<Done>& ended) {
        if (!ended) return refuse(refusalWords(ended.refusal(), m_desk.language()).sentence);
        m_notice->hide();
        emit undoable(tr("Campaign “%1” ended").arg(name));
      });
}

void CampaignsPage::activate() {
  if (isStarting()) return m_start->focusFirst();
  m_table->setFocus(Qt::OtherFocusReason);
}

bool CampaignsPage::goBack() {
  if (!m_behaviour->code().empty()) {
    m_behaviour->show({});
    share();
    return true;
  }
  if (!isStarting() && !m_members->hasCursor()) return false;
  showList();
  return true;
}

bool CampaignsPage::focusNextPane(bool forward) {
  if (isStarting()) return m_start->focusNextPane(forward);
  if (forward == m_members->hasCursor()) return false;
  if (forward) {
    m_members->focusFirst();
  } else {
    m_table->setFocus(Qt::TabFocusReason);
  }
  return true;
}

QVariantMap CampaignsPage::memory() const { return {{startingKey, isStarting()}, {formKey, m_start->form().memory()}}; }

void CampaignsPage::recall(const QVariantMap& memory) {
  m_start->form().recall(memory.value(formKey).toMap());
  if (memory.value(startingKey).toBool()) m_stack->setCurrentWidget(m_start);
}

void CampaignsPage::setLettersCommands(bool areCommands) {
  for (QAction* action : std::as_const(m_letters)) action->setEnabled(areCommands);
  m_members->setLettersCommands(areCommands);
  m_hints->setVisible(areCommands);
}

}  // namespace relance
