// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placements/new_mandate_form.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "desktop/client/partner_choice.h"
#include "desktop/client/typed_readers.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "text/date_text.h"

namespace relance {
namespace {

constexpr int daysToReview = 28;

bool isMisread(const UnderstoodField& field) { return !field.text().trimmed().isEmpty() && !field.isUnderstood(); }

}  // namespace

NewMandateForm::NewMandateForm(Date today, Language language, Currency currency, QWidget* parent)
    : EntryForm(tr("Hand over"), ButtonKind::primary, parent),
      m_language(language),
      m_currency(currency),
      m_partner(new PartnerChoice),
      m_cost(new AmountField(amountReader(currency, language, ZeroAmount::taken))),
      m_review(new DateField(dateReader(today, language, {.least = today}))),
      m_reason(new QLineEdit),
      m_isWhole(new QCheckBox(tr("The whole customer, what is invoiced later too"))) {
  button().setIconName(IconName::handover);
  m_cost->setAccessibleName(tr("Cost of the mandate"));
  m_review->setAccessibleName(tr("Next review"));
  m_review->setText(toQt(shortDate(plusDays(today, daysToReview), language)));
  auto* short_ = new QHBoxLayout;
  short_->setSpacing(metrics::gap);
  short_->addWidget(new LabelledField(tr("Cost of the mandate"), m_cost), 2);
  short_->addWidget(new LabelledField(tr("Next review"), m_review), 3);
  fields().addWidget(new LabelledField(tr("Partner"), m_partner));
  fields().addLayout(short_);
  fields().addWidget(new LabelledField(tr("Reason, if you like"), m_reason));
  fields().addWidget(m_isWhole);
  connect(m_partner, &QComboBox::currentIndexChanged, this, &NewMandateForm::changed);
  connect(m_cost, &UnderstoodField::readAgain, this, &NewMandateForm::changed);
  connect(m_isWhole, &QCheckBox::toggled, this, &NewMandateForm::changed);
}

void NewMandateForm::offer(const std::vector<PartnerOffer>& partners) { m_partner->offer(partners); }

void NewMandateForm::focusFirst() { m_partner->setFocus(Qt::ShortcutFocusReason); }

bool NewMandateForm::isWhole() const { return m_isWhole->isChecked(); }

std::int64_t NewMandateForm::costMinor() const { return m_cost->value() ? m_cost->value()->minor : 0; }

const PartnerOffer* NewMandateForm::partner() const { return m_partner->partner(); }

bool NewMandateForm::isComplete() {
  for (UnderstoodField* field : std::initializer_list<UnderstoodField*>{m_cost, m_review}) {
    if (!isMisread(*field)) continue;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
    return false;
  }
  return true;
}

PlacementRequest NewMandateForm::request() const {
  PlacementRequest request;
  if (const PartnerOffer* offer = partner()) request.partner = offer->partner.name;
  request.currency = m_currency;
  request.costMinor = costMinor();
  request.review = m_review->value();
  request.reason = toStd(m_reason->text().trimmed());
  return request;
}

}  // namespace relance
