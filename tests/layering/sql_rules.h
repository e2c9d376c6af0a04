// SPDX-License-Identifier: GPL-3.0-or-later
// What an SQL text must keep to so that SQLite and PostgreSQL read the same in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace relance::layering {

/// It begins with a word of SQL in capitals, or carries " FROM " or " WHERE ": texts shown to people never do.
bool looksLikeSql(std::string_view text);

/// One sentence for each rule broken; empty when the text means the same to both engines.
std::vector<std::string> objectionsToSql(const std::string& sql);

}  // namespace relance::layering
