// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/entry_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

#include "desktop/desk/action_words.h"
#include "words/channel_words.h"
#include "words/decision_words.h"
#include "words/outcome_words.h"
#include "words/qt_text.h"
#include "words/step_words.h"

namespace relance {
namespace {

constexpr int secondsAMinute = 60;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString joined(const QStringList& parts) {
  QStringList said;
  for (const QString& part : parts) {
    if (!part.isEmpty()) said << part;
  }
  return said.join(QStringLiteral(" · "));
}

QString amountOf(const ContactEvent& event, Language language) {
  if (!event.amountMinor || !event.currency) return {};
  return amountWords({*event.amountMinor, *event.currency}, language);
}

QString dayAndTime(const Snooze& snooze, Language language) {
  const QString day = dateWords(snooze.until, language);
  return snooze.atTime.empty() ? Words::tr("for %1").arg(day) : Words::tr("for %1 at %2").arg(day, toQt(snooze.atTime));
}

EntryWords callWords(const TimelineEntry& entry, Language language) {
  const ContactEvent& event = *entry.contact;
  EntryWords words;
  words.icon = event.outcome ? outcomeIcon(*event.outcome) : IconName::phone;
  words.iconRole = event.outcome ? outcomeRole(*event.outcome) : ColourRole::secondary;
  const QString what = event.outcome ? outcomeWord(*event.outcome) : resultWord(event.result);
  words.title = event.kind == ContactEventKind::incoming ? Words::tr("Call from the customer · %1").arg(what)
                                                         : Words::tr("Call · %1").arg(what);
  QString agreed;
  if (event.outcome == CallOutcome::promise || event.outcome == CallOutcome::transferAnnounced ||
      event.outcome == CallOutcome::dispute) {
    agreed = amountOf(event, language);
  }
  const QString day = event.promisedOn ? Words::tr("for %1").arg(dateWords(*event.promisedOn, language)) : QString();
  const QString lasted = event.durationSeconds ? durationWords(*event.durationSeconds) : QString();
  const QString back = entry.snooze ? dayAndTime(*entry.snooze, language) : QString();
  words.beside = joined({agreed, day, back, toQt(entry.contactName), lasted});
  return words;
}

EntryWords contactWords(const TimelineEntry& entry, const Policy& policy, Language language) {
  const ContactEvent& event = *entry.contact;
  if (event.channel == Channel::call) return callWords(entry, language);
  EntryWords words;
  words.icon = channelIcon(event.channel);
  words.title =
      event.stepKey.empty() ? channelWord(event.channel) : stepName(event.stepKey, policy.scenario(event.scenarioKey), language);
  const QString result = event.result == ContactResult::done ? QString() : resultWord(event.result);
  words.beside = joined({amountOf(event, language), toQt(entry.contactName), result});
  if (event.result == ContactResult::failed || event.result == ContactResult::doubtful) words.iconRole = ColourRole::attention;
  return words;
}

EntryWords decisionWords(const Decision& decision, Language language) {
  EntryWords words;
  words.icon = IconName::decision;
  words.iconRole = ColourRole::attention;
  words.title = Words::tr("Decision · %1").arg(decisionWord(decision.choice));
  QString until = decision.until ? Words::tr("until %1").arg(dateWords(*decision.until, language)) : QString();
  words.beside = joined({until, decision.byOrder ? Words::tr("ordered before its time") : QString()});
  return words;
}

EntryWords holdWords(const Hold& hold, Language language) {
  EntryWords words;
  words.icon = IconName::pause;
  words.title = hold.kind == HoldKind::writeOff ? Words::tr("Proposed for writing off") : Words::tr("On hold");
  if (hold.until) words.beside = Words::tr("until %1").arg(dateWords(*hold.until, language));
  if (hold.ended) words.beside = Words::tr("ended on %1").arg(dateWords(*hold.ended, language));
  return words;
}

EntryWords snoozeWords(const Snooze& snooze, Language language) {
  EntryWords words;
  words.icon = snooze.callback ? IconName::callback : IconName::clock;
  words.title = snooze.callback ? Words::tr("Callback agreed") : Words::tr("Put off");
  words.beside = dayAndTime(snooze, language);
  return words;
}

EntryWords paymentWords(const Item& payment, Language language) {
  const QString amount = amountWords(payment.amount, language);
  EntryWords words;
  words.icon = IconName::banknote;
  words.iconRole = ColourRole::ok;
  words.title = Words::tr("Payment of %1").arg(amount);
  words.beside = toQt(payment.number);
  if (payment.kind == ItemKind::advance) words.title = Words::tr("Advance of %1").arg(amount);
  if (payment.kind == ItemKind::writeOff) words.title = Words::tr("%1 written off").arg(amount);
  if (payment.kind == ItemKind::refund) words.title = Words::tr("%1 taken back").arg(amount);
  if (payment.kind == ItemKind::refund) words.iconRole = ColourRole::attention;
  return words;
}

}  // namespace

EntryWords entryWords(const TimelineEntry& entry, const Policy& policy, Language language) {
  EntryWords words;
  switch (entry.kind) {
    case EntryKind::contact:
      words = contactWords(entry, policy, language);
      break;
    case EntryKind::decision:
      words = decisionWords(*entry.decision, language);
      break;
    case EntryKind::hold:
      words = holdWords(*entry.hold, language);
      break;
    case EntryKind::snooze:
      words = snoozeWords(*entry.snooze, language);
      break;
    case EntryKind::payment:
      words = paymentWords(*entry.payment, language);
      break;
    case EntryKind::note:
      words.icon = IconName::pencil;
      words.title = Words::tr("Note");
      break;
  }
  words.note = toQt(entry.note);
  words.right = toQt(entry.author);
  return words;
}

std::vector<TimelineEntry> shownTimeline(const ClientFile& file) {
  std::vector<TimelineEntry> shown;
  for (const TimelineEntry& entry : file.timeline) {
    if (entry.kind == EntryKind::snooze && entry.snooze->callback && entry.snooze->contactEvent) continue;
    shown.push_back(entry);
    if (entry.kind != EntryKind::contact || entry.contact->outcome != CallOutcome::callback) continue;
    const auto agreed = std::ranges::find_if(file.timeline, [&](const TimelineEntry& other) {
      return other.kind == EntryKind::snooze && other.snooze->contactEvent == entry.contact->id;
    });
    if (agreed != file.timeline.end()) shown.back().snooze = agreed->snooze;
  }
  return shown;
}

IconName outcomeIcon(CallOutcome outcome) {
  switch (outcome) {
    case CallOutcome::promise:
    case CallOutcome::plan:
      return IconName::promise;
    case CallOutcome::dispute:
      return IconName::dispute;
    case CallOutcome::proofRequested:
      return IconName::attachment;
    case CallOutcome::transferAnnounced:
    case CallOutcome::saidPaid:
      return IconName::banknote;
    case CallOutcome::callback:
      return IconName::callback;
    case CallOutcome::passedOn:
      return IconName::handover;
    case CallOutcome::noAnswer:
      return IconName::hangUp;
    case CallOutcome::voicemail:
      return IconName::voicemail;
    case CallOutcome::wrongNumber:
    case CallOutcome::refused:
      return IconName::ban;
    case CallOutcome::insolvency:
      return IconName::warning;
    case CallOutcome::noCommitment:
      return IconName::phone;
    case CallOutcome::lead:
      return IconName::star;
  }
  return IconName::phone;
}

ColourRole outcomeRole(CallOutcome outcome) {
  switch (outcome) {
    case CallOutcome::promise:
    case CallOutcome::plan:
      return ColourRole::ok;
    case CallOutcome::dispute:
    case CallOutcome::wrongNumber:
    case CallOutcome::insolvency:
      return ColourRole::attention;
    case CallOutcome::refused:
      return ColourRole::danger;
    case CallOutcome::proofRequested:
    case CallOutcome::transferAnnounced:
    case CallOutcome::saidPaid:
    case CallOutcome::callback:
    case CallOutcome::passedOn:
    case CallOutcome::noAnswer:
    case CallOutcome::voicemail:
    case CallOutcome::noCommitment:
    case CallOutcome::lead:
      return ColourRole::secondary;
  }
  return ColourRole::secondary;
}

QString timeOfDay(const std::string& happenedAtUtc, const std::string& zone) {
  const QDateTime utc = QDateTime::fromString(toQt(happenedAtUtc), Qt::ISODateWithMs);
  if (!utc.isValid()) return {};
  const QTimeZone place(QByteArray::fromStdString(zone));
  return (place.isValid() ? utc.toTimeZone(place) : utc).time().toString(Words::tr("hh:mm", "time of day"));
}

QString durationWords(int seconds) {
  if (seconds < secondsAMinute) return Words::tr("%1 s", "seconds").arg(seconds);
  return Words::tr("%1 min", "minutes").arg((seconds + secondsAMinute / 2) / secondsAMinute);
}

}  // namespace relance
