// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of tests behind a verdict, one line each, without a final stop.
#pragma once

#include <QString>

#include "domain/basics/currency.h"
#include "domain/chasing/policy/scenario.h"
#include "domain/chasing/verdict/test_chain.h"
#include "text/language.h"

namespace relance {

/// What was asked and with which values: "1 of at most 2 contacts in 7 days"; of the test that decides, the reason first.
/// `scenario` gives the steps their names; null when none is known.
QString chainSentence(const ChainLink& link, const Reason& reason, Currency currency, const Scenario* scenario,
                      Language language);

}  // namespace relance
