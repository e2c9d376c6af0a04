// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diagnosis_json_parts.h"

#include "cli/diagnosis_told.h"
#include "words/diagnosis_words.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

ordered_json jsonOrNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }

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
                     {"text", jsonOrNull(one.text)},
                     {"author", jsonOrNull(one.author)}});
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
  ordered_json badFaith;
  if (diagnosis.badFaith) {
    badFaith = {{"factOn", isoText(diagnosis.badFaith->found.factOn)},
                {"made", isoText(diagnosis.badFaith->found.made)},
                {"text", jsonOrNull(diagnosis.badFaith->text)},
                {"author", jsonOrNull(diagnosis.badFaith->author)}};
  }
  return {{"facts", facts},
          {"badFaith", badFaith},
          {"evidence", evidence},
          {"road",
           {{"road", debtorRoadName(diagnosis.advice.road)},
            {"reasons", reasons},
            {"why", recommendedRoad(diagnosis).toStdString()}}}};
}

}  // namespace relance
