// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/open_rows.h"

#include <QCoreApplication>
#include <map>
#include <set>

#include "desktop/desk/action_words.h"
#include "desktop/desk/customer_by_code.h"
#include "desktop/shared/format.h"
#include "words/channel_words.h"
#include "words/commitment_words.h"
#include "words/dispute_words.h"
#include "words/reason_words.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Open)
};

QString firstLine(const std::string& text) { return toQt(text).trimmed().section(u'\n', 0, 0).simplified(); }

QString joined(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

QString contactWords(const OpenContact& contact, Language language) {
  return Words::tr("%1 of %2", "channel, day").arg(channelWord(contact.channel), dateWords(contact.day, language));
}

QString wordOf(const ToldCommitment& duty, Language language) {
  const QString day = dateWords(duty.commitment.due, language);
  return duty.state == CommitmentState::broken ? Words::tr("our word, not kept on %1").arg(day)
                                               : Words::tr("our word, due on %1").arg(day);
}

QString numbersOf(const ToldCommitment& duty) {
  QStringList numbers;
  for (const std::string& number : duty.itemNumbers) numbers << toQt(number);
  return numbers.join(QStringLiteral(", "));
}

QString deadlineOf(const ToldDispute& told, Language language) {
  return told.dispute.deadline ? Words::tr("past its deadline of %1").arg(dateWords(*told.dispute.deadline, language))
                               : QString();
}

QString ownerOf(const ToldDispute& told) { return told.owner.empty() ? causeOwnerWord(told.cause.owner) : toQt(told.owner); }

QString contestedOf(const ToldDispute& told, Language language) {
  return told.contested.minor > 0 ? amountWords(told.contested, language) : QString();
}

/// One row for each entry of the vector.
template <class Entry, class Since>
std::vector<OpenRow> rowsOf(const DeskState& state, OpenKind kind, const std::vector<Entry>& entries, Since sinceOf) {
  std::vector<OpenRow> rows;
  for (std::uint32_t place = 0; place < entries.size(); ++place) {
    if (const auto customer = findCustomerByCode(state, entries[place].customerCode)) {
      rows.push_back({kind, *customer, {place}, sinceOf(entries[place])});
    }
  }
  return rows;
}

std::vector<OpenRow> replyRows(const DeskState& state, const std::vector<OpenContact>& replies) {
  std::vector<OpenRow> rows;
  std::map<CustomerIndex, std::size_t> rowOf;
  for (OpenRow& row : rowsOf(state, OpenKind::reply, replies, [](const OpenContact& reply) { return reply.day; })) {
    const auto [known, isNew] = rowOf.emplace(row.customer, rows.size());
    if (isNew) {
      rows.push_back(std::move(row));
    } else {
      rows[known->second].places.push_back(row.places.front());
    }
  }
  return rows;
}

QStringList replyLines(const DeskState& state, const TodayList& list, const OpenRow& row) {
  QStringList lines;
  for (const std::uint32_t place : row.places) {
    const OpenContact& reply = list.replies[place];
    lines << contactWords(reply, state.language);
    if (!reply.note.empty()) lines << toQt(reply.note).trimmed();
  }
  return lines;
}

}  // namespace

bool isAnswerOf(OpenAnswer answer, OpenKind kind) {
  if (answer == OpenAnswer::seen) return kind == OpenKind::reply || kind == OpenKind::word;
  return kind == OpenKind::doubtful;
}

std::vector<OpenRow> openRows(const DeskState& state, const TodayList& list, OpenKind kind) {
  const Date today = state.today;
  switch (kind) {
    case OpenKind::reply:
      return replyRows(state, list.replies);
    case OpenKind::doubtful:
      return rowsOf(state, kind, list.doubtful, [](const OpenContact& contact) { return contact.day; });
    case OpenKind::word:
      return rowsOf(state, kind, list.duties, [](const ToldCommitment& duty) { return duty.commitment.due; });
    case OpenKind::dispute:
      return rowsOf(state, kind, list.lateDisputes,
                    [&](const ToldDispute& told) { return told.dispute.deadline.value_or(today); });
    case OpenKind::byHand:
      return rowsOf(state, kind, list.byHand, [&](const HandledByHand&) { return today; });
  }
  return {};
}

int openCount(const TodayList& list, OpenKind kind) {
  switch (kind) {
    case OpenKind::reply: {
      std::set<CustomerId> customers;
      for (const OpenContact& reply : list.replies) customers.insert(reply.customer);
      return static_cast<int>(customers.size());
    }
    case OpenKind::doubtful:
      return static_cast<int>(list.doubtful.size());
    case OpenKind::word:
      return static_cast<int>(list.duties.size());
    case OpenKind::dispute:
      return static_cast<int>(list.lateDisputes.size());
    case OpenKind::byHand:
      return static_cast<int>(list.byHand.size());
  }
  return 0;
}

