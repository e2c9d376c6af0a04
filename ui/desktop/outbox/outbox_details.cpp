// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/outbox_details.h"

#include <QCheckBox>
#include <QGridLayout>

#include "desktop/outbox/outbox_checks.h"
#include "desktop/outbox/outbox_model.h"
#include "desktop/outbox/outbox_words.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

std::pair<IconName, ColourRole> looksOf(GuardState state) {
  switch (state) {
    case GuardState::passed:
      return {IconName::checkCircle, ColourRole::ok};
    case GuardState::warns:
      return {IconName::warning, ColourRole::attention};
    case GuardState::blocks:
      return {IconName::errorCircle, ColourRole::danger};
  }
  return {};
}

}  // namespace

OutboxDetails::OutboxDetails(const OutboxModel& model, Inspector& inspector, QObject* parent)
    : QObject(parent), m_model(model), m_inspector(inspector) {}

void OutboxDetails::offer(bool file, bool settings) {
  m_offersFile = file;
  m_offersSettings = settings;
}

void OutboxDetails::show(const OutboxRow* row, const DeskState& state) {
  m_inspector.clear();
  if (row == nullptr) return m_inspector.setHeading({}, {});
  QStringList below{toQt(row->customerCode), contentWord(row->task)};
  const QString late = oldestLateness(state, row->task);
  if (!late.isEmpty()) below << late;
  m_inspector.setHeading(toQt(row->customerName), below.join(QStringLiteral(" · ")));
  addChecks(*row, state);
  addSums(*row, state.language);
  addActions(*row);
}

void OutboxDetails::addChecks(const OutboxRow& row, const DeskState& state) {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(metrics::gap);
  grid->setVerticalSpacing(0);
  grid->setColumnStretch(1, 1);
  grid->setColumnMinimumWidth(0, metrics::smallIconSize);
  for (int line = 0; const OutboxCheck& check : checksOf(row, state)) {
    const auto [icon, role] = looksOf(check.state);
    auto* mark = new PhraseLabel;
    mark->setIcon(icon, role);
    auto* words = new RoleLabel(check.words, check.state == GuardState::passed ? ColourRole::text : role);
    words->setWordWrap(true);
    grid->addWidget(mark, line, 0, Qt::AlignTop);
    grid->addWidget(words, line++, 1);
    if (!check.below.isEmpty()) {
      auto* below = new RoleLabel(check.below, ColourRole::secondary, TextSize::caption);
      below->setWordWrap(true);
      below->setTextFormat(Qt::PlainText);
      grid->addWidget(below, line++, 1);
    }
    grid->setRowMinimumHeight(line++, 6);
  }
  m_inspector.addSection(tr("Checks")).addLayout(grid);
}

void OutboxDetails::addSums(const OutboxRow& row, Language language) {
  const ClaimTotal& claim = row.claim;
  if (claim.asked.minor == 0) return;
  auto* grid = new QGridLayout;
  grid->setColumnStretch(0, 1);
  grid->setVerticalSpacing(4);
  int line = 0;
  const auto add = [&](const QString& name, const QString& amount, bool isStrong) {
    auto* left = new RoleLabel(name, isStrong ? ColourRole::text : ColourRole::secondary);
    auto* right = new RoleLabel(amount);
    left->setStrong(isStrong);
    right->setStrong(isStrong);
    right->setAlignment(Qt::AlignRight);
    grid->addWidget(left, line, 0);
    grid->addWidget(right, line++, 1);
  };
  const bool hasParts = claim.asked != claim.principal;
  if (hasParts) add(tr("Principal"), amountWords(claim.principal, language), false);
  if (claim.credits.minor != 0) add(tr("Credits"), QStringLiteral("− ") + amountWords(claim.credits, language), false);
  if (claim.interest.minor != 0) add(tr("Interest"), amountWords(claim.interest, language), false);
  if (claim.fixedCosts.minor != 0) add(tr("Fixed costs"), amountWords(claim.fixedCosts, language), false);
  if (claim.waived.minor != 0) add(tr("Waived while an agreement is kept"), amountWords(claim.waived, language), false);
  add(tr("Asked for"), amountWords(claim.asked, language), true);
  m_inspector.addSection(tr("Sums")).addLayout(grid);
}

void OutboxDetails::addActions(const OutboxRow& row) {
  auto* all = new QVBoxLayout;
  all->setSpacing(12);
  if (!row.obstacle) {
    auto* line = new QHBoxLayout;
    auto* read = new QCheckBox(tr("Read over"));
    read->setChecked(m_model.isRead(row.task.id));
    connect(read, &QCheckBox::toggled, this, &OutboxDetails::readToggled);
    line->addWidget(read);
    line->addWidget(new KeyCap(QKeySequence(Qt::Key_Space)));
    line->addStretch();
    all->addLayout(line);
  }
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::gap);
  const auto add = [&](const QString& words, const QKeySequence& keys, void (OutboxDetails::*signal)()) {
    auto* button = new ActionButton(words);
    if (!keys.isEmpty()) button->setKeyCap(keys);
    connect(button, &QPushButton::clicked, this, signal);
    line->addWidget(button);
  };
  if (!row.obstacle) {
    add(m_model.isLeftOut(row.task.id) ? tr("Let leave") : tr("Leave out"), QKeySequence(Qt::Key_X),
        &OutboxDetails::leaveOutToggled);
  } else if (m_offersSettings && !missingSetting(*row.obstacle).isEmpty()) {
    add(tr("Settings"), {}, &OutboxDetails::settingsWanted);
  }
  if (m_offersFile) add(tr("File", "of the customer"), {}, &OutboxDetails::fileWanted);
  line->addStretch();
  all->addLayout(line);
  m_inspector.addSection(QString()).addLayout(all);
}

}  // namespace relance
