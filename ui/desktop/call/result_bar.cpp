// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/result_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include "desktop/call/result_button.h"
#include "desktop/call/typed_time.h"
#include "desktop/client/typed_readers.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "text/amount_text.h"
#include "text/date_text.h"

namespace relance {
namespace {

constexpr int dateWidth = 240;
constexpr int timeWidth = 84;
constexpr int amountWidth = 150;
constexpr int thirds = 3;

}  // namespace

ResultBar::ResultBar(QWidget* parent)
    : QWidget(parent),
      m_recorded(new PhraseLabel),
      m_details(new QWidget),
      m_time(new QLineEdit),
      m_timeField(new LabelledField(tr("Time"), m_time)),
      m_fields(new QHBoxLayout),
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
  m_timeField->setFixedWidth(metrics::widthFor(font(), timeWidth));
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
  m_fields->setSpacing(metrics::gap);
  auto* line = new QHBoxLayout(m_details);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(metrics::pageMargin);
  line->addLayout(m_fields);
  line->addLayout(words, 1);
  line->addLayout(commit);
  column.addWidget(m_details);
  connect(m_button, &QPushButton::clicked, this, &ResultBar::accept);
  connect(m_time, &QLineEdit::textChanged, this, [this](const QString& text) {
    const bool isFine = text.trimmed().isEmpty() || parseTypedTime(text);
    m_timeField->setError(isFine ? QString() : tr("Not a time"));
    emit changed();
  });
}

void ResultBar::startCall(Date today, Language language, Currency currency, const WorkingCalendar& calendar) {
  m_proposedDays.clear();
  for (const CallResult& result : callResults()) {
    if (result.proposedDays == 0) continue;
    m_proposedDays[result.outcome] = calendar.nextWorkingDay(plusDays(today, result.proposedDays));
  }
  m_recorded->hide();
  close();
  if (m_date != nullptr && today == m_today && language == m_language && currency == m_currency) return;
  m_today = today;
  m_language = language;
  m_currency = currency;
  for (LabelledField* old : {m_dateField, m_amountField}) {
    if (old != nullptr) old->deleteLater();
  }
  m_date = new DateField(dateReader(today, language, {.least = today}));
  m_amount = new AmountField(amountReader(currency, language));
  m_dateField = new LabelledField(tr("Day"), m_date);
  m_amountField = new LabelledField(tr("Amount"), m_amount);
  m_dateField->setFixedWidth(metrics::widthFor(font(), dateWidth));
  m_amountField->setFixedWidth(metrics::widthFor(font(), amountWidth));
  m_fields->insertWidget(0, m_dateField);
  m_fields->insertWidget(1, m_timeField);
  m_fields->insertWidget(2, m_amountField);
  for (UnderstoodField* field : {static_cast<UnderstoodField*>(m_date), static_cast<UnderstoodField*>(m_amount)}) {
    connect(field, &UnderstoodField::readAgain, this, &ResultBar::changed);
  }
}

void ResultBar::proposeAmount(std::int64_t sum) { m_sum = sum; }

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
  const auto proposed = m_proposedDays.find(outcome);
  m_date->setText(proposed == m_proposedDays.end() ? QString() : toQt(shortDate(proposed->second, m_language)));
  m_time->clear();
  m_amount->setText(result.asksAmount && m_sum > 0 ? toQt(amountText({m_sum, m_currency}, m_language)) : QString());
  setRefusal({});
  setPreview({});
  m_effect->setText(effectWords(outcome));
  showFields();
  emit changed();
}

void ResultBar::choose(const Objection& objection) {
  if (!m_isOpen) open();
  choose(objection.outcome);
  if (!objection.date.isEmpty()) m_date->setText(objection.date);
  m_time->setText(objection.time);
  if (objection.amount == ObjectionAmount::third && m_sum > 0) {
    m_amount->setText(toQt(amountText({m_sum / thirds, m_currency}, m_language)));
  }
  if (objection.amount == ObjectionAmount::none) m_amount->clear();
}

void ResultBar::showFields() {
  const CallResult& result = callResult(*m_chosen);
  m_dateField->setVisible(result.asksDate);
  m_timeField->setVisible(result.asksTime);
  m_amountField->setVisible(result.asksAmount);
  m_details->show();
  tellButton();
  QLineEdit* first = result.asksDate ? static_cast<QLineEdit*>(m_date) : result.asksAmount ? m_amount : nullptr;
  if (first == nullptr) return setFocus(Qt::ShortcutFocusReason);
  first->setFocus(Qt::ShortcutFocusReason);
  first->selectAll();
}

void ResultBar::tellButton() {
  const bool isLast = callResult(*m_chosen).endsCall;
  m_button->setText(isLast ? tr("Record, next customer") : tr("Record"));
}

std::optional<Date> ResultBar::date() const {
  return m_chosen && callResult(*m_chosen).asksDate ? m_date->value() : std::nullopt;
}

QString ResultBar::time() const {
  return m_chosen && callResult(*m_chosen).asksTime ? parseTypedTime(m_time->text()).value_or(QString()) : QString();
}

std::optional<std::int64_t> ResultBar::amount() const {
  if (!m_chosen || !callResult(*m_chosen).asksAmount || !m_amount->value()) return std::nullopt;
  return m_amount->value()->minor;
}

bool ResultBar::isComplete() {
  if (!m_chosen) return false;
  const CallResult& result = callResult(*m_chosen);
  const auto isMisread = [](const UnderstoodField& field) { return !field.text().trimmed().isEmpty() && !field.isUnderstood(); };
  QLineEdit* wrong = nullptr;
  if (result.asksAmount && isMisread(*m_amount)) wrong = m_amount;
  if (result.asksTime && !m_time->text().trimmed().isEmpty() && time().isEmpty()) wrong = m_time;
  if (result.asksDate && (isMisread(*m_date) || (result.needsDate && !m_date->value()))) wrong = m_date;
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
