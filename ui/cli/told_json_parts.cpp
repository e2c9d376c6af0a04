// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/told_json_parts.h"

#include "text/amount_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

ordered_json orNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }
ordered_json orNull(const std::optional<Date>& date) { return date ? ordered_json(isoText(*date)) : ordered_json(); }

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
                    {"text", orNull(told.text)},
                    {"author", orNull(told.author)},
                    {"doneOn", orNull(commitment.keptOn)},
                    {"withdrawnOn", orNull(commitment.withdrawnOn)},
                    {"reason", orNull(told.withdrawnReason)}});
  }
  return list;
}

}  // namespace relance
