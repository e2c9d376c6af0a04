// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/outbox_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "desktop/client/account_words.h"
#include "desktop/shared/format.h"
#include "words/channel_words.h"
#include "words/reason_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

struct Outbox {
  Q_DECLARE_TR_FUNCTIONS(Outbox)
};

}  // namespace

QString outboxKindWords(OutboxKind kind) {
  switch (kind) {
    case OutboxKind::formalDemand:
      return Outbox::tr("Formal demands");
    case OutboxKind::letter:
      return Outbox::tr("Letters");
    case OutboxKind::message:
      return Outbox::tr("E-mails");
  }
  return {};
}

QString outboxTitle(const OutboxRow& row) {
  switch (row.kind) {
    case OutboxKind::formalDemand:
      return Outbox::tr("Formal demand");
    case OutboxKind::letter:
    case OutboxKind::message:
      return channelWord(row.task.channel);
  }
  return {};
}

QString contentWord(const Task& task) {
  if (task.kind == TaskKind::thankYou || !task.tone) return taskKindWord(task.kind);
  if (*task.tone != Tone::formal) return toneWord(*task.tone);
  return task.channel == Channel::registered ? Outbox::tr("registered") : Outbox::tr("by post");
}

QString oldestLateness(const DeskState& state, const Task& task) {
  const ItemColumns& items = state.portfolio.items;
  const auto customer = state.findCustomer(task.customer);
  const auto account = customer ? state.findAccount(*customer, task.currency) : std::nullopt;
  if (!account) return {};
  const Account& found = state.portfolio.accounts[*account];
  int late = 0;
  for (ItemIndex item = found.firstItem; item < found.firstItem + found.itemCount; ++item) {
    if (std::ranges::find(task.items, items.itemId(item)) == task.items.end()) continue;
    late = std::max(late, dayNumber(state.today) - items.due[item]);
  }
  return late > 0 ? latenessWords(late) : QString();
}

QString obstacleWord(const std::variant<Refusal, Reason>& obstacle) {
  const auto* refusal = std::get_if<Refusal>(&obstacle);
  if (refusal == nullptr) {
    return isA<reason::AddressMissing>(std::get<Reason>(obstacle)) ? Outbox::tr("no address") : Outbox::tr("no longer due");
  }
  if (refusal->reason == RefusalReason::letterFactMissing) return Outbox::tr("incomplete");
  if (refusal->reason == RefusalReason::rateUnknown) return Outbox::tr("rate unknown");
  if (refusal->reason == RefusalReason::toneOffends) return Outbox::tr("words offend");
  if (refusal->reason == RefusalReason::sampleLedgerCannotSend) return Outbox::tr("sample");
  return Outbox::tr("held back");
}

QString obstacleSentence(const std::variant<Refusal, Reason>& obstacle, Language language) {
  if (const auto* refusal = std::get_if<Refusal>(&obstacle)) return refusalWords(*refusal, language).sentence;
  return reasonSentence(std::get<Reason>(obstacle), nullptr, language);
}

QString missingSetting(const std::variant<Refusal, Reason>& obstacle) {
  const auto* refusal = std::get_if<Refusal>(&obstacle);
  if (refusal == nullptr || refusal->reason != RefusalReason::letterFactMissing || refusal->facts.size() < 2) return {};
  for (const QString& fact : toQt(refusal->facts[1]).split(u',')) {
    for (const auto* room : {"sender.", "bank.", "letters.", "creditor."}) {
      if (fact.startsWith(QLatin1String(room))) return fact;
    }
  }
  return {};
}

}  // namespace relance
