// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/results/result_bar.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include "desktop/call/results/result_fields.h"
#include "desktop/call/results/result_words.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/letter_button.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/typed_words.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

const QString resultKey = QStringLiteral("result");
const QString fieldsKey = QStringLiteral("fields");

}  // namespace

ResultBar::ResultBar(QWidget* parent)
    : QWidget(parent),
      m_recorded(new PhraseLabel),
      m_confirm(new QCheckBox(tr("Confirm by e-mail"))),
      m_confirmPlace(new QWidget),
      m_finish(new ActionButton(tr("Done, next customer"), ButtonKind::plain)),
      m_statement(new ActionButton(tr("Send the items ticked"), ButtonKind::quiet)),
      m_details(new QWidget),
      m_fields(new ResultFields),
      m_effect(new RoleLabel({})),
      m_preview(new RoleLabel({}, ColourRole::secondary)),
      m_warning(new PhraseLabel),
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
    auto* button = new LetterButton(result.letter, resultName(result.outcome));
    m_buttons << button;
    line->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, outcome = result.outcome] {
      if (!m_isOpen) open();
      choose(outcome);
    });
  }
  m_statement->setIconName(IconName::email);
  m_statement->setKeyCap(QKeySequence(Qt::CTRL | Qt::Key_J));
  m_statement->setToolTip(tr("A statement of the items ticked, as a draft in your mail program: add the copies there."));
  m_statement->setFocusPolicy(Qt::NoFocus);
  line->addWidget(m_statement);
  m_confirm->setFocusPolicy(Qt::NoFocus);
  auto* confirm = new QHBoxLayout(m_confirmPlace);
  confirm->setContentsMargins(0, 0, 0, 0);
  confirm->setSpacing(4);
  confirm->addWidget(m_confirm);
  confirm->addWidget(new KeyCap(QKeySequence(Qt::Key_F7)));
  line->addWidget(m_confirmPlace);
  m_finish->setObjectName(QStringLiteral("finish"));
  m_statement->setObjectName(QStringLiteral("statement"));
  m_button->setObjectName(QStringLiteral("record"));
  m_finish->setFocusPolicy(Qt::NoFocus);
  m_finish->setKeyCap(QKeySequence(Qt::CTRL | Qt::Key_Return));
  auto* done = new QHBoxLayout;
  done->setSpacing(metrics::pageMargin);
  done->addWidget(m_recorded, 1);
  done->addWidget(m_finish);
  m_recorded->hide();
  m_confirmPlace->hide();
  m_finish->hide();
  column.addLayout(done);
  column.addLayout(line);
  connect(m_finish, &QPushButton::clicked, this, &ResultBar::finished);
  connect(m_statement, &QPushButton::clicked, this, &ResultBar::statementWanted);
}

void ResultBar::makeFields(QVBoxLayout& column) {
  m_effect->setWordWrap(true);
  m_preview->setWordWrap(true);
  m_warning->setObjectName(QStringLiteral("warning"));
  m_warning->hide();
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_warning);
  words->addWidget(m_effect);
  words->addWidget(m_preview);
  auto* commit = new QVBoxLayout;
  commit->setSpacing(2);
  commit->addStretch();
  commit->addWidget(m_button);
  m_next->setAlignment(Qt::AlignRight);
  commit->addWidget(m_next);
  commit->addStretch();
  auto* grid = new QGridLayout(m_details);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::pageMargin);
  grid->setVerticalSpacing(metrics::gap);
  grid->addWidget(m_fields, 0, 0);
  grid->addLayout(words, 1, 0);
  grid->addLayout(commit, 0, 1, 2, 1);
  grid->setColumnStretch(0, 1);
  column.addWidget(m_details);
  connect(m_button, &QPushButton::clicked, this, &ResultBar::accept);
  connect(m_fields, &ResultFields::changed, this, [this] {
    if (!m_chosen) return;
    tellEffect();
    emit changed();
  });
}

void ResultBar::startCall(const CallContext& call) {
  m_fields->start(call);
  m_recorded->hide();
  m_confirmPlace->hide();
  m_finish->hide();
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
  for (LetterButton* button : std::as_const(m_buttons)) button->setChecked(false);
  m_details->hide();
  update();
}

