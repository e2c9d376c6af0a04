// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/letter_pieces.h"

#include <set>

#include "delivery/eml_draft.h"

namespace relance {

LetterBatch withoutIncomplete(LetterBatch batch) {
  std::set<std::int64_t> incomplete;
  for (const auto& unwritten : batch.unwritten) incomplete.insert(unwritten.task.value);
  std::erase_if(batch.letters, [&](const PreparedLetter& letter) { return incomplete.contains(letter.task.id.value); });
  std::erase_if(batch.messages, [&](const PreparedMessage& message) { return incomplete.contains(message.task.id.value); });
  return batch;
}

std::string pieceName(const Task& task, const std::string& customerCode, const std::string& customerName,
                      const std::string& extension) {
  return isoText(task.due) + " " + customerCode + " " + customerName + "." + extension;
}

Outcome<IssuedPiece> draftPiece(const PreparedMessage& message, std::chrono::sys_seconds writtenAt) {
  MailDraft draft;
  if (!message.senderAddress.empty()) draft.from = Mailbox{"", message.senderAddress};
  draft.to = {Mailbox{message.customerName, message.recipient}};
  draft.subject = message.text.subject;
  draft.body = message.text.body;
  draft.writtenAt = writtenAt;
  auto bytes = emlDraft(draft);
  if (!bytes) return Refusal{RefusalReason::letterFactMissing, {message.customerCode, "email"}};
  return IssuedPiece{std::move(*bytes), "message/rfc822",
                     pieceName(message.task, message.customerCode, message.customerName, "eml"), true};
}

}  // namespace relance
