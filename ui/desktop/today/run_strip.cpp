// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/run_strip.h"

#include <QHBoxLayout>
#include <QPainter>

#include "actions/chasing/run_scenarios.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/today/today_rows.h"
#include "words/qt_text.h"
#include "words/refusal_words.h"

namespace relance {

RunStrip::RunStrip(LedgerDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_words(new PhraseLabel),
      m_refusal(new RoleLabel({}, ColourRole::danger)),
      m_button(new PrimaryButton(tr("Run now"), QKeySequence(Qt::Key_F5))) {
  m_refusal->setWordWrap(true);
  m_refusal->hide();
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_words);
  words->addWidget(m_refusal);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 6, 6, 6);
  layout->setSpacing(metrics::gap);
  layout->addLayout(words, 1);
  layout->addWidget(m_button);
  connect(m_button, &QPushButton::clicked, this, &RunStrip::run);
}

void RunStrip::refresh(const DeskState& state) {
  setVisible(isRunWanted(state));
  const auto proposed = static_cast<int>(state.run.proposals.size());
  const auto withdrawn = static_cast<int>(state.run.withdrawn.size());
  QList<Phrase> phrases{
      {.words = state.portfolio.lastRun == state.today ? tr("Since today’s run:") : tr("Today’s run is not stored yet:")}};
  if (proposed > 0) {
    phrases << Phrase{.words = tr("%n new actions", nullptr, proposed), .isStrong = true, .role = ColourRole::text};
  }
  if (proposed > 0 && withdrawn > 0) phrases << Phrase{.words = QStringLiteral("·")};
  if (withdrawn > 0) {
    phrases << Phrase{.words = tr("%n actions no longer needed", nullptr, withdrawn), .isStrong = true, .role = ColourRole::text};
  }
  m_words->setIcon(IconName::scenarios);
  m_words->setPhrases(phrases);
}

void RunStrip::run() {
  if (!isVisible() || !m_button->isEnabled()) return;
  m_button->setEnabled(false);
  m_desk.write(
      *this, [](LedgerSession& session) { return runScenarios(session, session.today()); },
      [this](const Outcome<RunReport>& report) {
        m_button->setEnabled(true);
        m_refusal->setVisible(!report);
        if (!report) return m_refusal->setText(refusalWords(report.refusal(), m_desk.language()).sentence);
        emit stored(tr("Run of %1: %n actions", nullptr, report->stored).arg(dateWords(report->result.today, m_desk.language())));
      },
      [this] { m_button->setEnabled(true); });
}

void RunStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  drawBox(painter, rect(), {.fill = palette[ColourRole::surface], .border = palette[ColourRole::line]});
}

}  // namespace relance
