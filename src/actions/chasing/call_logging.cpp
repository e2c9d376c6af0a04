// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/call_logging.h"

#include <algorithm>

#include "actions/causes/cause_list.h"
#include "actions/disputes/contesting.h"
#include "domain/chasing/verdict/contact_made.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

ContactResult resultOf(CallOutcome outcome) {
  switch (outcome) {
    case CallOutcome::noAnswer:
      return ContactResult::noAnswer;
    case CallOutcome::voicemail:
      return ContactResult::voicemail;
    case CallOutcome::wrongNumber:
      return ContactResult::failed;
    case CallOutcome::promise:
    case CallOutcome::plan:
    case CallOutcome::dispute:
    case CallOutcome::proofRequested:
    case CallOutcome::transferAnnounced:
    case CallOutcome::saidPaid:
    case CallOutcome::callback:
    case CallOutcome::passedOn:
    case CallOutcome::noCommitment:
    case CallOutcome::refused:
    case CallOutcome::insolvency:
    case CallOutcome::lead:
      break;
  }
  return ContactResult::done;
}

/// "14:30", or none said.
bool isTimeOfDay(std::string_view text) {
  if (text.empty()) return true;
  const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
  if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) return false;
  return text.substr(0, 2) < "24" && text.substr(3) < "60";
}

class Logging {
 public:
  Logging(Change& change, const ChasedAccount& account, const CallReport& report)
      : m_change(change),
        m_database(change.database()),
        m_account(account),
        m_payer(account.payer()),
        m_report(report),
        m_today(change.today()) {
    m_currency = report.currency.value_or(account.usualCurrency());
    m_state = account.state(m_currency);
  }

  Outcome<LoggedCall> log() {
    if (m_report.outcome == CallOutcome::callback && !m_report.agreedOn) return Refusal{RefusalReason::callbackNeedsDate, {}};
    if (m_report.outcome == CallOutcome::promise && !m_report.agreedOn) return Refusal{RefusalReason::promiseNeedsDate, {}};
    if (m_report.outcome == CallOutcome::plan && m_report.dues.empty()) return Refusal{RefusalReason::promiseNeedsDate, {}};
    if (m_report.agreedOn && *m_report.agreedOn < m_today && agreedKind() != AgreementKind::announced) {
      return Refusal{RefusalReason::dateInThePast, {isoText(*m_report.agreedOn)}};
    }
    if (!isTimeOfDay(m_report.agreedAt)) return Refusal{RefusalReason::callbackNeedsDate, {m_report.agreedAt}};
    if (m_report.judgmentOn && *m_report.judgmentOn > m_today) {
      return Refusal{RefusalReason::dateInTheFuture, {isoText(*m_report.judgmentOn)}};
    }
    if (!m_report.lateCause.empty()) {
      const auto late = offeredCause(m_database, CauseKind::late, m_report.lateCause);
      if (!late) return late.refusal();
    }
    auto items = spokenOf();
    if (!items) return items.refusal();

    const std::optional<Task> task = waitingCall();
    ContactEvent event = draft(task, *items);
    event.happenedAt = m_change.nowUtc();
    event.person = m_change.person();
    event.note = m_change.write(m_report.note, m_payer);
    event.lateCause = m_report.lateCause;
    LoggedCall logged;
    logged.customer = m_payer;
    logged.isExecuted = m_isExecuted;
    logged.step = event.stepKey;
    logged.event = ContactEventStore(m_database).insert(event);
    if (task && m_isExecuted) {
      TaskStore(m_database).close(task->id, TaskState::done, m_today, "");
      logged.doneTask = task->id;
    }
    if (const auto refusal = follow(logged)) return *refusal;
    if (!m_report.otherName.empty()) keepOther();
    m_change.touch(m_payer);
    m_change.facts().add(logged.event);
    return logged;
  }

 private:
  /// Items named, as places in the Portfolio; those settled meanwhile are refused.
  Outcome<std::vector<ItemIndex>> spokenOf() const {
    if (m_state == nullptr) return std::vector<ItemIndex>{};
    if (m_report.items.empty()) return chaseableItems(*m_state);
    std::vector<ItemIndex> places;
    const AccountView& view = m_state->view;
    for (const ItemId wanted : m_report.items) {
      ItemIndex place = view.begin();
      while (place < view.end() && view.items().itemId(place) != wanted) ++place;
      if (place == view.end()) return Refusal{RefusalReason::unknownItem, {std::to_string(wanted.value)}};
      if (std::ranges::find(places, place) == places.end()) places.push_back(place);
    }
    return places;
  }

