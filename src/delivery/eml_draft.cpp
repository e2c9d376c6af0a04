// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/eml_draft.h"

#include <algorithm>
#include <cassert>

#include "delivery/quoted_printable.h"
#include "domain/basics/date.h"
#include "text/base64.h"
#include "text/calendar_words.h"
#include "text/date_text.h"

namespace relance {
namespace {

constexpr std::string_view lineEnd = "\r\n";

// Neither quoted-printable nor base64 can hold "=_", so no part can end itself.
constexpr std::string_view boundary = "=_relance_part";

std::string twoDigits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

bool isMediaType(std::string_view text) {
  const auto isAllowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '+';
  };
  return std::ranges::count(text, '/') == 1 && std::ranges::all_of(text, isAllowed);
}

bool isDeliverable(const MailDraft& draft) {
  const auto isGood = [](const Mailbox& mailbox) { return isMailAddress(mailbox.address); };
  return !draft.to.empty() && std::ranges::all_of(draft.to, isGood) && (!draft.from || isGood(*draft.from));
}

std::string textPart(std::string_view body) {
  std::string part = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
  return part += quotedPrintable(body);
}

std::string attachmentPart(const MailAttachment& attachment) {
  assert(isMediaType(attachment.mediaType));
  std::string part = "Content-Type: " + attachment.mediaType;
  part += lineEnd;
  part += "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n ";
  part += headerParameter("filename", attachment.name);
  part += "\r\n\r\n";
  return part += base64Lines(attachment.bytes);
}

std::string delimiter(bool isLast) {
  std::string line = "--";
  line += boundary;
  if (isLast) line += "--";
  return line += lineEnd;
}

std::string content(const MailDraft& draft) {
  if (draft.attachments.empty()) return textPart(draft.body);
  std::string text = "Content-Type: multipart/mixed; boundary=\"";
  text += boundary;
  text += "\"\r\n\r\n";
  text += delimiter(false) + textPart(draft.body);
  for (const auto& attachment : draft.attachments) text += delimiter(false) + attachmentPart(attachment);
  return text += delimiter(true);
}

}  // namespace

std::string mailDate(std::chrono::sys_seconds instant) {
  const Date day = std::chrono::floor<std::chrono::days>(instant);
  const auto seconds = (instant - day).count();
  std::string text{shortWeekdayName(isoWeekday(day), Language::en)};
  text += ", " + std::to_string(dayOf(day)) + ' ';
  text += shortMonthName(monthOf(day), Language::en);
  text += ' ' + std::to_string(yearOf(day)) + ' ';
  return text += twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60) + ':' + twoDigits(seconds % 60) + " +0000";
}

std::optional<std::string> emlDraft(const MailDraft& draft) {
  if (!isDeliverable(draft)) return std::nullopt;
  std::string message;
  const auto add = [&](std::string header) {
    message += header;
    message += lineEnd;
  };
  add("Date: " + mailDate(draft.writtenAt));
  if (draft.from) add(addressHeader("From", std::span{&*draft.from, 1}));
  add(addressHeader("To", draft.to));
  add(textHeader("Subject", draft.subject));
  add("X-Unsent: 1");
  add("MIME-Version: 1.0");
  return message += content(draft);
}

}  // namespace relance
