// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/told_json_parts.h"

#include "domain/ledger/plan_rhythm.h"
#include "text/amount_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

ordered_json jsonOrNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }
ordered_json jsonOrNull(const std::optional<Date>& date) { return date ? ordered_json(isoText(*date)) : ordered_json(); }

}  // namespace

nlohmann::ordered_json partsJson(const std::vector<SettledPart>& parts, Currency currency) {
  auto list = nlohmann::ordered_json::array();
  for (const SettledPart& part : parts) {
    list.push_back({{"item", part.number}, {"amount", decimalText({part.amountMinor, currency})}});
  }
  return list;
}

ordered_json commitmentsJson(const std::vector<ToldCommitment>& commitments) {
  auto list = ordered_json::array();
  for (const ToldCommitment& told : commitments) {
    const Commitment& commitment = told.commitment;
    list.push_back({{"commitment", commitment.id.value},
                    {"customer", told.customerCode},
                    {"name", told.customerName},
                    {"kind", commitmentKindName(commitment.kind)},
                    {"made", isoText(commitment.made)},
                    {"due", isoText(commitment.due)},
                    {"state", commitmentStateName(told.state)},
                    {"items", told.itemNumbers},
                    {"text", jsonOrNull(told.text)},
                    {"author", jsonOrNull(told.author)},
                    {"doneOn", jsonOrNull(commitment.keptOn)},
                    {"withdrawnOn", jsonOrNull(commitment.withdrawnOn)},
                    {"reason", jsonOrNull(told.withdrawnReason)}});
  }
  return list;
}

ordered_json duesJson(const std::vector<Instalment>& dues, Currency currency) {
  auto list = ordered_json::array();
  for (const Instalment& due : dues) {
    list.push_back({{"due", isoText(due.due)}, {"amount", decimalText({due.amountMinor, currency})}});
  }
  return list;
}

ordered_json agreementsJson(const std::vector<ToldAgreement>& agreements) {
  auto list = ordered_json::array();
  for (const ToldAgreement& told : agreements) {
    const Agreement& agreement = told.agreement;
    const Currency currency = agreement.currency;
    list.push_back({{"agreement", agreement.id.value},
                    {"kind", agreementKindName(agreement.kind)},
                    {"made", isoText(agreement.made)},
                    {"status", agreementStatusName(told.status)},
                    {"due", isoText(told.due)},
                    {"remaining", decimalText({told.remainingMinor, currency})},
                    {"brokenOn", jsonOrNull(told.brokenOn)},
                    {"currency", currency.code()},
                    {"amount", decimalText({sumOf(agreement.dues), currency})},
                    {"means", meansName(agreement.means)},
                    {"items", told.itemNumbers},
                    {"dues", duesJson(agreement.dues, currency)},
                    {"author", jsonOrNull(told.author)}});
  }
  return list;
}

ordered_json disputeJson(const ToldDispute& told, Language language) {
  const Dispute& dispute = told.dispute;
  const Currency currency = told.contested.currency;
  return {{"dispute", dispute.id.value},
          {"customer", told.customerCode},
          {"name", told.customerName},
          {"item", told.itemNumber},
          {"currency", currency.code()},
          {"amount", dispute.amountMinor ? ordered_json(decimalText({*dispute.amountMinor, currency})) : ordered_json()},
          {"contested", decimalText(told.contested)},
          {"cause", dispute.cause},
          {"why", std::string(nameOf(told.cause, languageCode(language)))},
          {"fault", disputeFaultName(dispute.fault)},
          {"owner", jsonOrNull(told.ownerLogin)},
          {"ownerRole", causeOwnerName(told.cause.owner)},
          {"opened", isoText(dispute.opened)},
          {"deadline", jsonOrNull(dispute.deadline)},
          {"late", told.isLate},
          {"closed", jsonOrNull(dispute.closed)},
          {"closedAs", dispute.closedAs ? ordered_json(disputeEndName(*dispute.closedAs)) : ordered_json()},
          {"newDue", jsonOrNull(dispute.newDue)},
          {"note", jsonOrNull(told.note)},
          {"author", jsonOrNull(told.author)}};
}

ordered_json disputesJson(const std::vector<ToldDispute>& disputes, Language language) {
  auto list = ordered_json::array();
  for (const ToldDispute& told : disputes) list.push_back(disputeJson(told, language));
  return list;
}

}  // namespace relance
