// SPDX-License-Identifier: GPL-3.0-or-later
// The results of a call: told, tried, recorded, taken back, and the way on.
#include <QPlainTextEdit>
#include <QSettings>
#include <algorithm>
#include <iterator>

#include "desktop/call/call_head.h"
#include "desktop/call/call_page.h"
#include "desktop/call/facts_column.h"
#include "desktop/call/results/result_bar.h"
#include "desktop/call/results/result_words.h"
#include "desktop/call/speak_column.h"
#include "desktop/desk/day_work.h"
#include "desktop/shared/format.h"
#include "storage/stores/contact_event_store.h"
#include "words/refusal_words.h"

namespace relance {

void CallPage::results() {
  if (!m_customer) return;
  if (!m_bar->isOpen()) return m_bar->open();
  if (m_bar->chosen()) return record();
  finish();
}

CallReport CallPage::report() const {
  CallReport report{.outcome = *m_bar->chosen()};
  report.note = toStd(m_notes.unrecorded());
  m_bar->write(report);
  // Of a dispute each item is named: without one it would be a word in the file only.
  const CallItemsModel& items = m_facts->itemsModel();
  report.items = report.outcome == CallOutcome::dispute ? items.tickedItems() : items.chosen();
  report.contact = m_head->contact();
  report.currency = m_currency;
  report.durationSeconds = m_head->seconds();
  report.isFurther = m_notes.isFurther();
  return report;
}

bool CallPage::lacksItems() const {
  const CallItemsModel& items = m_facts->itemsModel();
  return callResult(*m_bar->chosen()).needsItems && items.rowCount() > 0 && items.ticked() == 0;
}

void CallPage::record() {
  if (m_recorder.isRecording() || !m_bar->isComplete()) return;
  if (lacksItems()) return m_bar->setRefusal(tr("No item is ticked: tick those it is about (arrows and Space, or F6 and X)."));
  m_bar->setBusy(true);
  m_notes.keep();
  const PortfolioCustomer& called = m_state->portfolio.customers[m_place];
  const CustomerId payer = called.payer == noCustomer ? called.id : m_state->portfolio.customers[called.payer].id;
  m_recording = {m_customer, m_name, m_notes.text()};
  m_recorder.record(called, payer, report(), m_seen);
}

void CallPage::refused(const CallReport& report, const Refusal& refusal, std::int64_t sequence) {
  m_bar->setBusy(false);
  if (m_customer != m_recording.customer) {
    // Somebody else's call has begun meanwhile, but what was not recorded goes first; both notes are kept.
    goTo(m_recording.customer);
    m_bar->open();
    m_bar->choose(report.outcome);
  }
  // The conflict is shown; the facts are read again, and the same key goes on.
  m_seen = std::max(m_seen, sequence);
  m_bar->setRefusal(refusalWords(refusal, m_state->language).sentence);
}

void CallPage::recorded(const CallReport& report, const LoggedCall& logged, std::int64_t sequence) {
  m_bar->setBusy(false);
  const bool isTried = report.outcome == CallOutcome::noAnswer || report.outcome == CallOutcome::voicemail;
  const bool isCounted = logged.isExecuted || isTried;
  m_notes.setRecorded(m_recording.customer, {logged.event, isCounted, m_recording.text});
  const QString result = resultName(report.outcome);
  emit undoable(tr("Call with %1: %2").arg(m_recording.name, result));
  // The next call may have begun before this one was written down.
  if (m_customer != m_recording.customer) return;
  m_seen = sequence;
  CallItemsModel& items = m_facts->itemsModel();
  if (callResult(report.outcome).needsItems) {
    m_agreed.push_back({logged.event, report.items.empty() ? items.tickedItems() : report.items});
  }
  if (callResult(report.outcome).endsCall) return finish();
  if (callResult(report.outcome).needsItems) items.leave(m_agreed.back().items);
  m_bar->recorded(tr("%1 recorded. Another letter for another result; Ctrl+Enter: next customer.").arg(result));
}

/// What was taken back meanwhile neither counts nor is to be confirmed.
void CallPage::keepWhatStands() {
  if (!m_notes.hasRecorded()) return;
  ContactEventStore events(m_desk.reader());
  const auto stands = [&](ContactEventId id) {
    const auto event = events.find(id);
    return event && !event->cancelledOn;
  };
  m_notes.keepOnly(stands);
  for (const Agreed& agreed : m_agreed) {
    if (!stands(agreed.event)) m_facts->itemsModel().retake(agreed.items);
  }
  std::erase_if(m_agreed, [&](const Agreed& agreed) { return !stands(agreed.event); });
}

/// The call is over and no other follows: whoever calls him again begins a new one.
void CallPage::leaveCustomer() {
  m_head->stopTime();
  m_strip->close();
  m_customer = {};
  m_place = noCustomer;
  m_account.reset();
  m_notes.start({}, {});
  emit restated();
}

void CallPage::finish() {
  m_notes.end();
  m_settings.setValue(QLatin1String(confirmsKey), m_bar->confirms());
  std::vector<ContactEventId> agreed;
  std::ranges::transform(std::exchange(m_agreed, {}), std::back_inserter(agreed), &Agreed::event);
  if (!agreed.empty() && m_bar->confirms() && m_place != noCustomer) {
    m_drafts.confirm(m_state->portfolio.customers[m_place], agreed);
  }
  const CustomerId after = m_queue.after(m_customer);
  if (after && after != m_customer) return goTo(after);
  m_bar->close();
  leaveCustomer();
  emit wanted({.place = Place::today});
}

void CallPage::preview() {
  if (!m_bar->chosen() || m_place == noCustomer) return;
  CallReport wanted = report();
  wanted.note.clear();
  const bool isUndated = callResult(wanted.outcome).needsDate && !wanted.agreedOn && wanted.dues.empty();
  if (isUndated || lacksItems()) return previewed(Refusal{RefusalReason::promiseNeedsDate, {}});
  m_recorder.preview(m_state->portfolio.customers[m_place], wanted);
}

void CallPage::previewed(const Outcome<CallPreview>& made) {
  if (!m_bar->chosen()) return;
  m_bar->setPreview(made ? previewWords(*made, *m_state, m_persons) : QString());
  const bool isPromise = made && made->agreement && (made->outcome == CallOutcome::promise || made->outcome == CallOutcome::plan);
  m_bar->setWarning(isPromise ? weakWords(made->agreement->record) : QString());
}

void CallPage::sendItems() {
  if (m_place == noCustomer) return;
  const auto items = m_facts->itemsModel().tickedItems();
  if (items.empty()) return m_bar->tell(tr("No item is ticked: tick those to send."), false);
  m_drafts.sendItems(m_state->portfolio.customers[m_place], items, m_head->contact());
}

}  // namespace relance
