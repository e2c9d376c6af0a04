// SPDX-License-Identifier: GPL-3.0-or-later
// How each enum of the ledger's records stands in a text column: by its name.
#pragma once

#include "domain/law/rate_table.h"
#include "domain/ledger/agreement.h"
#include "domain/ledger/cause.h"
#include "domain/ledger/channel.h"
#include "domain/ledger/commitment.h"
#include "domain/ledger/contact.h"
#include "domain/ledger/contact_event.h"
#include "domain/ledger/customer.h"
#include "domain/ledger/decision.h"
#include "domain/ledger/declaration.h"
#include "domain/ledger/diagnosis.h"
#include "domain/ledger/dispatch.h"
#include "domain/ledger/dispute.h"
#include "domain/ledger/event.h"
#include "domain/ledger/hold.h"
#include "domain/ledger/import_record.h"
#include "domain/ledger/item.h"
#include "domain/ledger/origin.h"
#include "domain/ledger/person.h"
#include "domain/ledger/placement.h"
#include "domain/ledger/task.h"
#include "domain/ledger/tone.h"

namespace relance {

/// Specialised for an enum that has a name for each value.
template <class E>
struct EnumText;

template <auto Name, auto Parse>
struct NamedBy {
  static std::string_view write(auto value) { return Name(value); }
  static auto read(std::string_view text) { return Parse(text); }
};

// clang-format off
template <> struct EnumText<CustomerKind> : NamedBy<kindName, parseCustomerKind> {};
template <> struct EnumText<MeansOfPayment> : NamedBy<meansName, parseMeansOfPayment> {};
template <> struct EnumText<PayerClass> : NamedBy<payerClassName, parsePayerClass> {};
template <> struct EnumText<TermsRule> : NamedBy<termsRuleName, parseTermsRule> {};
template <> struct EnumText<ContactRole> : NamedBy<roleName, parseContactRole> {};
template <> struct EnumText<Side> : NamedBy<sideName, parseSide> {};
template <> struct EnumText<ItemKind> : NamedBy<itemKindName, parseItemKind> {};
template <> struct EnumText<Channel> : NamedBy<channelName, parseChannel> {};
template <> struct EnumText<Tone> : NamedBy<toneName, parseTone> {};
template <> struct EnumText<TaskKind> : NamedBy<taskKindName, parseTaskKind> {};
template <> struct EnumText<TaskState> : NamedBy<taskStateName, parseTaskState> {};
template <> struct EnumText<Approval> : NamedBy<approvalName, parseApproval> {};
template <> struct EnumText<ContactEventKind> : NamedBy<contactEventKindName, parseContactEventKind> {};
template <> struct EnumText<ContactResult> : NamedBy<contactResultName, parseContactResult> {};
template <> struct EnumText<CallOutcome> : NamedBy<callOutcomeName, parseCallOutcome> {};
template <> struct EnumText<DecisionChoice> : NamedBy<decisionChoiceName, parseDecisionChoice> {};
template <> struct EnumText<DeclarationKind> : NamedBy<declarationKindName, parseDeclarationKind> {};
template <> struct EnumText<DebtorTrait> : NamedBy<debtorTraitName, parseDebtorTrait> {};
template <> struct EnumText<FactBasis> : NamedBy<factBasisName, parseFactBasis> {};
template <> struct EnumText<CommitmentKind> : NamedBy<commitmentKindName, parseCommitmentKind> {};
template <> struct EnumText<HoldKind> : NamedBy<holdKindName, parseHoldKind> {};
template <> struct EnumText<AgreementKind> : NamedBy<agreementKindName, parseAgreementKind> {};
template <> struct EnumText<AgreementEnd> : NamedBy<agreementEndName, parseAgreementEnd> {};
template <> struct EnumText<DisputeFault> : NamedBy<disputeFaultName, parseDisputeFault> {};
template <> struct EnumText<PartnerKind> : NamedBy<partnerKindName, parsePartnerKind> {};
template <> struct EnumText<PlacementOutcome> : NamedBy<placementOutcomeName, parsePlacementOutcome> {};
template <> struct EnumText<DisputeEnd> : NamedBy<disputeEndName, parseDisputeEnd> {};
template <> struct EnumText<CauseKind> : NamedBy<causeKindName, parseCauseKind> {};
template <> struct EnumText<CauseOwner> : NamedBy<causeOwnerName, parseCauseOwner> {};
template <> struct EnumText<EventKind> : NamedBy<eventKindName, parseEventKind> {};
template <> struct EnumText<DispatchState> : NamedBy<dispatchStateName, parseDispatchState> {};
template <> struct EnumText<ImportKind> : NamedBy<importKindName, parseImportKind> {};
template <> struct EnumText<ImportMode> : NamedBy<importModeName, parseImportMode> {};
template <> struct EnumText<ImportedTable> : NamedBy<importedTableName, parseImportedTable> {};
template <> struct EnumText<RateConfidence> : NamedBy<confidenceName, parseConfidence> {};
template <> struct EnumText<Origin> : NamedBy<originName, parseOrigin> {};
template <> struct EnumText<PersonRole> : NamedBy<personRoleName, parsePersonRole> {};
// clang-format on

template <class E>
concept NamedEnum = requires(E value) {
  EnumText<E>::write(value);
};

}  // namespace relance
