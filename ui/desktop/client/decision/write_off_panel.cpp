// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/decision/write_off_panel.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "actions/chasing/answer_write_off.h"
#include "desktop/client/decision/waiting_decisions.h"
#include "desktop/desk/guarded_read.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/private_text_store.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

constexpr int yes = 0;

/// Who proposed it and why, which the photograph leaves out.
struct Motive {
  QString person;
  QStringList reasons;
};

Motive motiveOf(Database& database, const WriteOffProposal& proposal) {
  std::vector<Hold> stored = HoldStore(database).ofCustomer(proposal.holds.front().customer);
  std::erase_if(stored,
                [&](const Hold& hold) { return std::ranges::find(proposal.holds, hold.id, &Hold::id) == proposal.holds.end(); });
  Motive motive;
  const PersonId proposer = stored.empty() ? PersonId{} : stored.front().person;
  if (const auto person = proposer ? PersonStore(database).find(proposer) : std::nullopt) motive.person = toQt(person->name);
  for (const Hold& hold : stored) {
    const QString reason = hold.reason ? toQt(PrivateTextStore(database).text(hold.reason)) : QString();
    if (!reason.isEmpty() && !motive.reasons.contains(reason)) motive.reasons << reason;
  }
  return motive;
}

}  // namespace

WriteOffPanel::WriteOffPanel(LedgerDesk& desk, CustomerId customer, Currency currency, bool isPrimary, QWidget* parent)
    : EntryForm(tr("Answer"), isPrimary ? ButtonKind::primary : ButtonKind::plain, parent),
      m_desk(desk),
      m_customer(customer),
      m_currency(currency),
      m_drawnAt(desk.state()->sequence),
      m_choices(new LetterChoice(tr("Answer"), {{Qt::Key_O, tr("Yes, write it off")}, {Qt::Key_N, tr("No, decide again")}})),
      m_reason(new QLineEdit) {
  button().setIconName(IconName::decision);
  makeFacts();
  fields().addWidget(m_choices);
  fields().addWidget(new LabelledField(tr("Reason, if another"), m_reason));
  connect(this, &EntryForm::accepted, this, &WriteOffPanel::answer);
}

void WriteOffPanel::makeFacts() {
  const DeskState& state = *m_desk.state();
  const auto customer = state.findCustomer(m_customer);
  const auto account = customer ? state.findAccount(*customer, m_currency) : std::nullopt;
  if (!account) return;
  const WriteOffProposal proposal = writeOffProposalOf(state, *account);
  if (proposal.holds.empty()) return;
  for (const Hold& hold : proposal.holds) m_items.push_back("#" + std::to_string(hold.item.value));
  const Motive motive = guardedRead(m_desk, [&](Database& database) { return motiveOf(database, proposal); }).value_or(Motive());
  const QString day = dateWords(proposal.since, state.language);
  auto* what =
      new RoleLabel(tr("%1 proposed to be written off: %2")
                        .arg(amountWords({proposal.openMinor, m_currency}, state.language), itemNumbers(state, proposal.items)));
  what->setStrong(true);
  auto* who = new RoleLabel(motive.person.isEmpty() ? day : tr("%1, by %2", "a day, a person").arg(day, motive.person),
                            ColourRole::secondary);
  fields().addWidget(what);
  fields().addWidget(who);
  auto* why = new RoleLabel(tr("“%1”").arg(motive.reasons.join(QStringLiteral(" · "))));
  if (motive.reasons.isEmpty()) why->hide();
  for (RoleLabel* label : {what, why}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  fields().addWidget(why);
}

void WriteOffPanel::focusFirst() { m_choices->setFocus(Qt::ShortcutFocusReason); }

void WriteOffPanel::answer() {
  const DeskState& state = *m_desk.state();
  const auto customer = state.findCustomer(m_customer);
  if (!customer) return;
  if (m_choices->chosen() < 0) {
    setRefusal(tr("Choose first: O for yes, N for no."));
    return focusFirst();
  }
  const PortfolioCustomer& whose = state.portfolio.customers[*customer];
  const bool isAccepted = m_choices->chosen() == yes;
  const QString words =
      isAccepted ? tr("Write-off accepted for %1").arg(toQt(whose.name)) : tr("Write-off refused for %1").arg(toQt(whose.name));
  const WriteOffAnswer answer{isAccepted, m_items, toStd(m_reason->text().trimmed())};
  setBusy(true);
  m_desk.write(
      *this,
      [code = whose.code, answer, options = PerformOptions{.drawnAt = m_drawnAt, .shown = {m_customer}}](LedgerSession& session) {
        return answerWriteOff(session, code, answer, options);
      },
      [this, words](const Outcome<AnsweredWriteOff>& done) {
        setBusy(false);
        m_drawnAt = m_desk.state()->sequence;
        setRefusal(done ? QString() : refusalWords(done.refusal(), m_desk.language()).sentence);
        if (done) emit answered(words);
      },
      [this] { setBusy(false); });
}

}  // namespace relance
