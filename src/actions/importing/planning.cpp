// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/import_plan.h"
#include "text/amount_text.h"

namespace relance {
namespace {

constexpr std::size_t rowsBetweenReports = 4096;

}  // namespace

void Planning::report(std::size_t row) const {
  if (row % rowsBetweenReports != 0 || !observer) return;
  const ImportProgress progress{ImportStage::checking, static_cast<std::int64_t>(row),
                                static_cast<std::int64_t>(cells().rowCount())};
  if (!observer(progress)) throw ImportCancelled{};
}

void Planning::differs(std::size_t row, ImportField field, std::string_view key, std::string ledger, std::string file) const {
  changes.add(cells().line(row), cells().columnOf(field), ProblemReason::differsFromLedger,
              {std::string{key}, std::string{importFieldName(field)}, std::move(ledger), std::move(file)});
}

void Planning::problem(std::size_t row, ImportField field, ProblemReason reason, std::vector<std::string> facts) const {
  problems.add(cells().line(row), cells().columnOf(field), reason, std::move(facts));
}

void Planning::addTotal(ImportPlan& plan, std::size_t row, Money money) const {
  std::int64_t& total = plan.totals[money.currency];
  std::int64_t sum = 0;
  if (__builtin_add_overflow(total, money.minor, &sum)) {
    problem(row, ImportField::amount, ProblemReason::amountTooLarge, {decimalText(money)});
  } else {
    total = sum;
  }
}

}  // namespace relance
