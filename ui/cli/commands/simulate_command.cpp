// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli simulate: the work of the next working days, nothing written.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <array>
#include <map>
#include <nlohmann/json.hpp>

#include "actions/reading/simulated_days.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/table.h"
#include "cli/typed.h"
#include "cli/typed_file.h"
#include "exchange/policy/scenario_json.h"
#include "text/amount_text.h"
#include "words/channel_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view payerModels = "nobody, usual";
constexpr int mostDays = 260;
constexpr std::array channels{Channel::email, Channel::sms, Channel::call, Channel::letter, Channel::registered, Channel::visit};

Scenario scenarioIn(const std::string& path) { return orThrow(readScenario(bytesOfFile(path))); }

ordered_json jsonOf(const SimulatedWorkday& day, Currency base, bool isListed) {
  ordered_json counts = ordered_json::object();
  for (const auto& [name, count] : day.counts) counts[name] = count;
  ordered_json collectors = ordered_json::object();
  for (const auto& [login, count] : day.collectors) collectors[login] = count;
  const auto paid = day.paidMinor.find(base);
  ordered_json line{{"day", isoText(day.day)},
                    {"counts", counts},
                    {"collectors", collectors},
                    {"paid", decimalText({paid == day.paidMinor.end() ? 0 : paid->second, base})}};
  ordered_json otherPaid = ordered_json::object();
  for (const auto& [currency, minor] : day.paidMinor) {
    if (currency != base) otherPaid[std::string(currency.code())] = decimalText({minor, currency});
  }
  if (!otherPaid.empty()) line["paidOther"] = otherPaid;
  if (!isListed) return line;
  ordered_json list = ordered_json::array();
  for (const SimulatedLine& task : day.lines) {
    list.push_back({{"customer", task.customer},
                    {"name", task.name},
                    {"currency", task.currency.code()},
                    {"kind", taskKindName(task.kind)},
                    {"ref", task.ref},
                    {"channel", channelName(task.channel)},
                    {"amount", decimalText({task.amountMinor, task.currency})},
                    {"collector", task.collector}});
  }
  line["tasks"] = list;
  return line;
}

class SimulateCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(SimulateCommand)

 public:
  std::string name() const override { return "simulate"; }
  QString summary() const override { return tr("The work of the days to come, if nothing else happens; nothing is written"); }
  std::string example() const override { return "simulate books.relance --from 2026-11-23 --days 10 --payers usual"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  SimulationOrder order(Date from) const;
  static QString byCollector(const std::vector<SimulatedWorkday>& days);
  void print(Console& console, const std::vector<SimulatedWorkday>& days, Currency base) const;

  LedgerArguments m_ledger;
  std::string m_from, m_days, m_payers, m_seed, m_scenario;
  bool m_isListed{false};
};

void SimulateCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("--from", m_from, "D", tr("The first day (default: today)"));
  option("--days", m_days, "N", tr("So many working days (default: 10)"));
  option("--payers", m_payers, "M", tr("What customers do: %1 (default: nobody pays)").arg(toQt(payerModels)));
  option("--seed", m_seed, "N", tr("Draws other days of payment (default: 1)"));
  option("--scenario", m_scenario, "FILE", tr("A scenario as JSON instead of the one of its key"));
  app.add_flag("--list", m_isListed, tr("Show what stands behind each number too").toStdString());
}

SimulationOrder SimulateCommand::order(Date from) const {
  SimulationOrder order;
  order.request.from = from;
  if (!m_days.empty()) order.request.days = typedNumber("--days", m_days, 1, mostDays);
  if (m_payers == "usual") {
    order.request.payers = PayerModel::usual;
  } else if (!m_payers.empty() && m_payers != "nobody") {
    failChoice("--payers", m_payers, payerModels);
  }
  if (!m_seed.empty()) order.request.seed = static_cast<std::uint64_t>(typedNumber("--seed", m_seed, 0, 1'000'000'000));
  if (!m_scenario.empty()) order.instead = scenarioIn(m_scenario);
  return order;
}

QString SimulateCommand::byCollector(const std::vector<SimulatedWorkday>& days) {
  std::map<std::string, std::map<Channel, int>> collectors;
  for (const SimulatedWorkday& day : days) {
    for (const SimulatedLine& task : day.lines) {
      if (isContact(task.kind)) ++collectors[task.collector][task.channel];
    }
  }
  Table table;
  table.column(tr("Collector"));
  for (const Channel channel : channels) table.column(channelWord(channel), Table::Align::right);
  table.column(tr("Contacts"), Table::Align::right);
  for (const auto& [login, counts] : collectors) {
    QStringList cells{login.empty() ? tr("nobody in particular") : toQt(login)};
    int all = 0;
    for (const Channel channel : channels) {
      const auto found = counts.find(channel);
      all += found == counts.end() ? 0 : found->second;
      cells << (found == counts.end() ? QStringLiteral("–") : QString::number(found->second));
    }
    table.row(cells << QString::number(all));
  }
  return table.text();
}

void SimulateCommand::print(Console& console, const std::vector<SimulatedWorkday>& days, Currency base) const {
  Table table;
  table.column(tr("Day"));
  for (const Channel channel : channels) table.column(channelWord(channel), Table::Align::right);
  table.column(tr("Decisions"), Table::Align::right).column(tr("Paid"), Table::Align::right);
  const auto counted = [](const SimulatedWorkday& day, std::string_view name) {
    const auto found = day.counts.find(std::string(name));
    return found == day.counts.end() ? QStringLiteral("–") : QString::number(found->second);
  };
  for (const SimulatedWorkday& day : days) {
    QStringList cells{dateWords(day.day, console.language())};
    for (const Channel channel : channels) cells << counted(day, channelName(channel));
    const auto paid = day.paidMinor.find(base);
    cells << counted(day, taskKindName(TaskKind::decision))
          << amountWords({paid == day.paidMinor.end() ? 0 : paid->second, base}, console.language());
    table.row(cells);
  }
  QStringList lines{table.text(), QString(), byCollector(days)};
  if (m_isListed) {
    for (const SimulatedWorkday& day : days) {
      lines << QString() << dateWords(day.day, console.language());
      for (const SimulatedLine& task : day.lines) {
        QStringList parts{toQt(task.customer), toQt(task.name), channelWord(task.channel),
                          amountWords({task.amountMinor, task.currency}, console.language())};
        if (!task.collector.empty()) parts << toQt(task.collector);
        lines << parts.join(QStringLiteral(" · "));
      }
    }
  }
  console.print(lines.join(u'\n'));
}

ExitCode SimulateCommand::run(Console& console) {
  m_ledger.today = m_from;
  OpenLedger ledger(m_ledger, OpenMode::readOnly);
  const SimulationOrder asked = order(ledger.today());
  const auto days = orThrow(simulatedDays(ledger.database(), asked));
  const Currency base = ledger.creditor().currency;
  if (!console.isJson()) {
    print(console, days, base);
    return ExitCode::done;
  }
  ordered_json list = ordered_json::array();
  for (const SimulatedWorkday& day : days) list.push_back(jsonOf(day, base, m_isListed));
  const ordered_json answer{{"from", isoText(asked.request.from)},
                            {"payers", asked.request.payers == PayerModel::usual ? "usual" : "nobody"},
                            {"days", list}};
  console.printJson(answer.dump());
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> simulateCommand() { return std::make_unique<SimulateCommand>(); }

}  // namespace relance
