// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/agreement_options.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "cli/agreements_told.h"
#include "cli/failure.h"
#include "cli/settled_parts.h"
#include "cli/told_json_parts.h"
#include "cli/typed.h"
#include "cli/typed_amount.h"
#include "domain/ledger/plan_rhythm.h"
#include "text/amount_text.h"
#include "words/agreement_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr std::string_view meansNames = "transfer, directDebit, bill, cheque, card";
constexpr int mostId = 2'000'000'000;

struct Said {
  Q_DECLARE_TR_FUNCTIONS(AgreementCommand)
};

nlohmann::ordered_json jsonOf(const MadeAgreement& made, AgreementKind kind, const std::string& customer, Date today) {
  auto replaced = nlohmann::ordered_json::array();
  for (const AgreementId older : made.replaced) replaced.push_back(older.value);
  return {{"customer", customer},
          {"day", isoText(today)},
          {"agreement", made.agreement.value},
          {"kind", agreementKindName(kind)},
          {"currency", made.currency.code()},
          {"amount", decimalText({sumOf(made.dues), made.currency})},
          {"open", decimalText({made.openMinor, made.currency})},
          {"dues", duesJson(made.dues, made.currency)},
          {"replaced", replaced},
          {"weak", made.record.isWeak()},
          {"record", {{"judged", made.record.judged}, {"kept", made.record.kept}, {"onSameItems", made.record.onSameItems}}}};
}

}  // namespace

void AgreementOptions::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", Said::tr("The customer’s code"))->required();
  option("--amount", m_amount, "A", Said::tr("The amount (default: all that is open of the items and not contested)"));
  option("--items", m_items, "N,N", Said::tr("Numbers of the items (default: everything overdue that may be chased)"));
  option("--means", m_means, "M", Said::tr("How it will be paid: %1 (default: as usual)").arg(toQt(meansNames)));
  option("--currency", m_currency, "C", Said::tr("Currency of the account (default: the customer’s usual one)"));
  app.add_flag("--end", m_isEnd, Said::tr("End what runs instead").toStdString());
  option("--id", m_id, "N", Said::tr("With --end: the one to end (default: all of the kind that run)"));
}

AgreementRequest AgreementOptions::request(OpenLedger& ledger) const {
  if (!m_id.empty()) throw UsageError(Said::tr("--id: it goes with --end."));
  AgreementRequest request;
  request.terms.kind = m_kind;
  request.items = typedList(m_items);
  if (!m_means.empty()) request.terms.means = chosen(parseMeansOfPayment(m_means), "--means", m_means, meansNames);
  if (!m_currency.empty()) request.currency = typedCurrency("--currency", m_currency);
  if (!m_amount.empty()) {
    request.terms.amountMinor = typedAmountAboveZero("--amount", m_amount, currency(ledger)).minor;
  }
  return request;
}

Currency AgreementOptions::currency(OpenLedger& ledger) const {
  return m_currency.empty() ? ledger.creditor().currency : typedCurrency("--currency", m_currency);
}

ExitCode AgreementOptions::make(Console& console, OpenLedger& ledger, const AgreementRequest& request) const {
  const MadeAgreement made = orThrow(makeAgreement(ledger.session(), m_customer, request));
  if (console.isJson()) {
    console.printJson(jsonOf(made, m_kind, m_customer, ledger.today()).dump());
    return ExitCode::done;
  }
  const Money amount{sumOf(made.dues), made.currency};
  QStringList lines{Said::tr("%1 of %2 recorded for %3 (number %4).", "a promise of an amount")
                        .arg(agreementKindWord(m_kind), amountWords(amount, console.language()), toQt(m_customer))
                        .arg(made.agreement.value)};
  lines << dueLines(made.dues, made.currency, console.language());
  if (!made.replaced.empty()) {
    lines << Said::tr("It replaces %n older agreements on these items.", nullptr, static_cast<int>(made.replaced.size()));
  }
  if (made.record.isWeak() && m_kind != AgreementKind::announced) lines << weakLine(made.record);
  console.print(lines.join(u'\n'));
  if (made.isAboveOpen()) console.remark(aboveOpenWords(amount, {made.openMinor, made.currency}, console.language()));
  return ExitCode::done;
}

ExitCode AgreementOptions::end(Console& console, OpenLedger& ledger) const {
  if (!(m_amount.empty() && m_items.empty() && m_means.empty() && m_currency.empty())) {
    throw UsageError(Said::tr("--end: only --id goes with it."));
  }
  std::optional<AgreementId> which;
  if (!m_id.empty()) which = AgreementId{typedNumber("--id", m_id, 1, mostId)};
  const int ended = orThrow(endAgreement(ledger.session(), m_customer, m_kind, which));
  if (console.isJson()) {
    const nlohmann::ordered_json answer{
        {"customer", m_customer}, {"day", isoText(ledger.today())}, {"kind", agreementKindName(m_kind)}, {"ended", ended}};
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  console.print(Said::tr("%1: %n agreements ended.", nullptr, ended).arg(toQt(m_customer)));
  return ExitCode::done;
}

}  // namespace relance
