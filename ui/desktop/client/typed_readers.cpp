// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/typed_readers.h"

#include <QCoreApplication>

#include "desktop/shared/format.h"
#include "text/amount.h"
#include "text/amount_text.h"
#include "text/date_text.h"
#include "text/typed_date.h"

namespace relance {
namespace {

constexpr std::int64_t allBasisPoints = 10000;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TypedField)
};

QString faultWords(AmountFault fault) {
  switch (fault) {
    case AmountFault::empty:
    case AmountFault::badForm:
      return Words::tr("Not an amount: write 1250, 1,250.50 or 1.2k");
    case AmountFault::otherCurrency:
      return Words::tr("Another currency than the account’s");
    case AmountFault::tooPrecise:
      return Words::tr("More decimals than the currency has");
    case AmountFault::tooLarge:
      return Words::tr("Too large an amount");
  }
  return {};
}

}  // namespace

DateField::Reader dateReader(Date today, Language language, DateLimits limits) {
  const auto such = limits.most && *limits.most <= today ? SuchDay::last : SuchDay::next;
  return [=](const QString& text) -> Understood<Date> {
    const auto date = parseTypedDate(toStd(text), today, language, such);
    if (!date) return {std::nullopt, Words::tr("Not a day: write Fri, +7 or 27/11")};
    if (limits.least && *date < *limits.least) {
      return {std::nullopt, Words::tr("Not before %1").arg(dateWords(*limits.least, language))};
    }
    if (limits.most && *date > *limits.most) {
      return {std::nullopt, Words::tr("Not after %1").arg(dateWords(*limits.most, language))};
    }
    return {date, toQt(shortDateWithWeekday(*date, language))};
  };
}

AmountField::Reader amountReader(Currency currency, Language language, ZeroAmount zero) {
  return [=](const QString& text) -> Understood<Money> {
    const AmountResult read = parseTypedAmount(toStd(text), currency, language);
    if (const auto* fault = std::get_if<AmountFault>(&read)) return {std::nullopt, faultWords(*fault)};
    const Money money = std::get<Money>(read);
    if (money.minor < 0 || (money.minor == 0 && zero == ZeroAmount::refused)) {
      return {std::nullopt, Words::tr("An amount above zero is needed")};
    }
    return {money, amountWords(money, language)};
  };
}

PercentField::Reader percentReader(Language language) {
  return [=](const QString& text) -> Understood<int> {
    QString number = text;
    number.remove(QLatin1Char('%'));
    // A currency of two decimals reads percents as exactly as amounts: its minor units are basis points.
    const AmountResult read = parseTypedAmount(toStd(number.trimmed()), *parseCurrency("EUR"), language);
    const auto* share = std::get_if<Money>(&read);
    if (share == nullptr || share->minor < 0 || share->minor > allBasisPoints) {
      return {std::nullopt, Words::tr("Not a share: write 15 or 7.5, at most 100")};
    }
    return {static_cast<int>(share->minor), toQt(percentText(share->minor, language))};
  };
}

}  // namespace relance
