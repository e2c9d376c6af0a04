// SPDX-License-Identifier: GPL-3.0-or-later
// Header lines of mails, safe whatever stands in names and subjects (RFC 5322, 2047, 2231).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace relance {

struct Mailbox {
  std::string name;     // may be empty
  std::string address;  // isMailAddress
};

/// One line of visible text: CR, LF, NUL, other controls and blanks become one space, marks of writing direction go.
std::string headerText(std::string_view utf8);

/// Whether it is one plain ASCII address "local@domain": no comment, quote, blank, control, bracket, comma or second @; at most
/// 254 characters. Letters beyond ASCII are refused: a domain must stand in its "xn--" form.
bool isMailAddress(std::string_view text);

/// "Subject: …" in lines of at most 78 characters parted by CR LF and a space, without the last CR LF. The value passes through
/// headerText; beyond plain ASCII it becomes encoded words in UTF-8, Q or B, whichever is shorter. `field` is a field name
/// (asserted).
std::string textHeader(std::string_view field, std::string_view utf8);

/// "To: Name <address>,…" in the same form; only a long address makes a line longer than 78. Each address must be isMailAddress
/// and there must be at least one (asserted): whoever calls has refused others.
std::string addressHeader(std::string_view field, std::span<const Mailbox> mailboxes);

/// A parameter such as filename="letter.pdf", or beyond plain ASCII filename*=UTF-8''… (RFC 2231), in one piece.
std::string headerParameter(std::string_view name, std::string_view utf8);

}  // namespace relance
