// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/dispute_words.h"

#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct DisputeWords {
  Q_DECLARE_TR_FUNCTIONS(Dispute)
};

}  // namespace

QString disputeEndWord(DisputeEnd end) {
  switch (end) {
    case DisputeEnd::founded:
      return DisputeWords::tr("Founded");
    case DisputeEnd::partly:
      return DisputeWords::tr("Founded in part");
    case DisputeEnd::unfounded:
      return DisputeWords::tr("Unfounded");
  }
  return {};
}

QString disputeFaultWord(DisputeFault fault) {
  switch (fault) {
    case DisputeFault::ours:
      return DisputeWords::tr("Our fault");
    case DisputeFault::theirs:
      return DisputeWords::tr("Their fault");
    case DisputeFault::unknown:
      return DisputeWords::tr("Fault to be found out");
  }
  return {};
}

QString causeOwnerWord(CauseOwner owner) {
  switch (owner) {
    case CauseOwner::controller:
      return DisputeWords::tr("Credit controller");
    case CauseOwner::manager:
      return DisputeWords::tr("Credit manager");
    case CauseOwner::sales:
      return DisputeWords::tr("Sales");
    case CauseOwner::orderDesk:
      return DisputeWords::tr("Order desk");
    case CauseOwner::billing:
      return DisputeWords::tr("Billing and cash");
    case CauseOwner::logistics:
      return DisputeWords::tr("Logistics");
    case CauseOwner::quality:
      return DisputeWords::tr("Quality");
    case CauseOwner::director:
      return DisputeWords::tr("Director");
  }
  return {};
}

QString causeKindWord(CauseKind kind) {
  switch (kind) {
    case CauseKind::late:
      return DisputeWords::tr("Late, not disputed");
    case CauseKind::dispute:
      return DisputeWords::tr("Disputed");
  }
  return {};
}

QString causeName(const Cause& cause, Language language) { return toQt(nameOf(cause, languageCode(language))); }

QString causeFaultPhrase(std::string_view what) {
  if (what == "key") return DisputeWords::tr("its key must be a small letter, then letters and digits, 40 at most");
  if (what == "kind") return DisputeWords::tr("it stands in the other list");
  if (what == "name") return DisputeWords::tr("it needs a name of one line, 100 letters at most");
  if (what == "days") return DisputeWords::tr("the working days must be 0 to 366");
  return {};
}

}  // namespace relance
