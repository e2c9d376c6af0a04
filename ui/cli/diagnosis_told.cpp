// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diagnosis_told.h"

#include <QCoreApplication>

#include "words/diagnosis_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

struct DiagnosisTold {
  Q_DECLARE_TR_FUNCTIONS(DiagnosisTold)
};

ordered_json orNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }

QString road(const ToldDiagnosis& told) {
  Diagnosis diagnosis;
  for (const ToldDiagnosisFact& one : told.facts) {
    if (one.counts) diagnosis.at(static_cast<std::size_t>(one.fact.trait)) = one.fact;
  }
  return roadSentence(told.advice, diagnosis);
}

}  // namespace

ordered_json diagnosisJson(const ToldDiagnosis& diagnosis, Language language) {
  auto facts = ordered_json::array();
  for (const ToldDiagnosisFact& one : diagnosis.facts) {
    facts.push_back({{"fact", one.fact.id.value},
                     {"trait", debtorTraitName(one.fact.trait)},
                     {"holds", one.fact.holds},
                     {"basis", factBasisName(one.fact.basis)},
                     {"factOn", isoText(one.fact.factOn)},
                     {"made", isoText(one.fact.made)},
                     {"counts", one.counts},
                     {"text", orNull(one.text)},
                     {"author", orNull(one.author)}});
  }
  auto evidence = ordered_json::array();
  for (const Evidence& one : diagnosis.evidence) {
    evidence.push_back({{"trait", debtorTraitName(one.trait)},
                        {"holds", one.holds},
                        {"basis", factBasisName(one.basis)},
                        {"day", isoText(one.day)},
                        {"count", one.count},
                        {"why", evidenceSentence(one, language).toStdString()}});
  }
  auto reasons = ordered_json::array();
  for (const DebtorTrait trait : diagnosis.advice.reasons) reasons.push_back(debtorTraitName(trait));
  return {
      {"facts", facts},
      {"evidence", evidence},
      {"road", {{"road", debtorRoadName(diagnosis.advice.road)}, {"reasons", reasons}, {"why", road(diagnosis).toStdString()}}}};
}

QStringList diagnosisLines(const ToldDiagnosis& diagnosis, Language language) {
  QStringList lines;
  for (const ToldDiagnosisFact& one : diagnosis.facts) {
    QString line = DiagnosisTold::tr("%1, noted on %2 (%3 of %4)", "trait, day noted, basis, its day")
                       .arg(traitWord(one.fact.trait, one.fact.holds), dateWords(one.fact.made, language),
                            factBasisWord(one.fact.basis), dateWords(one.fact.factOn, language));
    if (!one.text.empty()) line += QStringLiteral(": ") + toQt(one.text);
    if (!one.author.empty()) line += QStringLiteral(" · ") + toQt(one.author);
    if (!one.counts) line += QStringLiteral(" · ") + DiagnosisTold::tr("replaced");
    lines << line;
  }
  lines << DiagnosisTold::tr("Recommended: %1").arg(road(diagnosis));
  return lines;
}

QStringList evidenceLines(const ToldDiagnosis& diagnosis, Language language) {
  QStringList lines;
  for (const Evidence& one : diagnosis.evidence) lines << evidenceSentence(one, language);
  return lines;
}

}  // namespace relance
