// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/record_contact.h"

#include <algorithm>
#include <cassert>

#include "actions/chasing/announced_consequences.h"
#include "actions/chasing/chased_account.h"
#include "actions/chasing/told_contact.h"
#include "actions/payments/account_items.h"
#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/verdict/contact_made.h"
#include "storage/stores/contact_event_store.h"

namespace relance {
namespace {

/// What a person decides to pass over when he writes or calls all the same.
template <class... Causes>
bool isAnyOf(const Reason& reason) {
  return (isA<Causes>(reason) || ...);
}

bool speaksAgainst(const Reason& reason) {
  return isAnyOf<reason::Archived, reason::HandedOver, reason::OnHold, reason::Snoozed, reason::CustomerClosed, reason::Insolvent,
                 reason::DispatchDoubtful, reason::ReplyToRead, reason::ContactedToday, reason::InCampaign, reason::QuietDays,
                 reason::WrittenGap, reason::WeeklyCap>(reason);
}

std::optional<Reason> silenceOf(const ChasedAccount& account, Currency currency) {
  for (const Verdict& verdict : account.result().verdicts) {
    if (account.portfolio().accounts[verdict.account].currency == currency && speaksAgainst(verdict.reason)) {
      return verdict.reason;
    }
  }
  return std::nullopt;
}

/// The waiting contact that a person has made in the engine's stead.
const Task* taskDone(const ChasedAccount& account, Currency currency, const ContactReport& report) {
  for (const Task& task : account.portfolio().waitingTasks.all()) {
    if (!isContact(task.kind) || task.kind == TaskKind::manual || task.currency != currency) continue;
    if (report.step.empty() ? task.channel == report.channel : task.stepKey == report.step) return &task;
  }
  return nullptr;
}

std::optional<Refusal> stepRefused(const ChasedAccount& account, const std::string& step) {
  if (step.empty()) return std::nullopt;
  const Ladder* ladder = account.ladder();
  if (ladder == nullptr) return Refusal{RefusalReason::unknownStep, {step, ""}};
  const auto place = placeOf(*ladder, step);
  if (place && ladder->at(*place).kind != StepKind::decision) return std::nullopt;
  return Refusal{RefusalReason::unknownStep, {step, ladder->scenario->key}};
}

}  // namespace

Outcome<RecordedContact> recordContact(LedgerSession& session, std::string_view customerCode, const ContactReport& report,
                                       const PerformOptions& options) {
  assert(report.channel != Channel::decision);
  const auto payer = payerOfCode(session.database(), customerCode);
  if (!payer) return payer.refusal();
  const auto rules = chasingRules(session.database());
  if (!rules) return rules.refusal();
  return session.perform(
      EventKind::contactRecorded,
      [&](Change& change) -> Outcome<RecordedContact> {
        const ChasedAccount account(change.database(), *rules, *payer, change.today());
        ToldContact told;
        told.payer = *payer;
        told.currency = report.currency.value_or(account.usualCurrency());
        told.channel = report.channel;
        told.result = report.result;
        told.step = report.step;
        const Task* task = taskDone(account, told.currency, report);
        if (task != nullptr) told.kind = contactKindOf(task->kind);
        if (auto refusal = task == nullptr ? stepRefused(account, report.step) : std::nullopt) return *refusal;
        if (!report.items.empty()) {
          const auto named = AccountItems(change.database(), *payer).debitsNamed(report.items, told.currency);
          if (!named) return named.refusal();
          told.items.emplace();
          for (const Item& item : *named) told.items->push_back(item.id);
        }
        told.note = change.write(report.note, *payer);
        RecordedContact recorded;
        recorded.against = silenceOf(account, told.currency);
        recorded.event = writeTold(change, *rules, told);
        const ContactEvent event = *ContactEventStore(change.database()).find(recorded.event);
        recorded.isExecuted = isExecuted(event);
        noteAnnouncedConsequences(change, account, event);
        recorded.step = event.stepKey;
        recorded.items = event.items.size();
        if (event.task && recorded.isExecuted) recorded.doneTask = event.task;
        return recorded;
      },
      options);
}

}  // namespace relance
