// SPDX-License-Identifier: GPL-3.0-or-later
// The firm scenario proposed for recurrence, as JSON of client, why and behaviour.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>

#include "actions/reading/told_recurrence.h"
#include "text/language.h"

namespace relance {

/// null where nothing is proposed, else {"scenario","currency","episodes":[{"first","closed","daysLate","beyondOn"}],"why"}
nlohmann::ordered_json recurrenceJson(const std::optional<ToldRecurrence>& told, Language language);

}  // namespace relance
