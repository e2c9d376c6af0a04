// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cleaning/verdict_giver.h"

#include <algorithm>

#include "desktop/desk/customer_by_code.h"
#include "words/refusal_words.h"

namespace relance {

VerdictGiver::VerdictGiver(LedgerDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

PerformOptions VerdictGiver::optionsFor(const std::string& payerCode) const {
  const DeskState& state = *m_desk.state();
  const auto payer = findCustomerByCode(state, payerCode);
  // What this person wrote a moment ago about the same customer is no conflict.
  const bool isOwn = std::ranges::any_of(m_writing, [&](const auto& entry) { return entry.second.payer == payerCode; });
  if (!payer || isOwn) return {};
  return {.drawnAt = m_shownAt, .shown = {state.portfolio.customers[*payer].id}};
}

void VerdictGiver::give(const CleaningLine& line, const VerdictRequest& request, const QString& words) {
  const AnsweredLine answered{line.item, false};
  const PerformOptions options = optionsFor(line.payerCode);
  m_writing[answered] = {line.payerCode, request, words};
  m_desk.write(
      *this,
      [code = line.payerCode, request, options](LedgerSession& session) {
        auto given = giveVerdict(session, code, request, options);
        return Written<GivenVerdict>{std::move(given), session.sequence()};
      },
      [this, answered, words](const Written<GivenVerdict>& given) { settle(answered, given, words); },
      [this, answered] { giveUp(answered, {}); });
}

void VerdictGiver::answer(const WaitingWriteOff& waiting, bool isAccepted, const std::string& reason, const QString& words) {
  const AnsweredLine answered{waiting.item, true};
  const PerformOptions options = optionsFor(waiting.payerCode);
  const WriteOffAnswer answer{isAccepted, {"#" + std::to_string(waiting.item.value)}, reason};
  m_writing[answered] = {waiting.payerCode, {.reason = reason}, words};
  m_desk.write(
      *this,
      [code = waiting.payerCode, answer, options](LedgerSession& session) {
        auto given = answerWriteOff(session, code, answer, options);
        return Written<AnsweredWriteOff>{std::move(given), session.sequence()};
      },
      [this, answered, words](const Written<AnsweredWriteOff>& given) { settle(answered, given, words); },
      [this, answered] { giveUp(answered, {}); });
}

template <class Result>
void VerdictGiver::settle(const AnsweredLine& line, const Written<Result>& written, const QString& words) {
  if (!written.outcome) return giveUp(line, refusalWords(written.outcome.refusal(), m_desk.language()).sentence);
  m_writing[line].sequence = written.sequence;
  if (!line.isWaiting) m_done.insert(line.item);
  emit given(words);
}

void VerdictGiver::giveUp(const AnsweredLine& line, const QString& sentence) {
  const Writing writing = m_writing[line];
  m_writing.erase(line);
  emit notGiven(line, writing.said, sentence.isEmpty() ? QString() : writing.words + QStringLiteral(" · ") + sentence);
}

std::vector<AnsweredLine> VerdictGiver::shownAt(std::int64_t sequence, const std::function<bool(ItemId)>& isStillDoubtful) {
  m_shownAt = sequence;
  std::vector<AnsweredLine> shownAsRead;
  std::erase_if(m_writing, [&](const auto& entry) {
    const bool isRead = entry.second.sequence && *entry.second.sequence <= sequence;
    if (isRead) shownAsRead.push_back(entry.first);
    return isRead;
  });
  m_cameBack = {};
  std::erase_if(m_done, [&](ItemId item) {
    if (m_writing.contains({item, false}) || !isStillDoubtful(item)) return false;
    const bool wasJustWritten = std::ranges::find(shownAsRead, AnsweredLine{item, false}) != shownAsRead.end();
    if (!wasJustWritten) m_cameBack = item;
    return true;
  });
  return shownAsRead;
}

QVariantList VerdictGiver::memory() const {
  QVariantList items;
  for (const ItemId item : m_done) items << static_cast<qlonglong>(item.value);
  return items;
}

void VerdictGiver::recall(const QVariantList& items) {
  for (const QVariant& item : items) m_done.insert(ItemId{item.toLongLong()});
}

}  // namespace relance
