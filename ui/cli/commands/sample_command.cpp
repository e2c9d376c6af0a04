// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli sample: a ledger of invented customers to try everything on.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/sample/make_sample.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/typed.h"
#include "text/amount_text.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class SampleCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(SampleCommand)

 public:
  std::string name() const override { return "sample"; }
  QString summary() const override { return tr("Make a ledger of invented customers to try everything on"); }
  std::string example() const override {
    return "sample sample.relance --customers 200 --items 1200 --seed 7 --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  SampleOrder order() const;

  LedgerArguments m_ledger;
  std::string m_customers, m_items, m_seed;
};

void SampleCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const QString& help) {
    app.add_option(name, target, help.toStdString())->type_name("N");
  };
  m_ledger.declarePath(app);
  option("--customers", m_customers, tr("How many customers (default: 2000)"));
  option("--items", m_items, tr("About how many items (default: 12000)"));
  option("--seed", m_seed, tr("Another number makes another sample (default: 1)"));
  m_ledger.declareToday(app);
}

SampleOrder SampleCommand::order() const {
  SampleOrder order;
  if (!m_customers.empty()) order.customers = typedNumber("--customers", m_customers, 1, mostSampleCustomers);
  if (!m_items.empty()) order.items = typedNumber("--items", m_items, 0, mostSampleItems);
  if (!m_seed.empty()) {
    order.seed = static_cast<std::uint64_t>(typedNumber("--seed", m_seed, 0, std::numeric_limits<int>::max()));
  }
  // The sample's creditor is French.
  order.today = typedDateIfAny("--today", m_ledger.today).value_or(todayIn(zoneNamed("Europe/Paris")));
  return order;
}

ExitCode SampleCommand::run(Console& console) {
  const SampleOrder asked = order();
  const SampleReport report = orThrow(makeSample(m_ledger.path, asked));
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"ledger", m_ledger.path},
                                        {"today", isoText(asked.today)},
                                        {"customers", report.customers},
                                        {"items", report.items},
                                        {"contacts", report.contactEvents}};
    console.printJson(answer.dump());
  } else {
    const auto count = [&](std::int64_t number) { return toQt(countText(number, console.language())); };
    console.print(tr("Sample ledger: %1 (%2 customers, %3 items, %4 contacts). Nothing can be sent from it.")
                      .arg(toQt(m_ledger.path), count(report.customers), count(report.items), count(report.contactEvents)));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> sampleCommand() { return std::make_unique<SampleCommand>(); }

}  // namespace relance
