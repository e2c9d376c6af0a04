// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/customer_words.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct CustomerWords {
  Q_DECLARE_TR_FUNCTIONS(Customer)
};
struct ContactWords {
  Q_DECLARE_TR_FUNCTIONS(Contact)
};
struct ItemWords {
  Q_DECLARE_TR_FUNCTIONS(Item)
};

}  // namespace

QString customerKindWord(CustomerKind kind) {
  switch (kind) {
    case CustomerKind::business:
      return CustomerWords::tr("Business");
    case CustomerKind::soleTrader:
      return CustomerWords::tr("Sole trader");
    case CustomerKind::consumer:
      return CustomerWords::tr("Consumer");
    case CustomerKind::publicBody:
      return CustomerWords::tr("Public body");
  }
  return {};
}

QString meansWord(MeansOfPayment means) {
  switch (means) {
    case MeansOfPayment::transfer:
      return CustomerWords::tr("Bank transfer");
    case MeansOfPayment::directDebit:
      return CustomerWords::tr("Direct debit");
    case MeansOfPayment::bill:
      return CustomerWords::tr("Bill of exchange");
    case MeansOfPayment::cheque:
      return CustomerWords::tr("Cheque");
    case MeansOfPayment::card:
      return CustomerWords::tr("Card");
  }
  return {};
}

QString roleWord(ContactRole role) {
  switch (role) {
    case ContactRole::accounting:
      return ContactWords::tr("Accounts payable");
    case ContactRole::approver:
      return ContactWords::tr("Approver");
    case ContactRole::buyer:
      return ContactWords::tr("Buyer");
    case ContactRole::finance:
      return ContactWords::tr("Finance director");
    case ContactRole::director:
      return ContactWords::tr("Managing director");
    case ContactRole::payingAgent:
      return ContactWords::tr("Shared service centre");
    case ContactRole::publicService:
      return ContactWords::tr("Public body: managing office");
    case ContactRole::publicAccountant:
      return ContactWords::tr("Public accountant");
    case ContactRole::administrator:
      return ContactWords::tr("Insolvency administrator");
    case ContactRole::debtor:
      return ContactWords::tr("The debtor in person");
    case ContactRole::other:
      return ContactWords::tr("Other contact");
  }
  return {};
}

QString itemKindWord(ItemKind kind) {
  switch (kind) {
    case ItemKind::invoice:
      return ItemWords::tr("Invoice");
    case ItemKind::refund:
      return ItemWords::tr("Refund");
    case ItemKind::opening:
      return ItemWords::tr("Opening balance");
    case ItemKind::retention:
      return ItemWords::tr("Retention money");
    case ItemKind::creditNote:
      return ItemWords::tr("Credit note");
    case ItemKind::payment:
      return ItemWords::tr("Payment");
    case ItemKind::advance:
      return ItemWords::tr("Advance");
    case ItemKind::writeOff:
      return ItemWords::tr("Write-off");
  }
  return {};
}

}  // namespace relance
