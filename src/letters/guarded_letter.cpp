// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/guarded_letter.h"

#include <string_view>

#include "letters/payment_means.h"
#include "text/header_value.h"

namespace relance {
namespace {

class Findings {
 public:
  explicit Findings(const GuardedMessage& message) : m_message(message) {}

  void judge(std::string_view part) {
    for (auto& finding : toneFindings(part, m_message)) m_all.push_back(std::move(finding));
  }
  std::vector<ToneFinding> all() && { return std::move(m_all); }

 private:
  const GuardedMessage& m_message;
  std::vector<ToneFinding> m_all;
};

}  // namespace

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

std::vector<ToneFinding> toneFindings(const MessageText& text, const GuardedMessage& message) {
  Findings findings(message);
  findings.judge(text.subject);
  findings.judge(text.body);
  return std::move(findings).all();
}

std::vector<ToneFinding> toneFindings(const LetterDocument& letter, const GuardedMessage& message) {
  Findings findings(message);
  findings.judge(letter.object);
  for (const LetterBlock& block : letter.blocks) {
    if (const auto* paragraph = std::get_if<LetterParagraph>(&block)) findings.judge(paragraph->text);
    if (const auto* amount = std::get_if<AmountDue>(&block)) findings.judge(amount->above);
  }
  return std::move(findings).all();
}

}  // namespace relance