  /// The contact task that this call does: an incoming call does none, and a further result none again.
  std::optional<Task> waitingCall() const {
    if (m_report.isIncoming || m_report.isFurther) return std::nullopt;
    for (const Task& task : m_account.portfolio().waitingTasks.all()) {
      const bool isCall = task.channel == Channel::call && isContact(task.kind) && task.kind != TaskKind::manual;
      if (isCall && task.currency == m_currency) return task;
    }
    return std::nullopt;
  }

  ContactEvent draft(const std::optional<Task>& task, const std::vector<ItemIndex>& items) {
    ContactEvent event;
    event.customer = m_payer;
    event.currency = m_currency;
    event.day = m_today;
    event.channel = Channel::call;
    event.result = resultOf(m_report.outcome);
    event.outcome = m_report.outcome;
    event.amountMinor = m_report.amountMinor;
    if (m_report.outcome != CallOutcome::callback) event.promisedOn = m_report.agreedOn;
    event.contact = m_report.contact;
    event.durationSeconds = m_report.durationSeconds;
    const bool isTried = event.result == ContactResult::noAnswer || event.result == ContactResult::voicemail;
    if (m_report.isIncoming || m_report.isFurther ||
        !(countsAsContact(m_report.outcome) || isTried || event.result == ContactResult::failed)) {
      event.kind = m_report.isIncoming ? ContactEventKind::incoming : ContactEventKind::answer;
      if (m_report.isIncoming) event.readOn = m_today;
      for (const ItemIndex item : items) event.items.push_back({m_state->view.items().itemId(item), {}, {}, std::nullopt});
      std::ranges::sort(event.items, {}, &CoveredItem::item);
      m_isExecuted = false;
      return event;
    }
    describeContact(event, task, items);
    return event;
  }

  void describeContact(ContactEvent& event, const std::optional<Task>& task, const std::vector<ItemIndex>& items) {
    event.kind = task ? contactKindOf(task->kind) : ContactEventKind::manual;
    if (task) event.task = task->id;
    m_isExecuted = event.result == ContactResult::done;
    if (m_state == nullptr) return;
    std::optional<std::string_view> named;
    if (task && task->kind == TaskKind::step) named = task->stepKey;
    const std::optional<Ladder> taskLadder = task ? m_account.ladderOf(*task) : std::nullopt;
    const Ladder* ladder = taskLadder ? &*taskLadder : m_account.ladder();
    const MadeContact made = contactMade(*m_state, ladder, Channel::call, event.result, named, items);
    event.items = made.items;
    m_isExecuted = made.isExecuted;
    if (made.place) {
      event.scenarioKey = ladder->scenario->key;
      event.stepKey = ladder->at(*made.place).key;
      if (!task) event.kind = ContactEventKind::step;
    }
  }

  /// What kind of agreement the answer is; none: another answer.
  std::optional<AgreementKind> agreedKind() const {
    switch (m_report.outcome) {
      case CallOutcome::promise:
        return AgreementKind::promise;
      case CallOutcome::plan:
        return AgreementKind::plan;
      case CallOutcome::transferAnnounced:
      case CallOutcome::saidPaid:
        return AgreementKind::announced;
      case CallOutcome::callback:
      case CallOutcome::dispute:
      case CallOutcome::proofRequested:
      case CallOutcome::passedOn:
      case CallOutcome::noAnswer:
      case CallOutcome::voicemail:
      case CallOutcome::wrongNumber:
      case CallOutcome::noCommitment:
      case CallOutcome::refused:
      case CallOutcome::insolvency:
      case CallOutcome::lead:
        break;
    }
    return std::nullopt;
  }

  /// The call is told even if nothing is open any more; then nothing is agreed.
  std::optional<Refusal> keepAgreement(LoggedCall& logged) {
    const auto kind = agreedKind();
    if (!kind || m_state == nullptr) return std::nullopt;
    AgreementTerms terms{*kind, m_report.items, m_report.agreedOn, m_report.amountMinor, m_report.dues};
    auto made = agree(m_change, m_account, *m_state, std::move(terms), logged.event);
    if (made) logged.agreement = std::move(made).value();
    if (made || made.refusal().reason == RefusalReason::nothingOpen) return std::nullopt;
    return made.refusal();
  }

  /// Only what is contested of a known item leaves the chase.
  std::optional<Refusal> keepDisputes(LoggedCall& logged) {
    if (m_report.items.empty()) return std::nullopt;
    DisputeTerms terms;
    terms.amountMinor = m_report.amountMinor;
    terms.cause = m_report.cause;
    terms.owner = m_report.owner;
    auto made = contestAll(m_change, m_account.rules().calendars, m_payer, m_report.items, terms, logged.event);
    if (!made) return made.refusal();
    logged.disputes = std::move(made).value();
    return std::nullopt;
  }

