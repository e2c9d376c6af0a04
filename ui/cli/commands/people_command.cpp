// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli people: who works here, who is away, and who does his work meanwhile.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/people/enter_person.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/table.h"
#include "cli/typed.h"
#include "storage/stores/absence_store.h"
#include "storage/stores/creditor_store.h"
#include "words/person_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view roles = "controller, manager, readOnly, admin";

class PeopleCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(PeopleCommand)

 public:
  std::string name() const override { return "people"; }
  QString summary() const override { return tr("List who works here, enter somebody, or name a deputy for an absence"); }
  std::string example() const override {
    return "people books.relance --absent nadege --until 2026-12-07 --deputy sofia --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  void change(OpenLedger& ledger) const;
  Person entered(Database& database) const;

  LedgerArguments m_ledger;
  std::string m_add, m_name, m_role, m_email, m_phone, m_absent, m_from, m_until, m_deputy, m_back;
  bool m_isArchived{false};
};

void PeopleCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("--add", m_add, "LOGIN", tr("Enter a person, or change one"));
  option("--name", m_name, "N", tr("With --add: the name"));
  option("--role", m_role, "R", tr("With --add: %1 (default: controller)").arg(toQt(roles)));
  option("--email", m_email, "E", tr("With --add: the e-mail address"));
  option("--phone", m_phone, "P", tr("With --add: the telephone"));
  app.add_flag("--archive", m_isArchived, tr("With --add: works here no longer").toStdString());
  option("--absent", m_absent, "LOGIN", tr("Who is away"));
  option("--from", m_from, "D", tr("With --absent: the first day (default: today)"));
  option("--until", m_until, "D", tr("With --absent: the first day back (default: not known yet)"));
  option("--deputy", m_deputy, "LOGIN", tr("With --absent: who does his work meanwhile"));
  option("--back", m_back, "LOGIN", tr("Who is back from today"));
  m_ledger.declareToday(app);
}

/// What is not said stays as it is.
Person PeopleCommand::entered(Database& database) const {
  Person person = PersonStore(database).findByLogin(m_add).value_or(Person{});
  person.login = m_add;
  if (!m_name.empty()) person.name = m_name;
  if (person.name.empty()) person.name = m_add;
  if (!m_role.empty()) person.role = chosen(parsePersonRole(m_role), "--role", m_role, roles);
  if (!m_email.empty()) person.email = m_email;
  if (!m_phone.empty()) person.phone = m_phone;
  person.archived = m_isArchived;
  return person;
}

void PeopleCommand::change(OpenLedger& ledger) const {
  if (!m_add.empty()) orThrow(enterPerson(ledger.session(), entered(ledger.database())));
  if (!m_absent.empty()) {
    if (m_deputy.empty()) throw UsageError(tr("--deputy: say who does the work meanwhile."));
    orThrow(
        setAbsent(ledger.session(), {m_absent, typedDateIfAny("--from", m_from), typedDateIfAny("--until", m_until), m_deputy}));
  }
  if (!m_back.empty()) orThrow(endAbsence(ledger.session(), m_back));
}

ExitCode PeopleCommand::run(Console& console) {
  const int changes = (m_add.empty() ? 0 : 1) + (m_absent.empty() ? 0 : 1) + (m_back.empty() ? 0 : 1);
  if (changes > 1) throw UsageError(tr("--add, --absent and --back: one of the three."));
  const bool hasPerson = !m_name.empty() || !m_role.empty() || !m_email.empty() || !m_phone.empty() || m_isArchived;
  if (hasPerson && m_add.empty()) throw UsageError(tr("--name, --role, --email, --phone and --archive: only with --add."));
  const bool hasAbsence = !m_from.empty() || !m_until.empty() || !m_deputy.empty();
  if (hasAbsence && m_absent.empty()) throw UsageError(tr("--from, --until and --deputy: only with --absent."));
  OpenLedger ledger(m_ledger, changes > 0 ? OpenMode::readWrite : OpenMode::readOnly);
  change(ledger);

  const auto absences = AbsenceStore(ledger.database()).all();
  const auto loginOf = [&](PersonId id) {
    const auto person = PersonStore(ledger.database()).find(id);
    return person ? person->login : std::string();
  };
  auto list = ordered_json::array();
  Table table;
  table.column(tr("Login")).column(tr("Name")).column(tr("Role")).column(tr("Away")).column(tr("Who acts today"));
  for (const Person& person : PersonStore(ledger.database()).all()) {
    auto away = ordered_json::array();
    QStringList words;
    for (const Absence& absence : absences) {
      const bool isOver = absence.until && *absence.until <= ledger.today();
      if (absence.person != person.id || isOver) continue;
      away.push_back({{"from", isoText(absence.from)},
                      {"until", absence.until ? ordered_json(isoText(*absence.until)) : ordered_json()},
                      {"deputy", loginOf(absence.deputy)}});
      words
          << (absence.until
                  ? tr("%1 to %2").arg(dateWords(absence.from, console.language()), dateWords(*absence.until, console.language()))
                  : tr("from %1").arg(dateWords(absence.from, console.language())));
    }
    const std::string acting = loginOf(whoActsFor(person.id, absences, ledger.today()));
    list.push_back({{"login", person.login},
                    {"name", person.name},
                    {"role", personRoleName(person.role)},
                    {"archived", person.archived},
                    {"absences", away},
                    {"acting", acting}});
    table.row(
        {toQt(person.login), toQt(person.name), personRoleWord(person.role), words.join(QStringLiteral(", ")), toQt(acting)});
  }
  if (console.isJson()) {
    console.printJson(ordered_json{{"today", isoText(ledger.today())}, {"people", list}}.dump());
  } else {
    console.print(table.isEmpty() ? tr("Nobody is entered yet.") : table.text());
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> peopleCommand() { return std::make_unique<PeopleCommand>(); }

}  // namespace relance
