// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cleaning/cleaning_sentences.h"

#include <QCoreApplication>

#include "desktop/shared/format.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CleaningList)
};

}  // namespace

QString emptyWords(const CleaningChoice& choice) {
  if (!choice.text.trimmed().isEmpty()) return Words::tr("No line has a name, a code or a number like this.");
  if (choice.isWaiting) return Words::tr("No write-off waits for an answer.");
  if (choice.doubt) return Words::tr("No line is left with this doubt.");
  return Words::tr("Every line of the ledger is sound, or has its verdict.");
}

QList<Phrase> selectedWords(const CleaningModel& model, const QModelIndexList& rows, Language language) {
  std::int64_t open = 0;
  std::optional<Currency> currency;
  bool isOneCurrency = true;
  for (const QModelIndex& index : rows) {
    const CleaningLine* line = model.lineAt(index.row());
    const WaitingWriteOff* waiting = model.waitingAt(index.row());
    const Money money = line != nullptr ? Money{line->side == Side::debit ? line->openMinor : -line->openMinor, line->currency}
                                        : Money{waiting->openMinor, waiting->currency};
    isOneCurrency = isOneCurrency && (!currency || *currency == money.currency);
    currency = money.currency;
    open = addMinor(open, money.minor);
  }
  if (rows.size() < 2) return {};
  QList<Phrase> phrases{{.words = Words::tr("%n lines", nullptr, static_cast<int>(rows.size()))}};
  if (!isOneCurrency) return phrases;
  phrases << Phrase{.words = Words::tr("· open")}
          << Phrase{.words = amountWords({open, *currency}, language), .isStrong = true, .role = ColourRole::text};
  return phrases;
}

}  // namespace relance
