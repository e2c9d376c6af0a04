// SPDX-License-Identifier: GPL-3.0-or-later
// Text as mails carry it: lines of printable ASCII that any server leaves alone.
#pragma once

#include <string>
#include <string_view>

namespace relance {

/// Quoted-printable (RFC 2045, 6.7): lines of at most 76 characters ended by CR LF. Any of CR LF, LF and CR in the text is a line
/// end; characters beyond ASCII, controls, '=' and spaces at the ends of lines are written "=XX".
std::string quotedPrintable(std::string_view text);

}  // namespace relance
