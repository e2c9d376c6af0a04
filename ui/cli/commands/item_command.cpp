// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli item: sets what an import does not tell of an invoice: sold to a factor, re-issued, a part retained.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/items/change_item.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/typed.h"
#include "cli/typed_amount.h"
#include "text/amount_text.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

class ItemCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(ItemCommand)

 public:
  std::string name() const override { return "item"; }
  QString summary() const override { return tr("Say that an invoice is sold to a factor, re-issued, or retained in part"); }
  std::string example() const override {
    return "item books.relance C1042 F-2041 --retain 600 --release 2027-11-30 --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::string m_customer, m_item, m_factored, m_replaces, m_retain, m_release, m_currency;
};

void ItemCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("ITEM", m_item, "", tr("Number of the invoice, or #ID"))->required();
  option("--factored", m_factored, "yes|no", tr("Sold to a factor: it is not chased"));
  option("--replaces", m_replaces, "N|none", tr("It re-issues that invoice: level and clock go on from there"));
  option("--retain", m_retain, "A", tr("So much of it is retention money, an item of its own"));
  option("--release", m_release, "D", tr("With --retain: the day on which that is due"));
  option("--currency", m_currency, "C", tr("Currency of the amount (default: the ledger’s)"));
  m_ledger.declareToday(app);
}

ExitCode ItemCommand::run(Console& console) {
  const int changes = (m_factored.empty() ? 0 : 1) + (m_replaces.empty() ? 0 : 1) + (m_retain.empty() ? 0 : 1);
  if (changes != 1) throw UsageError(tr("--factored, --replaces and --retain: one of the three."));
  if (m_retain.empty() != m_release.empty()) throw UsageError(tr("--retain and --release go together."));
  if (!m_factored.empty() && m_factored != "yes" && m_factored != "no") failChoice("--factored", m_factored, "yes, no");
  OpenLedger ledger(m_ledger);
  ordered_json answer{{"customer", m_customer}, {"day", isoText(ledger.today())}, {"item", m_item}};
  QString said;
  if (!m_factored.empty()) {
    const bool isFactored = m_factored == "yes";
    answer["id"] = orThrow(setFactored(ledger.session(), m_customer, m_item, isFactored)).value;
    answer["factored"] = isFactored;
    said = isFactored ? tr("%1 is sold to a factor.").arg(toQt(m_item)) : tr("%1 is ours to collect again.").arg(toQt(m_item));
  } else if (!m_replaces.empty()) {
    const std::string replaced = m_replaces == "none" ? std::string() : m_replaces;
    answer["id"] = orThrow(setReissued(ledger.session(), m_customer, m_item, replaced)).value;
    answer["replaces"] = replaced.empty() ? ordered_json() : ordered_json(replaced);
    said = replaced.empty() ? tr("%1 re-issues no other invoice.").arg(toQt(m_item))
                            : tr("%1 re-issues %2.").arg(toQt(m_item), toQt(replaced));
  } else {
    const Currency currency = m_currency.empty() ? ledger.creditor().currency : typedCurrency("--currency", m_currency);
    const RetentionRequest request{m_item, typedAmountAboveZero("--retain", m_retain, currency),
                                   typedDate("--release", m_release)};
    const Retention made = orThrow(retain(ledger.session(), m_customer, request));
    answer["id"] = made.retention.value;
    answer["retention"] = made.number;
    answer["amount"] = decimalText(request.amount);
    answer["release"] = isoText(request.release);
    said = tr("%1 of %2 is retention money, due on %3 as %4.")
               .arg(amountWords(request.amount, console.language()), toQt(m_item), dateWords(request.release, console.language()),
                    toQt(made.number));
  }
  if (console.isJson()) {
    console.printJson(answer.dump());
  } else {
    console.print(said);
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> itemCommand() { return std::make_unique<ItemCommand>(); }

}  // namespace relance
