// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/speak_column.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

#include "desktop/call/numbered_line.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

constexpr auto pauseToKeep = 2s;
constexpr int leastNoteLines = 5;

}  // namespace

QString scriptName(ScriptKind kind) {
  switch (kind) {
    case ScriptKind::courteous:
      return SpeakColumn::tr("courteous");
    case ScriptKind::firm:
      return SpeakColumn::tr("firm");
    case ScriptKind::lastCall:
      return SpeakColumn::tr("last call before the formal demand");
    case ScriptKind::callback:
      return SpeakColumn::tr("callback");
  }
  return {};
}

SpeakColumn::SpeakColumn(QWidget* parent)
    : QWidget(parent),
      m_heading(new RoleLabel({})),
      m_other(new Chip(tr("Another script"))),
      m_script(new QScrollArea),
      m_notes(new QPlainTextEdit),
      m_kept(new PhraseLabel(nullptr, TextSize::caption)) {
  m_heading->setStrong(true);
  auto* menu = new QMenu(m_other);
  for (const ScriptKind kind : {ScriptKind::courteous, ScriptKind::firm, ScriptKind::lastCall, ScriptKind::callback}) {
    connect(menu->addAction(scriptName(kind)), &QAction::triggered, this, [this, kind] { choose(kind); });
  }
  m_other->setMenu(menu);
  m_other->setFocusPolicy(Qt::TabFocus);
  auto* scriptLine = new QHBoxLayout;
  scriptLine->addWidget(m_heading, 1);
  scriptLine->addWidget(m_other);
  m_script->setObjectName(QStringLiteral("spoken"));
  m_script->setFrameShape(QFrame::NoFrame);
  m_script->setWidgetResizable(true);
  m_script->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_script->setFocusPolicy(Qt::NoFocus);

  auto* notesHeading = new RoleLabel(tr("Notes"));
  notesHeading->setStrong(true);
  auto* readable = new PhraseLabel(nullptr, TextSize::caption);
  readable->setIcon(IconName::info);
  readable->setPhrases({{.words = tr("Write what the customer may read")}});
  readable->setAlignment(Qt::AlignRight);
  auto* notesLine = new QHBoxLayout;
  notesLine->addWidget(notesHeading);
  notesLine->addWidget(m_kept, 1);
  notesLine->addWidget(readable);
  m_notes->setAccessibleName(tr("Notes"));
  m_notes->setTabChangesFocus(true);
  m_notes->setMinimumHeight(m_notes->fontMetrics().lineSpacing() * leastNoteLines);
  m_notes->installEventFilter(this);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, 12);
  column->setSpacing(metrics::gap);
  column->addLayout(scriptLine);
  column->addWidget(m_script, 3);
  column->addSpacing(metrics::gap);
  column->addLayout(notesLine);
  column->addWidget(m_notes, 2);

  m_pause.setSingleShot(true);
  m_pause.setInterval(pauseToKeep);
  connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
  connect(&m_pause, &QTimer::timeout, this, &SpeakColumn::rested);
}

void SpeakColumn::setScript(ScriptKind kind, const ScriptFacts& facts, Language spoken, Language callers) {
  m_kind = kind;
  m_facts = facts;
  m_spoken = spoken;
  m_callers = callers;
  showScript();
}

void SpeakColumn::choose(std::optional<ScriptKind> kind) {
  m_chosen = kind;
  showScript();
}

void SpeakColumn::showScript() {
  m_heading->setText(tr("Script: %1").arg(scriptName(kind())));
  auto* inside = new QWidget;
  auto* lines = new QVBoxLayout(inside);
  lines->setContentsMargins(0, 0, metrics::gap, 0);
  lines->setSpacing(6);
  int number = 1;
  for (const Beat& beat : scriptOf(kind(), m_facts, m_spoken, m_callers)) {
    lines->addWidget(new NumberedLine(number++, beat.say, beat.hint));
  }
  lines->addStretch(1);
  m_script->setWidget(inside);
  fitScript();
}

void SpeakColumn::fitScript() {
  // No higher than its words: the notes get what is left.
  const QWidget* inside = m_script->widget();
  if (inside == nullptr) return;
  const int width = m_script->viewport()->width();
  m_script->setMaximumHeight(std::max(inside->minimumSizeHint().height(), inside->heightForWidth(width)));
}

void SpeakColumn::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitScript();
}

QString SpeakColumn::note() const { return m_notes->toPlainText(); }

void SpeakColumn::setNote(const QString& text) {
  m_notes->setPlainText(text);
  m_notes->moveCursor(QTextCursor::End);
  m_pause.stop();
}

void SpeakColumn::setKept(const QString& words) { m_kept->setPhrases({{.words = words}}); }

bool SpeakColumn::eventFilter(QObject* watched, QEvent* event) {
  // With nothing typed to take back Ctrl+Z is the ledger's.
  if (event->type() == QEvent::ShortcutOverride) {
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo) && !m_notes->document()->isUndoAvailable();
    const bool isRedo = key->matches(QKeySequence::Redo) && !m_notes->document()->isRedoAvailable();
    if (isUndo || isRedo) {
      event->ignore();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace relance
