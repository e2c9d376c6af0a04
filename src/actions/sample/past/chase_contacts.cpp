// SPDX-License-Identifier: GPL-3.0-or-later
// The second part of Chase: the contacts themselves, and what comes back.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "actions/sample/past/chase.h"
#include "actions/sample/past/team.h"
#include "domain/chasing/verdict/contact_made.h"

namespace relance::sample {
namespace {

/// A promise, or a transfer said to have left, is given so many days to arrive before anybody asks again.
constexpr int daysOfGrace = 3;

CallAnswer noCommitment() {
  CallAnswer answer;
  answer.outcome = CallOutcome::noCommitment;
  return answer;
}

std::string_view sectionOf(const ContactEvent& event, std::optional<Tone> tone) {
  if (event.result == ContactResult::failed) return "email.failed";
  if (event.kind == ContactEventKind::preDue) return "email.preventive";
  if (event.kind == ContactEventKind::thankYou) return "email.thanks";
  if (event.channel == Channel::registered) return "formal";
  if (event.channel == Channel::letter) return "letter";
  if (tone == Tone::courteous) return "email.courteous";
  return tone == Tone::plain ? "email.plain" : "email.firm";
}

bool isTry(CallOutcome outcome) { return outcome == CallOutcome::noAnswer || outcome == CallOutcome::voicemail; }

/// An answer that only names somebody or a day is no contact.
bool speaks(CallOutcome outcome) { return outcome != CallOutcome::callback && outcome != CallOutcome::passedOn; }

bool canBeReached(const Contact& contact, Channel channel) {
  if (channel == Channel::call) return !contact.phone.empty() || !contact.mobile.empty();
  return channel != Channel::email || !contact.email.empty();
}

}  // namespace

std::string Chase::atHour(Date day) {
  return fmt::format("{}T{:02}:{:02}:{:02}.000Z", isoText(day), m_dice.between(7, 15), m_dice.between(0, 59),
                     m_dice.between(0, 59));
}

ContactEvent Chase::draft(const ChaseDay& day, const Proposal& proposal) {
  ContactEvent event;
  event.customer = {1};
  event.currency = day.currencyOf(proposal);
  event.day = day.date;
  event.happenedAt = atHour(day.date);
  event.channel = proposal.channel;
  event.kind = contactKindOf(proposal.kind);
  event.person = proposal.channel == Channel::registered ? manager : m_controller;
  if (proposal.kind == TaskKind::step || proposal.kind == TaskKind::preDue || proposal.kind == TaskKind::thankYou) {
    event.scenarioKey = proposal.scenario;
    event.stepKey = proposal.step;
  }
  const auto& contacts = payer().contacts;
  const auto found = std::ranges::find_if(contacts, [&](const Contact& c) { return canBeReached(c, proposal.channel); });
  if (found != contacts.end()) event.contact = {found - contacts.begin() + 1};
  return event;
}

NoteFacts Chase::factsOf(const ContactEvent& event) const {
  NoteFacts facts;
  if (event.contact) facts.contact = &payer().contacts[static_cast<std::size_t>(event.contact.value - 1)];
  facts.currency = payer().currency;
  for (const CoveredItem& covered : event.items) {
    facts.items.push_back(&m_books.account().item(covered.item));
    facts.amountMinor += m_books.openOn(covered.item, event.day);
  }
  std::ranges::stable_sort(facts.items, {}, [](const Item* item) { return item->due; });
  if (event.amountMinor) facts.amountMinor = *event.amountMinor;
  facts.date = event.promisedOn;
  return facts;
}

void Chase::keep(ContactEvent event, std::string_view section, const NoteFacts& facts) {
  auto& contacts = m_books.account().contacts;
  event.id = {static_cast<std::int64_t>(contacts.size()) + 1};
  std::string note = writeNote(payer().record.language, section, facts, m_dice);
  contacts.push_back({std::move(event), std::move(note)});
}

void Chase::write(const ChaseDay& day, const Proposal& proposal, TaskId task) {
  ContactEvent event = draft(day, proposal);
  event.task = task;
  if (proposal.channel == Channel::email && m_dice.perMille(18)) event.result = ContactResult::failed;
  if (proposal.kind == TaskKind::step && event.result == ContactResult::done) {
    event.items =
        contactMade(day.states[proposal.account], day.usedLadder(), event.channel, event.result, proposal.step, proposal.items)
            .items;
  } else {
    for (const ItemIndex item : proposal.items) event.items.push_back({day.idOf(item), {}, {}, std::nullopt});
    std::ranges::sort(event.items, {}, &CoveredItem::item);
  }
  if (proposal.amountMinor > 0) event.amountMinor = proposal.amountMinor;
  if (event.channel == Channel::registered) {
    const Date presented = nextBankDay(plusDays(day.date, m_dice.between(2, 4)));
    if (presented < m_span.today) event.presentedOn = presented;
    event.registeredNumber =
        fmt::format("0A 000 {:03} {:04} {}", m_dice.between(0, 999), m_dice.between(0, 9999), m_dice.between(0, 9));
  }
  keep(event, sectionOf(event, proposal.tone), factsOf(event));
  close(task, event.result == ContactResult::done ? TaskState::done : TaskState::failed, day.date);
  if (event.kind != ContactEventKind::step || event.result != ContactResult::done) return;
  std::vector<ItemId> asked;
  for (const CoveredItem& covered : event.items) asked.push_back(covered.item);
  if (const auto pays = answerText(payer(), event.channel == Channel::registered, day.date, m_dice)) {
    m_purse.bringForward(asked, *pays);
  }
  expectReply(event);
}

void Chase::call(const ChaseDay& day, const Proposal& proposal, TaskId task) {
  CallAnswer answer = answerCall(payer(), day.date, m_dice);
  // Few promises are still open today: the engine would ask on, not knowing them yet.
  const bool isStillOpen = answer.outcome == CallOutcome::promise && *answer.agreedOn >= m_span.today;
  if (isStillOpen && m_dice.percent(75)) answer = noCommitment();
  ContactEvent event = draft(day, proposal);
  event.outcome = answer.outcome;
  if (answer.outcome == CallOutcome::noAnswer) event.result = ContactResult::noAnswer;
  if (answer.outcome == CallOutcome::voicemail) event.result = ContactResult::voicemail;
  if (speaks(answer.outcome)) {
    std::optional<std::string_view> named;
    if (proposal.kind == TaskKind::step) named = proposal.step;
    const MadeContact made =
        contactMade(day.states[proposal.account], day.usedLadder(), Channel::call, event.result, named, proposal.items);
    event.items = made.items;
    event.task = task;
    if (made.isExecuted) close(task, TaskState::done, day.date);
    if (made.place) {
      event.scenarioKey = day.usedLadder()->scenario->key;
      event.stepKey = day.usedLadder()->at(*made.place).key;
    }
  } else {
    event.kind = ContactEventKind::answer;
    event.scenarioKey.clear();
    event.stepKey.clear();
    for (const ItemIndex item : proposal.items) event.items.push_back({day.idOf(item), {}, {}, std::nullopt});
    std::ranges::sort(event.items, {}, &CoveredItem::item);
  }
  if (!isTry(answer.outcome)) event.durationSeconds = m_dice.between(55, 420);
  NoteFacts facts = factsOf(event);
  facts.amountMinor = facts.amountMinor * answer.paidPart / 100;
  facts.date = answer.agreedOn;
  facts.time = answer.agreedAt;
  if (answer.outcome == CallOutcome::promise || answer.outcome == CallOutcome::transferAnnounced) {
    event.amountMinor = facts.amountMinor;
    event.promisedOn = answer.agreedOn;
  }
  keep(event, callOutcomeName(answer.outcome), facts);
  event.id = {static_cast<std::int64_t>(m_books.account().contacts.size())};
  follow(answer, event);
}

void Chase::follow(const CallAnswer& answer, const ContactEvent& event) {
  std::vector<ItemId> spokenOf;
  for (const CoveredItem& covered : event.items) spokenOf.push_back(covered.item);
  const bool isPromise = answer.outcome == CallOutcome::promise || answer.outcome == CallOutcome::lead;
  if (isPromise) m_promisedUntil = plusDays(*answer.agreedOn, daysOfGrace);
  if (answer.outcome == CallOutcome::transferAnnounced) m_promisedUntil = plusDays(event.day, daysOfGrace);
  if (answer.paysOn) m_purse.bringForward(spokenOf, *answer.paysOn, answer.paidPart);
  if (answer.isDisputed && !spokenOf.empty()) resolveDispute(spokenOf.front(), event.day);
  if (answer.outcome == CallOutcome::callback) {
    Snooze snooze;
    snooze.customer = {1};
    snooze.made = event.day;
    snooze.until = *answer.agreedOn;
    snooze.atTime = answer.agreedAt;
    snooze.callback = true;
    snooze.contactEvent = event.id;
    snooze.person = event.person;
    m_books.account().snoozes.push_back({snooze, {}});
  }
  if (answer.outcome == CallOutcome::proofRequested) {
    ContactEvent sent = event;
    sent.kind = ContactEventKind::answer;
    sent.task = {};
    sent.channel = Channel::email;
    sent.outcome.reset();
    sent.durationSeconds.reset();
    sent.scenarioKey.clear();
    sent.stepKey.clear();
    for (CoveredItem& covered : sent.items) covered = {covered.item, {}, {}, std::nullopt};
    keep(sent, "answer", factsOf(sent));
  }
}

/// Most disputes end with a small credit note and a payment of the rest.
void Chase::resolveDispute(ItemId item, Date day) {
  const Date solved = nextBankDay(plusDays(day, m_dice.between(9, 28)));
  if (!m_dice.percent(70) || solved >= m_span.today) return;
  const std::int64_t open = m_books.openOn(item, solved);
  if (open < 1'000) return;
  if (m_dice.percent(65)) m_purse.creditNote(item, open * m_dice.between(6, 25) / 100, solved, true);
  m_purse.plan(item, plusDays(solved, m_dice.between(4, 9)));
}

void Chase::expectReply(const ContactEvent& event) {
  if (event.channel != Channel::email || !m_dice.percent(6)) return;
  ContactEvent reply;
  reply.day = nextBankDay(plusDays(event.day, m_dice.between(1, 2)));
  if (reply.day >= m_span.today) return;
  reply.readOn = reply.day;
  reply.items = event.items;
  for (CoveredItem& covered : reply.items) covered = {covered.item, {}, {}, std::nullopt};
  reply.contact = event.contact;
  m_pending.push_back({std::move(reply), {}});
}

void Chase::receive(ContactEvent event) {
  event.customer = {1};
  event.currency = payer().currency;
  event.happenedAt = atHour(event.day);
  event.channel = Channel::email;
  event.kind = ContactEventKind::incoming;
  if (event.items.empty()) return;
  const NoteFacts facts = factsOf(event);
  keep(std::move(event), "incoming", facts);
}

void Chase::agreeOnCallback(ContactEvent event) {
  if (event.items.empty()) return;
  event.customer = {1};
  event.currency = payer().currency;
  event.happenedAt = atHour(event.day);
  event.kind = ContactEventKind::answer;
  event.outcome = CallOutcome::callback;
  event.person = m_controller;
  event.durationSeconds = m_dice.between(30, 90);
  if (!payer().contacts.empty()) event.contact = {1};
  CallAnswer answer;
  answer.outcome = CallOutcome::callback;
  answer.agreedOn = m_span.today;
  answer.agreedAt = fmt::format("{:02}:{:02}", m_dice.between(9, 16), 15 * m_dice.between(0, 3));
  NoteFacts facts = factsOf(event);
  facts.date = answer.agreedOn;
  facts.time = answer.agreedAt;
  keep(event, "callback", facts);
  event.id = {static_cast<std::int64_t>(m_books.account().contacts.size())};
  follow(answer, event);
}

}  // namespace relance::sample
