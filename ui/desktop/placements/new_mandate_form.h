// SPDX-License-Identifier: GPL-3.0-or-later
// To whom, at what cost, until which review: what is said of a new mandate.
#pragma once

#include "actions/placements/place_items.h"
#include "actions/reading/placement_preview.h"
#include "desktop/shared/controls/entry_form.h"
#include "text/language.h"

class QCheckBox;
class QLineEdit;

namespace relance {

class AmountField;
class DateField;
class PartnerChoice;

class NewMandateForm final : public EntryForm {
  Q_OBJECT

 public:
  NewMandateForm(Date today, Language language, Currency currency, QWidget* parent = nullptr);

  /// The partner chosen by hand stays; else the first of them is proposed.
  void offer(const std::vector<PartnerOffer>& partners);
  void focusFirst();

  bool isWhole() const;
  std::int64_t costMinor() const;
  /// Of the partner chosen; null while none is.
  const PartnerOffer* partner() const;
  /// Nothing is misread; else the keys go to the field.
  bool isComplete();
  /// Without items.
  PlacementRequest request() const;

 signals:
  /// Partner, cost or the whole customer: what may be expected is another now.
  void changed();

 private:
  Language m_language;
  Currency m_currency;
  PartnerChoice* m_partner;
  AmountField* m_cost;
  DateField* m_review;
  QLineEdit* m_reason;
  QCheckBox* m_isWhole;
};

}  // namespace relance
