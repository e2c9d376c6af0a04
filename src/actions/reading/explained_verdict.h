// SPDX-License-Identifier: GPL-3.0-or-later
// A verdict with the chain of tests behind it, and whose turn it is to write and to be written to.
#pragma once

#include <string>
#include <vector>

#include "actions/chasing/chased_account.h"
#include "domain/chasing/verdict/test_chain.h"

namespace relance {

struct ExplainedVerdict {
  Verdict verdict;
  std::vector<ChainLink> tests;  // the last one decides
  std::string sender;            // role of the contact that is proposed; empty: none is, or its step names none
  std::string recipient;         // likewise
};

/// All verdicts of the account, in their order.
std::vector<ExplainedVerdict> explainedVerdicts(const ChasedAccount& account);

}  // namespace relance
