// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli plan: records a plan of instalments, lets one go on, or takes it back.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "cli/agreement_options.h"
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/settled_parts.h"
#include "cli/typed.h"
#include "cli/typed_amount.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr std::string_view rhythms = "week, fortnight, month";
constexpr int mostParts = 120;

class PlanCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(PlanCommand)

 public:
  std::string name() const override { return "plan"; }
  QString summary() const override { return tr("Record a plan of instalments, let it go on, or take it back"); }
  std::string example() const override {
    return "plan books.relance C1042 --parts 3 --every month --first 2026-12-01 --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  std::vector<Instalment> typedDues(Currency currency) const;
  ExitCode excuse(Console& console, OpenLedger& ledger) const;

  AgreementOptions m_options{AgreementKind::plan};
  std::string m_parts, m_every, m_first, m_dues, m_excuse;
};

void PlanCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_options.declare(app);
  option("--parts", m_parts, "N", tr("In so many equal instalments; what does not divide comes with the first"));
  option("--every", m_every, "R", tr("How often: %1 (default: month)").arg(toQt(rhythms)));
  option("--first", m_first, "D", tr("The day of the first instalment"));
  option("--dues", m_dues, "D=A,D=A", tr("Instalments on days of their own, instead"));
  option("--excuse", m_excuse, "D", tr("Let the plan go on although the instalment of that day was not kept"));
  m_options.declareToday(app);
}

std::vector<Instalment> PlanCommand::typedDues(Currency currency) const {
  std::vector<Instalment> dues;
  for (const std::string& part : typedList(m_dues)) {
    const auto sign = part.find('=');
    if (sign == std::string::npos) throw UsageError(tr("--dues: a day and an amount are expected, as 2026-12-01=500.00."));
    const Money amount = typedAmountAboveZero("--dues", part.substr(sign + 1), currency);
    dues.push_back({typedDate("--dues", part.substr(0, sign)), amount.minor});
  }
  return dues;
}

ExitCode PlanCommand::excuse(Console& console, OpenLedger& ledger) const {
  const Date due = typedDate("--excuse", m_excuse);
  const AgreementId plan = orThrow(excuseInstalment(ledger.session(), m_options.customer(), due));
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"customer", m_options.customer()},
                                        {"day", isoText(ledger.today())},
                                        {"agreement", plan.value},
                                        {"excused", isoText(due)}};
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  console.print(tr("%1: the plan goes on; what was missed is due with the next instalment.").arg(toQt(m_options.customer())));
  return ExitCode::done;
}

ExitCode PlanCommand::run(Console& console) {
  const bool isMade = !(m_parts.empty() && m_every.empty() && m_first.empty() && m_dues.empty());
  if (m_options.isEnd() && (isMade || !m_excuse.empty())) throw UsageError(tr("--end: only --id goes with it."));
  if (!m_excuse.empty() && isMade) throw UsageError(tr("--excuse: nothing else goes with it."));
  OpenLedger ledger = m_options.open();
  if (m_options.isEnd()) return m_options.end(console, ledger);
  if (!m_excuse.empty()) return excuse(console, ledger);
  AgreementRequest request = m_options.request(ledger);
  if (!m_dues.empty()) {
    if (request.terms.amountMinor || !(m_parts.empty() && m_every.empty() && m_first.empty())) {
      throw UsageError(tr("--dues: days and amounts are all said; --amount, --parts, --every and --first do not go with it."));
    }
    request.terms.dues = typedDues(m_options.currency(ledger));
  } else {
    if (m_parts.empty() || m_first.empty()) throw UsageError(tr("Say --parts and --first, or --dues."));
    EqualParts parts;
    parts.count = typedNumber("--parts", m_parts, 1, mostParts);
    if (!m_every.empty()) parts.rhythm = chosen(parsePlanRhythm(m_every), "--every", m_every, rhythms);
    parts.first = typedDate("--first", m_first);
    request.terms.parts = parts;
  }
  return m_options.make(console, ledger, request);
}

}  // namespace

std::unique_ptr<Command> planCommand() { return std::make_unique<PlanCommand>(); }

}  // namespace relance
