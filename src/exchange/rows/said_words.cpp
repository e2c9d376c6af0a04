// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows/said_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "exchange/fields/word_list.h"
#include "text/blank.h"
#include "text/fold.h"

namespace relance {
namespace {

/// Letters and digits of the folded text.
std::string keyOf(std::string_view text) {
  std::string key;
  for (const char c : fold(text).bytes) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) key += c;
  }
  return key;
}

/// Words parted by spaces beside what they mean.
template <class T>
struct Meaning {
  T value;
  std::string_view words;
};

template <class T, std::size_t N>
std::optional<T> meaningOf(const std::array<Meaning<T>, N>& meanings, std::string_view text) {
  const std::string key = keyOf(text);
  for (const auto& meaning : meanings) {
    if (isAmong(meaning.words, key)) return meaning.value;
  }
  return std::nullopt;
}

constexpr std::array customerKinds{
    Meaning<CustomerKind>{
        CustomerKind::business,
        "business entreprise societe professionnel pro btob b2b company firma unternehmen gewerbe geschaftskunde"},
    Meaning<CustomerKind>{CustomerKind::soleTrader,
                          "soletrader ei eirl artisan autoentrepreneur microentreprise entrepreneurindividuel einzelunternehmen "
                          "einzelunternehmer freiberufler"},
    Meaning<CustomerKind>{CustomerKind::consumer,
                          "consumer particulier prive btoc b2c individual private privat privatkunde privatperson verbraucher"},
    Meaning<CustomerKind>{
        CustomerKind::publicBody,
        "public publicbody administration collectivite secteurpublic etat mairie btog b2g offentlich behorde government"}};

constexpr std::array documentKinds{
    Meaning<ItemKind>{
        ItemKind::invoice,
        "invoice inv facture fac fact fa fc f vente rechnung rg re r 380 384 386 389 393 325 acompte depositinvoice "
        "prepayment anzahlungsrechnung debitnote 383 notededebit"},
    Meaning<ItemKind>{ItemKind::creditNote,
                      "creditnote credit creditmemo crn cn crm avoir av avr avo a noteducredit notedecredit gutschrift gs gu "
                      "rechnungskorrektur stornorechnung storno 381 261 396 308"},
    Meaning<ItemKind>{ItemKind::opening,
                      "opening openingbalance an anouveau anouveaux soldeinitial reprise eroffnung saldovortrag ob"}};

constexpr std::array meansOfPayment{
    Meaning<MeansOfPayment>{MeansOfPayment::transfer,
                            "transfer virement vir vrt banktransfer wire ueberweisung uberweisung sepatransfer sct 30 58"},
    Meaning<MeansOfPayment>{
        MeansOfPayment::directDebit,
        "directdebit prelevement prel prlv prlvsepa lastschrift sepalastschrift bankeinzug einzug sdd dd 49 59"},
    Meaning<MeansOfPayment>{MeansOfPayment::bill, "bill billofexchange lcr traite effet bor billetaordre wechsel 24 60"},
    Meaning<MeansOfPayment>{MeansOfPayment::cheque, "cheque check chq chk ch scheck 20"},
    Meaning<MeansOfPayment>{MeansOfPayment::card, "card carte cb cartebancaire creditcard karte kreditkarte ec tpe 48 54"}};

constexpr std::array roles{
    Meaning<ContactRole>{
        ContactRole::accounting,
        "accounting accounts accountspayable ap comptabilite compta comptable comptabilitefournisseurs comptablefournisseurs "
        "fournisseurs buchhaltung buchhalter kreditoren kreditorenbuchhaltung"},
    Meaning<ContactRole>{ContactRole::approver, "approver approbateur valideur validation freigabe freigeber"},
    Meaning<ContactRole>{ContactRole::buyer, "buyer purchasing acheteur acheteuse achats einkauf einkaufer"},
    Meaning<ContactRole>{ContactRole::finance,
                         "finance cfo daf raf directeurfinancier directionfinanciere tresorerie treasury finanzen finanzleiter"},
    Meaning<ContactRole>{
        ContactRole::director,
        "director direction directeur directrice dirigeant gerant gerante pdg dg president ceo owner manager geschaftsfuhrer "
        "geschaftsfuhrung inhaber"},
    Meaning<ContactRole>{ContactRole::payingAgent, "payingagent payeur payer"},
    Meaning<ContactRole>{ContactRole::publicService, "publicservice service servicegestionnaire ordonnateur"},
    Meaning<ContactRole>{ContactRole::publicAccountant, "publicaccountant comptablepublic tresorpublic tresorier"},
    Meaning<ContactRole>{ContactRole::administrator,
                         "administrator administrateur mandataire mandatairejudiciaire liquidateur insolvenzverwalter"},
    Meaning<ContactRole>{ContactRole::debtor, "debtor debiteur schuldner"}};

