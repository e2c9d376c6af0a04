// SPDX-License-Identifier: GPL-3.0-or-later
// Invented letters to test with: a sender, customers of each kind, and items with the interest that the law gives.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "domain/law/fixed_costs.h"
#include "domain/law/interest.h"
#include "domain/law/shipped_rates.h"
#include "letters/letter_facts.h"

namespace relance::examples {

inline Date day(const char* iso) { return *parseIsoDate(iso); }
inline Money euros(std::int64_t minor) { return {minor, Currency{}}; }

inline Sender sender() {
  Sender sender;
  sender.name = "Verrerie du Marais";
  sender.legalForm = "SAS au capital de 90 000 €";
  sender.address = {"3, rue des Fours", "", "59998", "Aubreville"};
  sender.registration = "SIREN 000 000 000 RCS Aubreville";
  sender.vatNumber = "FR00 000000000";
  sender.phone = "03 00 00 10 00";
  sender.email = "compta@verrerie.example";
  sender.signatory = "Hélène Quéré";
  sender.signatoryTitle = "Directrice administrative et financière";
  sender.iban = "FR76 3000 6000 0112 3456 7890 189";
  sender.bic = "AGRIFRPP";
  return sender;
}

inline LetterItem item(std::string number, const char* issued, const char* due, Date today, std::int64_t minor,
                       std::int64_t paid = 0) {
  LetterItem item;
  item.number = std::move(number);
  item.issued = day(issued);
  item.due = day(due);
  item.daysLate = daysBetween(item.due, today);
  item.amount = euros(minor);
  item.paid = euros(paid);
  item.open = euros(minor - paid);
  return item;
}

/// What French law adds for this kind of debtor, up to the letter's date; payments are dated `paidOn`.
inline void addFrenchClaims(LetterItem& item, CustomerKind kind, Date today, std::optional<Date> paidOn = {}) {
  static const RateBook rates = shippedRates();
  InterestQuestion question;
  question.country = "FR";
  question.debtor = debtorKindOf(kind);
  question.principalMinor = item.amount.minor;
  question.due = item.due;
  question.until = today;
  if (paidOn) question.reductions.push_back({*paidOn, item.paid.minor, false});
  item.interest = interestStatement(question, rates, WorkingCalendar{});
  item.fixedCosts = fixedCosts("FR", question.debtor, item.amount);
}

/// Three overdue invoices of a business, one paid in part, in the autumn of 2026.
inline LetterFacts reminder(Tone tone, Language language = Language::fr, Channel channel = Channel::email) {
  LetterFacts facts;
  facts.tone = tone;
  facts.language = language;
  facts.channel = channel;
  facts.sender = sender();
  facts.debtor = {
      "C0417", "Ateliers Vauquelin SARL", CustomerKind::business, "FR", {"12, impasse du Moulin", "", "38998", "Saint-Orvain"},
      ""};
  facts.addressee = {language == Language::fr ? "Madame" : "Ms", "Inès Carlier", ""};
  facts.handler = {"Paul Ferrand", "03 00 00 10 12", "p.ferrand@verrerie.example"};
  facts.date = day("2026-11-23");
  facts.items = {item("F-0871", "2026-05-13", "2026-06-12", facts.date, 648000, 200000),
                 item("F-0932", "2026-06-15", "2026-07-15", facts.date, 315000),
                 item("F-1001", "2026-09-09", "2026-10-09", facts.date, 127000)};
  facts.items[1].orderReference = "45001-B";
  facts.history = {{day("2026-07-17"), Channel::email},
                   {day("2026-10-19"), Channel::email},
                   {day("2026-11-02"), Channel::letter},
                   {day("2026-11-09"), Channel::call}};
  facts.noDisputeKnown = true;
  facts.deadlineDays = 8;
  return facts;
}

/// Before the due date.
inline LetterFacts preventive(Language language = Language::fr) {
  auto facts = reminder(Tone::preventive, language);
  facts.items = {item("F-1044", "2026-10-28", "2026-11-27", facts.date, 360000)};
  facts.history.clear();
  return facts;
}

inline LetterFacts formalDemand(CustomerKind kind, Language language = Language::fr) {
  auto facts = reminder(Tone::formal, language, Channel::registered);
  facts.kind = LetterKind::formalDemand;
  facts.ourReference = "MD-2026-0041";
  facts.registeredNumber = "0A 000 000 0041 0";
  facts.debtor.kind = kind;
  if (kind == CustomerKind::consumer) {
    facts.debtor.name = "Jeanne Roubaud";
    facts.addressee = {language == Language::fr ? "Madame" : "Ms", "Jeanne Roubaud", ""};
    facts.items.resize(1);
    facts.deadlineDays = 15;
    facts.sender.mediator = "Médiation du Verre, 1 place de l’Exemple, 59998 Aubreville, mediation.example";
  }
  if (kind == CustomerKind::publicBody) {
    facts.debtor.name = "Commune d’Orlevent";
    facts.addressee = {"", "", "Service de la comptabilité"};
    facts.items[0].depositReference = "CPP-2026-5512";
  }
  for (auto& item : facts.items) {
    addFrenchClaims(item, kind, facts.date, item.paid.minor > 0 ? std::optional{day("2026-09-15")} : std::nullopt);
  }
  return facts;
}

inline LetterFacts thankYou(Language language = Language::fr) {
  auto facts = reminder(Tone::preventive, language);
  facts.kind = LetterKind::thankYou;
  facts.items = {item("F-0932", "2026-06-15", "2026-07-15", facts.date, 315000, 315000)};
  return facts;
}

inline LetterFacts callRecap(Language language = Language::fr) {
  auto facts = reminder(Tone::courteous, language);
  facts.kind = LetterKind::callRecap;
  facts.items.clear();
  facts.recap = CallRecap{day("2026-11-20"),
                          {"virement de 4 000,00 € le 27 novembre", "retour du bon de commande signé"},
                          {"envoi d’une copie de la facture F-0932"},
                          "facture F-1001, quantité livrée"};
  return facts;
}

}  // namespace relance::examples
