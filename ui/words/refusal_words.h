// SPDX-License-Identifier: GPL-3.0-or-later
// Why a rule said no: what happened, what stayed as it was, what to do next.
#pragma once

#include <QString>
#include <string_view>

#include "domain/basics/outcome.h"
#include "domain/basics/refusal_reason.h"
#include "text/language.h"

namespace relance {

/// `code` is the stable name of the reason, that of the enumerator; `sentence` is two or three whole sentences.
struct RefusalWords {
  std::string_view code;
  QString sentence;
};

/// Facts that are ISO dates are written as `language` does; a missing fact leaves its place empty rather than failing.
RefusalWords refusalWords(const Refusal& refusal, Language language);

}  // namespace relance
