// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/quick/quick_strip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include "actions/steering/snooze_customer.h"
#include "actions/steering/write_note.h"
#include "desktop/client/typed_readers.h"
#include "desktop/desk/let_go.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/typed_words.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "text/date_text.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

constexpr int usualDays = 7;
constexpr int dateWidth = 220;
constexpr int widestText = 480;

const QString customerKey = QStringLiteral("customer");
const QString snoozeKey = QStringLiteral("snooze");
const QString fieldsKey = QStringLiteral("fields");

}  // namespace

QuickStrip::QuickStrip(LedgerDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new RoleLabel({})),
      m_until(new DateField([this](const QString& text) {
        const Date today = m_desk.state()->today;
        return dateReader(today, m_desk.language(), {.least = plusDays(today, 1)})(text);
      })),
      m_untilField(new LabelledField(tr("Leave alone until"), m_until)),
      m_text(new QLineEdit),
      m_textField(new LabelledField(tr("Note"), m_text)),
      m_refusal(new RoleLabel({}, ColourRole::danger)),
      m_button(new ActionButton({}, ButtonKind::plain)),
      m_cancel(new ActionButton(tr("Cancel"), ButtonKind::quiet)) {
  m_title->setStrong(true);
  m_refusal->setWordWrap(true);
  m_refusal->hide();
  m_untilField->setFixedWidth(metrics::widthFor(font(), dateWidth));
  m_textField->setMaximumWidth(metrics::widthFor(font(), widestText));
  m_button->setObjectName(QStringLiteral("quick"));
  m_button->setKeyCap(QKeySequence(Qt::Key_Return));
  m_cancel->setKeyCap(QKeySequence(Qt::Key_Escape));
  auto* fields = new QHBoxLayout;
  fields->setSpacing(metrics::gap);
  fields->addWidget(m_untilField);
  fields->addWidget(m_textField, 1);
  fields->addWidget(m_button, 0, Qt::AlignBottom);
  fields->addWidget(m_cancel, 0, Qt::AlignBottom);
  fields->addStretch();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, metrics::gap, 0, 0);
  column->setSpacing(metrics::gap);
  column->addWidget(m_title);
  column->addLayout(fields);
  column->addWidget(m_refusal);
  connect(m_button, &QPushButton::clicked, this, &QuickStrip::accept);
  connect(m_cancel, &QPushButton::clicked, this, &QuickStrip::goBack);
  hide();
}

void QuickStrip::start(CustomerId customer, bool isSnooze) {
  const DeskState* state = m_desk.state();
  const auto place = state == nullptr ? std::nullopt : state->findCustomer(customer);
  if (!place) return;
  ++m_opening;
  m_button->setEnabled(true);
  m_customer = customer;
  m_code = state->portfolio.customers[*place].code;
  m_name = toQt(state->portfolio.customers[*place].name);
  m_isSnooze = isSnooze;
  m_drawnAt = state->sequence;
  m_title->setText(isSnooze ? tr("Put %1 off").arg(m_name) : tr("Note on %1").arg(m_name));
  m_untilField->setVisible(isSnooze);
  m_textField->setLabel(isSnooze ? tr("Reason, if you like") : tr("Note, as the customer may read it"));
  m_button->setText(isSnooze ? tr("Put off") : tr("Write"));
  m_refusal->hide();
  m_text->clear();
  m_until->setText(toQt(shortDate(plusDays(state->today, usualDays), m_desk.language())));
  show();
  QLineEdit* first = isSnooze ? static_cast<QLineEdit*>(m_until) : m_text;
  first->setFocus(Qt::ShortcutFocusReason);
  first->selectAll();
}

QVariantMap QuickStrip::memory() const {
  // What is being written is not to be written again.
  if (isHidden() || !m_button->isEnabled()) return {};
  return {{customerKey, static_cast<qlonglong>(m_customer.value)}, {snoozeKey, m_isSnooze}, {fieldsKey, typedIn(*this)}};
}

void QuickStrip::recall(const QVariantMap& memory) {
  if (memory.isEmpty()) return;
  start(CustomerId{memory.value(customerKey).toLongLong()}, memory.value(snoozeKey).toBool());
  if (!isHidden()) typeAgain(*this, memory.value(fieldsKey).toMap(), m_desk.language());
}

bool QuickStrip::focusTyped() {
  if (isHidden()) return false;
  QLineEdit* first = m_isSnooze ? static_cast<QLineEdit*>(m_until) : m_text;
  first->setFocus(Qt::OtherFocusReason);
  return true;
}

void QuickStrip::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return accept();
  QWidget::keyPressEvent(event);
}

void QuickStrip::accept() {
  if (!m_button->isEnabled()) return;
  const std::string text = toStd(m_text->text().trimmed());
  if (m_isSnooze) {
    if (!m_until->value()) return m_until->setFocus(Qt::ShortcutFocusReason);
    const QString words = tr("%1 put off to %2").arg(m_name, dateWords(*m_until->value(), m_desk.language()));
    const SnoozeRequest request{.until = *m_until->value(), .reason = text};
    return write(words, [code = m_code, request](LedgerSession& session, const PerformOptions& options) {
      const auto made = snoozeCustomer(session, code, request, options);
      return made ? std::nullopt : std::optional(made.refusal());
    });
  }
  if (text.empty()) return m_text->setFocus(Qt::ShortcutFocusReason);
  write(tr("Note on %1").arg(m_name), [code = m_code, text](LedgerSession& session, const PerformOptions& options) {
    const auto made = writeNote(session, code, text, options);
    return made ? std::nullopt : std::optional(made.refusal());
  });
}

void QuickStrip::write(const QString& words,
                       std::function<std::optional<Refusal>(LedgerSession&, const PerformOptions&)> action) {
  m_button->setEnabled(false);
  m_desk.write(
      *this,
      [action = std::move(action), options = PerformOptions{.drawnAt = m_drawnAt, .shown = {m_customer}}](
          LedgerSession& session) { return action(session, options); },
      [this, words, name = m_name, opening = m_opening](const std::optional<Refusal>& refusal) {
        if (opening != m_opening) {
          if (refusal) return tellRefusal(m_desk, name, refusalWords(*refusal, m_desk.language()).sentence);
          emit done(words);
          return;
        }
        m_button->setEnabled(true);
        // A conflict is shown; the same key goes on.
        m_drawnAt = m_desk.state()->sequence;
        m_refusal->setVisible(refusal.has_value());
        if (refusal) return m_refusal->setText(refusalWords(*refusal, m_desk.language()).sentence);
        close();
        emit done(words);
      },
      [this, opening = m_opening] {
        if (opening == m_opening) m_button->setEnabled(true);
      });
}

void QuickStrip::close() {
  ++m_opening;
  hide();
  emit closed();
}

bool QuickStrip::goBack() {
  if (isHidden()) return false;
  close();
  return true;
}

}  // namespace relance
