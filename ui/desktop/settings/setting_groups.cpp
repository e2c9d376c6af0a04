// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/setting_groups.h"

#include <QCoreApplication>
#include <array>

#include "actions/reading/told_recurrence.h"
#include "desktop/shared/format.h"
#include "letters/sender.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr std::array<std::string_view, 3> company{"creditor.name", "sender.legalForm", "sender.registration"};
constexpr std::array<std::string_view, 14> letterhead{
    "sender.name",    "sender.street",   "sender.street2",      "sender.postalCode",   "sender.city",
    "sender.country", "sender.phone",    "sender.email",        "sender.website",      "sender.vatNumber",
    "sender.place",   "sender.mediator", "sender.accentColour", "sender.addressWindow"};
constexpr std::array<std::string_view, 2> signatory{"sender.signatory", "sender.signatoryTitle"};
constexpr std::array<std::string_view, 4> bank{"bank.iban", "bank.bic", "bank.holder", "bank.cheques"};
constexpr std::array<std::string_view, 4> answers{"letters.contactName", "letters.contactPhone", "letters.contactEmail",
                                                  "letters.deadlineDays"};
constexpr std::array<std::string_view, 3> workdays{"creditor.country", "creditor.region", "creditor.timeZone"};
constexpr std::array<std::string_view, 9> chasing{"chasing.quietDays",   "chasing.cap",           "chasing.announcedDays",
                                                  "chasing.promiseDays", "chasing.chequeDays",    "chasing.toleranceMinor",
                                                  "chasing.batchMinor",  "chasing.writeOffMinor", recurrenceSetting};

constexpr std::array<std::string_view, 8> ranking{"ranking.amount",   "ranking.age",        "ranking.brokenPromise",
                                                  "ranking.callback", "ranking.step",       "ranking.payer",
                                                  "ranking.silence",  "ranking.opportunity"};
constexpr std::array<std::string_view, 13> cleaning{
    "cleaning.residueMinor",     "cleaning.creditDays",       "cleaning.silenceDays",       "cleaning.proofDays",
    "cleaning.claimMonths",      "cleaning.duplicateDays",    "cleaning.costMinor.chase",   "cleaning.costMinor.agency",
    "cleaning.costMinor.lawyer", "cleaning.feePercent.chase", "cleaning.feePercent.agency", "cleaning.feePercent.lawyer",
    "deadlines.insuranceDays"};

}  // namespace

QString groupWord(SettingGroup group) {
  switch (group) {
    case SettingGroup::company:
      return Words::tr("Company");
    case SettingGroup::letterhead:
      return Words::tr("Letterhead");
    case SettingGroup::signatory:
      return Words::tr("Signature");
    case SettingGroup::bank:
      return Words::tr("Bank account");
    case SettingGroup::answers:
      return Words::tr("Letters");
    case SettingGroup::people:
      return Words::tr("People and absences");
    case SettingGroup::workdays:
      return Words::tr("Working days");
    case SettingGroup::chasing:
      return Words::tr("Contacts and limits");
    case SettingGroup::ranking:
      return Words::tr("Order of Today");
    case SettingGroup::cleaning:
      return Words::tr("Cleaning desk");
    case SettingGroup::rates:
      return Words::tr("Exchange rates");
    case SettingGroup::program:
      return Words::tr("This program");
  }
  return {};
}

QString groupSentence(SettingGroup group) {
  switch (group) {
    case SettingGroup::company:
      return Words::tr("Who is owed, as the law wants it named on a formal demand.");
    case SettingGroup::letterhead:
      return Words::tr("What stands at the head and foot of every letter.");
    case SettingGroup::signatory:
      return Words::tr("Who signs letters and e-mails.");
    case SettingGroup::bank:
      return Words::tr("Where customers pay: printed on every letter, and in its payment code.");
    case SettingGroup::answers:
      return Words::tr("Whom customers reach with a question, and how long a formal demand leaves them.");
    case SettingGroup::people:
      return Words::tr("Who works here. While somebody is away, Today shows his customers to the one who stands in.");
    case SettingGroup::workdays:
      return Words::tr("Whose public holidays and whose clock count for deadlines and contacts.");
    case SettingGroup::chasing:
      return Words::tr("How often a customer is contacted at most, and what is too small to be.");
    case SettingGroup::ranking:
      return Words::tr("How much each of the points counts by which Today is ordered; they are shown beside every customer.");
    case SettingGroup::cleaning:
      return Words::tr("From when on a line is doubtful, and what each road to its money costs.");
    case SettingGroup::rates:
      return Words::tr("What one unit of another currency is worth, to rank customers; no amount is ever converted on paper.");
    case SettingGroup::program:
      return Words::tr(
          "Language, colours and letters as commands are this computer’s, not the ledger’s: they are in the View menu.");
  }
  return {};
}