  /// A callback agreed, or one to hear what came of the document that he was sent.
  void keepCallback(ContactEventId event) {
    Snooze snooze;
    snooze.customer = m_payer;
    snooze.made = m_today;
    snooze.until = *m_report.agreedOn;
    snooze.atTime = m_report.agreedAt;
    snooze.callback = true;
    snooze.contactEvent = event;
    snooze.person = m_change.person();
    SnoozeStore(m_database).insert(snooze);
  }

  std::optional<Refusal> follow(LoggedCall& logged) {
    const bool isDocument = m_report.outcome == CallOutcome::proofRequested && m_report.agreedOn;
    if (m_report.outcome == CallOutcome::callback || isDocument) keepCallback(logged.event);
    if (m_report.outcome == CallOutcome::insolvency) markInsolvent();
    if (m_report.outcome == CallOutcome::wrongNumber) markNumberDead();
    if (m_report.outcome == CallOutcome::dispute && m_state != nullptr) return keepDisputes(logged);
    return keepAgreement(logged);
  }

  /// All that is owed stops by it; what was known of day and administrator stays unless it is said anew.
  void markInsolvent() {
    CustomerStore customers(m_database);
    Customer customer = *customers.find(m_payer);
    const Customer before = customer;
    if (!customer.insolventOn) customer.insolventOn = m_today;
    if (m_report.judgmentOn) customer.judgmentOn = m_report.judgmentOn;
    if (!m_report.administrator.empty()) customer.administrator = m_report.administrator;
    if (!(customer == before)) customers.update(customer);
  }

  /// The number called reaches nobody: that of the contact spoken of, else of all, and the customer's own.
  void markNumberDead() {
    ContactStore contacts(m_database);
    for (Contact contact : contacts.ofCustomer(m_payer)) {
      if (m_report.contact && contact.id != m_report.contact) continue;
      if (contact.phoneDeadOn || (contact.phone.empty() && contact.mobile.empty())) continue;
      contact.phoneDeadOn = m_today;
      contacts.update(contact);
    }
    if (m_report.contact) return;
    CustomerStore customers(m_database);
    auto customer = customers.find(m_payer);
    if (!customer || (customer->phone.empty() && customer->mobile.empty())) return;
    // A contact keeps the dead number, so that nobody types it again.
    Contact dead;
    dead.customer = m_payer;
    dead.name = customer->name;
    dead.role = ContactRole::other;
    dead.phone = customer->phone;
    dead.mobile = customer->mobile;
    dead.phoneDeadOn = m_today;
    contacts.insert(dead);
    customer->phone.clear();
    customer->mobile.clear();
    customers.update(*customer);
  }

  void keepOther() {
    ContactStore contacts(m_database);
    const std::vector<Contact> known = contacts.ofCustomer(m_payer);
    const auto same = std::ranges::find_if(
        known, [&](const Contact& contact) { return contact.name == m_report.otherName && !contact.archivedOn; });
    Contact other = same == known.end() ? Contact{} : *same;
    if (!m_report.otherPhone.empty()) {
      other.phone = m_report.otherPhone;
      other.phoneDeadOn.reset();
    }
    if (same != known.end()) {
      if (!(other == *same)) contacts.update(other);
      return;
    }
    other.customer = m_payer;
    other.name = m_report.otherName;
    other.role = ContactRole::other;
    for (const Contact& contact : known) other.position = std::max(other.position, contact.position + 1);
    contacts.insert(other);
  }

  Change& m_change;
  Database& m_database;
  const ChasedAccount& m_account;
  CustomerId m_payer;
  const CallReport& m_report;
  Date m_today;
  Currency m_currency;
  const AccountState* m_state{nullptr};
  bool m_isExecuted{false};
};

}  // namespace

bool countsAsContact(CallOutcome outcome) {
  switch (outcome) {
    case CallOutcome::promise:
    case CallOutcome::plan:
    case CallOutcome::dispute:
    case CallOutcome::proofRequested:
    case CallOutcome::transferAnnounced:
    case CallOutcome::saidPaid:
    case CallOutcome::noCommitment:
    case CallOutcome::refused:
      return true;
    case CallOutcome::callback:
    case CallOutcome::passedOn:
    case CallOutcome::noAnswer:
    case CallOutcome::voicemail:
    case CallOutcome::wrongNumber:
    case CallOutcome::insolvency:
    case CallOutcome::lead:
      return false;
  }
  return false;
}

Outcome<LoggedCall> logCall(Change& change, const ChasedAccount& account, const CallReport& report) {
  return Logging(change, account, report).log();
}

}  // namespace relance
