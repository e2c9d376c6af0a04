// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli deadlines: the deadline wall, and what was declared in time.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <limits>
#include <nlohmann/json.hpp>

#include "actions/deadlines/deadline_wall.h"
#include "actions/deadlines/declare.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/table.h"
#include "cli/typed.h"
#include "text/amount_text.h"
#include "words/deadline_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view kinds =
    "prescription, insurance, claimDeclaration, goodsClaim, demand, dispute, commitment, promise, instalment, announced, "
    "placementReview, holdEnd, snoozeEnd";
constexpr std::string_view declarations = "insurance, insolvency, goods";
constexpr int usualDays = 60;
constexpr int mostDays = 36500;

class DeadlinesCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(DeadlinesCommand)

 public:
  std::string name() const override { return "deadlines"; }
  QString summary() const override { return tr("List everything that has a day, or note what was declared in time"); }
  std::string example() const override { return "deadlines books.relance --days 90 --kind prescription --today 2026-11-23"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  ExitCode note(Console& console) const;
  static std::string json(const std::vector<ToldDeadline>& wall, Date today, Date until);
  static QString text(const std::vector<ToldDeadline>& wall, Date today, Language language);

  LedgerArguments m_ledger;
  std::string m_customer, m_days, m_kind, m_done, m_item, m_on, m_reference, m_withdraw;
};

void DeadlinesCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code (default: all)"));
  option("--days", m_days, "N", tr("Up to so many days from today (default: 60); what is past is always told"));
  option("--kind", m_kind, "K", tr("Only this kind: %1").arg(toQt(kinds)));
  option("--done", m_done, "D", tr("Note that it was declared: %1").arg(toQt(declarations)));
  option("--item", m_item, "N", tr("With --done: only this item (default: everything of the customer)"));
  option("--on", m_on, "D", tr("With --done: the day it was declared (default: today)"));
  option("--reference", m_reference, "T", tr("With --done: the insurer’s or the administrator’s reference"));
  option("--withdraw", m_withdraw, "ID", tr("Take the note of a declaration back"));
  m_ledger.declareToday(app);
}

ExitCode DeadlinesCommand::note(Console& console) const {
  if (m_customer.empty()) throw UsageError(tr("CUSTOMER: say whose."));
  if (!m_days.empty() || !m_kind.empty()) throw UsageError(tr("--days and --kind: only of the list."));
  if (m_done.empty() == m_withdraw.empty()) throw UsageError(tr("--done and --withdraw: one of the two."));
  OpenLedger ledger(m_ledger);
  DeclarationId id;
  if (!m_withdraw.empty()) {
    id = {typedNumber("--withdraw", m_withdraw, 1, std::numeric_limits<int>::max())};
    orThrow(withdrawDeclaration(ledger.session(), m_customer, id));
  } else {
    DeclarationRequest request;
    request.kind = chosen(parseDeclarationKind(m_done), "--done", m_done, declarations);
    if (!m_item.empty()) request.items = {m_item};
    request.on = typedDateIfAny("--on", m_on);
    request.reference = m_reference;
    id = orThrow(relance::declare(ledger.session(), m_customer, request)).front();
  }
  if (console.isJson()) {
    const ordered_json answer{
        {"customer", m_customer}, {"day", isoText(ledger.today())}, {"declaration", id.value}, {"standing", m_withdraw.empty()}};
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  const auto kind = parseDeclarationKind(m_done);
  console.print(kind ? tr("%1: %2 (%3).").arg(toQt(m_customer), declarationKindWord(*kind)).arg(id.value)
                     : tr("%1: declaration %2 taken back.").arg(toQt(m_customer)).arg(id.value));
  return ExitCode::done;
}

ExitCode DeadlinesCommand::run(Console& console) {
  if (!m_done.empty() || !m_withdraw.empty()) return note(console);
  if (!m_item.empty() || !m_on.empty() || !m_reference.empty()) {
    throw UsageError(tr("--item, --on and --reference: only with --done."));
  }
  const int days = m_days.empty() ? usualDays : typedNumber("--days", m_days, 0, mostDays);
  std::optional<DeadlineKind> kind;
  if (!m_kind.empty()) kind = chosen(parseDeadlineKind(m_kind), "--kind", m_kind, kinds);
  OpenLedger ledger(m_ledger, OpenMode::readOnly);
  const Date until = plusDays(ledger.today(), days);
  auto wall = deadlineWall(ledger.database(), ledger.today(), until);
  std::erase_if(wall, [&](const ToldDeadline& one) {
    return (kind && one.deadline.kind != *kind) || (!m_customer.empty() && one.customerCode != m_customer);
  });
  if (console.isJson()) {
    console.printJson(json(wall, ledger.today(), until));
  } else {
    console.print(wall.empty() ? tr("Nothing has a day until %1.").arg(dateWords(until, console.language()))
                               : text(wall, ledger.today(), console.language()));
  }
  return ExitCode::done;
}

std::string DeadlinesCommand::json(const std::vector<ToldDeadline>& wall, Date today, Date until) {
  const auto orNull = [](const std::string& value) { return value.empty() ? ordered_json() : ordered_json(value); };
  auto list = ordered_json::array();
  for (const ToldDeadline& told : wall) {
    const Deadline& one = told.deadline;
    const bool hasAmount = one.amountMinor && one.currency;
    list.push_back({{"day", isoText(one.day)},
                    {"kind", deadlineKindName(one.kind)},
                    {"late", one.day < today},
                    {"customer", told.customerCode},
                    {"name", told.customerName},
                    {"currency", one.currency ? ordered_json(one.currency->code()) : ordered_json()},
                    {"amount", hasAmount ? ordered_json(decimalText({*one.amountMinor, *one.currency})) : ordered_json()},
                    {"items", told.items},
                    {"id", one.id == 0 ? ordered_json() : ordered_json(one.id)},
                    {"ground", orNull(one.ground)},
                    {"from", one.from ? ordered_json(isoText(*one.from)) : ordered_json()},
                    {"acknowledged", one.acknowledged ? ordered_json(acknowledgedByName(*one.acknowledged)) : ordered_json()},
                    {"text", orNull(told.text)}});
  }
  return ordered_json{{"today", isoText(today)}, {"until", isoText(until)}, {"deadlines", list}}.dump();
}

QString DeadlinesCommand::text(const std::vector<ToldDeadline>& wall, Date today, Language language) {
  constexpr int shownItems = 3;
  Table table;
  table.column(tr("Day")).column(tr("What")).column(tr("Customer")).column(tr("Amount"), Table::Align::right);
  table.column(tr("Items")).column(tr("Ground"));
  for (const ToldDeadline& told : wall) {
    const Deadline& one = told.deadline;
    QStringList items;
    for (const std::string& item : told.items) items << toQt(item);
    const int more = static_cast<int>(items.size()) - shownItems;
    if (more > 0) items = items.mid(0, shownItems) << tr("and %n more", nullptr, more);
    const QString day = dateWords(one.day, language);
    const bool hasAmount = one.amountMinor && one.currency;
    table.row({one.day < today ? tr("%1, past").arg(day) : day, deadlineKindWord(one.kind),
               toQt(told.customerCode) + u' ' + toQt(told.customerName),
               hasAmount ? amountWords({*one.amountMinor, *one.currency}, language) : QString(), items.join(QStringLiteral(", ")),
               deadlineReason(one, told.text, language)});
  }
  return table.text();
}

}  // namespace

std::unique_ptr<Command> deadlinesCommand() { return std::make_unique<DeadlinesCommand>(); }

}  // namespace relance
