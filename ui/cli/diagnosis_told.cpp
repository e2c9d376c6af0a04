// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diagnosis_told.h"

#include <QCoreApplication>

#include "words/diagnosis_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct DiagnosisTold {
  Q_DECLARE_TR_FUNCTIONS(DiagnosisTold)
};

}  // namespace

QString recommendedRoad(const ToldDiagnosis& told) {
  Diagnosis diagnosis;
  for (const ToldDiagnosisFact& one : told.facts) {
    if (one.counts) diagnosis.at(static_cast<std::size_t>(one.fact.trait)) = one.fact;
  }
  return roadSentence(told.advice, diagnosis);
}

QStringList diagnosisLines(const ToldDiagnosis& diagnosis, Language language) {
  QStringList lines;
  if (diagnosis.badFaith) {
    QString line = badFaithSentence(diagnosis.badFaith->found, language);
    if (!diagnosis.badFaith->text.empty()) line += QStringLiteral(": ") + toQt(diagnosis.badFaith->text);
    if (!diagnosis.badFaith->author.empty()) line += QStringLiteral(" · ") + toQt(diagnosis.badFaith->author);
    lines << line;
  }
  for (const ToldDiagnosisFact& one : diagnosis.facts) {
    QString line = DiagnosisTold::tr("%1, noted on %2 (%3 of %4)", "trait, day noted, basis, its day")
                       .arg(traitWord(one.fact.trait, one.fact.holds), dateWords(one.fact.made, language),
                            factBasisWord(one.fact.basis), dateWords(one.fact.factOn, language));
    if (!one.text.empty()) line += QStringLiteral(": ") + toQt(one.text);
    if (!one.author.empty()) line += QStringLiteral(" · ") + toQt(one.author);
    if (!one.counts) line += QStringLiteral(" · ") + DiagnosisTold::tr("replaced");
    lines << line;
  }
  lines << DiagnosisTold::tr("Recommended: %1").arg(recommendedRoad(diagnosis));
  return lines;
}

QStringList evidenceLines(const ToldDiagnosis& diagnosis, Language language) {
  QStringList lines;
  for (const Evidence& one : diagnosis.evidence) lines << evidenceSentence(one, language);
  return lines;
}

}  // namespace relance
