// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/draft/publish_bar.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/scenarios/draft/scenario_work.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/look/metrics.h"
#include "words/scenario_words.h"

namespace relance {
namespace {

constexpr int reasonWidth = 260;

}  // namespace

PublishBar::PublishBar(const ScenarioWork& work, QWidget* parent)
    : QWidget(parent),
      m_work(work),
      m_bar(new CommitBar({}, QKeySequence(Qt::CTRL | Qt::Key_Return))),
      m_reason(new QLineEdit),
      m_discard(new ActionButton(tr("Throw the draft away"), ButtonKind::quiet)) {
  m_reason->setPlaceholderText(tr("Why it takes longer than four weeks"));
  m_reason->setAccessibleName(m_reason->placeholderText());
  m_reason->setFixedWidth(metrics::widthFor(font(), reasonWidth));
  m_bar->addLeft(m_discard);
  m_bar->addLeft(m_reason);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_bar);
  connect(m_discard, &QPushButton::clicked, this, &PublishBar::discardWanted);
  connect(&m_bar->button(), &QPushButton::clicked, this, &PublishBar::publish);
  connect(m_reason, &QLineEdit::textChanged, this, &PublishBar::tellGuards);
}

PrimaryButton& PublishBar::button() { return m_bar->button(); }

bool PublishBar::needsReason() const {
  return std::ranges::any_of(m_work.findings(),
                             [](const ScenarioFinding& finding) { return weightOf(finding.rule) == FindingWeight::needsReason; });
}

void PublishBar::refresh(std::optional<int> touched) {
  setVisible(m_work.isDraft());
  if (!m_work.isDraft()) return m_reason->clear();
  m_reason->setVisible(needsReason());
  m_bar->button().setText(tr("Publish version %1").arg(m_work.version()));
  m_bar->setNote(touched ? tr("%n customers get another next step", nullptr, *touched) : QString());
  tellGuards();
}

Guard PublishBar::guard() const {
  const auto barring = std::ranges::count_if(
      m_work.findings(), [](const ScenarioFinding& finding) { return weightOf(finding.rule) != FindingWeight::needsReason; });
  if (barring > 0) return {GuardState::blocks, tr("%n rules are broken", nullptr, static_cast<int>(barring))};
  if (m_work.inForce() != nullptr && m_work.difference().isNothing()) {
    return {GuardState::blocks, tr("The same as what is in force")};
  }
  if (needsReason() && m_reason->text().trimmed().isEmpty()) {
    return {GuardState::blocks, tr("A reason is wanted: more than four weeks")};
  }
  return {GuardState::passed, tr("All rules are kept")};
}

void PublishBar::tellGuards() {
  const Guard now = guard();
  if (now.words == m_told) return;
  m_told = now.words;
  m_bar->setGuards({now});
}

void PublishBar::focusFirst() {
  QWidget* first = m_discard;
  if (m_bar->button().isEnabled()) first = &m_bar->button();
  if (needsReason()) first = m_reason;
  first->setFocus(Qt::TabFocusReason);
}

void PublishBar::publish() {
  if (m_bar->button().isEnabled()) return emit publishWanted(m_reason->text().trimmed());
  if (needsReason() && m_reason->text().trimmed().isEmpty()) m_reason->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace relance
