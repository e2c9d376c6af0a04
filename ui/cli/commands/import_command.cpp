// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli import: brings a CSV file into the ledger, all of it or nothing.
#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "actions/import_file.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/import_report_text.h"
#include "cli/ledger.h"
#include "cli/typed.h"
#include "exchange/fields/import_field.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/import_store.h"
#include "words/qt_text.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

class ImportCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(ImportCommand)

 public:
  std::string name() const override { return "import"; }
  QString summary() const override { return tr("Import customers, contacts, invoices or payments from a CSV file"); }
  std::string example() const override {
    return "import books.relance invoices.csv --map number=\"Doc. no.\" --dates dmy --expect-total 1204880.00 --dry-run";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  ImportRequest request() const;
  void useProfile(ImportRequest& request, Database& database) const;

  LedgerArguments m_ledger;
  std::string m_file, m_kind, m_profile, m_dates, m_decimal, m_expectedTotal, m_upTo;
  const CLI::Option* m_totalOption{nullptr};
  std::vector<std::string> m_maps;
  bool m_isMinorUnits{false};
  bool m_isDryRun{false};
};

/// What --map can name, in lines that fit a terminal: "customers: code, alias, …".
std::string fieldsByKind() {
  constexpr std::size_t widest = 76;
  std::string lines;
  for (const ImportKind kind :
       {ImportKind::customers, ImportKind::contacts, ImportKind::invoices, ImportKind::payments, ImportKind::settled}) {
    std::string line = std::string{importKindName(kind)} + ":";
    for (const ImportField field : fieldsOf(kind)) {
      const std::string_view name = importFieldName(field);
      if (line.size() + name.size() + 2 > widest) {
        lines += "\n" + line + ",";
        line = " ";
      }
      line.append(line.back() == ':' || line == " " ? " " : ", ").append(name);
    }
    lines += "\n" + line;
  }
  return lines;
}

void ImportCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("FILE", m_file, "", tr("The CSV file"))->required();
  option("--kind", m_kind, "customers|contacts|invoices|payments|settled",
         tr("What the file holds (default: told by its titles)"));
  app.add_option("--map", m_maps,
                 tr("The column of a field, by its title or number; nothing behind = leaves the field out; may be repeated")
                         .toStdString() +
                     fieldsByKind())
      ->type_name("FIELD=COLUMN")
      ->allow_extra_args(false);
  option("--profile", m_profile, "P",
         tr("Read the file as saved under this name; with --map, --dates, --decimal or --minor-units, save it under this name"));
  option("--dates", m_dates, "dmy|mdy|ymd", tr("The order of day, month and year"));
  option("--decimal", m_decimal, "comma|point", tr("The decimal sign of the amounts"));
  app.add_flag("--minor-units", m_isMinorUnits, tr("The amounts are whole cents").toStdString());
  app.add_flag("--dry-run", m_isDryRun, tr("Only say what would be imported").toStdString());
  m_totalOption = option("--expect-total", m_expectedTotal, "T", tr("Import only if the amounts of the file come to this"));
  option("--up-to", m_upTo, "D",
         tr("With --kind payments or settled: payments are complete up to this day (default: the day of the latest one in the "
            "file, at least yesterday, at most today)"));
  m_ledger.declareToday(app);
}

ImportRequest ImportCommand::request() const {
  ImportRequest request;
  request.path = m_file;
  if (!m_kind.empty()) {
    request.kind = chosen(parseImportKind(m_kind), "--kind", m_kind, "customers, contacts, invoices, payments, settled");
  }
  for (const auto& map : m_maps) {
    const auto sign = map.find('=');
    if (sign == std::string::npos) {
      throw UsageError(tr("--map: “%1” needs a field and a column, such as number=\"Doc. no.\".").arg(toQt(map)));
    }
    request.mappings.push_back({map.substr(0, sign), map.substr(sign + 1)});
  }
  if (!m_dates.empty()) request.dialect.dates = chosen(parseDateOrder(m_dates), "--dates", m_dates, "dmy, mdy, ymd");
  if (!m_decimal.empty()) {
    if (m_decimal != "comma" && m_decimal != "point") failChoice("--decimal", m_decimal, "comma, point");
    request.dialect.decimalSign = m_decimal == "comma" ? ',' : '.';
  }
  request.dialect.isMinorUnits = m_isMinorUnits;
  request.paymentsUpTo = typedDateIfAny("--up-to", m_upTo);
  if (request.paymentsUpTo && request.kind != ImportKind::payments && request.kind != ImportKind::settled) {
    throw UsageError(tr("--up-to needs --kind payments or settled."));
  }
  request.isDryRun = m_isDryRun;
  return request;
}

/// What is said by hand is remembered under the profile's name; a name that is not known yet is then a new profile.
void ImportCommand::useProfile(ImportRequest& request, Database& database) const {
  if (m_profile.empty()) return;
  const bool isSaid = !request.mappings.empty() || request.dialect != SaidDialect{};
  if (isSaid) request.saveProfileAs = m_profile;
  if (!isSaid || ImportStore(database).findProfile(m_profile)) request.profile = m_profile;
}

ExitCode ImportCommand::run(Console& console) {
  ImportRequest asked = request();
  OpenLedger ledger(m_ledger);
  useProfile(asked, ledger.database());
  // Given, though empty as a forgotten variable of a script: the total was to be checked.
  if (m_totalOption->count() > 0) {
    typedAmount("--expect-total", m_expectedTotal, CreditorStore(ledger.database()).find().currency);
    asked.expectedTotal = m_expectedTotal;  // in the file's own currency, which is not known before it is read
  }
  const ImportReport report = importFile(ledger.session(), asked);
  if (console.isJson()) {
    console.printJson(importJson(report, console.language()));
  } else {
    console.print(importText(report, console.language()));
  }
  if (report.refusal) {
    const auto words = refusalWords(*report.refusal, console.language());
    console.fail(words.code, words.sentence);
    return exitCodeOf(report.refusal->reason);
  }
  return report.end == ImportEnd::stopped ? ExitCode::findings : ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> importCommand() { return std::make_unique<ImportCommand>(); }

}  // namespace relance
