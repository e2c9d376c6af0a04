// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/day_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "desktop/client/account_words.h"
#include "desktop/shared/format.h"
#include "text/calendar_words.h"
#include "text/date_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Day)
};

bool isReached(const ContactEvent& contact) { return contact.result == ContactResult::done; }

}  // namespace

QString dayWords(Date day, Language language) {
  return toQt(weekdayName(isoWeekday(day), language)) + QLatin1Char(' ') + toQt(longDate(day, language));
}

QString doneWords(const std::vector<DoneToday>& done) {
  int reached = 0;
  int missed = 0;
  int messages = 0;
  int decisions = 0;
  for (const DoneToday& one : done) {
    if (one.decision != nullptr) {
      ++decisions;
    } else if (one.contact->channel != Channel::call) {
      ++messages;
    } else if (isReached(*one.contact)) {
      ++reached;
    } else {
      ++missed;
    }
  }
  QStringList parts;
  if (reached > 0) parts << Words::tr("%n reached", nullptr, reached);
  if (missed > 0) parts << Words::tr("%n not reached", nullptr, missed);
  if (messages > 0) parts << Words::tr("%n messages", nullptr, messages);
  if (decisions > 0) parts << Words::tr("%n decisions", nullptr, decisions);
  return Words::tr("Done today: %1").arg(done.size()) + QStringLiteral(" – ") + parts.join(QStringLiteral(", "));
}

QString nothingWords(const DeskState& state) {
  if (state.portfolio.items.size() == 0) return Words::tr("Nothing is open in this ledger: import invoices first.");
  const auto next = nextDayOf(state);
  if (!next) return Words::tr("Nothing to chase today.");
  return Words::tr("Nothing to chase today. Next: %1, %n customers.", nullptr, next->customers)
      .arg(dayWords(next->on, state.language));
}

QList<Phrase> selectionWords(const DeskState& state, const std::vector<std::uint32_t>& accounts) {
  if (accounts.empty()) return {};
  const Currency currency = state.portfolio.accounts[accounts.front()].currency;
  std::int64_t overdue = 0;
  std::int64_t claim = 0;
  bool isOneCurrency = true;
  for (const std::uint32_t account : accounts) {
    isOneCurrency = isOneCurrency && state.portfolio.accounts[account].currency == currency;
    const Verdict* verdict = state.verdictOf(account);
    if (verdict == nullptr || !isOneCurrency) continue;
    overdue = addMinor(overdue, verdict->overdue);
    claim = addMinor(claim, claimOf(*verdict));
  }
  QList<Phrase> phrases{{.words = Words::tr("%n selected", nullptr, static_cast<int>(accounts.size()))}};
  if (!isOneCurrency) return phrases;
  const auto add = [&](const QString& caption, std::int64_t minor) {
    phrases << Phrase{.words = caption}
            << Phrase{.words = amountWords({minor, currency}, state.language), .isStrong = true, .role = ColourRole::text};
  };
  add(Words::tr("· overdue"), overdue);
  add(Words::tr("· to claim"), claim);
  return phrases;
}

}  // namespace relance
