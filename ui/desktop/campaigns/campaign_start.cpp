// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/campaigns/campaign_start.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <chrono>

#include "desktop/campaigns/campaign_form.h"
#include "desktop/campaigns/chosen_model.h"
#include "desktop/predicates/predicate_editor.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "exchange/policy/predicate_json.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

/// Who types is not asked about after every letter.
constexpr auto previewAfter = 120ms;

}  // namespace

CampaignStart::CampaignStart(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_form(new CampaignForm),
      m_heading(new RoleLabel({})),
      m_table(new DenseTable(tr("Who would be in it"), ChosenModel::tableColumns())),
      m_model(new ChosenModel(this)),
      m_bar(new CommitBar(tr("Start the campaign"), QKeySequence(Qt::CTRL | Qt::Key_Return))),
      m_back(new ActionButton(tr("Back to the list"))) {
  m_heading->setStrong(true);
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->rememberWidths(settings, QStringLiteral("campaigns/chosen"));
  m_table->setEmptyState(new EmptyState(IconName::clients, tr("Say by a condition who is in it.")));
  auto* right = new QVBoxLayout;
  right->setContentsMargins(0, metrics::gap, metrics::pageMargin, metrics::gap);
  right->setSpacing(metrics::gap);
  right->addWidget(m_heading);
  right->addWidget(m_table, 1);
  auto* both = new QHBoxLayout;
  both->setSpacing(0);
  both->addWidget(m_form, 1);
  both->addLayout(right, 1);
  m_bar->addLeft(m_back);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(both, 1);
  all->addWidget(m_bar);
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* starting = new QAction(this);
    starting->setShortcut(QKeySequence(Qt::CTRL | key));
    starting->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(starting, &QAction::triggered, this, &CampaignStart::start);
    addAction(starting);
  }
  m_previewSoon.setSingleShot(true);
  m_previewSoon.setInterval(previewAfter);
  connect(&m_previewSoon, &QTimer::timeout, this, &CampaignStart::askPreview);
  connect(m_form, &CampaignForm::changed, this, [this] {
    m_refusal.reset();
    tell();
  });
  connect(m_form, &CampaignForm::choiceChanged, this, [this] {
    m_isPreviewed = false;
    m_previewSoon.start();
    tell();
  });
  connect(&m_bar->button(), &QPushButton::clicked, this, &CampaignStart::start);
  connect(m_back, &QPushButton::clicked, this, &CampaignStart::backWanted);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& current) { emit chosen(m_model->codeAt(current.row())); });
}

void CampaignStart::setBook(const DeskState& state, const CampaignBook& book) {
  m_state = &state;
  m_form->setBook(state, book);
  if (m_isPreviewed) m_previewSoon.start();
  tell();
}

void CampaignStart::askPreview() {
  if (m_state == nullptr) return;
  const int asked = ++m_asked;
  if (!m_form->isPredicateComplete()) {
    m_model->setChosen({}, m_state->policy.settings.base, m_state->language);
    return tell();
  }
  m_desk.read(
      *this,
      [predicate = writePredicate(m_form->predicate()), today = m_state->today](Database& database) -> Outcome<ChosenCustomers> {
        const auto rules = chasingRules(database);
        if (!rules) return rules.refusal();
        return chooseForCampaign(database, *rules, {.predicate = predicate}, today);
      },
      [this, asked](Outcome<ChosenCustomers> chosen) {
        // It was changed again meanwhile.
        if (asked != m_asked) return;
        m_isPreviewed = chosen.isDone();
        if (chosen) {
          m_model->setChosen(std::move(chosen).value(), m_state->policy.settings.base, m_state->language);
        } else {
          m_refusal = chosen.refusal();
        }
        tell();
      });
}

void CampaignStart::tell() {
  QList<Guard> guards;
  const auto& chosen = m_model->chosen();
  const int inside = static_cast<int>(chosen.members.size());
  const int leftOut = static_cast<int>(chosen.leftOut.size());
  const QString missing = m_form->missing();
  m_heading->setText(m_isPreviewed ? tr("%n customers would be in it", nullptr, inside) : tr("Who would be in it"));
  if (m_refusal) {
    guards << Guard{GuardState::warns, refusalWords(*m_refusal, m_desk.language()).sentence};
  } else if (!missing.isEmpty()) {
    guards << Guard{GuardState::blocks, missing};
  } else if (m_isPreviewed && inside == 0) {
    guards << Guard{GuardState::blocks, tr("Nobody would be in it")};
  } else if (m_isPreviewed && m_state != nullptr) {
    const QString overdue = amountWords({m_model->overdueMinor(), m_state->policy.settings.base}, m_state->language);
    guards << Guard{GuardState::passed, tr("%n customers, %1 overdue", nullptr, inside).arg(overdue)};
  }
  if (m_isPreviewed && leftOut > 0) guards << Guard{GuardState::warns, tr("%n left out", nullptr, leftOut)};
  m_bar->setGuards(guards);
  if (!m_isPreviewed || m_isWriting) m_bar->button().setEnabled(false);
}

void CampaignStart::start() {
  m_form->commit();
  if (!m_bar->button().isEnabled()) return;
  const CampaignRequest request = m_form->request();
  m_isWriting = true;
  tell();
  m_desk.write(
      *this, [request](LedgerSession& session) { return makeCampaign(session, request); },
      [this, name = toQt(request.name)](const Outcome<CampaignId>& made) {
        m_isWriting = false;
        if (!made) {
          m_refusal = made.refusal();
          return tell();
        }
        m_form->clear();
        emit started(*made, tr("Campaign “%1” started").arg(name));
      },
      [this] {
        m_isWriting = false;
        tell();
      });
}

void CampaignStart::focusFirst() { m_form->focusFirst(); }

bool CampaignStart::focusNextPane(bool forward) {
  const bool isInTable = m_table->hasFocus();
  if (forward == isInTable) return false;
  if (forward) {
    m_table->setFocus(Qt::TabFocusReason);
    if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0) m_table->selectRow(0);
  } else {
    m_form->focusFirst();
  }
  return true;
}

}  // namespace relance
