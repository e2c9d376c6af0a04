// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_fields.h"

#include <algorithm>

#include "domain/law/debtor_kind.h"
#include "letters/labels.h"
#include "letters/law_words.h"
#include "letters/letter_body.h"
#include "letters/payment_means.h"
#include "letters/phrases.h"
#include "letters/schedule.h"
#include "text/amount_text.h"
#include "text/date_text.h"
#include "text/header_value.h"

namespace relance {
namespace {

std::string chosen(const std::string& first, const std::string& second) { return headerText(first.empty() ? second : first); }

/// Numbers stay on one line of paper; in a message they keep plain spaces, as people copy them from there.
std::string kept(const std::string& number, Medium medium) { return medium == Medium::paper ? unbreakable(number) : number; }

std::string dashedLines(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) {
    if (!text.empty()) text += '\n';
    text += "–\u00A0" + headerText(line);
  }
  return text;
}

void addPeople(const LetterFacts& facts, Medium medium, TemplateFields& fields) {
  fields["greeting"] = greeting(facts);
  fields["addressed"] = addressed(facts);
  fields["isNamed"] =
      !facts.addressee.name.empty() || !facts.addressee.salutation.empty() || facts.debtor.kind == CustomerKind::consumer;
  fields["senderName"] = headerText(facts.sender.name);
  fields["customerName"] = headerText(facts.debtor.name);
  fields["customerCode"] = headerText(facts.debtor.code);
  fields["customerRegistration"] = headerText(facts.debtor.registration);
  fields["reference"] = headerText(facts.ourReference);
  fields["handler"] = headerText(facts.handler.name);
  fields["phone"] = kept(chosen(facts.handler.phone, facts.sender.phone), medium);
  fields["email"] = chosen(facts.handler.email, facts.sender.email);
  fields["mediator"] = headerText(facts.sender.mediator);
  fields["consumer"] = facts.debtor.kind == CustomerKind::consumer;
  fields["publicBody"] = facts.debtor.kind == CustomerKind::publicBody;
  fields["business"] = debtorKindOf(facts.debtor.kind) == DebtorKind::business;
}

void addItems(const LetterFacts& facts, TemplateFields& fields) {
  for (const auto* name : {"itemNumber", "itemIssued", "oldestDue", "daysLate", "paid"}) fields[name] = std::string{};
  fields["oneItem"] = facts.items.size() == 1;
  fields["manyItems"] = facts.items.size() > 1;
  fields["itemCount"] = countText(static_cast<std::int64_t>(facts.items.size()), facts.language);
  fields["partlyPaid"] = std::ranges::any_of(facts.items, [](const auto& item) { return item.paid.minor != 0; });
  if (facts.items.empty()) return;
  const auto& first = facts.items.front();
  const auto& oldest = *std::ranges::min_element(facts.items, {}, &LetterItem::due);
  fields["itemNumber"] = headerText(first.number);
  fields["itemIssued"] = longDate(first.issued, facts.language);
  fields["oldestDue"] = longDate(oldest.due, facts.language);
  if (oldest.daysLate > 0) fields["daysLate"] = std::to_string(oldest.daysLate);
  Money paid{0, first.amount.currency};
  for (const auto& item : facts.items) paid = paid + item.paid;
  fields["paid"] = amountWithCurrency(paid, facts.language);
}

void addSums(const LetterFacts& facts, const ClaimTotal& total, TemplateFields& fields) {
  const auto textUnlessZero = [&](Money money) { return money.minor == 0 ? "" : amountWithCurrency(money, facts.language); };
  fields["principal"] = amountWithCurrency(total.principal, facts.language);
  fields["total"] = amountWithCurrency(total.asked, facts.language);
  fields["credits"] = textUnlessZero(total.credits);
  fields["interest"] = textUnlessZero(total.interest);
  fields["fixedCosts"] = textUnlessZero(total.fixedCosts);
}

void addCourse(const LetterFacts& facts, TemplateFields& fields) {
  const int year = yearOf(facts.date);
  fields["date"] = longDate(facts.date, facts.language);
  fields["place"] = chosen(facts.place, facts.sender.placeOrCity());
  fields["history"] = contactsRecalled(facts.history, year, facts.language);
  fields["noDisputeKnown"] = facts.noDisputeKnown;
  fields["copiesEnclosed"] = facts.copiesEnclosed;
  const bool hasDeadline = facts.deadlineDays > 0;
  fields["deadline"] = hasDeadline ? daysInWords(facts.deadlineDays, facts.language) : "";
  fields["replyBy"] = hasDeadline ? dateWithin(plusDays(facts.date, facts.deadlineDays), year, facts.language) : "";
  // A consumer owes neither costs nor interest before a formal demand: the announcement is not made to him.
  fields["willClaimCosts"] = facts.announcements.claimOfCosts && facts.debtor.kind != CustomerKind::consumer;
  fields["willHoldOrders"] = facts.announcements.heldOrders;
  fields["willAskPrepayment"] = facts.announcements.prepayment;
  fields["willDemand"] = facts.announcements.formalDemand;
  const auto law = lawWords(facts.lawCountry, debtorKindOf(facts.debtor.kind), facts.language);
  fields["interestLaw"] = std::string{law.interest};
  fields["costsLaw"] = std::string{law.fixedCosts};
  fields["demandLaw"] = std::string{law.demand};
  fields["frenchLaw"] = facts.lawCountry == "FR";
  const CallRecap none{};
  const CallRecap& recap = facts.recap ? *facts.recap : none;
  fields["calledOn"] = facts.recap ? dateWithin(recap.calledOn, year, facts.language) : "";
  fields["theirs"] = dashedLines(recap.theirs);
  fields["ours"] = dashedLines(recap.ours);
  fields["contested"] = headerText(recap.contested);
}

void addBlocks(const LetterFacts& facts, const ClaimTotal& total, Medium medium, TemplateFields& fields) {
  const bool isPaper = medium == Medium::paper;
  fields["isPaper"] = isPaper;
  fields["isMessage"] = !isPaper;
  fields["schedule"] = isPaper ? std::string{body_marks::schedule} : itemLines(facts, total);
  fields["interestSchedule"] = isPaper ? std::string{body_marks::interestSchedule} : "";
  fields["amountDue"] = isPaper ? std::string{body_marks::amountDue} : amountDueLines(facts, total);
  fields["signature"] = isPaper ? std::string{body_marks::signature} : messageSignature(facts);
  fields["strong"] = isPaper ? std::string{body_marks::strong} : "";
  fields["note"] = isPaper ? std::string{body_marks::note} : "";
}

void addLine(std::string& text, const std::string& line) {
  if (line.empty()) return;
  if (!text.empty()) text += '\n';
  text += line;
}

std::string joinedBy(std::string_view separator, std::initializer_list<std::string> parts) {
  std::string text;
  for (const auto& part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += separator;
    text += part;
  }
  return text;
}

}  // namespace

