// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/results/result_fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include "desktop/call/results/result_words.h"
#include "desktop/call/results/typed_time.h"
#include "desktop/client/typed_readers.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "text/amount_text.h"
#include "text/date_text.h"
#include "words/dispute_words.h"

namespace relance {
namespace {

constexpr int countWidth = 84;
constexpr int rhythmWidth = 140;
constexpr int causeWidth = 260;
constexpr int ownerWidth = 220;
constexpr int dateWidth = 220;
constexpr int timeWidth = 84;
constexpr int amountWidth = 200;
constexpr int otherNameWidth = 190;
constexpr int otherPhoneWidth = 150;
constexpr int thirds = 3;
constexpr int usualParts = 3;
constexpr int fewestParts = 2;
constexpr int mostParts = 36;

bool isMisread(const UnderstoodField& field) { return !field.text().trimmed().isEmpty() && !field.isUnderstood(); }

bool isOffered(const Cause& cause, CauseKind kind) { return cause.kind == kind && cause.isEnabled; }

/// What the day means for each result.
QString dayLabel(CallOutcome outcome) {
  switch (outcome) {
    case CallOutcome::promise:
      return ResultFields::tr("Paid on");
    case CallOutcome::plan:
      return ResultFields::tr("First one on");
    case CallOutcome::proofRequested:
      return ResultFields::tr("Call back on");
    case CallOutcome::transferAnnounced:
      return ResultFields::tr("Left on");
    case CallOutcome::saidPaid:
      return ResultFields::tr("Paid on, as he says");
    case CallOutcome::insolvency:
      return ResultFields::tr("Judgment of");
    case CallOutcome::callback:
    case CallOutcome::dispute:
    case CallOutcome::passedOn:
    case CallOutcome::noAnswer:
    case CallOutcome::voicemail:
    case CallOutcome::wrongNumber:
    case CallOutcome::noCommitment:
    case CallOutcome::refused:
    case CallOutcome::lead:
      break;
  }
  return ResultFields::tr("Day");
}

}  // namespace

ResultFields::ResultFields(QWidget* parent)
    : QWidget(parent),
      m_line(new QHBoxLayout(this)),
      m_count(new QLineEdit),
      m_date(new DateField([this](const QString& text) {
        const std::optional<Date> today = m_call.today;
        const DateLimits limits{.least = m_result.takesPast ? std::nullopt : today,
                                .most = m_result.takesFuture ? std::nullopt : today};
        return dateReader(m_call.today, m_call.language, limits)(text);
      })),
      m_time(new QLineEdit),
      m_amount(new AmountField([this](const QString& text) { return amountReader(m_call.currency, m_call.language)(text); })),
      m_administrator(new QLineEdit),
      m_otherName(new QLineEdit),
      m_otherPhone(new QLineEdit) {
  m_line->setContentsMargins(0, 0, 0, 0);
  m_line->setSpacing(metrics::gap);
  const auto add = [this](const QString& label, QWidget* field, int width) {
    auto* labelled = new LabelledField(label, field);
    labelled->setFixedWidth(metrics::widthFor(font(), width));
    m_line->addWidget(labelled);
    return labelled;
  };
  m_countField = add(tr("Instalments"), m_count, countWidth);
  m_rhythm = addChoice(tr("How often"), rhythmWidth, m_rhythmField);
  m_rhythm->addItem(tr("Every month"), static_cast<int>(PlanRhythm::monthly));
  m_rhythm->addItem(tr("Every fortnight"), static_cast<int>(PlanRhythm::fortnightly));
  m_rhythm->addItem(tr("Every week"), static_cast<int>(PlanRhythm::weekly));
  m_cause = addChoice(tr("Contested because"), causeWidth, m_causeField);
  m_owner = addChoice(tr("Answered by"), ownerWidth, m_ownerField);
  m_dateField = add(tr("Day"), m_date, dateWidth);
  m_timeField = add(tr("Time"), m_time, timeWidth);
  m_amountField = add(tr("Amount"), m_amount, amountWidth);
  m_administratorField = add(tr("Administrator"), m_administrator, ownerWidth);
  m_otherNameField = add(tr("Who else"), m_otherName, otherNameWidth);
  m_otherPhoneField = add(tr("His number"), m_otherPhone, otherPhoneWidth);
  m_lateCause = addChoice(tr("Late because"), causeWidth, m_lateCauseField);
  m_line->addStretch();

  connect(m_time, &QLineEdit::textChanged, this, [this](const QString& text) {
    const bool isFine = text.trimmed().isEmpty() || parseTypedTime(text);
    m_timeField->setError(isFine ? QString() : tr("Not a time"));
    emit changed();
  });
  connect(m_count, &QLineEdit::textChanged, this, [this] {
    m_countField->setError(count() ? QString() : tr("%1 to %2").arg(fewestParts).arg(mostParts));
    emit changed();
  });
  connect(m_cause, &QComboBox::currentIndexChanged, this, &ResultFields::tellOwner);
  for (UnderstoodField* field : {static_cast<UnderstoodField*>(m_date), static_cast<UnderstoodField*>(m_amount)}) {
    connect(field, &UnderstoodField::readAgain, this, &ResultFields::changed);
  }
  for (QLineEdit* line : {m_administrator, m_otherName, m_otherPhone}) {
    connect(line, &QLineEdit::textChanged, this, &ResultFields::changed);
  }
}

QComboBox* ResultFields::addChoice(const QString& label, int width, LabelledField*& field) {
  auto* choice = new QComboBox;
  field = new LabelledField(label, choice);
  field->setFixedWidth(metrics::widthFor(font(), width));
  m_line->addWidget(field);
  connect(choice, &QComboBox::currentIndexChanged, this, &ResultFields::changed);
  return choice;
}

void ResultFields::start(const CallContext& call) {
  m_call = call;
  m_proposedDays.clear();
  for (const CallResult& result : callResults()) {
    if (!result.proposedDays) continue;
    const Date day = plusDays(call.today, *result.proposedDays);
    m_proposedDays[result.outcome] = *result.proposedDays == 0 ? day : call.calendar.nextWorkingDay(day);
  }
  fillCauses();
}

void ResultFields::fillCauses() {
  const QSignalBlocker noCause(m_cause);
  const QSignalBlocker noLate(m_lateCause);
  const QSignalBlocker noOwner(m_owner);
  m_cause->clear();
  m_lateCause->clear();
  m_lateCause->addItem(tr("Not said"), QString());
  m_owner->clear();
  m_owner->addItem(QString(), QVariant::fromValue(qlonglong{0}));
  for (const Cause& cause : m_call.causes) {
    const QString key = toQt(cause.key);
    if (isOffered(cause, CauseKind::dispute)) m_cause->addItem(causeName(cause, m_call.language), key);
    if (isOffered(cause, CauseKind::late)) m_lateCause->addItem(causeName(cause, m_call.language), key);
  }
  for (const Person& person : m_call.persons) {
    if (!person.archived) m_owner->addItem(toQt(person.name), QVariant::fromValue(qlonglong{person.id.value}));
  }
  tellOwner();
}

const Cause* ResultFields::cause() const { return findCause(m_call.causes, toStd(m_cause->currentData().toString())); }

void ResultFields::tellOwner() {
  if (const Cause* chosen = cause()) m_owner->setItemText(0, causeOwnerWord(chosen->owner));
}

QWidget* ResultFields::ask(const CallResult& result) {
  m_result = result;
  m_dateField->setLabel(dayLabel(result.outcome));
  const auto proposed = m_proposedDays.find(result.outcome);
  m_date->setText(proposed == m_proposedDays.end() ? QString() : toQt(shortDate(proposed->second, m_call.language)));
  m_time->clear();
  m_amount->clear();
  for (QLineEdit* line : {m_administrator, m_otherName, m_otherPhone}) line->clear();
  m_count->setText(QString::number(usualParts));
  for (QComboBox* choice : {m_rhythm, m_owner, m_lateCause}) choice->setCurrentIndex(0);
  m_cause->setCurrentIndex(m_cause->findData(toQt(unspecifiedCause)));
  if (m_cause->currentIndex() < 0 && m_cause->count() > 0) m_cause->setCurrentIndex(0);
  tellOwner();
  m_amount->setPlaceholderText(result.asksCause ? tr("All of it") : QString());
  if (result.asksAmount && !result.asksCause) setAmount(m_sum);
  m_countField->setVisible(result.asksParts);
  m_rhythmField->setVisible(result.asksParts);
  m_causeField->setVisible(result.asksCause);
  m_ownerField->setVisible(result.asksCause);
  m_dateField->setVisible(result.asksDate);
  m_timeField->setVisible(result.asksTime);
  m_amountField->setVisible(result.asksAmount);
  m_administratorField->setVisible(result.asksAdministrator);
  m_lateCauseField->setVisible(result.asksLateCause);
  askContact(result.asksContact);
  if (result.asksCause) return m_cause;
  if (result.asksParts) return m_count;
  if (result.asksContact) return m_otherName;
  // Why he is late alone leaves the keys to the letters.
  return result.asksDate ? m_date : nullptr;
}

void ResultFields::proposeAmount(std::int64_t sum) {
  if (sum == m_sum) return;
  const bool isUntouched = m_result.asksAmount && !m_result.asksCause && amount().value_or(0) == m_sum;
  m_sum = sum;
  if (!isUntouched) return;
  m_amount->clear();
  setAmount(sum);
}

void ResultFields::fill(const Objection& objection) {
  if (!objection.date.isEmpty()) m_date->setText(objection.date);
  m_time->setText(objection.time);
  if (objection.amount == ObjectionAmount::third) setAmount(m_sum / thirds);
  if (objection.amount == ObjectionAmount::none && !m_result.asksParts) m_amount->clear();
  const auto choose = [&objection](QComboBox& choice) {
    const int at = objection.cause.isEmpty() ? -1 : choice.findData(objection.cause);
    if (at >= 0) choice.setCurrentIndex(at);
  };
  choose(*m_cause);
  choose(*m_lateCause);
  if (!objection.asksContact) return;
  // The objection has said why he is late: the room is for who answers in his place.
  m_lateCauseField->hide();
  askContact(true);
}

void ResultFields::askContact(bool isAsked) {
  m_otherNameField->setVisible(isAsked);
  m_otherPhoneField->setVisible(isAsked);
}

void ResultFields::setAmount(std::int64_t minor) {
  if (minor > 0) m_amount->setText(toQt(amountText({minor, m_call.currency}, m_call.language)));
}

std::optional<int> ResultFields::count() const {
  bool isNumber = false;
  const int parts = m_count->text().trimmed().toInt(&isNumber);
  return isNumber && parts >= fewestParts && parts <= mostParts ? std::optional(parts) : std::nullopt;
}

QWidget* ResultFields::wrongOne() const {
  if (m_result.asksParts && !count()) return m_count;
  if (m_result.asksDate && (isMisread(*m_date) || (m_result.needsDate && !m_date->value()))) return m_date;
  if (m_result.asksTime && !m_time->text().trimmed().isEmpty() && time().isEmpty()) return m_time;
  if (m_result.asksAmount && isMisread(*m_amount)) return m_amount;
  if (m_result.asksParts && dues().empty()) return m_amount;
  if (!m_otherPhone->text().trimmed().isEmpty() && m_otherName->text().trimmed().isEmpty()) return m_otherName;
  return nullptr;
}

std::optional<Date> ResultFields::date() const { return m_result.asksDate ? m_date->value() : std::nullopt; }

QString ResultFields::time() const { return m_result.asksTime ? parseTypedTime(m_time->text()).value_or(QString()) : QString(); }

std::optional<std::int64_t> ResultFields::amount() const {
  if (!m_result.asksAmount || !m_amount->value()) return std::nullopt;
  return m_amount->value()->minor;
}

std::vector<Instalment> ResultFields::dues() const {
  const auto parts = count();
  if (!m_result.asksParts || !parts || !date() || amount().value_or(0) < *parts) return {};
  return instalmentsOf(*amount(), {*parts, static_cast<PlanRhythm>(m_rhythm->currentData().toInt()), *date()});
}

void ResultFields::write(CallReport& report) const {
  if (m_result.asksAdministrator) {
    report.judgmentOn = date();
    report.administrator = toStd(m_administrator->text().trimmed());
  } else if (!m_result.asksParts) {
    report.agreedOn = date();
  }
  report.agreedAt = toStd(time());
  report.amountMinor = amount();
  report.dues = dues();
  if (m_result.asksCause) {
    report.cause = toStd(m_cause->currentData().toString());
    report.owner = PersonId{m_owner->currentData().toLongLong()};
  }
  report.otherName = toStd(m_otherName->text().simplified());
  report.otherPhone = toStd(m_otherPhone->text().simplified());
  if (m_result.asksLateCause) report.lateCause = toStd(m_lateCause->currentData().toString());
}

QString ResultFields::meaning() const {
  if (m_result.asksCause && cause() != nullptr) return causeWords(*cause());
  const auto plan = dues();
  if (!plan.empty()) return instalmentWords(plan, m_call.currency, m_call.language);
  const QString other = m_otherName->text().simplified();
  if (!other.isEmpty()) return tr("%1 is entered as a contact.").arg(other);
  if (!m_result.asksAdministrator) return {};
  return declarationWords(m_call.debtorCountry, m_call.creditorCountry, date(), m_call.today, m_call.language);
}

}  // namespace relance
