// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/setting_words.h"

#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct SettingWords {
  Q_DECLARE_TR_FUNCTIONS(Setting)
};

}  // namespace

QString settingForm(std::string_view form) {
  if (form == "text") return SettingWords::tr("one line of at most 200 characters");
  if (form == "email") return SettingWords::tr("an e-mail address");
  if (form == "country") return SettingWords::tr("a country in two letters, such as FR");
  if (form == "region") return SettingWords::tr("a region such as FR-67 or DE-BY");
  if (form == "timeZone") return SettingWords::tr("a time zone such as Europe/Paris");
  if (form == "iban") return SettingWords::tr("an IBAN whose length and check digits are right");
  if (form == "bic") return SettingWords::tr("a BIC of 8 or 11 characters");
  if (form == "yesNo") return SettingWords::tr("yes or no");
  if (form == "colour") return SettingWords::tr("a colour such as #0A6466");
  if (form == "addressWindow") return SettingWords::tr("french or din5008b");
  if (form == "rate") return SettingWords::tr("units of the ledger’s currency for one unit, such as 9/10");
  if (form == "scenario") return SettingWords::tr("the key of a scenario in force");
  const QString bounds = toQt(form);
  const QString least = bounds.section(u'-', 0, 0);
  const QString most = bounds.section(u'-', 1);
  bool isNumber = false;
  least.toInt(&isNumber);
  return isNumber && !most.isEmpty() ? SettingWords::tr("a whole number from %1 to %2").arg(least, most) : bounds;
}

}  // namespace relance
