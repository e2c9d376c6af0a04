// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/payment_means.h"

#include <algorithm>

#include "domain/basics/iban.h"
#include "domain/law/epc_qr.h"
#include "letters/labels.h"
#include "letters/phrases.h"
#include "text/amount_text.h"
#include "text/date_text.h"
#include "text/header_value.h"

namespace relance {
namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

/// Account numbers are copied from messages into forms that refuse no-break spaces.
std::string withPlainSpaces(std::string text) {
  for (auto place = text.find(noBreakSpace); place != std::string::npos; place = text.find(noBreakSpace)) {
    text.replace(place, noBreakSpace.size(), " ");
  }
  return text;
}

std::string paymentCode(const LetterFacts& facts, Money asked) {
  const auto code = epcQrText(
      {headerText(facts.sender.accountHolderOrName()), facts.sender.iban, facts.sender.bic, asked, paymentReference(facts)});
  return code ? code.value() : std::string{};
}

std::string perDayText(const LetterFacts& facts, Money perDay) {
  const Date from = plusDays(facts.date, 1);
  std::string text = facts.language == Language::fr ? "plus " : "plus ";
  text += amountWithCurrency(perDay, facts.language) + ' ';
  text += labelsOf(facts.language).perDay;
  text += ' ';
  return text += shortDate(from, facts.language);
}

}  // namespace

std::string paymentReference(const LetterFacts& facts) {
  if (!facts.ourReference.empty()) return headerText(facts.ourReference);
  if (facts.items.size() == 1) return headerText(facts.items.front().number);
  return headerText(facts.debtor.code);
}

AmountDue amountDue(const LetterFacts& facts, const ClaimTotal& total) {
  const auto& labels = labelsOf(facts.language);
  AmountDue due;
  if (facts.kind != LetterKind::formalDemand) due.above = labels.total;
  due.amount = amountWithCurrency(total.asked, facts.language);
  if (total.perDay) due.below = perDayText(facts, *total.perDay);
  const auto iban = parseIban(facts.sender.iban);
  if (iban) {
    const std::string to = facts.language == Language::fr ? " à " : " to ";
    due.means.push_back({{std::string{labels.byTransferTo}, true}, {to + headerText(facts.sender.accountHolderOrName()), false}});
    due.means.push_back({{"IBAN" + std::string{noBreakSpace} + unbreakable(groupedIban(*iban)), false}});
    RunLine line;
    if (const auto bic = parseBic(facts.sender.bic)) line.push_back({"BIC" + std::string{noBreakSpace} + *bic + " · ", false});
    line.push_back({std::string{labels.reference} + std::string{noBreakSpace}, false});
    line.push_back({paymentReference(facts), true});
    due.means.push_back(std::move(line));
    due.paymentCode = paymentCode(facts, total.asked);
    if (!due.paymentCode.empty()) due.codeCaption = labels.codeCaption;
  }
  if (facts.sender.acceptsCheques) due.means.push_back({{std::string{labels.orByCheque}, false}});
  return due;
}

std::string amountDueLines(const LetterFacts& facts, const ClaimTotal& total) {
  const auto& labels = labelsOf(facts.language);
  const AmountDue due = amountDue(facts, total);
  std::string text{labels.total};
  text += labels.colon;
  text += due.amount;
  for (const auto& line : due.means) {
    text += '\n';
    for (const auto& run : line) text += withPlainSpaces(run.text);
  }
  return text;
}

}  // namespace relance
