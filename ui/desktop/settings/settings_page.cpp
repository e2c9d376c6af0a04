// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/settings_page.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>
#include <set>

#include "actions/settings/change_settings.h"
#include "desktop/desk/guarded_read.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/settings/group_delegate.h"
#include "desktop/settings/people_panel.h"
#include "desktop/settings/setting_field.h"
#include "desktop/settings/settings_form.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "words/field_words.h"
#include "words/refusal_words.h"
#include "words/scenario_words.h"

namespace relance {
namespace {

constexpr int groupsWidth = 220;
constexpr int searchWidth = 260;

}  // namespace

SettingsPage::SettingsPage(LedgerDesk& desk, QSettings&, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_search(new SearchField(tr("Find a setting"), QKeySequence(Qt::CTRL | Qt::Key_F))),
      m_notice(new NoticeBar),
      m_groups(new QListWidget),
      m_form(new SettingsForm),
      m_people(new PeoplePanel(desk)) {
  m_form->addPanel(SettingGroup::people, m_people);
  auto* title = new PageTitle(this->title());
  title->setSubtitle(tr("of this ledger, for all who work in it"));
  m_search->setFixedWidth(metrics::widthFor(font(), searchWidth));
  title->addRight(m_search);
  m_groups->setAccessibleName(tr("Groups of settings"));
  m_groups->setFixedWidth(metrics::widthFor(font(), groupsWidth));
  m_groups->setFrameShape(QFrame::NoFrame);
  m_groups->setItemDelegate(new GroupDelegate(m_groups));
  m_groups->setMouseTracking(true);
  m_groups->setBackgroundRole(QPalette::Window);
  m_groups->viewport()->setBackgroundRole(QPalette::Window);
  for (int i = 0; i < settingGroupCount; ++i) {
    const auto group = static_cast<SettingGroup>(i);
    m_groups->addItem(groupWord(group));
  }
  m_groups->setCurrentRow(0);
  auto* top = new QVBoxLayout;
  top->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  top->setSpacing(metrics::gap);
  top->addWidget(title);
  top->addWidget(m_notice);
  auto* below = new QHBoxLayout;
  below->setContentsMargins(0, 0, 0, 0);
  below->setSpacing(0);
  below->addWidget(m_groups);
  below->addWidget(m_form, 1);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(top);
  all->addLayout(below, 1);

  auto* find = new QAction(this);
  find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
  find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(find, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
  addAction(find);
  connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::showChosen);
  connect(m_search, &QLineEdit::returnPressed, m_form, &SettingsForm::focusFirst);
  connect(m_groups, &QListWidget::currentRowChanged, this, [this] {
    m_search->clear();
    showChosen();
  });
  connect(m_groups, &QListWidget::itemActivated, m_form, &SettingsForm::focusFirst);
  connect(m_form, &SettingsForm::changed, this, &SettingsPage::change);
  connect(m_people, &PeoplePanel::undoable, this, &Page::undoable);
  connect(m_form, &SettingsForm::programWanted, this, &SettingsPage::showMenu);
  showChosen();
}

QString SettingsPage::title() const { return tr("Settings"); }

void SettingsPage::refresh(const DeskState& state) {
  if (auto values = guardedRead(m_desk, currentSettings)) m_values = std::move(*values);
  m_people->refresh(state);
  std::set<Currency> others;
  for (const Account& account : state.portfolio.accounts) {
    if (account.currency != state.policy.settings.base) others.insert(account.currency);
  }
  QList<std::pair<std::string, QString>> scenarios;
  for (const auto& [key, one] : state.policy.scenarios) scenarios.emplaceBack(key, scenarioName(one, state.language));
  m_form->setScenarios(scenarios);
  m_form->setValues(m_values, state.policy.settings.base, {others.begin(), others.end()});
}

void SettingsPage::showChosen() {
  const QString words = m_search->text().trimmed();
  if (words.isEmpty()) return m_form->showGroup(static_cast<SettingGroup>(std::max(0, m_groups->currentRow())));
  const int found = m_form->search(words);
  m_search->setAccessibleDescription(tr("%n settings found", nullptr, found));
}

void SettingsPage::show(const Destination& where) {
  m_wanted = toStd(where.setting);
  if (m_form->field(m_wanted) == nullptr) return;
  m_search->clear();
  m_groups->setCurrentRow(static_cast<int>(m_form->groupOf(m_wanted)));
}

void SettingsPage::activate() {
  SettingField* wanted = m_form->field(m_wanted);
  m_wanted.clear();
  if (wanted == nullptr) return m_groups->setFocus(Qt::OtherFocusReason);
  wanted->focusEditor();
  m_form->ensureWidgetVisible(wanted);
}

void SettingsPage::refuse(const std::string& key, Refusal refusal) {
  SettingField* field = m_form->field(key);
  if (refusal.reason == RefusalReason::badSettingValue) refusal.facts[0] = toStd(fieldWord(key));
  const QString sentence = refusalWords(refusal, m_desk.language()).sentence;
  if (field != nullptr) field->setError(sentence);
}

void SettingsPage::change(const std::string& key, const std::string& value) {
  // At once, without waiting for the ledger.
  if (const auto kept = readSetting(key, value); !kept) return refuse(key, kept.refusal());
  m_desk.write(
      *this,
      [key, value](LedgerSession& session) {
        return changeSettings(session, {{key, value}});
      },
      [this, key](const Outcome<Done>& done) {
        if (!done) return refuse(key, done.refusal());
        emit undoable(tr("Changed: %1").arg(fieldInSentence(key)));
      });
}

void SettingsPage::showMenu() {
  auto* bar = window()->findChild<QMenuBar*>();
  if (bar == nullptr) return;
  for (QAction* action : bar->actions()) {
    if (action->menu() != nullptr && action->menu()->objectName() == QLatin1String("view")) return bar->setActiveAction(action);
  }
}

bool SettingsPage::goBack() {
  const std::string key = m_form->isAncestorOf(focusWidget()) ? m_form->keyWithFocus() : std::string();
  if (!key.empty()) {
    m_form->field(key)->restore();
    m_groups->setFocus(Qt::ShortcutFocusReason);
    return true;
  }
  if (m_search->text().isEmpty()) return false;
  m_search->clear();
  m_groups->setFocus(Qt::ShortcutFocusReason);
  return true;
}

bool SettingsPage::focusNextPane(bool forward) {
  const bool isInForm = m_form->isAncestorOf(focusWidget());
  if (forward == isInForm) return false;
  if (forward) {
    m_form->focusFirst();
  } else {
    m_groups->setFocus(Qt::TabFocusReason);
  }
  return true;
}

QVariantMap SettingsPage::memory() const { return {{QStringLiteral("group"), m_groups->currentRow()}}; }

void SettingsPage::recall(const QVariantMap& memory) {
  const int group = memory.value(QStringLiteral("group")).toInt();
  if (group >= 0 && group < settingGroupCount) m_groups->setCurrentRow(group);
}

}  // namespace relance
