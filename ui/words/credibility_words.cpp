// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/credibility_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Credibility)
};

}  // namespace

QString credibilitySentence(const Credibility& credibility) {
  QStringList parts;
  if (const auto percent = credibility.percent()) {
    parts << Words::tr("Our word kept %1 times of %2 (%3 %)")
                 .arg(credibility.kept)
                 .arg(credibility.kept + credibility.broken)
                 .arg(*percent);
  }
  if (credibility.open > 0) parts << Words::tr("%n still to keep", nullptr, credibility.open);
  if (credibility.withdrawn > 0) parts << Words::tr("%n taken back with a reason", nullptr, credibility.withdrawn);
  return parts.isEmpty() ? Words::tr("Our word was not given yet") : parts.join(QStringLiteral(", "));
}

}  // namespace relance
