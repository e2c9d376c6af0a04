// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/agreements/make_agreement.h"

#include "actions/payments/account_items.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/promise_store.h"

namespace relance {
namespace {

/// Runs `work` on the account as of today, in a change of that kind.
template <class Work>
auto performOn(LedgerSession& session, EventKind kind, std::string_view customerCode, const PerformOptions& options, Work work)
    -> std::invoke_result_t<Work, Change&, const ChasedAccount&> {
  const auto payer = payerOfCode(session.database(), customerCode);
  if (!payer) return payer.refusal();
  const auto rules = chasingRules(session.database());
  if (!rules) return rules.refusal();
  return session.perform(
      kind,
      [&](Change& change) {
        const ChasedAccount account(change.database(), *rules, *payer, change.today());
        return work(change, account);
      },
      options);
}

/// None: no letter or message of his was read.
ContactEventId lastWrittenReply(Database& database, CustomerId payer) {
  ContactEventId last;
  for (const ContactEvent& event : ContactEventStore(database).ofCustomer(payer)) {
    if (event.kind != ContactEventKind::incoming || !isWritten(event.channel) || event.cancelledOn || !event.readOn) continue;
    last = event.id;
  }
  return last;
}

}  // namespace

Outcome<MadeAgreement> makeAgreement(LedgerSession& session, std::string_view customerCode, const AgreementRequest& request,
                                     const PerformOptions& options) {
  return performOn(session, EventKind::agreementMade, customerCode, options,
                   [&](Change& change, const ChasedAccount& account) -> Outcome<MadeAgreement> {
                     const Currency currency = request.currency.value_or(account.usualCurrency());
                     AgreementTerms terms = request.terms;
                     if (!request.items.empty()) {
                       const auto items = AccountItems(change.database(), account.payer()).debitsNamed(request.items, currency);
                       if (!items) return items.refusal();
                       terms.items.clear();
                       for (const Item& item : *items) terms.items.push_back(item.id);
                     }
                     const AccountState* state = account.state(currency);
                     if (state == nullptr) return Refusal{RefusalReason::nothingOpen, {std::string(customerCode)}};
                     ContactEventId reply;
                     if (request.isInWriting) reply = lastWrittenReply(change.database(), account.payer());
                     if (request.isInWriting && !reply)
                       return Refusal{RefusalReason::unknownContact, {std::string(customerCode)}};
                     return agree(change, account, *state, std::move(terms), reply);
                   });
}

Outcome<int> endAgreement(LedgerSession& session, std::string_view customerCode, AgreementKind kind,
                          std::optional<AgreementId> which, const PerformOptions& options) {
  return performOn(session, EventKind::agreementEnded, customerCode, options,
                   [&](Change& change, const ChasedAccount& account) -> Outcome<int> {
                     int ended = 0;
                     const auto as = kind == AgreementKind::announced ? AgreementEnd::answered : AgreementEnd::withdrawn;
                     for (const AccountState& state : account.states()) {
                       for (const AgreementState& running : state.claim.agreements) {
                         const bool isMeant = running.agreement->kind == kind && (!which || running.agreement->id == *which);
                         if (!isMeant || !running.covers()) continue;
                         PromiseStore(change.database()).end(running.agreement->id, change.today(), as);
                         change.facts().add(running.agreement->id);
                         ++ended;
                       }
                     }
                     if (ended == 0 && which) return Refusal{RefusalReason::unknownAgreement, {std::to_string(which->value)}};
                     if (ended == 0) return Refusal{RefusalReason::nothingToEnd, {std::string(customerCode)}};
                     change.touch(account.payer());
                     return ended;
                   });
}

Outcome<AgreementId> excuseInstalment(LedgerSession& session, std::string_view customerCode, Date due,
                                      const PerformOptions& options) {
  return performOn(session, EventKind::instalmentExcused, customerCode, options,
                   [&](Change& change, const ChasedAccount& account) -> Outcome<AgreementId> {
                     for (const AccountState& state : account.states()) {
                       for (const AgreementState& plan : state.claim.agreements) {
                         const bool isPlan = plan.agreement->kind == AgreementKind::plan;
                         if (!isPlan || !plan.isNotKept() || plan.due != due) continue;
                         if (due == plan.agreement->dues.back().due) return Refusal{RefusalReason::promiseNeedsDate, {}};
                         PromiseStore(change.database()).excuse(plan.agreement->id, due, change.today());
                         change.touch(account.payer());
                         change.facts().add(plan.agreement->id).add(due);
                         return plan.agreement->id;
                       }
                     }
                     return Refusal{RefusalReason::nothingToEnd, {isoText(due), "instalment"}};
                   });
}

}  // namespace relance
