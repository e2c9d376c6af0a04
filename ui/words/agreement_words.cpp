// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/agreement_words.h"

#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct AgreementWords {
  Q_DECLARE_TR_FUNCTIONS(Agreement)
};

}  // namespace

QString agreementKindWord(AgreementKind kind) {
  switch (kind) {
    case AgreementKind::promise:
      return AgreementWords::tr("Promise");
    case AgreementKind::plan:
      return AgreementWords::tr("Plan");
    case AgreementKind::announced:
      return AgreementWords::tr("Announced payment");
  }
  return {};
}

QString aboveOpenWords(Money agreed, Money open, Language language) {
  return AgreementWords::tr("More than is open: promised %1, open %2.")
      .arg(amountWords(agreed, language), amountWords(open, language));
}

QString agreementStatusWord(AgreementStatus status) {
  switch (status) {
    case AgreementStatus::open:
      return AgreementWords::tr("running");
    case AgreementStatus::toVerify:
      return AgreementWords::tr("to be checked");
    case AgreementStatus::kept:
      return AgreementWords::tr("kept");
    case AgreementStatus::partlyKept:
      return AgreementWords::tr("kept in part");
    case AgreementStatus::broken:
      return AgreementWords::tr("broken");
    case AgreementStatus::ended:
      return AgreementWords::tr("ended");
  }
  return {};
}

}  // namespace relance
