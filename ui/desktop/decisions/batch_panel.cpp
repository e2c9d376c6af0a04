// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/decisions/batch_panel.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <map>

#include "actions/chasing/decide_together.h"
#include "desktop/client/decision/decision_fields.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

constexpr DecisionChoice batchChoices[] = {DecisionChoice::formalDemand, DecisionChoice::writeOff};

}  // namespace

BatchPanel::BatchPanel(LedgerDesk& desk, QWidget* parent)
    : EntryForm(tr("Decide all of them"), ButtonKind::primary, parent),
      m_desk(desk),
      m_sum(new RoleLabel({})),
      m_choices(new LetterChoice(tr("Decision"), {{Qt::Key_M, tr("Last letter")}, {Qt::Key_P, tr("Propose the write-off")}})),
      m_reason(new QLineEdit) {
  button().setIconName(IconName::decision);
  m_sum->setStrong(true);
  m_sum->setWordWrap(true);
  auto* consequence = new RoleLabel({}, ColourRole::secondary);
  consequence->setWordWrap(true);
  connect(m_choices, &LetterChoice::chose, this,
          [consequence](int option) { consequence->setText(consequenceOf(dayChoiceOf(batchChoices[option]))); });
  m_choices->choose(0);
  fields().addWidget(m_sum);
  fields().addWidget(m_choices);
  fields().addWidget(consequence);
  fields().addWidget(new LabelledField(tr("Reason, needed for a write-off"), m_reason));
  connect(this, &EntryForm::accepted, this, &BatchPanel::decide);
}

void BatchPanel::setRows(const std::vector<DecisionRow>& rows) {
  const DeskState& state = *m_desk.state();
  m_drawnAt = state.sequence;
  m_rows.clear();
  std::map<Currency, std::int64_t> sums;
  for (const DecisionRow& row : rows) {
    if (!row.isTicked) continue;
    m_rows.push_back(row);
    std::int64_t& sum = sums[state.portfolio.accounts[row.account].currency];
    sum = addMinor(sum, row.amountMinor);
  }
  QStringList amounts;
  for (const auto& [currency, sum] : sums) amounts << amountWords({sum, currency}, state.language);
  const QString count = tr("%n small amounts ticked", nullptr, static_cast<int>(m_rows.size()));
  m_sum->setText(amounts.isEmpty() ? count : tr("%1: %2", "how many, sums").arg(count, amounts.join(QStringLiteral(" + "))));
}

void BatchPanel::focusFirst() { m_choices->setFocus(Qt::ShortcutFocusReason); }

void BatchPanel::decide() {
  if (m_rows.empty()) return setRefusal(tr("Tick at least one customer (X)."));
  const DeskState& state = *m_desk.state();
  const DecisionChoice choice = batchChoices[m_choices->chosen()];
  std::vector<CustomerDecision> decisions;
  PerformOptions options{.drawnAt = m_drawnAt, .shown = {}};
  for (const DecisionRow& row : m_rows) {
    const Account& account = state.portfolio.accounts[row.account];
    const PortfolioCustomer& customer = state.portfolio.customers[account.customer];
    DecisionRequest request;
    request.choice = choice;
    request.currency = account.currency;
    request.reason = toStd(m_reason->text().trimmed());
    decisions.push_back({customer.code, request});
    options.shown.push_back(customer.id);
  }
  const QString words =
      tr("%1: %2", "how many, decision")
          .arg(tr("%n small amounts", nullptr, static_cast<int>(m_rows.size())), dayChoiceWord(dayChoiceOf(choice)));
  setBusy(true);
  m_desk.write(
      *this, [decisions, options](LedgerSession& session) { return decideTogether(session, decisions, options); },
      [this, words](const Outcome<std::vector<TakenDecision>>& taken) {
        setBusy(false);
        setRefusal(taken ? QString() : refusalWords(taken.refusal(), m_desk.language()).sentence);
        if (taken) emit decided(words);
      },
      [this] { setBusy(false); });
}

}  // namespace relance
