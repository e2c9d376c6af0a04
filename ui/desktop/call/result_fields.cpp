// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/result_fields.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "desktop/call/typed_time.h"
#include "desktop/client/typed_readers.h"
#include "desktop/shared/controls/labelled_field.h"
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

bool isMisread(const UnderstoodField& field) { return !field.text().trimmed().isEmpty() && !field.isUnderstood(); }

}  // namespace

ResultFields::ResultFields(QWidget* parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_time(new QLineEdit), m_timeField(new LabelledField(tr("Time"), m_time)) {
  m_line->setContentsMargins(0, 0, 0, 0);
  m_line->setSpacing(metrics::gap);
  m_line->addWidget(m_timeField);
  m_timeField->setFixedWidth(metrics::widthFor(font(), timeWidth));
  connect(m_time, &QLineEdit::textChanged, this, [this](const QString& text) {
    const bool isFine = text.trimmed().isEmpty() || parseTypedTime(text);
    m_timeField->setError(isFine ? QString() : tr("Not a time"));
    emit changed();
  });
}

void ResultFields::start(Date today, Language language, Currency currency, const WorkingCalendar& calendar) {
  m_proposedDays.clear();
  for (const CallResult& result : callResults()) {
    if (result.proposedDays == 0) continue;
    m_proposedDays[result.outcome] = calendar.nextWorkingDay(plusDays(today, result.proposedDays));
  }
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
  m_line->insertWidget(0, m_dateField);
  m_line->addWidget(m_amountField);
  for (UnderstoodField* field : {static_cast<UnderstoodField*>(m_date), static_cast<UnderstoodField*>(m_amount)}) {
    connect(field, &UnderstoodField::readAgain, this, &ResultFields::changed);
  }
}

QLineEdit* ResultFields::ask(const CallResult& result) {
  m_result = result;
  const auto proposed = m_proposedDays.find(result.outcome);
  m_date->setText(proposed == m_proposedDays.end() ? QString() : toQt(shortDate(proposed->second, m_language)));
  m_time->clear();
  m_amount->clear();
  if (result.asksAmount) setAmount(m_sum);
  m_dateField->setVisible(result.asksDate);
  m_timeField->setVisible(result.asksTime);
  m_amountField->setVisible(result.asksAmount);
  if (result.asksDate) return m_date;
  return result.asksAmount ? m_amount : nullptr;
}

void ResultFields::fill(const Objection& objection) {
  if (!objection.date.isEmpty()) m_date->setText(objection.date);
  m_time->setText(objection.time);
  if (objection.amount == ObjectionAmount::third) setAmount(m_sum / thirds);
  if (objection.amount == ObjectionAmount::none) m_amount->clear();
}

void ResultFields::setAmount(std::int64_t minor) {
  if (minor > 0) m_amount->setText(toQt(amountText({minor, m_currency}, m_language)));
}

QLineEdit* ResultFields::wrongOne() const {
  if (m_result.asksDate && (isMisread(*m_date) || (m_result.needsDate && !m_date->value()))) return m_date;
  if (m_result.asksTime && !m_time->text().trimmed().isEmpty() && time().isEmpty()) return m_time;
  if (m_result.asksAmount && isMisread(*m_amount)) return m_amount;
  return nullptr;
}

std::optional<Date> ResultFields::date() const { return m_result.asksDate ? m_date->value() : std::nullopt; }

QString ResultFields::time() const { return m_result.asksTime ? parseTypedTime(m_time->text()).value_or(QString()) : QString(); }

std::optional<std::int64_t> ResultFields::amount() const {
  if (!m_result.asksAmount || !m_amount->value()) return std::nullopt;
  return m_amount->value()->minor;
}

}  // namespace relance
