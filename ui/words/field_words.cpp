// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/field_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

#include "words/qt_text.h"

namespace relance {
namespace {

struct FieldName {
  std::string_view key;
  const char* words;
};

// Fields of imported files and of customers, contacts and items; then settings. As they stand inside a sentence.
constexpr std::array fieldNames{
    FieldName{"code", QT_TRANSLATE_NOOP("Field", "customer code")},
    FieldName{"alias", QT_TRANSLATE_NOOP("Field", "other code")},
    FieldName{"customer", QT_TRANSLATE_NOOP("Field", "customer")},
    FieldName{"customerName", QT_TRANSLATE_NOOP("Field", "customer’s name")},
    FieldName{"name", QT_TRANSLATE_NOOP("Field", "name")},
    FieldName{"firstName", QT_TRANSLATE_NOOP("Field", "first name")},
    FieldName{"kind", QT_TRANSLATE_NOOP("Field", "kind")},
    FieldName{"country", QT_TRANSLATE_NOOP("Field", "country")},
    FieldName{"region", QT_TRANSLATE_NOOP("Field", "region")},
    FieldName{"language", QT_TRANSLATE_NOOP("Field", "language")},
    FieldName{"address", QT_TRANSLATE_NOOP("Field", "postal address")},
    FieldName{"street", QT_TRANSLATE_NOOP("Field", "street")},
    FieldName{"street2", QT_TRANSLATE_NOOP("Field", "second line of the address")},
    FieldName{"postalCode", QT_TRANSLATE_NOOP("Field", "postal code")},
    FieldName{"city", QT_TRANSLATE_NOOP("Field", "town")},
    FieldName{"email", QT_TRANSLATE_NOOP("Field", "e-mail address")},
    FieldName{"phone", QT_TRANSLATE_NOOP("Field", "telephone")},
    FieldName{"mobile", QT_TRANSLATE_NOOP("Field", "mobile telephone")},
    FieldName{"registration", QT_TRANSLATE_NOOP("Field", "registration number")},
    FieldName{"vatNumber", QT_TRANSLATE_NOOP("Field", "VAT number")},
    FieldName{"termsDays", QT_TRANSLATE_NOOP("Field", "days of credit")},
    FieldName{"termsRule", QT_TRANSLATE_NOOP("Field", "rule of the terms")},
    FieldName{"means", QT_TRANSLATE_NOOP("Field", "means of payment")},
    FieldName{"parent", QT_TRANSLATE_NOOP("Field", "parent group")},
    FieldName{"payer", QT_TRANSLATE_NOOP("Field", "paying account")},
    FieldName{"accountManager", QT_TRANSLATE_NOOP("Field", "account manager")},
    FieldName{"creditLimit", QT_TRANSLATE_NOOP("Field", "credit limit")},
    FieldName{"insuredLimit", QT_TRANSLATE_NOOP("Field", "insured limit")},
    FieldName{"payerClass", QT_TRANSLATE_NOOP("Field", "payer class")},
    FieldName{"byHand", QT_TRANSLATE_NOOP("Field", "handled by hand")},
    FieldName{"tags", QT_TRANSLATE_NOOP("Field", "tags")},
    FieldName{"salutation", QT_TRANSLATE_NOOP("Field", "form of address")},
    FieldName{"role", QT_TRANSLATE_NOOP("Field", "role")},
    FieldName{"number", QT_TRANSLATE_NOOP("Field", "item number")},
    FieldName{"instalment", QT_TRANSLATE_NOOP("Field", "instalment")},
    FieldName{"currency", QT_TRANSLATE_NOOP("Field", "currency")},
    FieldName{"amount", QT_TRANSLATE_NOOP("Field", "amount")},
    FieldName{"debit", QT_TRANSLATE_NOOP("Field", "debit")},
    FieldName{"credit", QT_TRANSLATE_NOOP("Field", "credit")},
    FieldName{"issued", QT_TRANSLATE_NOOP("Field", "issue date")},
    FieldName{"due", QT_TRANSLATE_NOOP("Field", "due date")},
    FieldName{"orderReference", QT_TRANSLATE_NOOP("Field", "order number")},
    FieldName{"deliveryReference", QT_TRANSLATE_NOOP("Field", "delivery note")},
    FieldName{"label", QT_TRANSLATE_NOOP("Field", "label")},
    FieldName{"linkedInvoice", QT_TRANSLATE_NOOP("Field", "linked invoice")},
    FieldName{"invoice", QT_TRANSLATE_NOOP("Field", "invoice paid")},
    FieldName{"date", QT_TRANSLATE_NOOP("Field", "date")},
    FieldName{"reference", QT_TRANSLATE_NOOP("Field", "payment reference")},
    FieldName{"text", QT_TRANSLATE_NOOP("Field", "text of the payment")},
    FieldName{"settled", QT_TRANSLATE_NOOP("Field", "day of settlement")},

    FieldName{"sender.name", QT_TRANSLATE_NOOP("Field", "our name on letters")},
    FieldName{"sender.legalForm", QT_TRANSLATE_NOOP("Field", "our legal form and capital")},
    FieldName{"sender.street", QT_TRANSLATE_NOOP("Field", "our street")},
    FieldName{"sender.street2", QT_TRANSLATE_NOOP("Field", "second line of our address")},
    FieldName{"sender.postalCode", QT_TRANSLATE_NOOP("Field", "our postal code")},
    FieldName{"sender.city", QT_TRANSLATE_NOOP("Field", "our town")},
    FieldName{"sender.country", QT_TRANSLATE_NOOP("Field", "our country")},
    FieldName{"sender.registration", QT_TRANSLATE_NOOP("Field", "our registration number")},
    FieldName{"sender.vatNumber", QT_TRANSLATE_NOOP("Field", "our VAT number")},
    FieldName{"sender.phone", QT_TRANSLATE_NOOP("Field", "our telephone")},
    FieldName{"sender.email", QT_TRANSLATE_NOOP("Field", "our e-mail address")},
    FieldName{"sender.website", QT_TRANSLATE_NOOP("Field", "our website")},
    FieldName{"sender.place", QT_TRANSLATE_NOOP("Field", "place from which letters are dated")},
    FieldName{"sender.mediator", QT_TRANSLATE_NOOP("Field", "mediator of consumer disputes")},
    FieldName{"sender.accentColour", QT_TRANSLATE_NOOP("Field", "colour of the letterhead")},
    FieldName{"sender.addressWindow", QT_TRANSLATE_NOOP("Field", "window of the envelope")},
    FieldName{"sender.signatory", QT_TRANSLATE_NOOP("Field", "who signs")},
    FieldName{"sender.signatoryTitle", QT_TRANSLATE_NOOP("Field", "title of who signs")},
    FieldName{"bank.holder", QT_TRANSLATE_NOOP("Field", "holder of our account")},
    FieldName{"bank.iban", QT_TRANSLATE_NOOP("Field", "our IBAN")},
    FieldName{"bank.bic", QT_TRANSLATE_NOOP("Field", "our BIC")},
    FieldName{"bank.cheques", QT_TRANSLATE_NOOP("Field", "cheques accepted")},
    FieldName{"creditor.name", QT_TRANSLATE_NOOP("Field", "creditor’s name")},
    FieldName{"creditor.country", QT_TRANSLATE_NOOP("Field", "creditor’s country")},
    FieldName{"creditor.region", QT_TRANSLATE_NOOP("Field", "creditor’s region")},
    FieldName{"creditor.timeZone", QT_TRANSLATE_NOOP("Field", "creditor’s time zone")},
    FieldName{"letters.contactName", QT_TRANSLATE_NOOP("Field", "who answers the customers")},
    FieldName{"letters.contactPhone", QT_TRANSLATE_NOOP("Field", "direct telephone of who answers")},
    FieldName{"letters.contactEmail", QT_TRANSLATE_NOOP("Field", "e-mail address of who answers")},
    FieldName{"letters.deadlineDays", QT_TRANSLATE_NOOP("Field", "days given by a formal demand")},
    FieldName{"letter.deadline", QT_TRANSLATE_NOOP("Field", "days given by a formal demand")},
    FieldName{"chasing.quietDays", QT_TRANSLATE_NOOP("Field", "quiet days between two contacts")},
    FieldName{"chasing.cap", QT_TRANSLATE_NOOP("Field", "most contacts in seven days")},
    FieldName{"chasing.announcedDays", QT_TRANSLATE_NOOP("Field", "working days of silence after an announced payment")},
    FieldName{"chasing.promiseDays", QT_TRANSLATE_NOOP("Field", "working days that a promised payment takes to arrive")},
    FieldName{"chasing.chequeDays", QT_TRANSLATE_NOOP("Field", "working days that a promised cheque takes to arrive")},
    FieldName{"chasing.toleranceMinor", QT_TRANSLATE_NOOP("Field", "amount taken for settled, in cents")},
    FieldName{"chasing.batchMinor", QT_TRANSLATE_NOOP("Field", "small decisions wait for the monthly batch, in cents")},
    FieldName{"chasing.writeOffMinor", QT_TRANSLATE_NOOP("Field", "most that is written off without a manager, in cents")},
    FieldName{"recurrence.scenario", QT_TRANSLATE_NOOP("Field", "scenario proposed when a customer is late again and again")},
    FieldName{"ranking.amount", QT_TRANSLATE_NOOP("Field", "weight of the amount, in percent")},
    FieldName{"ranking.age", QT_TRANSLATE_NOOP("Field", "weight of the days late, in percent")},
    FieldName{"ranking.brokenPromise", QT_TRANSLATE_NOOP("Field", "weight of a broken promise or rejected payment, in percent")},
    FieldName{"ranking.callback", QT_TRANSLATE_NOOP("Field", "weight of an agreed callback, in percent")},
    FieldName{"ranking.step", QT_TRANSLATE_NOOP("Field", "weight of the channel, in percent")},
    FieldName{"ranking.payer", QT_TRANSLATE_NOOP("Field", "weight of the payer class, in percent")},
    FieldName{"ranking.silence", QT_TRANSLATE_NOOP("Field", "weight of the days without contact, in percent")},
    FieldName{"ranking.opportunity", QT_TRANSLATE_NOOP("Field", "weight of a preventive contact, in percent")},
    FieldName{"cleaning.residueMinor", QT_TRANSLATE_NOOP("Field", "amount below which what is left is a residue, in cents")},
    FieldName{"cleaning.creditDays", QT_TRANSLATE_NOOP("Field", "days after which an unapplied credit is doubtful")},
    FieldName{"cleaning.silenceDays", QT_TRANSLATE_NOOP("Field", "days overdue without a contact")},
    FieldName{"cleaning.proofDays", QT_TRANSLATE_NOOP("Field", "days overdue without proof of delivery or receipt")},
    FieldName{"cleaning.claimMonths", QT_TRANSLATE_NOOP("Field", "months before the last day to claim")},
    FieldName{"cleaning.duplicateDays", QT_TRANSLATE_NOOP("Field", "days between two invoices that look the same")},
    FieldName{"cleaning.costMinor.chase", QT_TRANSLATE_NOOP("Field", "what chasing a line costs, in cents")},
    FieldName{"cleaning.costMinor.agency", QT_TRANSLATE_NOOP("Field", "what a mandate of an agency costs, in cents")},
    FieldName{"cleaning.costMinor.lawyer", QT_TRANSLATE_NOOP("Field", "what court and counsel cost, in cents")},
    FieldName{"cleaning.feePercent.chase", QT_TRANSLATE_NOOP("Field", "share of what chasing brings that it costs, in percent")},
    FieldName{"cleaning.feePercent.agency", QT_TRANSLATE_NOOP("Field", "an agency’s usual fee, in percent")},
    FieldName{"cleaning.feePercent.lawyer", QT_TRANSLATE_NOOP("Field", "a lawyer’s usual fee, in percent")},
    FieldName{"deadlines.insuranceDays", QT_TRANSLATE_NOOP("Field", "days after the due date to tell the credit insurer")},
    FieldName{"customer.name", QT_TRANSLATE_NOOP("Field", "customer’s name")},
    FieldName{"customer.street", QT_TRANSLATE_NOOP("Field", "customer’s street")},
    FieldName{"customer.postalCode", QT_TRANSLATE_NOOP("Field", "customer’s postal code")},
    FieldName{"customer.city", QT_TRANSLATE_NOOP("Field", "customer’s town")},
};

}  // namespace

QString fieldInSentence(std::string_view key) {
  constexpr std::string_view ratePrefix = "chasing.rate.";
  if (key.starts_with(ratePrefix)) {
    return QCoreApplication::translate("Field", "exchange rate of %1").arg(toQt(key.substr(ratePrefix.size())));
  }
  constexpr std::string_view chancePrefix = "cleaning.success.";
  if (key.starts_with(chancePrefix)) {
    return QCoreApplication::translate("Field", "chance of recovery, in percent: %1").arg(toQt(key.substr(chancePrefix.size())));
  }
  const auto found = std::ranges::find(fieldNames, key, &FieldName::key);
  return found == fieldNames.end() ? toQt(key) : QCoreApplication::translate("Field", found->words);
}

QString fieldWord(std::string_view key) {
  QString word = fieldInSentence(key);
  if (!word.isEmpty()) word[0] = word[0].toUpper();
  return word;
}

QString fieldList(std::string_view keys) {
  QStringList words;
  for (const QString& key : toQt(keys).split(u',', Qt::SkipEmptyParts)) {
    words.append(fieldInSentence(key.trimmed().toStdString()));
  }
  return words.join(QStringLiteral(", "));
}

}  // namespace relance
