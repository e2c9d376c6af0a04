// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/charges_told.h"

#include <QCoreApplication>

#include "cli/charges_json_parts.h"
#include "text/amount_text.h"
#include "words/qt_text.h"
#include "words/waiver_words.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

struct Lines {
  Q_DECLARE_TR_FUNCTIONS(ChargeLines)
};

ordered_json jsonOrNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }

QString sentence(const KnownWaiver& known, Language language) {
  return waiverSentence(known.waiver, known.state, {known.agreementKind, known.agreedOn}, language);
}

QString line(const ToldCharge& charge, Language language) {
  QStringList parts{toQt(charge.number)};
  parts << Lines::tr("interest %1").arg(charge.unknown ? QStringLiteral("?") : amountWords(charge.interest, language));
  if (charge.costs.minor != 0) parts << Lines::tr("fixed costs %1").arg(amountWords(charge.costs, language));
  if (charge.waived.minor != 0) parts << Lines::tr("waived %1").arg(amountWords(charge.waived, language));
  return parts.join(QStringLiteral(" · "));
}

QString line(const ToldWaiver& told, Language language) {
  QStringList parts{QStringLiteral("#%1").arg(told.known.waiver.id.value), sentence(told.known, language)};
  QStringList numbers;
  for (const std::string& number : told.itemNumbers) numbers << toQt(number);
  parts << numbers.join(QStringLiteral(", ")) << toQt(told.reason) << toQt(told.author);
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

QStringList chargeLines(const ToldCharges& charges, Language language) {
  QStringList lines;
  for (const ToldCharge& charge : charges.items) lines << line(charge, language);
  for (const ToldWaiver& waiver : charges.waivers) lines << line(waiver, language);
  for (const ChargeSum& sum : charges.sums) {
    lines << Lines::tr("Claimed %1, waived %2").arg(amountWords(sum.claimed, language), amountWords(sum.waived, language));
  }
  return lines;
}

ordered_json chargesJson(const ToldCharges& charges, Language language) {
  auto items = ordered_json::array();
  for (const ToldCharge& charge : charges.items) {
    items.push_back({{"item", charge.number},
                     {"due", isoText(charge.due)},
                     {"currency", charge.interest.currency.code()},
                     {"interest", charge.unknown ? ordered_json() : ordered_json(decimalText(charge.interest))},
                     {"costs", decimalText(charge.costs)},
                     {"waived", decimalText(charge.waived)},
                     {"claimed", decimalText(charge.claimed())},
                     {"waiver", charge.waiver ? ordered_json(charge.waiver.value) : ordered_json()},
                     {"unknown", charge.unknown ? ordered_json(charge.unknown->facts) : ordered_json()}});
  }
  auto waivers = ordered_json::array();
  for (const ToldWaiver& told : charges.waivers) {
    const Waiver& waiver = told.known.waiver;
    waivers.push_back({{"waiver", waiver.id.value},
                       {"agreement", waiver.agreement.value},
                       {"agreementKind", agreementKindName(told.known.agreementKind)},
                       {"agreedOn", isoText(told.known.agreedOn)},
                       {"costs", waiver.costs},
                       {"made", isoText(waiver.made)},
                       {"ended", waiver.ended ? ordered_json(isoText(*waiver.ended)) : ordered_json()},
                       {"state", waiverStateName(told.known.state)},
                       {"items", told.itemNumbers},
                       {"reason", jsonOrNull(told.reason)},
                       {"author", jsonOrNull(told.author)},
                       {"why", sentence(told.known, language).toStdString()}});
  }
  auto sums = ordered_json::array();
  for (const ChargeSum& sum : charges.sums) {
    sums.push_back(
        {{"currency", sum.claimed.currency.code()}, {"claimed", decimalText(sum.claimed)}, {"waived", decimalText(sum.waived)}});
  }
  return {{"items", items}, {"waivers", waivers}, {"sums", sums}};
}

}  // namespace relance
