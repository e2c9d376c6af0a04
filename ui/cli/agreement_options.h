// SPDX-License-Identifier: GPL-3.0-or-later
// What promise, plan and announce have in common: their options, and how they record or end an agreement.
#pragma once

#include <string>

#include "actions/agreements/make_agreement.h"
#include "cli/console.h"
#include "cli/exit_code.h"
#include "cli/ledger.h"

namespace CLI {
class App;
}

namespace relance {

class AgreementOptions {
 public:
  explicit AgreementOptions(AgreementKind kind) : m_kind(kind) {}

  /// LEDGER CUSTOMER, --amount, --items, --means, --currency, --end, --id; --today is the caller's last.
  void declare(CLI::App& app);
  void declareToday(CLI::App& app) { m_ledger.declareToday(app); }

  bool isEnd() const { return m_isEnd; }
  /// Throws UsageError where an option does not fit.
  AgreementRequest request(OpenLedger& ledger) const;
  Currency currency(OpenLedger& ledger) const;

  OpenLedger open() const { return OpenLedger(m_ledger); }
  const std::string& customer() const { return m_customer; }

  /// Records and tells it.
  ExitCode make(Console& console, OpenLedger& ledger, const AgreementRequest& request) const;
  /// Ends the one with --id, or all of the kind that run, and tells how many.
  ExitCode end(Console& console, OpenLedger& ledger) const;

 private:
  AgreementKind m_kind;
  LedgerArguments m_ledger;
  std::string m_customer, m_amount, m_items, m_means, m_currency, m_id;
  bool m_isEnd{false};
};

}  // namespace relance
