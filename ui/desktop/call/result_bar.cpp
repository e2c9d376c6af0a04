// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/result_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include "desktop/call/result_button.h"
#include "desktop/call/result_fields.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/look/metrics.h"

namespace relance {

ResultBar::ResultBar(QWidget* parent)
    : QWidget(parent),
      m_recorded(new PhraseLabel),
      m_details(new QWidget),
      m_fields(new ResultFields),
      m_effect(new RoleLabel({})),
      m_preview(new RoleLabel({}, ColourRole::secondary)),
      m_button(new PrimaryButton(tr("Record"), QKeySequence(Qt::Key_Return))),
      m_next(new PhraseLabel(nullptr, TextSize::caption)) {
  setFocusPolicy(Qt::ClickFocus);
  setAccessibleName(tr("Result of the call"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::pageMargin, metrics::gap + 1, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  makeResults(*column);
  makeFields(*column);
  m_details->hide();
}

void ResultBar::makeResults(QVBoxLayout& column) {
  auto* line = new WrappingLayout(6);
  auto* heading = new PhraseLabel;
  heading->setPhrases({{.words = tr("Result"), .isStrong = true, .role = ColourRole::text}});
  line->addWidget(heading);
  line->addWidget(new KeyCap(QKeySequence(Qt::CTRL | Qt::Key_Return)));
  for (const CallResult& result : callResults()) {
    auto* button = new ResultButton(result.letter, resultName(result.outcome));
    m_buttons << button;
    line->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, outcome = result.outcome] {
      if (!m_isOpen) open();
      choose(outcome);
    });
  }
  m_recorded->hide();
  column.addWidget(m_recorded);
  column.addLayout(line);
}

void ResultBar::makeFields(QVBoxLayout& column) {
  m_effect->setWordWrap(true);
  m_preview->setWordWrap(true);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addStretch();
  words->addWidget(m_effect);
  words->addWidget(m_preview);
  words->addStretch();
  auto* commit = new QVBoxLayout;
  commit->setSpacing(2);
  commit->addStretch();
  commit->addWidget(m_button);
  m_next->setAlignment(Qt::AlignRight);
  commit->addWidget(m_next);
  commit->addStretch();
  auto* line = new QHBoxLayout(m_details);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(metrics::pageMargin);
  line->addWidget(m_fields);
  line->addLayout(words, 1);
  line->addLayout(commit);
  column.addWidget(m_details);
  connect(m_button, &QPushButton::clicked, this, &ResultBar::accept);
  connect(m_fields, &ResultFields::changed, this, &ResultBar::changed);
}

void ResultBar::startCall(Date today, Language language, Currency currency, const WorkingCalendar& calendar) {
  m_fields->start(today, language, currency, calendar);
  m_recorded->hide();
  close();
}

void ResultBar::proposeAmount(std::int64_t sum) { m_fields->proposeAmount(sum); }

void ResultBar::open() {
  m_isOpen = true;
  setFocus(Qt::ShortcutFocusReason);
  update();
  emit opened();
}

void ResultBar::close() {
  m_isOpen = false;
  m_chosen.reset();
  for (ResultButton* button : std::as_const(m_buttons)) button->setChecked(false);
  m_details->hide();
  update();
}

void ResultBar::choose(CallOutcome outcome) {
  m_chosen = outcome;
  const auto results = callResults();
  for (std::size_t i = 0; i < results.size(); ++i) {
    m_buttons[static_cast<qsizetype>(i)]->setChecked(results[i].outcome == outcome);
  }
  const CallResult& result = callResult(outcome);
  QLineEdit* first = m_fields->ask(result);
  setRefusal({});
  setPreview({});
  m_effect->setText(effectWords(outcome));
  m_button->setText(result.endsCall ? tr("Record, next customer") : tr("Record"));
  m_details->show();
  if (first == nullptr) {
    setFocus(Qt::ShortcutFocusReason);
  } else {
    first->setFocus(Qt::ShortcutFocusReason);
    first->selectAll();
  }
  emit changed();
}

void ResultBar::choose(const Objection& objection) {
  if (!m_isOpen) open();
  choose(objection.outcome);
  m_fields->fill(objection);
}

std::optional<Date> ResultBar::date() const { return m_chosen ? m_fields->date() : std::nullopt; }

QString ResultBar::time() const { return m_chosen ? m_fields->time() : QString(); }

std::optional<std::int64_t> ResultBar::amount() const { return m_chosen ? m_fields->amount() : std::nullopt; }

bool ResultBar::isComplete() {
  if (!m_chosen) return false;
  QLineEdit* wrong = m_fields->wrongOne();
  if (wrong == nullptr) return true;
  wrong->setFocus(Qt::ShortcutFocusReason);
  wrong->selectAll();
  return false;
}

void ResultBar::setPreview(const QString& words) { m_preview->setText(words); }

void ResultBar::setRefusal(const QString& sentence) {
  m_effect->setRole(sentence.isEmpty() ? ColourRole::text : ColourRole::danger);
  if (!sentence.isEmpty()) m_effect->setText(sentence);
}

void ResultBar::recorded(const QString& words) {
  close();
  m_recorded->setState(IconName::checkCircle, words, ColourRole::ok);
  m_recorded->show();
  open();
}

void ResultBar::setNext(const QString& name) {
  m_next->setPhrases({{.words = name.isEmpty() ? tr("Last of the day") : tr("Then: %1").arg(name)}});
}

void ResultBar::setBusy(bool isBusy) { m_button->setEnabled(!isBusy); }

bool ResultBar::goBack() {
  if (!m_isOpen) return false;
  if (m_chosen && focusWidget() != nullptr && isAncestorOf(focusWidget()) && !hasFocus()) {
    setFocus(Qt::ShortcutFocusReason);
    return true;
  }
  close();
  return true;
}

void ResultBar::accept() {
  if (!m_button->isEnabled() || !isComplete()) return;
  emit accepted();
}

void ResultBar::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isPlain && m_chosen) return accept();
  if (m_isOpen && isPlain && hasFocus()) {
    for (const CallResult& result : callResults()) {
      if (event->key() == result.letter) return choose(result.outcome);
    }
  }
  QWidget::keyPressEvent(event);
}

void ResultBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  painter.fillRect(rect(), palette[ColourRole::surface]);
  // Which of the letters and the notes the keys act on.
  const bool isKeyed = m_isOpen && hasFocus();
  painter.fillRect(QRect(0, 0, width(), isKeyed ? metrics::focusRing : 1),
                   palette[isKeyed ? ColourRole::accent : ColourRole::outline]);
}

}  // namespace relance
