// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/decision_panel.h"

#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include "actions/chasing/decide.h"
#include "desktop/client/typed_readers.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "words/decision_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

/// Longer is a payment plan (actions/chasing/decision_taking.h refuses it).
constexpr int longestLeniency = 30;
constexpr int usualLeniency = 14;

const QKeySequence decideKeys(Qt::CTRL | Qt::Key_Return);

}  // namespace

DecisionPanel::DecisionPanel(LedgerDesk& desk, CustomerId customer, Currency currency, Cause cause, bool isPrimary,
                             QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_customer(customer),
      m_currency(currency),
      m_cause(cause),
      m_drawnAt(desk.state()->sequence),
      m_until(new DateField(dateReader(desk.state()->today, desk.language(),
                                       {plusDays(desk.state()->today, 1), plusDays(desk.state()->today, longestLeniency)}))),
      m_untilField(new LabelledField(tr("Leniency until"), m_until)),
      m_reason(new QLineEdit),
      m_refusal(new RoleLabel({}, ColourRole::danger)),
      m_button(new ActionButton(cause == Cause::due ? tr("Decide") : tr("Order the formal demand"),
                                isPrimary ? ButtonKind::primary : ButtonKind::plain)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::gap);
  if (cause == Cause::due) makeChoices();
  m_untilField->setHelp(tr("At most 30 days, once for this debt"));
  m_until->setText(QStringLiteral("+%1").arg(usualLeniency));
  layout->addWidget(m_untilField);
  auto* reasonField = new LabelledField(cause == Cause::due ? tr("Reason, if you like") : tr("Reason"), m_reason);
  layout->addWidget(reasonField);
  m_refusal->setWordWrap(true);
  m_refusal->hide();
  layout->addWidget(m_refusal);
  m_button->setIconName(IconName::decision);
  m_button->setKeyCap(decideKeys);
  layout->addWidget(m_button);
  connect(m_button, &QPushButton::clicked, this, &DecisionPanel::decide);
  choose();
}

void DecisionPanel::makeChoices() {
  m_demand = new QRadioButton(tr("Formal demand, by registered letter"));
  m_leniency = new QRadioButton(tr("Leniency until a day"));
  m_demand->setChecked(true);
  for (QRadioButton* choice : {m_demand, m_leniency}) {
    layout()->addWidget(choice);
    connect(choice, &QRadioButton::toggled, this, &DecisionPanel::choose);
  }
}

void DecisionPanel::choose() { m_untilField->setVisible(m_leniency != nullptr && m_leniency->isChecked()); }

void DecisionPanel::focusFirst() {
  if (m_demand == nullptr) return m_reason->setFocus(Qt::ShortcutFocusReason);
  (m_leniency->isChecked() ? m_leniency : m_demand)->setFocus(Qt::ShortcutFocusReason);
}

void DecisionPanel::keyPressEvent(QKeyEvent* event) {
  const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isReturn && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) return decide();
  QWidget::keyPressEvent(event);
}

void DecisionPanel::decide() {
  if (!m_button->isEnabled()) return;
  const bool isLeniency = m_leniency != nullptr && m_leniency->isChecked();
  if (isLeniency && !m_until->value()) return m_until->setFocus();
  const DeskState& state = *m_desk.state();
  const auto customer = state.findCustomer(m_customer);
  if (!customer) return;
  DecisionRequest request;
  request.choice = isLeniency ? DecisionChoice::leniency : DecisionChoice::formalDemand;
  if (isLeniency) request.until = m_until->value();
  request.reason = toStd(m_reason->text().trimmed());
  request.currency = m_currency;
  const std::string code = state.portfolio.customers[*customer].code;
  const QString words =
      tr("Decision for %1: %2").arg(toQt(state.portfolio.customers[*customer].name), decisionWord(request.choice));
  m_button->setEnabled(false);
  m_desk.write(
      *this,
      [code, request, options = PerformOptions{.drawnAt = m_drawnAt, .shown = {m_customer}}](LedgerSession& session) {
        return relance::decide(session, code, request, options);
      },
      [this, words](const Outcome<TakenDecision>& taken) {
        m_button->setEnabled(true);
        // What was touched meanwhile is shown again by the new state; deciding again is then the one key to go on.
        m_drawnAt = m_desk.state()->sequence;
        m_refusal->setVisible(!taken);
        if (!taken) return m_refusal->setText(refusalWords(taken.refusal(), m_desk.language()).sentence);
        emit decided(words);
      },
      [this] { m_button->setEnabled(true); });
}

}  // namespace relance
