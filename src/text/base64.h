// SPDX-License-Identifier: GPL-3.0-or-later
// Base64 (RFC 4648), as mails carry attachments and letters beyond ASCII.
#pragma once

#include <string>
#include <string_view>

namespace relance {

/// Padded with '=', in one line.
std::string base64(std::string_view bytes);

/// The same in lines of 76 characters, each ended by CR LF (RFC 2045, 6.8).
std::string base64Lines(std::string_view bytes);

}  // namespace relance
