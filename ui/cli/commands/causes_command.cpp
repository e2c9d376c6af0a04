// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli causes: lists, changes and counts the reasons of lateness and of disputes.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "actions/causes/cause_list.h"
#include "actions/causes/change_cause.h"
#include "cli/cause_tally_told.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/table.h"
#include "cli/typed.h"
#include "words/dispute_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr std::string_view kinds = "late, dispute";
constexpr std::string_view owners = "controller, manager, sales, orderDesk, billing, logistics, quality, director";
constexpr std::string_view faults = "ours, theirs, unknown";
constexpr std::string_view groups = "customer, segment";

class CausesCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(CausesCommand)

 public:
  std::string name() const override { return "causes"; }
  QString summary() const override { return tr("List, change or count the reasons of lateness and of disputes"); }
  std::string example() const override { return "causes books.relance quantity --owner sales --days 8"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  bool isChange() const;
  CauseChange change() const;
  TallyRequest tally(Date today) const;
  ExitCode count(Console& console) const;
  static std::string json(const std::vector<Cause>& causes, Language language);
  static QString text(const std::vector<Cause>& causes, Language language);

  LedgerArguments m_ledger;
  std::vector<std::string> m_keys;
  std::string m_kind, m_french, m_english, m_owner, m_days, m_fault, m_by, m_from, m_to;
  bool m_isEnabled{false};
  bool m_isDisabled{false};
  bool m_isCount{false};
};

void CausesCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  app.add_option("KEY", m_keys, tr("Reasons to list, or the one to change or add; none: all that there are").toStdString())
      ->type_name("");
  option("--kind", m_kind, "K", tr("Of a new one: %1").arg(toQt(kinds)));
  option("--fr", m_french, "T", tr("Its French name"));
  option("--en", m_english, "T", tr("Its English name"));
  option("--owner", m_owner, "R", tr("Who deals with it: %1").arg(toQt(owners)));
  option("--days", m_days, "N", tr("Working days to solve it"));
  option("--fault", m_fault, "F", tr("Whose fault it is, as a rule: %1").arg(toQt(faults)));
  app.add_flag("--disable", m_isDisabled, tr("It is no longer offered").toStdString());
  app.add_flag("--enable", m_isEnabled, tr("It is offered again").toStdString());
  app.add_flag("--count", m_isCount, tr("Count how often each was told instead").toStdString());
  option("--by", m_by, "G", tr("With --count: %1 (default: all together)").arg(toQt(groups)));
  option("--from", m_from, "D", tr("With --count: the first day (default: the beginning)"));
  option("--to", m_to, "D", tr("With --count: the last day (default: the day to work on)"));
  m_ledger.declareToday(app);
}

bool CausesCommand::isChange() const {
  return !(m_kind.empty() && m_french.empty() && m_english.empty() && m_owner.empty() && m_days.empty() && m_fault.empty()) ||
         m_isEnabled || m_isDisabled;
}

CauseChange CausesCommand::change() const {
  if (m_keys.size() != 1) throw UsageError(tr("KEY: name the one reason to change or add."));
  if (m_isEnabled && m_isDisabled) throw UsageError(tr("--enable and --disable: one of the two."));
  CauseChange change;
  if (!m_kind.empty()) change.kind = chosen(parseCauseKind(m_kind), "--kind", m_kind, kinds);
  if (!m_french.empty()) change.names.emplace_back("fr", m_french);
  if (!m_english.empty()) change.names.emplace_back("en", m_english);
  if (!m_owner.empty()) change.owner = chosen(parseCauseOwner(m_owner), "--owner", m_owner, owners);
  if (!m_days.empty()) change.days = typedNumber("--days", m_days, 0, 366);
  if (!m_fault.empty()) change.fault = chosen(parseDisputeFault(m_fault), "--fault", m_fault, faults);
  if (m_isEnabled || m_isDisabled) change.isEnabled = m_isEnabled;
  return change;
}

