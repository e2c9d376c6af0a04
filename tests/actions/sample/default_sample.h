// SPDX-License-Identifier: GPL-3.0-or-later
// The sample ledger as users get it, made once for all tests that only read it.
#pragma once

#include <gtest/gtest.h>

#include <memory>

#include "actions/chasing/ledger_policy.h"
#include "actions/ledger_session.h"
#include "actions/sample/make_sample.h"
#include "domain/chasing/verdict/engine.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/scratch_folder.h"

namespace relance {

/// A Monday.
inline const Date sampleToday = *parseIsoDate("2026-11-23");

inline Clock clockOfSample() {
  return {[] { return isoText(sampleToday) + "T08:00:00.000Z"; }, [] { return sampleToday; }};
}

class DefaultSample : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder = std::make_unique<ScratchFolder>();
    SampleOrder order;
    order.today = sampleToday;
    report = makeSample(*folder / "sample.relance", order).value();
    session = std::make_unique<LedgerSession>(LedgerSession::open(*folder / "sample.relance", clockOfSample()));
    rules = std::make_unique<ChasingRules>(chasingRules(session->database()).value());
    portfolio = loadPortfolio(session->database(), sampleToday, PortfolioDepth::chasing, rules->policy.settings);
    result = propose(portfolio, rules->policy, rules->calendars, sampleToday);
  }

  static void TearDownTestSuite() {
    rules.reset();
    session.reset();
    folder.reset();
  }

  static inline std::unique_ptr<ScratchFolder> folder;
  static inline std::unique_ptr<LedgerSession> session;
  static inline std::unique_ptr<ChasingRules> rules;
  static inline SampleReport report;
  static inline Portfolio portfolio;
  static inline RunResult result;
};

}  // namespace relance