IconName groupIcon(SettingGroup group) {
  switch (group) {
    case SettingGroup::company:
      return IconName::ledger;
    case SettingGroup::letterhead:
      return IconName::letter;
    case SettingGroup::signatory:
      return IconName::pencil;
    case SettingGroup::bank:
      return IconName::banknote;
    case SettingGroup::answers:
      return IconName::letter;
    case SettingGroup::people:
      return IconName::user;
    case SettingGroup::workdays:
      return IconName::calendar;
    case SettingGroup::chasing:
      return IconName::scenarios;
    case SettingGroup::ranking:
      return IconName::today;
    case SettingGroup::cleaning:
      return IconName::filter;
    case SettingGroup::rates:
      return IconName::balance;
    case SettingGroup::program:
      return IconName::settings;
  }
  return {};
}

std::span<const std::string_view> keysOf(SettingGroup group) {
  switch (group) {
    case SettingGroup::company:
      return company;
    case SettingGroup::letterhead:
      return letterhead;
    case SettingGroup::signatory:
      return signatory;
    case SettingGroup::bank:
      return bank;
    case SettingGroup::answers:
      return answers;
    case SettingGroup::workdays:
      return workdays;
    case SettingGroup::chasing:
      return chasing;
    case SettingGroup::ranking:
      return ranking;
    case SettingGroup::cleaning:
      return cleaning;
    case SettingGroup::people:
    case SettingGroup::rates:
    case SettingGroup::program:
      break;
  }
  return {};
}

QString settingHelp(std::string_view key) {
  if (key == "sender.legalForm") return Words::tr("“SAS au capital de 120 000 €”: it stands at the foot of letters.");
  if (key == "sender.registration") return Words::tr("“SIREN 000 000 000 RCS Valbrune”: no formal demand leaves without it.");
  if (key == "sender.place") return Words::tr("Only when it is another than our town.");
  if (key == "sender.mediator") return Words::tr("Named to consumers; businesses do not need it.");
  if (key == "bank.iban") return Words::tr("Its check digits are verified as you leave the field.");
  if (key == "bank.bic") return Words::tr("Only for transfers from abroad.");
  if (key == "creditor.country") return Words::tr("Two letters. Its law gives interest, costs and deadlines.");
  if (key == "creditor.region") return Words::tr("For regional holidays: FR-67, DE-BY, CH-GE … Empty: the national ones.");
  if (key == "chasing.cap") return Words::tr("E-mails, letters and calls together; formal demands are not held back by it.");
  if (key == "chasing.toleranceMinor")
    return Words::tr("In the smallest unit: 100 is one euro. Less than this, left of an invoice, is not chased.");
  if (key == "chasing.batchMinor")
    return Words::tr("In the smallest unit: 8000 is 80 euros. Decisions on less come once a month.");
  if (key == "chasing.writeOffMinor")
    return Words::tr("In the smallest unit: 8000 is 80 euros. Above it a manager has to agree, where one works here.");
  if (key == "ranking.amount")
    return Words::tr("100 counts them as they are, 200 twice, 0 not at all. It holds from the next run on.");
  if (key.starts_with("chasing.rate.")) return Words::tr("Units of the ledger’s currency for one unit: 9/10.");
  return {};
}

QList<std::pair<std::string, QString>> settingChoices(SettingForm form) {
  if (form == SettingForm::yesNo) return {{"yes", Words::tr("Yes")}, {"no", Words::tr("No")}};
  if (form == SettingForm::addressWindow) {
    return {{std::string(addressWindowName(AddressWindow::french)), Words::tr("At the right, as in France")},
            {std::string(addressWindowName(AddressWindow::din5008b)), Words::tr("At the left, DIN 5008 form B")}};
  }
  return {};
}

QString settingText(std::string_view key, const std::string& value) {
  const SettingInfo* info = findSetting(key);
  if (info == nullptr) return toQt(value);
  for (const auto& [choice, words] : settingChoices(info->form)) {
    if (choice == value) return words;
  }
  if (info->form != SettingForm::iban) return toQt(value);
  QString text;
  for (std::size_t i = 0; i < value.size(); i += 4) text += toQt(value.substr(i, 4)) + QLatin1Char(' ');
  return text.trimmed();
}

}  // namespace relance
