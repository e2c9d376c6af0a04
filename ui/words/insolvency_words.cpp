// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/insolvency_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "words/qt_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Insolvency)
};

}  // namespace

QString insolvencySentence(const Customer& customer, Language language) {
  if (!customer.insolventOn) return {};
  QStringList parts{customer.judgmentOn ? Words::tr("Insolvent, judgment of %1").arg(dateWords(*customer.judgmentOn, language))
                                        : Words::tr("Insolvent, known since %1").arg(dateWords(*customer.insolventOn, language))};
  if (!customer.administrator.empty()) parts << Words::tr("administrator: %1").arg(toQt(customer.administrator));
  return parts.join(QStringLiteral(", "));
}

}  // namespace relance