TemplateFields letterFields(const LetterFacts& facts, const ClaimTotal& total, Medium medium) {
  TemplateFields fields;
  addPeople(facts, medium, fields);
  addItems(facts, fields);
  addSums(facts, total, fields);
  addCourse(facts, fields);
  addBlocks(facts, total, medium, fields);
  return fields;
}

std::string messageSignature(const LetterFacts& facts) {
  const Sender& sender = facts.sender;
  std::string text = chosen(facts.handler.name, sender.signatory);
  if (facts.handler.name.empty()) addLine(text, headerText(sender.signatoryTitle));
  addLine(text, headerText(sender.name));
  addLine(text, joinedBy(" · ", {chosen(facts.handler.phone, sender.phone), chosen(facts.handler.email, sender.email)}));
  addLine(text, legalFacts(sender, facts.language, Medium::message));
  return text;
}

std::string legalFacts(const Sender& sender, Language language, Medium medium) {
  const std::string identity = joinedBy(", ", {headerText(sender.name), headerText(sender.legalForm)});
  std::string vat = headerText(sender.vatNumber);
  if (!vat.empty()) vat = std::string{labelsOf(language).vatNumber} + "\u00A0" + vat;
  return joinedBy(" · ", {identity, kept(headerText(sender.registration), medium), kept(vat, medium)});
}

}  // namespace relance