TallyRequest CausesCommand::tally(Date today) const {
  TallyRequest request;
  request.from = typedDateIfAny("--from", m_from);
  request.to = typedDateIfAny("--to", m_to).value_or(today);
  if (m_by == "customer") request.by = TallyGroup::customer;
  if (m_by == "segment") request.by = TallyGroup::segment;
  if (!m_by.empty() && request.by == TallyGroup::everybody) failChoice("--by", m_by, groups);
  return request;
}

ExitCode CausesCommand::count(Console& console) const {
  if (isChange() || !m_keys.empty()) throw UsageError(tr("--count: only --by, --from and --to go with it."));
  OpenLedger ledger(m_ledger, OpenMode::readOnly);
  const TallyRequest request = tally(ledger.today());
  const auto tallies = orThrow(tallyCauses(ledger.database(), request));
  if (console.isJson()) {
    console.printJson(tallyJson(request, tallies, console.language()));
  } else {
    console.print(tallyText(request, tallies, console.language()));
  }
  return ExitCode::done;
}

ExitCode CausesCommand::run(Console& console) {
  if (m_isCount) return count(console);
  if (!(m_by.empty() && m_from.empty() && m_to.empty())) throw UsageError(tr("--by, --from and --to go with --count."));
  const std::optional<CauseChange> wanted = isChange() ? std::optional(change()) : std::nullopt;
  OpenLedger ledger(m_ledger, wanted ? OpenMode::readWrite : OpenMode::readOnly);
  if (wanted) orThrow(changeCause(ledger.session(), m_keys.front(), *wanted));
  std::vector<Cause> shown = causeList(ledger.database());
  for (const std::string& key : m_keys) {
    if (findCause(shown, key) == nullptr) throw RefusedError({RefusalReason::unknownCause, {key}});
  }
  if (!m_keys.empty()) {
    std::erase_if(shown, [&](const Cause& cause) { return std::ranges::find(m_keys, cause.key) == m_keys.end(); });
  }
  if (console.isJson()) {
    console.printJson(json(shown, console.language()));
  } else {
    console.print(text(shown, console.language()));
  }
  return ExitCode::done;
}

std::string CausesCommand::json(const std::vector<Cause>& causes, Language language) {
  auto list = nlohmann::ordered_json::array();
  for (const Cause& cause : causes) {
    auto names = nlohmann::ordered_json::object();
    for (const auto& [code, name] : cause.names) names[code] = name;
    list.push_back({{"key", cause.key},
                    {"kind", causeKindName(cause.kind)},
                    {"name", std::string(nameOf(cause, languageCode(language)))},
                    {"names", names},
                    {"owner", causeOwnerName(cause.owner)},
                    {"days", cause.days},
                    {"fault", disputeFaultName(cause.fault)},
                    {"enabled", cause.isEnabled},
                    {"origin", originName(cause.origin)}});
  }
  return nlohmann::ordered_json{{"causes", list}}.dump();
}

QString CausesCommand::text(const std::vector<Cause>& causes, Language language) {
  Table table;
  table.column(tr("Key")).column(tr("Name")).column(tr("List")).column(tr("Who"));
  table.column(tr("Working days"), Table::Align::right).column(tr("Fault")).column(tr("State"));
  for (const Cause& cause : causes) {
    const QString origin = cause.origin == Origin::own ? tr("own") : tr("shipped");
    table.row({toQt(cause.key), causeName(cause, language), causeKindWord(cause.kind), causeOwnerWord(cause.owner),
               QString::number(cause.days), disputeFaultWord(cause.fault),
               cause.isEnabled ? origin : origin + QStringLiteral(", ") + tr("switched off")});
  }
  return table.text();
}

}  // namespace

std::unique_ptr<Command> causesCommand() { return std::make_unique<CausesCommand>(); }

}  // namespace relance
