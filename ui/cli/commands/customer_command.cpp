// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli customer: sets when and by whom a customer pays, who looks after him, and how much he may owe.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/customers/change_terms.h"
#include "actions/people/enter_person.h"
#include "actions/steering/mark_customer.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "cli/typed.h"
#include "cli/typed_amount.h"
#include "storage/reading/collector_reading.h"
#include "text/amount_text.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

constexpr int lastDayOfMonth = 31;

class CustomerCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(CustomerCommand)

 public:
  std::string name() const override { return "customer"; }
  QString summary() const override { return tr("Set payment runs, paying account, collector, limits or closing days"); }
  std::string example() const override { return "customer books.relance C1042 --runs 10,25 --today 2026-11-23"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  void change(OpenLedger& ledger) const;
  std::vector<StoredPaymentRun> runs() const;
  std::optional<std::optional<std::int64_t>> limit(const char* option, const std::string& text, Currency currency) const;
  ordered_json json(OpenLedger& ledger) const;

  LedgerArguments m_ledger;
  std::string m_customer, m_runs, m_payer, m_collector, m_limit, m_insured, m_closed, m_open;
  bool m_isYearly{false};
};

void CustomerCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--runs", m_runs, "D,D|none", tr("When he pays: days of the month (31: the last) or dates, all of them"));
  option("--payer", m_payer, "CODE|none", tr("The account that pays for him"));
  option("--collector", m_collector, "LOGIN|none", tr("Who of us looks after him"));
  option("--limit", m_limit, "A|none", tr("How much he may owe"));
  option("--insured", m_insured, "A|none", tr("How much of it the credit insurer covers"));
  option("--closed", m_closed, "D|none", tr("He is closed from this day; none: he is never closed any more"));
  option("--open", m_open, "D", tr("With --closed: the first day on which he is open again"));
  app.add_flag("--yearly", m_isYearly, tr("With --closed: every year").toStdString());
  m_ledger.declareToday(app);
}

std::vector<StoredPaymentRun> CustomerCommand::runs() const {
  std::vector<StoredPaymentRun> runs;
  if (m_runs == "none") return runs;
  for (const std::string& part : typedList(m_runs)) {
    StoredPaymentRun run;
    if (part.find('-') != std::string::npos) {
      run.on = typedDate("--runs", part);
    } else {
      run.dayOfMonth = typedNumber("--runs", part, 1, lastDayOfMonth);
    }
    runs.push_back(run);
  }
  return runs;
}

std::optional<std::optional<std::int64_t>> CustomerCommand::limit(const char* option, const std::string& text,
                                                                  Currency currency) const {
  if (text.empty()) return std::nullopt;
  if (text == "none") return std::optional<std::int64_t>();
  return std::optional<std::int64_t>(typedAmountFromZero(option, text, currency).minor);
}

/// One change at a time, so that each is undone by itself.
void CustomerCommand::change(OpenLedger& ledger) const {
  const auto orEmpty = [](const std::string& text) { return text == "none" ? std::string() : text; };
  LedgerSession& session = ledger.session();
  const Currency currency = ledger.creditor().currency;
  int changes = 0;
  for (const std::string* one : {&m_runs, &m_payer, &m_collector, &m_closed}) changes += one->empty() ? 0 : 1;
  const bool hasLimits = !m_limit.empty() || !m_insured.empty();
  if (changes + (hasLimits ? 1 : 0) > 1) throw UsageError(tr("One change at a time; --limit and --insured may go together."));
  const bool isNeverClosed = m_closed == "none";
  if (isNeverClosed ? !m_open.empty() : m_closed.empty() != m_open.empty()) {
    throw UsageError(tr("--closed and --open go together."));
  }
  if (m_isYearly && (m_closed.empty() || isNeverClosed)) throw UsageError(tr("--yearly: only with --closed."));
  if (!m_runs.empty()) orThrow(setPaymentRuns(session, m_customer, runs()));
  if (!m_payer.empty()) orThrow(setPayer(session, m_customer, orEmpty(m_payer)));
  if (!m_collector.empty()) orThrow(assignCollector(session, m_customer, orEmpty(m_collector)));
  if (hasLimits) {
    const CreditLimits limits{limit("--limit", m_limit, currency), limit("--insured", m_insured, currency)};
    orThrow(setCreditLimits(session, m_customer, limits));
  }
  if (isNeverClosed) {
    orThrow(clearClosingPeriods(session, m_customer));
  } else if (!m_closed.empty()) {
    orThrow(addClosingPeriod(session, m_customer, {typedDate("--closed", m_closed), typedDate("--open", m_open), m_isYearly}));
  }
}

ordered_json CustomerCommand::json(OpenLedger& ledger) const {
  CustomerStore store(ledger.database());
  const auto customer = store.findByCode(m_customer);
  if (!customer) throw RefusedError({RefusalReason::unknownCustomer, {m_customer}});
  auto runs = ordered_json::array();
  for (const StoredPaymentRun& run : store.paymentRuns(customer->id)) {
    runs.push_back(run.on ? ordered_json(isoText(*run.on)) : ordered_json(run.dayOfMonth.value_or(0)));
  }
  auto closed = ordered_json::array();
  for (const ClosingPeriod& period : store.closingPeriods(customer->id)) {
    closed.push_back({{"from", isoText(period.from)}, {"open", isoText(period.until)}, {"yearly", period.yearly}});
  }
  const auto money = [&](const std::optional<std::int64_t>& minor) {
    return minor ? ordered_json(decimalText({*minor, ledger.creditor().currency})) : ordered_json();
  };
  const auto known = collectors(ledger.database());
  const auto collector = known.find(customer->id);
  return {{"customer", customer->code},
          {"name", customer->name},
          {"runs", runs},
          {"payer", customer->payer ? ordered_json(store.codeOf(customer->payer)) : ordered_json()},
          {"collector", collector == known.end() ? ordered_json() : ordered_json(collector->second)},
          {"limit", money(customer->creditLimitMinor)},
          {"insured", money(customer->insuredLimitMinor)},
          {"closed", closed}};
}

ExitCode CustomerCommand::run(Console& console) {
  bool isRead = m_runs.empty() && m_payer.empty() && m_collector.empty() && m_limit.empty() && m_insured.empty();
  isRead = isRead && m_closed.empty() && m_open.empty() && !m_isYearly;
  OpenLedger ledger(m_ledger, isRead ? OpenMode::readOnly : OpenMode::readWrite);
  if (!isRead) change(ledger);
  const ordered_json told = json(ledger);
  if (console.isJson()) {
    console.printJson(told.dump());
    return ExitCode::done;
  }
  const auto text = [&](const char* key) {
    const auto& value = told[key];
    return value.is_null() || value.empty() ? QStringLiteral("–")
                                            : toQt(value.is_string() ? value.get<std::string>() : value.dump());
  };
  QStringList lines{text("customer") + u' ' + text("name")};
  lines << tr("Payment runs: %1").arg(text("runs")) << tr("Paid by: %1").arg(text("payer"));
  lines << tr("Looked after by: %1").arg(text("collector"));
  lines << tr("Credit limit: %1, insured: %2").arg(text("limit"), text("insured"));
  for (const auto& period : told["closed"]) {
    lines << tr("Closed from %1 until %2").arg(toQt(period["from"].get<std::string>()), toQt(period["open"].get<std::string>()));
  }
  console.print(lines.join(u'\n'));
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> customerCommand() { return std::make_unique<CustomerCommand>(); }

}  // namespace relance
