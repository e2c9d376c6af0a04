// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli diagnose: what was found out about a debtor, and the road recommended for him.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <limits>

#include "actions/chasing/chased_account.h"
#include "actions/diagnosis/diagnose.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/diagnosis_json_parts.h"
#include "cli/diagnosis_told.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/typed.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr std::string_view traits = "able, willing, disputing, habitual";
constexpr std::string_view bases = "said, payment, promise, dispute, contact, behaviour, document";

class DiagnoseCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(DiagnoseCommand)

 public:
  std::string name() const override { return "diagnose"; }
  QString summary() const override { return tr("What was found out about a debtor, and the road recommended"); }
  std::string example() const override {
    return "diagnose books.relance C1042 --trait able --no --basis said --text \"Attend le paiement de son client\" --today "
           "2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  bool isChange() const { return !m_trait.empty() || !m_withdraw.empty() || m_isBadFaith; }
  DiagnosisRequest request() const;

  LedgerArguments m_ledger;
  std::string m_customer, m_trait, m_basis, m_on, m_text, m_withdraw;
  bool m_isNot{false};
  bool m_isBadFaith{false};
};

void DiagnoseCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--trait", m_trait, "T", tr("Note that he is: %1").arg(toQt(traits)));
  app.add_flag("--no", m_isNot, tr("With --trait: that he is not").toStdString());
  app.add_flag("--bad-faith", m_isBadFaith,
               tr("Note with --text that he is in bad faith; with --no: that he is no more").toStdString());
  option("--basis", m_basis, "B", tr("With --trait: what it rests on: %1").arg(toQt(bases)));
  option("--on", m_on, "D", tr("With --trait: the day of that fact (default: today)"));
  option("--text", m_text, "T", tr("With --trait: the fact, in words that he may read"));
  option("--withdraw", m_withdraw, "ID", tr("Take a fact back; what stood before it stands again"));
  m_ledger.declareToday(app);
}

DiagnosisRequest DiagnoseCommand::request() const {
  DiagnosisRequest request;
  request.trait = chosen(parseDebtorTrait(m_trait), "--trait", m_trait, traits);
  request.holds = !m_isNot;
  if (m_basis.empty()) throw UsageError(tr("--basis: say what it rests on."));
  request.basis = chosen(parseFactBasis(m_basis), "--basis", m_basis, bases);
  request.factOn = typedDateIfAny("--on", m_on);
  request.text = m_text;
  return request;
}

ExitCode DiagnoseCommand::run(Console& console) {
  const bool hasDetails = m_isNot || !m_basis.empty() || !m_on.empty() || !m_text.empty();
  if (m_isBadFaith && !(m_trait.empty() && m_withdraw.empty() && m_basis.empty())) {
    throw UsageError(tr("--bad-faith: only --text and --on go with it, or --no."));
  }
  if (m_isBadFaith && m_isNot && !(m_text.empty() && m_on.empty()))
    throw UsageError(tr("--no: nothing but --bad-faith goes with it."));
  if (hasDetails && m_trait.empty() && !m_isBadFaith) throw UsageError(tr("--trait: say which."));
  if (!m_trait.empty() && !m_withdraw.empty()) throw UsageError(tr("--trait and --withdraw: one of the two."));
  OpenLedger ledger(m_ledger, isChange() ? OpenMode::readWrite : OpenMode::readOnly);
  if (m_isBadFaith && m_isNot) orThrow(withdrawBadFaith(ledger.session(), m_customer));
  if (m_isBadFaith && !m_isNot) orThrow(noteBadFaith(ledger.session(), m_customer, {typedDateIfAny("--on", m_on), m_text}));
  if (!m_trait.empty()) orThrow(diagnose(ledger.session(), m_customer, request()));
  if (!m_withdraw.empty()) {
    const int id = typedNumber("--withdraw", m_withdraw, 1, std::numeric_limits<int>::max());
    orThrow(withdrawDiagnosis(ledger.session(), m_customer, {id}));
  }
  const CustomerId payer = orThrow(payerOfCode(ledger.database(), m_customer));
  const ToldDiagnosis told = diagnosisOf(ledger.database(), payer, ledger.today());
  if (console.isJson()) {
    auto answer = diagnosisJson(told, console.language());
    answer["customer"] = m_customer;
    answer["day"] = isoText(ledger.today());
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  QStringList lines = diagnosisLines(told, console.language());
  const QStringList evidence = evidenceLines(told, console.language());
  if (!evidence.isEmpty()) lines << tr("The ledger says:");
  for (const QString& line : evidence) lines << QStringLiteral("  ") + line;
  console.print(lines.join(u'\n'));
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> diagnoseCommand() { return std::make_unique<DiagnoseCommand>(); }

}  // namespace relance
