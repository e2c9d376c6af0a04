// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/guarded_letter.h"

#include "letters/payment_means.h"
#include "text/header_value.h"

namespace relance {

GuardedMessage guardedAs(const LetterFacts& facts) {
  GuardedMessage message;
  message.language = facts.language;
  message.kind = facts.debtor.kind;
  message.tone = facts.kind == LetterKind::formalDemand ? Tone::formal : facts.tone;
  message.isSpoken = facts.channel == Channel::sms || facts.channel == Channel::call;
  const Announcements& announced = facts.announcements;
  message.mayAnnounce = announced.claimOfCosts || announced.heldOrders || announced.prepayment || announced.formalDemand;
  const auto add = [&](const std::string& name) { message.names.push_back(headerText(name)); };
  const Sender& sender = facts.sender;
  for (const auto& name : {sender.name,
                           sender.legalForm,
                           sender.address.street,
                           sender.address.street2,
                           sender.address.city,
                           sender.registration,
                           sender.vatNumber,
                           sender.website,
                           sender.mediator,
                           sender.signatory,
                           sender.signatoryTitle,
                           sender.accountHolder,
                           sender.iban,
                           sender.bic,
                           facts.debtor.code,
                           facts.debtor.name,
                           facts.addressee.name,
                           facts.addressee.title,
                           facts.handler.name,
                           facts.ourReference,
                           facts.registeredNumber,
                           facts.place,
                           paymentReference(facts)}) {
    add(name);
  }
  for (const auto& item : facts.items) {
    add(item.number);
    add(item.orderReference);
    add(item.depositReference);
  }
  return message;
}

}  // namespace relance
