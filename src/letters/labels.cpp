// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/labels.h"

#include <cassert>

namespace relance {
namespace {

constexpr Labels french{
    .item = "Facture",
    .issued = "Date",
    .due = "Échéance",
    .late = "Retard",
    .amount = "Montant TTC",
    .paid = "Réglé",
    .open = "Reste dû",
    .principal = "Principal",
    .sum = "Total",
    .credits = "Avoirs et règlements à déduire",
    .asked = "Reste à régler",
    .dayShort = "j",
    .order = "commande",
    .deposit = "dépôt",
    .interest = "Intérêts",
    .period = "Période",
    .days = "Jours",
    .base = "Base",
    .yearlyRate = "Taux annuel",
    .interestUntil = "Intérêts arrêtés au",
    .fixedCosts = "Indemnité forfaitaire de recouvrement",
    .invoices = "factures",
    .perDay = "par jour dès le",
    .byTransferTo = "Par virement",
    .reference = "référence",
    .orByCheque = "ou par chèque à notre adresse",
    .codeCaption = "Code de virement à lire avec votre application bancaire",
    .total = "Total à régler",
    .yourReferences = "Vos références",
    .customer = "client",
    .ourReferences = "Nos références",
    .handledBy = "Dossier suivi par",
    .registered = "Lettre recommandée avec avis de réception",
    .registeredNumber = "n°",
    .vatNumber = "TVA",
    .enclosures = "Pièces jointes",
    .enclosedCopies = "copies des {} factures",
    .enclosedCopy = "copie de la facture",
    .watermark = "SPÉCIMEN",
    .letter = "lettre",
    .formalDemand = "mise en demeure",
    .colon = "\u00A0: ",
};

constexpr Labels english{
    .item = "Invoice",
    .issued = "Date",
    .due = "Due",
    .late = "Late",
    .amount = "Amount",
    .paid = "Paid",
    .open = "Open",
    .principal = "Principal",
    .sum = "Total",
    .credits = "Credits and payments to be deducted",
    .asked = "Left to pay",
    .dayShort = "d",
    .order = "order",
    .deposit = "deposit",
    .interest = "Interest",
    .period = "Period",
    .days = "Days",
    .base = "Base",
    .yearlyRate = "Yearly rate",
    .interestUntil = "Interest up to",
    .fixedCosts = "Fixed sum for recovery costs",
    .invoices = "invoices",
    .perDay = "a day from",
    .byTransferTo = "By transfer",
    .reference = "reference",
    .orByCheque = "or by cheque to our address",
    .codeCaption = "Transfer code to be read with your banking app",
    .total = "Total to pay",
    .yourReferences = "Your reference",
    .customer = "account",
    .ourReferences = "Our reference",
    .handledBy = "Your contact",
    .registered = "Registered letter with acknowledgement of receipt",
    .registeredNumber = "no.",
    .vatNumber = "VAT",
    .enclosures = "Enclosed",
    .enclosedCopies = "copies of the {} invoices",
    .enclosedCopy = "copy of the invoice",
    .watermark = "SPECIMEN",
    .letter = "letter",
    .formalDemand = "formal demand",
    .colon = ": ",
};

}  // namespace

const Labels& labelsOf(Language language) {
  assert(hasLetters(language));
  return language == Language::fr ? french : english;
}

}  // namespace relance
