// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commitments_told.h"

#include "words/commitment_words.h"
#include "words/qt_text.h"

namespace relance {
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
