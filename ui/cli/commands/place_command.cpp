// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli place: hands items or a customer over, follows the mandate, takes it back, and lists what is placed.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/chasing/chased_account.h"
#include "actions/placements/place_items.h"
#include "actions/reading/told_placements.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "cli/typed.h"
#include "cli/typed_amount.h"
#include "text/amount_text.h"
#include "words/placement_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view outcomes = "paid, partlyPaid, unrecoverable, takenBack";

ordered_json orNull(const std::optional<Date>& date) { return date ? ordered_json(isoText(*date)) : ordered_json(); }

ordered_json jsonOf(const ToldPlacement& told, const std::vector<std::string>& leftOut) {
  const Placement& one = told.placement;
  const auto amount = [&](std::int64_t minor) { return decimalText({minor, one.currency}); };
  return {{"placement", one.id.value},
          {"partner", told.partner.empty() ? ordered_json() : ordered_json(told.partner)},
          {"partnerKind", told.partnerKind ? ordered_json(partnerKindName(*told.partnerKind)) : ordered_json()},
          {"whole", one.isWhole},
          {"mandate", isoText(one.mandate)},
          {"items", told.items},
          {"leftOut", leftOut},
          {"currency", one.currency.code()},
          {"claimed", amount(one.claimedMinor)},
          {"recovered", amount(one.recoveredMinor)},
          {"fee", amount(one.feeMinor)},
          {"cost", amount(one.costMinor)},
          {"expected", told.expectedMinor ? ordered_json(amount(*told.expectedMinor)) : ordered_json()},
          {"review", orNull(one.review)},
          {"returned", orNull(one.returned)},
          {"outcome", one.outcome ? ordered_json(placementOutcomeName(*one.outcome)) : ordered_json()},
          {"reason", told.reason}};
}

class PlaceCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(PlaceCommand)

 public:
  std::string name() const override { return "place"; }
  QString summary() const override { return tr("Hand items or a customer over to a third party, or follow the mandate"); }
  std::string example() const override {
    return "place books.relance C1042 --items F-2041 --partner \"Cabinet Lorne\" --review 2026-12-15 --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  void change(OpenLedger& ledger) const;
  void make(OpenLedger& ledger) const;
  std::optional<std::int64_t> amount(std::string_view option, const std::string& text, Currency currency) const;
  PlacementNews news(Currency currency) const;
  QString line(const ToldPlacement& told, const std::vector<std::string>& leftOut, Language language) const;

  LedgerArguments m_ledger;
  std::string m_customer, m_items, m_partner, m_cost, m_review, m_reason, m_currency, m_id, m_recovered, m_fee, m_end;
  bool m_isAll{false};
};

void PlaceCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--items", m_items, "N,N", tr("Numbers of what is handed over"));
  app.add_flag("--all", m_isAll, tr("Everything of the customer, what is invoiced later too").toStdString());
  option("--partner", m_partner, "N", tr("To whom; “partners” lists them"));
  option("--cost", m_cost, "A", tr("What the mandate costs, whatever comes of it"));
  option("--review", m_review, "D", tr("When to ask the partner again"));
  option("--reason", m_reason, "T", tr("Why"));
  option("--currency", m_currency, "C", tr("Currency of what is handed over (default: that of the first item)"));
  option("--id", m_id, "ID", tr("News of this mandate, instead of a new one"));
  option("--recovered", m_recovered, "A", tr("With --id: recovered so far"));
  option("--fee", m_fee, "A", tr("With --id: the partner’s fee so far"));
  option("--end", m_end, "OUTCOME", tr("With --id: it came back: %1").arg(toQt(outcomes)));
  m_ledger.declareToday(app);
}

std::optional<std::int64_t> PlaceCommand::amount(std::string_view option, const std::string& text, Currency currency) const {
  if (text.empty()) return std::nullopt;
  return typedAmountFromZero(option, text, currency).minor;
}

PlacementNews PlaceCommand::news(Currency currency) const {
  PlacementNews news;
  if (!m_partner.empty()) news.partner = m_partner;
  news.recoveredMinor = amount("--recovered", m_recovered, currency);
  news.feeMinor = amount("--fee", m_fee, currency);
  news.costMinor = amount("--cost", m_cost, currency);
  news.review = typedDateIfAny("--review", m_review);
  return news;
}

