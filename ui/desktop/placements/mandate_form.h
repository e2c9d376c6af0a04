// SPDX-License-Identifier: GPL-3.0-or-later
// News of a mandate: what was recovered, fee, costs and the next review, or with what outcome it came back to us.
#pragma once

#include <vector>

#include "actions/placements/place_items.h"
#include "actions/reading/told_placements.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/shared/controls/entry_form.h"

class QComboBox;
class QLineEdit;

namespace relance {

class AmountField;
class DateField;
class LetterChoice;

class MandateForm final : public EntryForm {
  Q_OBJECT

 public:
  enum class Purpose { news, comesBack };

  /// The desk is lent. `drawnAt`: the sequence of the history at which the placement was read.
  MandateForm(LedgerDesk& desk, ToldPlacement placement, const std::vector<Partner>& partners, Purpose purpose,
              std::int64_t drawnAt, QWidget* parent = nullptr);

  /// As it is read now: fields that nobody has changed here follow it.
  void follow(const ToldPlacement& placement);

  void focusFirst();
  PlacementId placement() const { return m_told.placement.id; }
  Purpose purpose() const { return m_purpose; }

 signals:
  /// In words, for undoing: "News of the mandate on Duvallon SARL".
  void recorded(const QString& words);

 private:
  struct Amount {
    AmountField* field;
    std::int64_t Placement::*sum;
    std::optional<std::int64_t> PlacementNews::*news;
  };
  std::vector<Amount> amounts() const;
  void addOutcomes();
  void addPartners(const std::vector<Partner>& partners);
  AmountField* addAmount(const QString& label, std::int64_t minor);
  void setAmount(AmountField& field, std::int64_t minor);
  void addReview();
  void proposeFee();
  bool isComplete();
  void record();

  LedgerDesk& m_desk;
  ToldPlacement m_told;
  Purpose m_purpose;
  std::int64_t m_drawnAt;
  std::vector<Partner> m_partners;  // in the order of the choice, after "not said yet"
  LetterChoice* m_outcome{nullptr};
  QComboBox* m_partner{nullptr};
  AmountField* m_recovered{nullptr};
  AmountField* m_fee{nullptr};
  AmountField* m_cost{nullptr};
  DateField* m_review{nullptr};
  bool m_isFeeTyped{false};
};

}  // namespace relance
