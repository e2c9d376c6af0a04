// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cleaning/verdict_bar.h"

#include <QHBoxLayout>

#include "desktop/cleaning/cleaning_looks.h"
#include "desktop/cleaning/verdict_form.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "words/cleaning_words.h"

namespace relance {
namespace {

/// What a verdict will do, where the button itself has only room for its name.
void tell(ActionButton& button, const QString& effect) {
  button.setToolTip(effect);
  button.setAccessibleDescription(effect);
}

}  // namespace

VerdictBar::VerdictBar(QWidget* parent)
    : QWidget(parent),
      m_follow(new PrimaryButton({}, QKeySequence(Qt::Key_Return))),
      m_refuse(new ActionButton(tr("Refuse"))),
      m_why(new PhraseLabel),
      m_line(new QWidget),
      m_refusal(new RoleLabel({}, ColourRole::danger)) {
  m_refuse->setKeyCap(QKeySequence(Qt::Key_R));
  m_refusal->setWordWrap(true);
  m_refusal->hide();
  auto* first = new QHBoxLayout;
  first->setSpacing(metrics::gap);
  first->addWidget(m_follow);
  first->addWidget(m_refuse);
  first->addWidget(m_why, 1);
  auto* line = new WrappingLayout(metrics::gap, m_line);
  for (int i = 0; i < cleaningVerdictCount; ++i) {
    const auto verdict = static_cast<CleaningVerdict>(i);
    auto* button = new ActionButton(cleaningVerdictWord(verdict));
    button->setKeyCap(QKeySequence(verdictKey(verdict)));
    button->setObjectName(toQt(cleaningVerdictName(verdict)));
    connect(button, &QPushButton::clicked, this, [this, verdict] { emit wanted(verdict); });
    line->addWidget(button);
    m_verdicts << button;
  }
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(metrics::gap);
  all->addWidget(m_refusal);
  all->addLayout(first);
  all->addWidget(m_line);
  connect(m_follow, &QPushButton::clicked, this, &VerdictBar::followed);
  connect(m_refuse, &QPushButton::clicked, this, &VerdictBar::refusedProposal);
  showNothing();
}

void VerdictBar::showButtons(bool ofLines, bool ofWaiting) {
  m_follow->setVisible(ofLines || ofWaiting);
  m_refuse->setVisible(ofWaiting);
  m_why->setVisible(ofLines || ofWaiting);
  m_line->setVisible(ofLines);
}

void VerdictBar::showLine(const CleaningLine& line, const VerdictForm& form) {
  m_follow->setText(form.effect(line.proposed.verdict));
  tell(*m_follow, verdictGroundPhrase(line.proposed.ground));
  m_why->setPhrases({{.words = verdictGroundPhrase(line.proposed.ground)}});
  for (int i = 0; i < cleaningVerdictCount; ++i) {
    const auto verdict = static_cast<CleaningVerdict>(i);
    m_verdicts[i]->setEnabled(line.side == Side::debit || suitsCredits(verdict));
    tell(*m_verdicts[i], form.effect(verdict));
  }
  showButtons(true, false);
}

void VerdictBar::showWaiting(const WaitingWriteOff& waiting, Language language) {
  m_follow->setText(tr("Write %1 off").arg(amountWords({waiting.openMinor, waiting.currency}, language)));
  tell(*m_follow, {});
  m_why->setPhrases({{.words = tr("refused, it is chased again or decided anew")}});
  showButtons(false, true);
}

void VerdictBar::showNothing() { showButtons(false, false); }

void VerdictBar::tellRefusal(const QString& sentence) {
  m_refusal->setText(sentence);
  m_refusal->setVisible(!sentence.isEmpty());
}

QString VerdictBar::refusal() const { return m_refusal->text(); }

}  // namespace relance
