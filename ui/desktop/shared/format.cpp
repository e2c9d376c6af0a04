// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/format.h"

namespace relance {

std::string toStd(const QString& text) { return text.toStdString(); }

QDate toQt(Date date) { return {yearOf(date), static_cast<int>(monthOf(date)), static_cast<int>(dayOf(date))}; }

std::optional<Date> toStd(QDate date) {
  if (!date.isValid()) return std::nullopt;
  return makeDate(date.year(), date.month(), date.day());
}

}  // namespace relance
