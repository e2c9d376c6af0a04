// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/problem_words.h"

#include <QCoreApplication>

#include "words/facts.h"
#include "words/field_words.h"
#include "words/import_words.h"

namespace relance {
namespace {

class ProblemSentences {
  Q_DECLARE_TR_FUNCTIONS(Problem)

 public:
  ProblemSentences(const Problem& problem, Language language) : m_reason(problem.reason), m_facts(problem.facts, language) {}

  ProblemWords words() const;
  static QString place(const Problem& problem);

 private:
  QString fact(std::size_t i) const { return m_facts.at(i); }
  QString field(std::size_t i) const { return fieldInSentence(m_facts.raw(i)); }

  ProblemReason m_reason;
  Facts m_facts;
};

ProblemWords ProblemSentences::words() const {
  switch (m_reason) {
    case ProblemReason::fileEmpty:
      return {"fileEmpty", tr("The file is empty.")};
    case ProblemReason::fileBinary:
      return {"fileBinary", tr("This is no text file. Export it as CSV.")};
    case ProblemReason::fileTooLarge:
      return {"fileTooLarge", tr("The file is larger than %1. Export it in parts.").arg(fact(0))};
    case ProblemReason::lineTooLong:
      return {"lineTooLong", tr("The line is longer than %1 bytes. A quotation mark may be missing.").arg(fact(0))};
    case ProblemReason::nulByte:
      return {"nulByte", tr("The text holds a NUL byte: the file is damaged or no text file.")};
    case ProblemReason::encodingBroken:
      return {"encodingBroken", tr("These bytes are no letters in %1.").arg(fact(0))};
    case ProblemReason::raggedRow:
      return {"raggedRow", tr("The line has %1 fields where the first one has %2.").arg(fact(0), fact(1))};
    case ProblemReason::quoteUnclosed:
      return {"quoteUnclosed", tr("A quotation mark is opened and never closed.")};
    case ProblemReason::noHeader:
      return {"noHeader", tr("The first line does not name the columns.")};
    case ProblemReason::valueMissing:
      return {"valueMissing", tr("The %1 is missing.").arg(field(0))};
    case ProblemReason::badAmount:
      return {"badAmount", tr("“%1” is no amount.").arg(fact(0))};
    case ProblemReason::amountTooLarge:
      return {"amountTooLarge", tr("“%1” is too large an amount.").arg(fact(0))};
    case ProblemReason::amountZero:
      return {"amountZero", tr("The amount is zero.")};
    case ProblemReason::badDate:
      return {"badDate", tr("“%1” is no date (%2).").arg(fact(0), dateOrderWord(m_facts.raw(1)))};
    case ProblemReason::badCurrency:
      return {"badCurrency", tr("“%1” is no currency: three letters are expected, such as EUR.").arg(fact(0))};
    case ProblemReason::badKind:
      return {"badKind", tr("“%1” is no kind that is known here.").arg(fact(0))};
    case ProblemReason::badCountry:
      return {"badCountry", tr("“%1” is no country: two letters are expected, such as FR.").arg(fact(0))};
    case ProblemReason::badLanguage:
      return {"badLanguage", tr("“%1” is no language: two letters are expected, such as fr.").arg(fact(0))};
    case ProblemReason::unknownCustomer:
      return {"unknownCustomer", tr("No customer has the code “%1”. Import the customers first.").arg(fact(0))};
    case ProblemReason::unknownItem:
      if (m_facts.has(1)) {
        return {"unknownItem",
                tr("“%1” is an item of customer %2, not of this one. Correct the customer or the number.").arg(fact(0), fact(1))};
      }
      return {"unknownItem", tr("No item has the number “%1”. Import the invoices first.").arg(fact(0))};
    case ProblemReason::duplicateNumber:
      return {"duplicateNumber", tr("The number “%1” stands already in line %2.").arg(fact(0), fact(1))};
    case ProblemReason::duplicateCode:
      return {"duplicateCode", tr("The code “%1” stands already in line %2.").arg(fact(0), fact(1))};
    case ProblemReason::differsFromLedger:
      return {"differsFromLedger",
              tr("“%1” is in the ledger already with another %2: %3 there, %4 here.").arg(fact(0), field(1), fact(2), fact(3))};
    case ProblemReason::dueBeforeIssue:
      return {"dueBeforeIssue", tr("The due date lies before the issue date.")};
    case ProblemReason::settledBeforeIssue:
      return {"settledBeforeIssue", tr("The day of settlement lies before the issue date.")};
    case ProblemReason::currencyDiffers:
      return {"currencyDiffers", tr("A payment in %1 cannot settle an item in %2.").arg(fact(0), fact(1))};
    case ProblemReason::textTooLong:
      return {"textTooLong", tr("The %1 is longer than %2 characters.").arg(field(0), fact(1))};
    case ProblemReason::badEmail:
      return {"badEmail", tr("“%1” is no e-mail address.").arg(fact(0))};
    case ProblemReason::badNumber:
      return {"badNumber", tr("“%2” is no number for: %1.").arg(field(0), fact(1))};
    case ProblemReason::badValue:
      if (m_facts.has(2) && m_facts.raw(2) == "payerHasPayer") {
        return {"payerHasPayer", tr("“%2” cannot be the %1: another account pays for that one.").arg(field(0), fact(1))};
      }
      return {"badValue", tr("“%2” is not possible for: %1.").arg(field(0), fact(1))};
    case ProblemReason::ambiguousNumber:
      return {"ambiguousNumber",
              tr("Items of several customers have the number “%1”. Add a column with the customer.").arg(fact(0))};

    // Not in the way of an import, but told
    case ProblemReason::datedAhead:
      return {"datedAhead", tr("Dated after today: it counts from its day on, and is shown nowhere before.")};
    case ProblemReason::dueAssumed:
      if (!m_facts.has(0)) return {"dueAssumed", tr("Without a due date: due on the issue date.")};
      return {"dueAssumed", tr("Without a due date: reckoned from terms of %n days.", nullptr, m_facts.number(0))};
    case ProblemReason::countryAssumed:
      return {"countryAssumed", tr("Country “%1” is not known: %2 was taken.").arg(fact(0), fact(1))};
    case ProblemReason::languageAssumed:
      return {"languageAssumed", tr("Language “%1” is not known: %2 was taken.").arg(fact(0), fact(1))};
    case ProblemReason::customerAssumed:
      return {"customerAssumed",
              tr("Customer “%1” is made from this file: name and address are still to be filled in.").arg(fact(0))};
    case ProblemReason::otherCodesLeftOut:
      return {"otherCodesLeftOut", tr("The other code “%1” belongs to another customer already and was left out.").arg(fact(0))};
    case ProblemReason::brokenCustomerData:
      return {"brokenCustomerData", tr("Customer %1 could not be judged: %2.").arg(fact(0), customerFaultWord(m_facts.raw(1)))};
  }
  return {};
}

QString ProblemSentences::place(const Problem& problem) {
  if (problem.line == 0) return tr("The file as a whole");
  if (problem.column == 0) return tr("Line %1").arg(problem.line);
  return tr("Line %1, column %2").arg(problem.line).arg(problem.column);
}

}  // namespace

ProblemWords problemWords(const Problem& problem, Language language) { return ProblemSentences{problem, language}.words(); }

QString problemPlace(const Problem& problem) { return ProblemSentences::place(problem); }

}  // namespace relance