void ResultBar::choose(CallOutcome outcome) {
  m_chosen.reset();
  const auto results = callResults();
  for (std::size_t i = 0; i < results.size(); ++i) {
    m_buttons[static_cast<qsizetype>(i)]->setChecked(results[i].outcome == outcome);
  }
  const CallResult& result = callResult(outcome);
  QWidget* first = m_fields->ask(result);
  m_chosen = outcome;
  const bool hasFields = first != nullptr || result.asksLateCause;
  m_fields->setVisible(hasFields);
  m_confirmPlace->setVisible(result.needsItems || !m_finish->isHidden());
  setPreview({});
  setWarning({});
  tellEffect();
  m_button->setText(result.endsCall ? tr("Record, next customer") : tr("Record"));
  m_details->show();
  if (first == nullptr) {
    setFocus(Qt::ShortcutFocusReason);
  } else {
    first->setFocus(Qt::ShortcutFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(first)) line->selectAll();
  }
  emit changed();
}

void ResultBar::tellEffect() {
  m_effect->setRole(ColourRole::text);
  const QString meaning = m_fields->meaning();
  const QString effect = effectWords(*m_chosen);
  m_effect->setText(meaning.isEmpty() ? effect : effect + QLatin1Char(' ') + meaning);
}

void ResultBar::choose(const Objection& objection) {
  if (!m_isOpen) open();
  choose(objection.outcome);
  m_fields->fill(objection);
}

std::optional<Date> ResultBar::date() const { return m_chosen ? m_fields->date() : std::nullopt; }

std::optional<std::int64_t> ResultBar::amount() const { return m_chosen ? m_fields->amount() : std::nullopt; }

void ResultBar::write(CallReport& report) const {
  if (m_chosen) m_fields->write(report);
}

bool ResultBar::isComplete() {
  if (!m_chosen) return false;
  QWidget* wrong = m_fields->wrongOne();
  if (wrong == nullptr) return true;
  wrong->setFocus(Qt::ShortcutFocusReason);
  if (auto* line = qobject_cast<QLineEdit*>(wrong)) line->selectAll();
  return false;
}

void ResultBar::setPreview(const QString& words) { m_preview->setText(words); }

void ResultBar::setWarning(const QString& words) {
  m_warning->setState(IconName::warning, words, ColourRole::attention);
  m_warning->setVisible(!words.isEmpty());
}

void ResultBar::setRefusal(const QString& sentence) {
  if (sentence.isEmpty()) return;
  m_effect->setRole(ColourRole::danger);
  m_effect->setText(sentence);
}

void ResultBar::recorded(const QString& words) {
  close();
  tell(words, true);
  m_confirmPlace->show();
  m_finish->show();
  open();
}

void ResultBar::tell(const QString& words, bool isDone) {
  m_recorded->setState(isDone ? IconName::checkCircle : IconName::warning, words,
                       isDone ? ColourRole::ok : ColourRole::attention);
  m_recorded->show();
}

bool ResultBar::confirms() const { return m_confirm->isChecked(); }

void ResultBar::setConfirms(bool confirms) { m_confirm->setChecked(confirms); }

void ResultBar::toggleConfirms() {
  if (!m_confirmPlace->isHidden()) m_confirm->toggle();
}

QVariantMap ResultBar::typed() const {
  if (!m_chosen || !m_button->isEnabled()) return {};
  return {{resultKey, static_cast<int>(*m_chosen)}, {fieldsKey, typedIn(*m_fields)}};
}

void ResultBar::typeAgain(const QVariantMap& typed, Language language) {
  if (!typed.contains(resultKey)) return;
  const int result = typed.value(resultKey).toInt();
  for (const CallResult& one : callResults()) {
    if (static_cast<int>(one.outcome) != result) continue;
    m_isOpen = true;
    choose(one.outcome);
    relance::typeAgain(*m_fields, typed.value(fieldsKey).toMap(), language);
  }
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
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) return emit itemWanted(event->key() == Qt::Key_Down ? 1 : -1);
    if (event->key() == Qt::Key_Space) return emit tickWanted();
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
