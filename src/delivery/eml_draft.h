// SPDX-License-Identifier: GPL-3.0-or-later
// A message as an .eml file that mail programs open as a draft, ready to be read over and sent.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "text/header_value.h"

namespace relance {

struct MailAttachment {
  std::string name;       // of the file
  std::string mediaType;  // "application/pdf"
  std::string bytes;
};

struct MailDraft {
  std::optional<Mailbox> from;  // missing: the mail program's own
  std::vector<Mailbox> to;
  std::string subject;
  std::string body;  // plain text in UTF-8
  std::vector<MailAttachment> attachments;
  std::chrono::sys_seconds writtenAt;
};

/// The file's bytes: RFC 5322 and MIME, "X-Unsent: 1", body in quoted-printable UTF-8, attachments in base64. No fact can add a
/// header or a recipient. Nothing when there is no recipient or an address is none (see isMailAddress). The media types are
/// the program's own, "type/subtype" (asserted).
std::optional<std::string> emlDraft(const MailDraft& draft);

/// "Mon, 23 Nov 2026 08:15:00 +0000" (RFC 5322, 3.3).
std::string mailDate(std::chrono::sys_seconds instant);

}  // namespace relance
