// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placements/mandate_form.h"

#include <QComboBox>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/client/typed_readers.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/format.h"
#include "domain/ledger/mandate_value.h"
#include "text/amount_text.h"
#include "text/date_text.h"
#include "words/placement_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

constexpr int daysToReview = 28;

struct OutcomeLetter {
  PlacementOutcome outcome;
  Qt::Key letter;
};
constexpr OutcomeLetter outcomes[] = {{PlacementOutcome::paid, Qt::Key_P},
                                      {PlacementOutcome::partlyPaid, Qt::Key_E},
                                      {PlacementOutcome::unrecoverable, Qt::Key_I},
                                      {PlacementOutcome::takenBack, Qt::Key_R}};

bool isMisread(const UnderstoodField& field) { return !field.text().trimmed().isEmpty() && !field.isUnderstood(); }

}  // namespace

MandateForm::MandateForm(LedgerDesk& desk, ToldPlacement placement, const std::vector<Partner>& partners, Purpose purpose,
                         std::int64_t drawnAt, QWidget* parent)
    : EntryForm(purpose == Purpose::news ? tr("Record the news") : tr("Take it back"), ButtonKind::primary, parent),
      m_desk(desk),
      m_told(std::move(placement)),
      m_purpose(purpose),
      m_drawnAt(drawnAt) {
  const Placement& one = m_told.placement;
  if (purpose == Purpose::comesBack) addOutcomes();
  m_recovered = addAmount(tr("Recovered so far"), one.recoveredMinor);
  m_fee = addAmount(tr("Fee so far"), one.feeMinor);
  m_cost = addAmount(tr("Costs so far"), one.costMinor);
  if (purpose == Purpose::news) addReview();
  addPartners(partners);
  connect(m_fee, &QLineEdit::textEdited, this, [this] { m_isFeeTyped = true; });
  connect(m_recovered, &UnderstoodField::readAgain, this, &MandateForm::proposeFee);
  connect(this, &EntryForm::accepted, this, &MandateForm::record);
}

void MandateForm::addOutcomes() {
  QList<LetterOption> options;
  for (const OutcomeLetter& one : outcomes) options << LetterOption{one.letter, placementOutcomeWord(one.outcome)};
  m_outcome = new LetterChoice(tr("Outcome"), options);
  m_outcome->choose(0);
  fields().addWidget(m_outcome);
}

void MandateForm::addPartners(const std::vector<Partner>& partners) {
  m_partner = new QComboBox;
  m_partner->addItem(tr("not said yet"), QString());
  for (const Partner& partner : partners) {
    if (partner.archived && partner.name != m_told.partner) continue;
    m_partners.push_back(partner);
    m_partner->addItem(toQt(partner.name) + QStringLiteral(" · ") + partnerKindWord(partner.kind), toQt(partner.name));
    if (partner.name == m_told.partner) m_partner->setCurrentIndex(m_partner->count() - 1);
  }
  fields().addWidget(new LabelledField(tr("Partner"), m_partner));
}

AmountField* MandateForm::addAmount(const QString& label, std::int64_t minor) {
  auto* field = new AmountField(amountReader(m_told.placement.currency, m_desk.language(), ZeroAmount::taken));
  setAmount(*field, minor);
  field->setAccessibleName(label);
  fields().addWidget(new LabelledField(label, field));
  return field;
}

void MandateForm::setAmount(AmountField& field, std::int64_t minor) {
  field.setText(toQt(amountText({minor, m_told.placement.currency}, m_desk.language())));
}

std::vector<MandateForm::Amount> MandateForm::amounts() const {
  return {{m_recovered, &Placement::recoveredMinor, &PlacementNews::recoveredMinor},
          {m_fee, &Placement::feeMinor, &PlacementNews::feeMinor},
          {m_cost, &Placement::costMinor, &PlacementNews::costMinor}};
}

void MandateForm::follow(const ToldPlacement& placement) {
  const Placement before = m_told.placement;
  m_told.placement = placement.placement;
  for (const Amount& one : amounts()) {
    const bool isUntouched = one.field->value() && one.field->value()->minor == before.*one.sum;
    if (isUntouched && before.*one.sum != m_told.placement.*one.sum) setAmount(*one.field, m_told.placement.*one.sum);
  }
}

void MandateForm::addReview() {
  const Date today = m_desk.state()->today;
  m_review = new DateField(dateReader(today, m_desk.language(), {.least = today}));
  const auto& planned = m_told.placement.review;
  const Date proposed = planned && *planned > today ? *planned : plusDays(today, daysToReview);
  m_review->setText(toQt(shortDate(proposed, m_desk.language())));
  m_review->setAccessibleName(tr("Next review"));
  fields().addWidget(new LabelledField(tr("Next review"), m_review));
}

void MandateForm::proposeFee() {
  const int at = m_partner->currentIndex() - 1;
  if (m_isFeeTyped || at < 0 || !m_recovered->value()) return;
  const auto fee = feeOn(m_partners[static_cast<std::size_t>(at)], m_told.placement.claimedMinor, m_recovered->value()->minor);
  if (fee) setAmount(*m_fee, *fee);
}

void MandateForm::focusFirst() {
  if (m_outcome != nullptr) return m_outcome->setFocus(Qt::ShortcutFocusReason);
  m_recovered->setFocus(Qt::ShortcutFocusReason);
  m_recovered->selectAll();
}

bool MandateForm::isComplete() {
  for (UnderstoodField* field : std::initializer_list<UnderstoodField*>{m_recovered, m_fee, m_cost, m_review}) {
    if (field == nullptr || !isMisread(*field)) continue;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
    return false;
  }
  return true;
}

void MandateForm::record() {
  if (!isComplete()) return;
  PlacementNews news;
  // What stands as it was read is not said again: a colleague may have said more meanwhile.
  for (const Amount& one : amounts()) {
    if (one.field->value() && one.field->value()->minor != m_told.placement.*one.sum) news.*one.news = one.field->value()->minor;
  }
  if (m_review != nullptr) news.review = m_review->value();
  const int partner = m_partner->currentIndex() - 1;
  const std::string name = partner < 0 ? std::string() : m_partners[static_cast<std::size_t>(partner)].name;
  if (name != m_told.partner) news.partner = name;
  std::optional<PlacementOutcome> outcome;
  if (m_outcome != nullptr) outcome = outcomes[m_outcome->chosen()].outcome;
  const QString customer = toQt(m_told.customerName);
  const QString words = outcome ? tr("Mandate on %1 taken back: %2").arg(customer, placementOutcomeWord(*outcome))
                                : tr("News of the mandate on %1").arg(customer);
  const PerformOptions options{.drawnAt = m_drawnAt, .shown = {m_told.placement.customer}};
  setBusy(true);
  m_desk.write(
      *this,
      [code = m_told.customerCode, id = m_told.placement.id, news, outcome, options](LedgerSession& session) {
        return outcome ? returnPlacement(session, code, id, *outcome, news, options)
                       : updatePlacement(session, code, id, news, options);
      },
      [this, words](const Outcome<Placement>& done) {
        setBusy(false);
        // A conflict has been shown: the same key goes on.
        m_drawnAt = m_desk.state()->sequence;
        setRefusal(done ? QString() : refusalWords(done.refusal(), m_desk.language()).sentence);
        if (done) emit recorded(words);
      },
      [this] { setBusy(false); });
}

}  // namespace relance
