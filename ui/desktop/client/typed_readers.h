// SPDX-License-Identifier: GPL-3.0-or-later
// What fields for dates and amounts understand, with the words shown beside it or the reason why not.
#pragma once

#include <optional>

#include "desktop/shared/controls/amount_field.h"
#include "desktop/shared/controls/date_field.h"
#include "desktop/shared/controls/percent_field.h"
#include "text/language.h"

namespace relance {

/// "ven", "+7", "27/11" as text/typed_date.h reads them; days outside of [least, most] are told and not taken. Where no
/// later day than today is taken, "27/11" is the last such day.
struct DateLimits {
  std::optional<Date> least{};
  std::optional<Date> most{};
};
DateField::Reader dateReader(Date today, Language language, DateLimits limits = {});

/// "1,2k", "1250": above zero, or not below it.
enum class ZeroAmount { refused, taken };
AmountField::Reader amountReader(Currency currency, Language language, ZeroAmount zero = ZeroAmount::refused);

/// "15", "7,5 %": from nothing to all, in basis points.
PercentField::Reader percentReader(Language language);

}  // namespace relance
