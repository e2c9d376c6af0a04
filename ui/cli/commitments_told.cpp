// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commitments_told.h"

#include "words/commitment_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

ordered_json orNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }
ordered_json orNull(const std::optional<Date>& date) { return date ? ordered_json(isoText(*date)) : ordered_json(); }

}  // namespace

ordered_json commitmentsJson(const std::vector<ToldCommitment>& commitments) {
  auto list = ordered_json::array();
  for (const ToldCommitment& told : commitments) {
    const Commitment& commitment = told.commitment;
    list.push_back({{"commitment", commitment.id.value},
                    {"customer", told.customerCode},
                    {"name", told.customerName},
                    {"kind", commitmentKindName(commitment.kind)},
                    {"made", isoText(commitment.made)},
                    {"due", isoText(commitment.due)},
                    {"state", commitmentStateName(told.state)},
                    {"items", told.itemNumbers},
                    {"text", orNull(told.text)},
                    {"author", orNull(told.author)},
                    {"doneOn", orNull(commitment.keptOn)},
                    {"withdrawnOn", orNull(commitment.withdrawnOn)},
                    {"reason", orNull(told.withdrawnReason)}});
  }
  return list;
}

QStringList commitmentLines(const std::vector<ToldCommitment>& commitments, Language language) {
  QStringList lines;
  for (const ToldCommitment& told : commitments) {
    QStringList parts{QStringLiteral("#%1").arg(told.commitment.id.value),
                      dateWords(told.commitment.due, language),
                      commitmentStateWord(told.state),
                      commitmentKindWord(told.commitment.kind),
                      toQt(told.customerCode) + u' ' + toQt(told.customerName),
                      toQt(told.text)};
    for (const std::string& number : told.itemNumbers) parts << toQt(number);
    parts.removeAll(QString());
    lines << parts.join(QStringLiteral(" · "));
  }
  return lines;
}

}  // namespace relance
