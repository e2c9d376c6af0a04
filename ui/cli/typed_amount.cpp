// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/typed_amount.h"

#include <QCoreApplication>

#include "cli/failure.h"
#include "cli/typed.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Typed {
  Q_DECLARE_TR_FUNCTIONS(Typed)
};

}  // namespace

Money typedAmountAboveZero(std::string_view option, const std::string& text, Currency currency) {
  const Money amount = typedAmountFromZero(option, text, currency);
  if (amount.minor == 0) throw UsageError(Typed::tr("%1: the amount must be above zero.").arg(toQt(option)));
  return amount;
}

Money typedAmountFromZero(std::string_view option, const std::string& text, Currency currency) {
  const Money amount = typedAmount(option, text, currency);
  if (amount.minor < 0) throw UsageError(Typed::tr("%1: the amount must not be negative.").arg(toQt(option)));
  if (amount.minor > largestAmountMinor) throw UsageError(Typed::tr("%1: this amount is too large.").arg(toQt(option)));
  return amount;
}

}  // namespace relance