constexpr std::array yesAndNo{Meaning<bool>{true, "1 oui o yes y ja j true vrai wahr x"},
                              Meaning<bool>{false, "0 non n no nein false faux falsch"}};

constexpr std::array rules{
    Meaning<TermsRule>{TermsRule::net, "net netto nettes nettage"},
    Meaning<TermsRule>{TermsRule::thenMonthEnd, "thenmonthend findemois fdm eom endofmonth monthend monatsende"},
    Meaning<TermsRule>{TermsRule::monthEndThen, "monthendthen findemoispuisjours eomthen"}};

constexpr std::string_view atOnce{
    "comptant acompter areception receptiondefacture immediat immediate sofort barzahlung duerechnungserhalt cash cod prepaid "
    "paiementcomptant uponreceipt onreceipt dueonreceipt"};

bool endsMonth(std::string_view words) {
  using namespace std::string_view_literals;
  const auto isIn = [&](std::string_view word) { return words.find(word) != std::string_view::npos; };
  return std::ranges::any_of(
      std::array{"findemois"sv, "finmois"sv, "fdm"sv, "eom"sv, "endofmonth"sv, "monthend"sv, "monatsende"sv}, isIn);
}

}  // namespace

std::optional<CustomerKind> customerKindSaid(std::string_view text) {
  if (const auto exact = parseCustomerKind(text)) return exact;
  return meaningOf(customerKinds, text);
}

std::optional<ItemKind> documentKindSaid(std::string_view text) { return meaningOf(documentKinds, text); }

std::optional<MeansOfPayment> meansSaid(std::string_view text) { return meaningOf(meansOfPayment, text); }

std::optional<ContactRole> roleSaid(std::string_view text) {
  if (trimmed(text).empty()) return std::nullopt;
  if (const auto exact = parseContactRole(text)) return exact;
  return meaningOf(roles, text).value_or(ContactRole::other);
}

std::optional<bool> yesOrNoSaid(std::string_view text) {
  if (trimmed(text).empty()) return false;
  return meaningOf(yesAndNo, text);
}

std::optional<Currency> currencySaid(std::string_view text) {
  using namespace std::string_view_literals;
  if (const auto currency = parseCurrency(text)) return currency;
  if (isAmong("euro euros", keyOf(text))) return parseCurrency("EUR");
  for (const auto& [sign, code] : {std::pair{"€"sv, "EUR"sv}, std::pair{"$"sv, "USD"sv}, std::pair{"£"sv, "GBP"sv}}) {
    if (text == sign) return parseCurrency(code);
  }
  return std::nullopt;
}

std::optional<SaidTerms> termsSaid(std::string_view text) {
  const std::string key = keyOf(text);
  if (isAmong(atOnce, key)) return SaidTerms{0, std::nullopt};
  const auto start = key.find_first_of("0123456789");
  if (start == std::string::npos) return std::nullopt;
  int days = 0;
  const auto [end, error] = std::from_chars(key.data() + start, key.data() + key.size(), days);
  if (error != std::errc{} || days > 365) return std::nullopt;
  const std::string_view before = std::string_view{key}.substr(0, start);
  const std::string_view after{end, static_cast<std::size_t>(key.data() + key.size() - end)};
  if (endsMonth(before)) return SaidTerms{days, TermsRule::monthEndThen};
  if (endsMonth(after)) return SaidTerms{days, TermsRule::thenMonthEnd};
  constexpr std::string_view dayWords{
      "j jour jours jr jrs d day days t tg tage tagen net joursnet joursnets jnet daysnet tagenetto tnetto"};
  const bool isKnown =
      (before.empty() || before == "net" || before == "netto" || before == "a") && (after.empty() || isAmong(dayWords, after));
  return isKnown ? std::optional{SaidTerms{days, std::nullopt}} : std::nullopt;
}

std::optional<TermsRule> termsRuleSaid(std::string_view text) { return meaningOf(rules, text); }

}  // namespace relance
