// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/check_words.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct CheckWords {
  Q_DECLARE_TR_FUNCTIONS(Check)
};

}  // namespace

QString invariantSentence(Invariant invariant) {
  switch (invariant) {
    case Invariant::file:
      return CheckWords::tr("The file is damaged");
    case Invariant::foreignKeys:
      return CheckWords::tr("A row refers to one that is not there");
    case Invariant::dates:
      return CheckWords::tr("A day does not exist");
    case Invariant::orphans:
      return CheckWords::tr("A row has lost what it belongs to");
    case Invariant::payers:
      return CheckWords::tr("A customer is paid for by one for whom another pays");
    case Invariant::allocations:
      return CheckWords::tr("More is allocated than there is");
    case Invariant::settledOn:
      return CheckWords::tr("The day of settlement is not what the payments say");
    case Invariant::balance:
      return CheckWords::tr("The buckets do not add up to the ledger");
    case Invariant::chain:
      return CheckWords::tr("History does not prove itself");
    case Invariant::businessHash:
      return CheckWords::tr("The ledger was changed outside Relance since it was sealed");
  }
  return {};
}

}  // namespace relance