void PlaceCommand::change(OpenLedger& ledger) const {
  if (m_isAll || !m_items.empty()) throw UsageError(tr("--id: what is handed over cannot be changed."));
  const PlacementId id{typedNumber("--id", m_id, 1, 1'000'000'000)};
  Currency currency = ledger.creditor().currency;
  for (const ToldPlacement& told : placementsOf(ledger.database(), orThrow(payerOfCode(ledger.database(), m_customer)))) {
    if (told.placement.id == id) currency = told.placement.currency;
  }
  if (m_end.empty()) {
    orThrow(updatePlacement(ledger.session(), m_customer, id, news(currency)));
  } else {
    const auto outcome = chosen(parsePlacementOutcome(m_end), "--end", m_end, outcomes);
    orThrow(returnPlacement(ledger.session(), m_customer, id, outcome, news(currency)));
  }
}

void PlaceCommand::make(OpenLedger& ledger) const {
  if (m_isAll != m_items.empty()) throw UsageError(tr("--all: either everything or the items named are handed over."));
  if (!(m_recovered.empty() && m_fee.empty() && m_end.empty())) throw UsageError(tr("--id: say which mandate."));
  PlacementRequest request;
  request.partner = m_partner;
  request.items = typedList(m_items);
  if (!m_currency.empty()) request.currency = typedCurrency("--currency", m_currency);
  request.costMinor = amount("--cost", m_cost, request.currency.value_or(ledger.creditor().currency)).value_or(0);
  request.review = typedDateIfAny("--review", m_review);
  request.reason = m_reason;
  orThrow(placeItems(ledger.session(), m_customer, request));
}

QString PlaceCommand::line(const ToldPlacement& told, const std::vector<std::string>& leftOut, Language language) const {
  const Placement& one = told.placement;
  const auto words = [&](std::int64_t minor) { return amountWords({minor, one.currency}, language); };
  const auto listed = [](const std::vector<std::string>& numbers) {
    QStringList list;
    for (const std::string& number : numbers) list << toQt(number);
    return list.join(QStringLiteral(", "));
  };
  const QString whole =
      leftOut.empty() ? tr("the whole customer") : tr("the whole customer but for %1, handed over before").arg(listed(leftOut));
  QStringList parts{QStringLiteral("#%1").arg(one.id.value), told.partner.empty() ? tr("partner not said") : toQt(told.partner),
                    tr("since %1").arg(dateWords(one.mandate, language)), one.isWhole ? whole : listed(told.items),
                    tr("claimed %1, recovered %2, fee %3, cost %4")
                        .arg(words(one.claimedMinor), words(one.recoveredMinor), words(one.feeMinor), words(one.costMinor))};
  if (told.expectedMinor) parts << tr("expected %1").arg(words(*told.expectedMinor));
  if (one.review) parts << tr("review on %1").arg(dateWords(*one.review, language));
  if (one.returned) parts << tr("back since %1").arg(dateWords(*one.returned, language));
  if (one.outcome) parts << placementOutcomeWord(*one.outcome);
  return parts.join(QStringLiteral(" · "));
}

ExitCode PlaceCommand::run(Console& console) {
  const bool isList = m_id.empty() && m_items.empty() && !m_isAll && m_partner.empty() && m_end.empty();
  OpenLedger ledger(m_ledger, isList ? OpenMode::readOnly : OpenMode::readWrite);
  if (!isList) m_id.empty() ? make(ledger) : change(ledger);
  const auto placements = placementsOf(ledger.database(), orThrow(payerOfCode(ledger.database(), m_customer)));
  const auto leftOut = [&](const ToldPlacement& told) {
    return placedElsewhere(ledger.database(), told.placement, ledger.today());
  };
  if (console.isJson()) {
    auto list = ordered_json::array();
    for (const ToldPlacement& told : placements) list.push_back(jsonOf(told, leftOut(told)));
    console.printJson(
        ordered_json{{"customer", m_customer}, {"day", isoText(ledger.today())}, {"placements", std::move(list)}}.dump());
    return ExitCode::done;
  }
  QStringList lines;
  for (const ToldPlacement& told : placements) lines << line(told, leftOut(told), console.language());
  console.print(lines.isEmpty() ? tr("Nothing of this customer was ever handed over.") : lines.join(u'\n'));
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> placeCommand() { return std::make_unique<PlaceCommand>(); }

}  // namespace relance
