// SPDX-License-Identifier: GPL-3.0-or-later
// What a task remembers of its proposal as JSON: the facts of its Reason, its points, the codes beside it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/chasing/reason.h"
#include "domain/chasing/verdict/proposal.h"

namespace relance {

/// The reason's facts by name: {"date":"2026-11-18"}; {} without facts.
std::string writeFacts(const Reason& reason);

/// The Reason of that code with these facts; none for an unknown code or facts that do not fit it.
std::optional<Reason> readReason(std::string_view code, std::string_view facts);

/// Those that are not 0: the others would be a fifth of the task's row.
std::string writePoints(const Points& points);
/// Absent points are 0; what is not JSON gives no points at all.
Points readPoints(std::string_view json);

std::string writeCodes(const std::vector<std::string>& codes);
std::vector<std::string> readCodes(std::string_view json);

}  // namespace relance
