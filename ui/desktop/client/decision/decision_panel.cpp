// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/decision/decision_panel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "actions/chasing/decide.h"
#include "actions/steering/mark_customer.h"
#include "desktop/client/decision/waiting_decisions.h"
#include "desktop/client/icon_line.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "words/advice_words.h"
#include "words/decision_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

/// Mise en demeure, échéancier, délai, confier, perte, relancer; in the order of DayChoice.
constexpr Qt::Key letters[dayChoiceCount] = {Qt::Key_M, Qt::Key_E, Qt::Key_D, Qt::Key_C, Qt::Key_P, Qt::Key_R};

}  // namespace

DecisionPanel::DecisionPanel(LedgerDesk& desk, CustomerId customer, Currency currency, Cause cause, bool isPrimary,
                             QWidget* parent)
    : EntryForm(cause == Cause::due ? tr("Decide") : tr("Order the formal demand"),
                isPrimary ? ButtonKind::primary : ButtonKind::plain, parent),
      m_desk(desk),
      m_customer(customer),
      m_currency(currency),
      m_cause(cause),
      m_drawnAt(desk.state()->sequence),
      m_reason(new QLineEdit) {
  button().setIconName(IconName::decision);
  m_reason->setObjectName(QStringLiteral("reason"));
  if (cause == Cause::due) {
    makeFacts();
    makeChoices();
  }
  fields().addWidget(new LabelledField(cause == Cause::due ? tr("Reason, needed for a write-off") : tr("Reason"), m_reason));
  connect(this, &EntryForm::accepted, this, &DecisionPanel::decide);
}

void DecisionPanel::makeFacts() {
  const DeskState& state = *m_desk.state();
  delete m_facts;
  m_facts = new QWidget;
  auto* column = new QVBoxLayout(m_facts);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  fields().insertWidget(0, m_facts);
  m_waiting.clear();
  const auto customer = state.findCustomer(m_customer);
  const auto account = customer ? state.findAccount(*customer, m_currency) : std::nullopt;
  if (!account) return;
  m_waiting = adviceOf(state, *account);
  for (const ToldAdvice& one : m_waiting) {
    auto* waits = new RoleLabel(tr("%1 wait: %2", "an amount, numbers of items")
                                    .arg(amountWords({one.amountMinor, m_currency}, state.language),
                                         itemNumbers(state, itemsOf(state, *account, one.items))),
                                ColourRole::secondary);
    waits->setWordWrap(true);
    column->addWidget(waits);
    column->addWidget(new IconLine(IconName::star, ColourRole::attention,
                                   tr("Proposed: %1").arg(adviceSentence(one.advice, m_currency, state.language))));
  }
}

void DecisionPanel::makeChoices() {
  const DeskState& state = *m_desk.state();
  const auto customer = state.findCustomer(m_customer);
  const auto account = customer ? state.findAccount(*customer, m_currency) : std::nullopt;
  if (!account) return;
  QList<LetterOption> options;
  for (int i = 0; i < dayChoiceCount; ++i) options << LetterOption{letters[i], dayChoiceWord(static_cast<DayChoice>(i))};
  m_choices = new LetterChoice(tr("Decision"), options);
  m_asked = new DecisionFields(m_desk, *account, m_waiting);
  m_asked->hide();
  fields().addWidget(m_choices);
  fields().addWidget(m_asked);
  connect(m_choices, &LetterChoice::chose, this, &DecisionPanel::choose);
  if (m_waiting.empty()) return;
  if (const auto proposed = choiceOf(m_waiting.front().advice.road)) m_choices->choose(static_cast<int>(dayChoiceOf(*proposed)));
}

void DecisionPanel::choose(int option) {
  m_asked->show(static_cast<DayChoice>(option));
  m_asked->show();
  setRefusal({});
}

void DecisionPanel::shownAnew() {
  m_drawnAt = m_desk.state()->sequence;
  if (m_cause == Cause::due) makeFacts();
}

void DecisionPanel::focusFirst() {
  if (m_choices != nullptr) return m_choices->setFocus(Qt::ShortcutFocusReason);
  m_reason->setFocus(Qt::ShortcutFocusReason);
}

void DecisionPanel::decide() {
  if (!button().isEnabled()) return;
  const DeskState& state = *m_desk.state();
  const auto customer = state.findCustomer(m_customer);
  if (!customer) return;
  if (m_choices != nullptr && m_choices->chosen() < 0) {
    setRefusal(tr("Choose first: each decision has its letter."));
    return m_choices->setFocus(Qt::ShortcutFocusReason);
  }
  const DayChoice choice = m_choices == nullptr ? DayChoice::formalDemand : static_cast<DayChoice>(m_choices->chosen());
  DecisionRequest request;
  if (m_asked != nullptr && !m_asked->fill(request)) return;
  request.reason = toStd(m_reason->text().trimmed());
  request.currency = m_currency;
  const PortfolioCustomer& whose = state.portfolio.customers[*customer];
  const QString words = tr("Decision for %1: %2").arg(toQt(whose.name), dayChoiceWord(choice));
  setBusy(true);
  if (choice == DayChoice::byHand) return chaseByHand(whose.code, words);
  request.choice = *decisionOf(choice);
  take(whose.code, request, words);
}

void DecisionPanel::take(const std::string& code, const DecisionRequest& request, const QString& words) {
  m_desk.write(
      *this,
      [code, request, options = PerformOptions{.drawnAt = m_drawnAt, .shown = {m_customer}}](LedgerSession& session) {
        return relance::decide(session, code, request, options);
      },
      [this, words](const Outcome<TakenDecision>& taken) {
        answered(taken ? std::nullopt : std::optional(taken.refusal()), words);
      },
      [this] { setBusy(false); });
}

void DecisionPanel::chaseByHand(const std::string& code, const QString& words) {
  m_desk.write(
      *this,
      [code, reason = toStd(m_reason->text().trimmed()), options = PerformOptions{.drawnAt = m_drawnAt, .shown = {m_customer}}](
          LedgerSession& session) { return setByHand(session, code, true, reason, options); },
      [this, words](const Outcome<Done>& done) { answered(done ? std::nullopt : std::optional(done.refusal()), words); },
      [this] { setBusy(false); });
}

void DecisionPanel::answered(const std::optional<Refusal>& refusal, const QString& words) {
  setBusy(false);
  // What was touched meanwhile is shown again by the new state; deciding again is then the one key to go on.
  m_drawnAt = m_desk.state()->sequence;
  setRefusal(refusal ? refusalWords(*refusal, m_desk.language()).sentence : QString());
  if (!refusal) emit decided(words);
}

}  // namespace relance