ContactEventId contactOf(const TodayList& list, const OpenRow& row) {
  if (row.kind == OpenKind::reply) return list.replies[row.places.front()].contact;
  if (row.kind == OpenKind::doubtful) return list.doubtful[row.places.front()].contact;
  return {};
}

TableCell openWhy(const DeskState& state, const TodayList& list, const OpenRow& row) {
  const std::uint32_t place = row.places.front();
  const IconName icon = openKindIcon(row.kind);
  switch (row.kind) {
    case OpenKind::reply: {
      const OpenContact& reply = list.replies[place];
      const QString more =
          row.places.size() > 1 ? Words::tr("%n more", nullptr, static_cast<int>(row.places.size()) - 1) : QString();
      const QString said = firstLine(reply.note);
      return {.text = said.isEmpty() ? Words::tr("Reply to read") : said,
              .secondary = joined({contactWords(reply, state.language), more}),
              .icon = channelIcon(reply.channel),
              .iconRole = ColourRole::accent};
    }
    case OpenKind::doubtful: {
      const OpenContact& contact = list.doubtful[place];
      return {.text = Words::tr("Did it go? %1").arg(contactWords(contact, state.language)),
              .secondary = firstLine(contact.note),
              .icon = icon,
              .iconRole = ColourRole::attention};
    }
    case OpenKind::word: {
      const ToldCommitment& duty = list.duties[place];
      const bool isBroken = duty.state == CommitmentState::broken;
      const QString said = firstLine(duty.text);
      return {.text = said.isEmpty() ? commitmentKindWord(duty.commitment.kind) : said,
              .secondary = joined({wordOf(duty, state.language), numbersOf(duty)}),
              .icon = isBroken ? IconName::promiseBroken : icon,
              .iconRole = isBroken ? ColourRole::danger : ColourRole::attention};
    }
    case OpenKind::dispute: {
      const ToldDispute& told = list.lateDisputes[place];
      return {.text = joined({causeName(told.cause, state.language), toQt(told.itemNumber)}),
              .secondary = joined({deadlineOf(told, state.language), ownerOf(told), contestedOf(told, state.language)}),
              .icon = icon,
              .iconRole = ColourRole::danger};
    }
    case OpenKind::byHand: {
      const HandledByHand& handled = list.byHand[place];
      return {.text = reasonSentence(handled.reason, state.policy.scenario(handled.scenario), state.language),
              .secondary = amountWords(handled.overdue, state.language),
              .icon = icon};
    }
  }
  return {.text = {}, .secondary = {}};
}

OpenTold openTold(const DeskState& state, const TodayList& list, const OpenRow& row) {
  const std::uint32_t place = row.places.front();
  const Language language = state.language;
  switch (row.kind) {
    case OpenKind::reply:
      return {row.kind, Words::tr("Replies to read"), replyLines(state, list, row)};
    case OpenKind::doubtful: {
      const OpenContact& contact = list.doubtful[place];
      QStringList lines{contactWords(contact, language), Words::tr("Nobody knows whether it went. It counts when you say so.")};
      if (!contact.note.empty()) lines << toQt(contact.note).trimmed();
      return {row.kind, Words::tr("Did it go?"), lines};
    }
    case OpenKind::word: {
      const ToldCommitment& duty = list.duties[place];
      QStringList lines{commitmentKindWord(duty.commitment.kind), wordOf(duty, language), toQt(duty.text).trimmed(),
                        numbersOf(duty), toQt(duty.author)};
      lines.removeAll(QString());
      return {row.kind, Words::tr("Our word"), lines};
    }
    case OpenKind::dispute: {
      const ToldDispute& told = list.lateDisputes[place];
      QStringList lines{openWhy(state, list, row).text, deadlineOf(told, language), ownerOf(told), contestedOf(told, language),
                        toQt(told.note).trimmed()};
      lines.removeAll(QString());
      return {row.kind, Words::tr("Dispute past its deadline"), lines};
    }
    case OpenKind::byHand:
      return {row.kind, Words::tr("Handled by hand"), {openWhy(state, list, row).text}};
  }
  return {};
}

QString openKindWord(OpenKind kind) {
  switch (kind) {
    case OpenKind::reply:
      return Words::tr("Replies");
    case OpenKind::doubtful:
      return Words::tr("In doubt");
    case OpenKind::word:
      return Words::tr("Our word");
    case OpenKind::dispute:
      return Words::tr("Late disputes");
    case OpenKind::byHand:
      return Words::tr("By hand");
  }
  return {};
}

IconName openKindIcon(OpenKind kind) {
  switch (kind) {
    case OpenKind::reply:
      return IconName::email;
    case OpenKind::doubtful:
      return IconName::help;
    case OpenKind::word:
      return IconName::promise;
    case OpenKind::dispute:
      return IconName::dispute;
    case OpenKind::byHand:
      return IconName::hand;
  }
  return IconName::info;
}

}  // namespace relance
