// SPDX-License-Identifier: GPL-3.0-or-later
// What the facts of a replay share: the ledger, its policy as read once, and the names that the file gives to what it records.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "actions/chasing/ledger_policy.h"
#include "actions/chasing/told_contact.h"
#include "actions/ledger_session.h"
#include "domain/ledger/agreement.h"
#include "domain/ledger/item.h"
#include "exchange/policy/policy_json_parts.h"

namespace relance {

class ReplayContext {
 public:
  explicit ReplayContext(LedgerSession& opened);

  LedgerSession& session;

  struct NamedContact {
    ToldContact told;
    ContactEventId id;
  };
  std::map<std::string, NamedContact> contacts;  // by the file's ids
  std::map<std::string, AgreementId> agreements;
  std::map<std::string, DisputeId> disputes;

  Database& database() { return session.database(); }
  Date today() const { return session.today(); }
  /// The ledger's currency.
  Currency base() const { return rules().policy.settings.base; }
  const ChasingRules& rules() const { return *m_rules; }
  /// After a change of the policy or the settings. Throws JsonFault for a policy that cannot be read.
  void readRules();

 private:
  std::optional<ChasingRules> m_rules;
};

// Members of a fact. All throw JsonFault.
Date dayIn(JsonObject& fact, std::string_view key);
/// None for a null or absent member.
std::optional<Date> dayIfAny(JsonObject& fact, std::string_view key);
Currency currencyIn(JsonObject& fact, std::string_view key, Currency otherwise);
/// Minor units above zero, at most largestAmountMinor.
std::int64_t amountIn(JsonObject& fact, std::string_view key);
/// The text, or empty for a null or absent member.
std::string textIfAny(JsonObject& fact, std::string_view key);
/// A text that is not empty.
std::string nameIn(JsonObject& fact, std::string_view key);
/// The customer's code, known to the ledger.
std::string customerIn(ReplayContext& context, JsonObject& fact);
/// The one item of that number, on that side if one is given.
Item itemNumbered(ReplayContext& context, JsonObject& fact, std::string_view key, const std::string& number,
                  std::optional<Side> side = std::nullopt);
/// Debits by their numbers, ascending, none twice.
std::vector<ItemId> debitsIn(ReplayContext& context, JsonObject& fact, std::string_view key);

/// A value does not matter: it is done, or refused.
template <class T>
Outcome<Done> doneIf(const Outcome<T>& outcome) {
  if (!outcome) return outcome.refusal();
  return Done{};
}

// Each records one fact; all its members are asked for. They throw JsonFault for what is not of the form.
Outcome<Done> replayPolicy(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayCustomer(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayItem(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayAllocation(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayReversal(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayImported(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayContact(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayCancel(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayPresented(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayReply(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayAgreement(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayEnd(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayDispute(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayClose(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayHold(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayRelease(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayClosed(ReplayContext& context, JsonObject& fact);
Outcome<Done> replaySnooze(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayCampaign(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayAssign(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayDecide(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayJump(ReplayContext& context, JsonObject& fact);
Outcome<Done> replayInsolvent(ReplayContext& context, JsonObject& fact);

}  // namespace relance
