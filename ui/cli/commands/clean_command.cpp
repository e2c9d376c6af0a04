// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli clean: the cleaning desk: doubtful lines of the ledger, and a person's verdict on one.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "actions/cleaning/cleaning_queue.h"
#include "actions/cleaning/give_verdict.h"
#include "cli/cleaning_told.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "cli/told_json_parts.h"
#include "cli/typed.h"
#include "cli/typed_amount.h"
#include "words/cleaning_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view verdicts = "chase, offset, dispute, handOver, writeOff, leave";
constexpr std::string_view doubts = "nearPrescription, veryOld, duplicate, unappliedCredit, residue, notContacted, noProof";

template <class Tag>
ordered_json idOrNull(Id<Tag> id) {
  return id ? ordered_json(id.value) : ordered_json();
}

class CleanCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(CleanCommand)

 public:
  std::string name() const override { return "clean"; }
  QString summary() const override { return tr("List doubtful lines of the ledger, or give a verdict on one"); }
  std::string example() const override {
    return "clean books.relance C1042 --item F-2041 --verdict leave --until 2026-12-15 --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  ExitCode list(Console& console) const;
  VerdictRequest request(Currency currency) const;
  void checkOptions(CleaningVerdict verdict) const;

  LedgerArguments m_ledger;
  std::string m_customer, m_doubt, m_item, m_verdict, m_until, m_with, m_amount, m_currency, m_cause, m_partner, m_reason;
  bool m_withRoutes{false};
};

void CleanCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code (default: the whole ledger)"));
  option("--doubt", m_doubt, "K", tr("Only lines with this doubt: %1").arg(toQt(doubts)));
  app.add_flag("--values", m_withRoutes, tr("Show what each route may bring, with its formula").toStdString());
  option("--item", m_item, "N", tr("Number of the line to decide on, or #ID"));
  option("--verdict", m_verdict, "V", tr("One of: %1").arg(toQt(verdicts)));
  option("--until", m_until, "D", tr("Of leave: the first day on the desk again"));
  option("--with", m_with, "N", tr("Of offset: the item on the other side (default: the oldest)"));
  option("--amount", m_amount, "A", tr("Of offset and dispute: so much of it (default: all)"));
  option("--currency", m_currency, "C", tr("Currency of the amount (default: the ledger’s)"));
  option("--cause", m_cause, "K", tr("Of dispute: why; “causes” lists the reasons"));
  option("--partner", m_partner, "N", tr("Of handOver: to whom; “partners” lists them"));
  option("--reason", m_reason, "T", tr("Why; required for a write-off"));
  m_ledger.declareToday(app);
}

ExitCode CleanCommand::list(Console& console) const {
  if (!m_verdict.empty()) throw UsageError(tr("--verdict: name the line with --item."));
  std::optional<Doubt> wanted;
  if (!m_doubt.empty()) wanted = chosen(parseDoubt(m_doubt), "--doubt", m_doubt, doubts);
  OpenLedger ledger(m_ledger, OpenMode::readOnly);
  auto lines = m_customer.empty() ? cleaningQueue(ledger.database(), ledger.today())
                                  : orThrow(cleaningQueueOf(ledger.database(), m_customer, ledger.today()));
  if (wanted) {
    std::erase_if(lines, [&](const CleaningLine& line) {
      return std::ranges::find(line.doubts, *wanted, &DoubtFact::doubt) == line.doubts.end();
    });
  }
  if (console.isJson()) {
    console.printJson(cleaningJson(lines, ledger.today(), console.language()));
  } else {
    console.print(cleaningText(lines, m_withRoutes, console.language()));
  }
  return ExitCode::done;
}

/// What belongs to another verdict is a mistake, not to be passed over.
void CleanCommand::checkOptions(CleaningVerdict verdict) const {
  if (m_customer.empty()) throw UsageError(tr("CUSTOMER: say whose line it is."));
  if (!m_until.empty() && verdict != CleaningVerdict::leave) throw UsageError(tr("--until: only of leave."));
  if (m_until.empty() && verdict == CleaningVerdict::leave) throw UsageError(tr("--until: say until when it is left."));
  if (!m_with.empty() && verdict != CleaningVerdict::offset) throw UsageError(tr("--with: only of offset."));
  if (!m_cause.empty() && verdict != CleaningVerdict::dispute) throw UsageError(tr("--cause: only of dispute."));
  if (!m_partner.empty() && verdict != CleaningVerdict::handOver) throw UsageError(tr("--partner: only of handOver."));
  const bool hasAmount = verdict == CleaningVerdict::offset || verdict == CleaningVerdict::dispute;
  if (!m_amount.empty() && !hasAmount) throw UsageError(tr("--amount: only of offset and dispute."));
  if (!m_doubt.empty() || m_withRoutes) throw UsageError(tr("--doubt and --values: only of the list."));
}

VerdictRequest CleanCommand::request(Currency currency) const {
  VerdictRequest request;
  request.item = m_item;
  request.verdict = chosen(parseCleaningVerdict(m_verdict), "--verdict", m_verdict, verdicts);
  checkOptions(request.verdict);
  request.until = typedDateIfAny("--until", m_until);
  request.with = m_with;
  request.cause = m_cause;
  request.partner = m_partner;
  request.reason = m_reason;
  if (!m_amount.empty()) request.amount = typedAmountAboveZero("--amount", m_amount, currency);
  return request;
}

ExitCode CleanCommand::run(Console& console) {
  if (m_item.empty()) return list(console);
  OpenLedger ledger(m_ledger);
  const Currency currency = m_currency.empty() ? ledger.creditor().currency : typedCurrency("--currency", m_currency);
  const GivenVerdict given = orThrow(giveVerdict(ledger.session(), m_customer, request(currency)));
  if (console.isJson()) {
    const ordered_json answer{{"customer", m_customer},
                              {"day", isoText(ledger.today())},
                              {"item", given.number},
                              {"side", sideName(given.side)},
                              {"verdict", cleaningVerdictName(given.verdict)},
                              {"decision", idOrNull(given.decision)},
                              {"hold", idOrNull(given.hold)},
                              {"placement", idOrNull(given.placement)},
                              {"dispute", idOrNull(given.dispute)},
                              {"settled", partsJson(given.settled, given.currency)}};
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  QStringList lines{tr("%1, %2: %3.").arg(toQt(m_customer), toQt(given.number), cleaningVerdictWord(given.verdict))};
  lines << partLines(given.settled, given.currency, console.language());
  console.print(lines.join(u'\n'));
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> cleanCommand() { return std::make_unique<CleanCommand>(); }

}  // namespace relance
