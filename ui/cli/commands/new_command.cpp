// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli new: makes an empty ledger for a creditor.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/create_ledger.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/typed.h"
#include "domain/basics/calendar.h"
#include "domain/basics/holidays/holidays.h"
#include "words/qt_text.h"
#include "words/usual_currency.h"
#include "words/usual_time_zone.h"

namespace relance {
namespace {

class NewCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(NewCommand)

 public:
  std::string name() const override { return "new"; }
  QString summary() const override { return tr("Make a new, empty ledger"); }
  std::string example() const override { return "new books.relance --name \"Atelier Valbrune\" --country FR --currency EUR"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  Creditor creditor() const;

  LedgerArguments m_ledger;
  std::string m_name, m_country, m_currency, m_region, m_timeZone;
};

void NewCommand::declare(CLI::App& app) {
  m_ledger.declarePath(app);
  m_ledger.declareToday(app);
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  option("--name", m_name, "N", tr("The creditor: the legal entity that is owed"))->required();
  option("--country", m_country, "FR", tr("Its country: law, calendar and currency"))->required();
  option("--currency", m_currency, "EUR", tr("Its currency (default: that of the country)"));
  option("--region", m_region, "FR-67", tr("Its region, where that has holidays of its own"));
  option("--time-zone", m_timeZone, "Europe/Paris", tr("Its time zone (default: that of the country)"));
}

Creditor NewCommand::creditor() const {
  Creditor creditor;
  creditor.name = toQt(m_name).trimmed().toStdString();
  creditor.country = isoCountry(typedCountry("--country", m_country));
  if (!isCountry(creditor.country)) throw UsageError(tr("--country: there is no country “%1”.").arg(toQt(creditor.country)));
  creditor.currency = m_currency.empty() ? usualCurrency(creditor.country) : typedCurrency("--currency", m_currency);
  if (!isInUse(creditor.currency)) {
    throw UsageError(tr("--currency: no country pays in “%1”.").arg(toQt(creditor.currency.code())));
  }
  creditor.region = m_region;
  creditor.timeZone = m_timeZone.empty() ? usualTimeZone(creditor.country) : m_timeZone;
  checkTimeZone("--time-zone", creditor.timeZone);
  return creditor;
}

ExitCode NewCommand::run(Console& console) {
  const Creditor made = creditor();
  const auto given = typedDateIfAny("--today", m_ledger.today);
  const Clock clock{nowUtc, [&] { return given.value_or(todayIn(zoneNamed(made.timeZone))); }};
  orThrow(createLedger(m_ledger.path, made, clock));
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"ledger", m_ledger.path},          {"name", made.name},
                                        {"country", made.country},          {"region", made.region},
                                        {"currency", made.currency.code()}, {"time_zone", made.timeZone}};
    console.printJson(answer.dump());
  } else {
    console.print(tr("New ledger: %1 (%2, %3).").arg(toQt(m_ledger.path), toQt(made.name), toQt(made.currency.code())));
    if (WorkingCalendar(made.country, made.region, {}).coverage() == CalendarCoverage::weekendsOnly) {
      console.print(tr("No public holidays are known of %1: only weekends are days off.").arg(toQt(made.country)));
    }
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> newCommand() { return std::make_unique<NewCommand>(); }

}  // namespace relance
