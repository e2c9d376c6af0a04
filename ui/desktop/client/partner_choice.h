// SPDX-License-Identifier: GPL-3.0-or-later
// To whom items are handed over: partners, the best first, and "not said yet".
#pragma once

#include <QComboBox>
#include <vector>

#include "actions/reading/placement_preview.h"

namespace relance {

class PartnerChoice final : public QComboBox {
  Q_OBJECT

 public:
  explicit PartnerChoice(QWidget* parent = nullptr);

  /// The one chosen by hand stays; else the first is proposed. Tells nothing.
  void offer(const std::vector<PartnerOffer>& partners);
  /// Null while none is said.
  const PartnerOffer* partner() const;

 private:
  std::vector<PartnerOffer> m_offers;  // in the order of the list, before "not said yet"
  bool m_isChosenByHand{false};
};

}  // namespace relance
