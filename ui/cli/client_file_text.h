// SPDX-License-Identifier: GPL-3.0-or-later
// The client file for people and for programs.
#pragma once

#include <QString>
#include <string>

#include "actions/reading/client_file.h"
#include "text/language.h"

namespace relance {

QString clientText(const ClientFile& file, Language language);

/// Keys and their order never change once published (docs/command_line.md).
std::string clientJson(const ClientFile& file, Language language);

}  // namespace relance
