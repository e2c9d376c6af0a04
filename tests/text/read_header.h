// SPDX-License-Identifier: GPL-3.0-or-later
// Reads header lines back as a mail program does (RFC 5322, 2047), to judge those that we write.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/header_value.h"

namespace relance {

struct ReadHeader {
  std::string field;
  std::string value;  // unfolded
};

std::vector<std::string> linesOf(std::string_view text);

/// Header after header, each ended by CR LF; a line that begins with a space goes on with the last one.
std::vector<ReadHeader> readHeaders(std::string_view text);

/// Encoded words decoded; blanks between two of them do not count.
std::string decodedWords(std::string_view value);

/// The mailboxes of an address list: quoted strings and encoded words decoded.
std::vector<Mailbox> recipientsOf(std::string_view value);

}  // namespace relance
