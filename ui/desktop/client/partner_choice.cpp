// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/partner_choice.h"

#include <QSignalBlocker>

#include "words/placement_words.h"
#include "words/qt_text.h"

namespace relance {

PartnerChoice::PartnerChoice(QWidget* parent) : QComboBox(parent) {
  addItem(tr("not said yet"));
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  connect(this, &QComboBox::activated, this, [this] { m_isChosenByHand = true; });
}

void PartnerChoice::offer(const std::vector<PartnerOffer>& partners) {
  const PartnerOffer* before = partner();
  const std::string name = m_isChosenByHand && before != nullptr ? before->partner.name : std::string();
  const bool isNone = m_isChosenByHand && before == nullptr;
  const QSignalBlocker quiet(this);
  m_offers = partners;
  clear();
  int chosen = isNone ? static_cast<int>(partners.size()) : 0;
  for (const PartnerOffer& offer : partners) {
    QStringList words{toQt(offer.partner.name), partnerKindWord(offer.partner.kind)};
    if (!offer.worksThere) words << tr("not in this country");
    if (offer.partner.name == name) chosen = count();
    addItem(words.join(QStringLiteral(" · ")), toQt(offer.partner.name));
  }
  addItem(tr("not said yet"), QString());
  setCurrentIndex(chosen);
}

const PartnerOffer* PartnerChoice::partner() const {
  const int at = currentIndex();
  return at >= 0 && at < static_cast<int>(m_offers.size()) ? &m_offers[static_cast<std::size_t>(at)] : nullptr;
}

}  // namespace relance
