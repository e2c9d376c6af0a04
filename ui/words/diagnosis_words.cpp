// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/diagnosis_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "words/qt_text.h"

namespace relance {
namespace {

struct DiagnosisWords {
  Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

QString evidenceFact(const Evidence& evidence) {
  const int count = evidence.count;
  switch (evidence.basis) {
    case FactBasis::promise:
      return evidence.holds ? DiagnosisWords::tr("%n promises kept", nullptr, count)
                            : DiagnosisWords::tr("%n promises not kept", nullptr, count);
    case FactBasis::payment:
      return DiagnosisWords::tr("%n payments as promised, at least in part", nullptr, count);
    case FactBasis::dispute:
      return DiagnosisWords::tr("%n open disputes", nullptr, count);
    case FactBasis::contact:
      return DiagnosisWords::tr("%n refusals in a contact", nullptr, count);
    case FactBasis::behaviour:
      return DiagnosisWords::tr("pays %n days late as a rule", nullptr, count);
    case FactBasis::said:
    case FactBasis::document:
      break;
  }
  return factBasisWord(evidence.basis);
}

QString inSentence(QString word) {
  if (!word.isEmpty()) word[0] = word[0].toLower();
  return word;
}

}  // namespace

QString traitWord(DebtorTrait trait, bool holds) {
  switch (trait) {
    case DebtorTrait::able:
      return holds ? DiagnosisWords::tr("Able to pay") : DiagnosisWords::tr("Not able to pay");
    case DebtorTrait::willing:
      return holds ? DiagnosisWords::tr("Willing to pay") : DiagnosisWords::tr("Not willing to pay");
    case DebtorTrait::disputing:
      return holds ? DiagnosisWords::tr("Contests the claim") : DiagnosisWords::tr("Does not contest the claim");
    case DebtorTrait::habitual:
      return holds ? DiagnosisWords::tr("Pays late as a rule") : DiagnosisWords::tr("Does not pay late as a rule");
  }
  return {};
}

QString traitQuestion(DebtorTrait trait) {
  switch (trait) {
    case DebtorTrait::able:
      return DiagnosisWords::tr("Can he pay?");
    case DebtorTrait::willing:
      return DiagnosisWords::tr("Does he want to pay?");
    case DebtorTrait::disputing:
      return DiagnosisWords::tr("Does he contest the claim?");
    case DebtorTrait::habitual:
      return DiagnosisWords::tr("Does he always pay late?");
  }
  return {};
}

QString factBasisWord(FactBasis basis) {
  switch (basis) {
    case FactBasis::said:
      return DiagnosisWords::tr("What he said");
    case FactBasis::payment:
      return DiagnosisWords::tr("A payment");
    case FactBasis::promise:
      return DiagnosisWords::tr("A promise");
    case FactBasis::dispute:
      return DiagnosisWords::tr("A dispute");
    case FactBasis::contact:
      return DiagnosisWords::tr("A contact");
    case FactBasis::behaviour:
      return DiagnosisWords::tr("How he pays as a rule");
    case FactBasis::document:
      return DiagnosisWords::tr("A document");
  }
  return {};
}

QString debtorRoadWord(DebtorRoad road) {
  switch (road) {
    case DebtorRoad::settleDispute:
      return DiagnosisWords::tr("Answer the dispute first, chase the rest");
    case DebtorRoad::demandNow:
      return DiagnosisWords::tr("Formal demand now, orders held, then an agency");
    case DebtorRoad::secureClaim:
      return DiagnosisWords::tr("Secure the claim: guarantee or lawyer, no further delay");
    case DebtorRoad::plan:
      return DiagnosisWords::tr("Payment plan, a part of it now");
    case DebtorRoad::firmScenario:
      return DiagnosisWords::tr("Firm scenario, earlier contacts, no further terms");
    case DebtorRoad::courteousReminder:
      return DiagnosisWords::tr("Courteous reminder");
    case DebtorRoad::findOut:
      return DiagnosisWords::tr("Find out first");
  }
  return {};
}

QString roadSentence(const RoadAdvice& advice, const Diagnosis& diagnosis) {
  QStringList reasons;
  if (advice.isForBadFaith) reasons << DiagnosisWords::tr("in bad faith");
  for (const DebtorTrait trait : advice.reasons) {
    const auto& fact = diagnosis.at(static_cast<std::size_t>(trait));
    reasons << (fact ? inSentence(traitWord(trait, fact->holds)) : traitQuestion(trait));
  }
  if (reasons.isEmpty()) return debtorRoadWord(advice.road) + u'.';
  return DiagnosisWords::tr("%1 (%2).")
      .arg(debtorRoadWord(advice.road),
           reasons.join(advice.road == DebtorRoad::findOut ? QStringLiteral(" ") : QStringLiteral(", ")));
}

QString badFaithSentence(const BadFaith& found, Language language) {
  return DiagnosisWords::tr("In bad faith, noted on %1").arg(dateWords(found.made, language));
}

QString evidenceSentence(const Evidence& evidence, Language language) {
  return DiagnosisWords::tr("%1, %2: %3", "trait, day, fact")
      .arg(traitWord(evidence.trait, evidence.holds), dateWords(evidence.day, language), evidenceFact(evidence));
}

}  // namespace relance
