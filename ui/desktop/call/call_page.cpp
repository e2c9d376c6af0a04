// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/call_page.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <chrono>

#include "actions/causes/cause_list.h"
#include "desktop/call/call_head.h"
#include "desktop/call/facts_column.h"
#include "desktop/call/hairline.h"
#include "desktop/call/know_column.h"
#include "desktop/call/results/result_bar.h"
#include "desktop/call/results/result_words.h"
#include "desktop/call/script_facts.h"
#include "desktop/call/speak_column.h"
#include "desktop/client/account_words.h"
#include "desktop/desk/day_work.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/table/dense_table.h"
#include "storage/stores/creditor_store.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

constexpr auto previewAfter = 120ms;
constexpr int knowShare = 27;
constexpr int speakShare = 43;
constexpr int factsShare = 30;
constexpr const char* confirmsKey = "call/confirms";

}  // namespace

CallPage::CallPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_work(DayWork::of(desk)),
      m_reading(desk),
      m_recorder(desk),
      m_drafts(desk),
      m_settings(settings),
      m_call(new QWidget),
      m_nobody(new EmptyState(IconName::phone, tr("Nobody is to be called today."))),
      m_head(new CallHead),
      m_know(new KnowColumn),
      m_speak(new SpeakColumn),
      m_notes(settings, QString::fromStdString(desk.state()->path.string()), *m_speak),
      m_facts(new FactsColumn),
      m_bar(new ResultBar) {
  auto* columns = new QHBoxLayout;
  columns->setSpacing(0);
  columns->addWidget(m_know, knowShare);
  columns->addWidget(new Hairline);
  columns->addWidget(m_speak, speakShare);
  columns->addWidget(new Hairline);
  columns->addWidget(m_facts, factsShare);
  auto* all = new QVBoxLayout(m_call);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addWidget(m_head);
  all->addLayout(columns, 1);
  all->addWidget(m_bar);
  auto* stack = new QStackedLayout(this);
  stack->addWidget(m_nobody);
  stack->addWidget(m_call);
  makeActions();

  m_previewSoon.setSingleShot(true);
  m_previewSoon.setInterval(previewAfter);
  connect(&m_previewSoon, &QTimer::timeout, this, &CallPage::preview);
  connect(m_bar, &ResultBar::accepted, this, &CallPage::record);
  connect(&m_recorder, &CallRecorder::recorded, this, &CallPage::recorded);
  connect(&m_recorder, &CallRecorder::refused, this, &CallPage::refused);
  connect(&m_recorder, &CallRecorder::failed, this, [this] { m_bar->setBusy(false); });
  connect(&m_recorder, &CallRecorder::previewed, this, &CallPage::previewed);
  m_bar->setConfirms(settings.value(QLatin1String(confirmsKey), true).toBool());
  connect(m_bar, &ResultBar::finished, this, &CallPage::finish);
  connect(m_bar, &ResultBar::statementWanted, this, &CallPage::sendItems);
  connect(&m_drafts, &MailDrafts::told, m_bar, &ResultBar::tell);
  connect(m_bar, &ResultBar::itemWanted, m_facts, &FactsColumn::moveItem);
  connect(m_bar, &ResultBar::tickWanted, m_facts, &FactsColumn::tickItem);
  connect(m_bar, &ResultBar::changed, this, [this] { m_previewSoon.start(); });
  connect(&m_facts->itemsModel(), &CallItemsModel::ticksChanged, this, [this] {
    m_bar->proposeAmount(m_facts->itemsModel().sum());
    if (m_bar->chosen()) m_previewSoon.start();
  });
  connect(m_facts, &FactsColumn::objectionChosen, this, [this](const Objection& objection) { m_bar->choose(objection); });
  connect(m_head, &CallHead::backWanted, this, [this] { emit wanted({.place = Place::today}); });
  connect(m_head, &CallHead::fileWanted, this, [this] { emit wanted({.place = Place::clients, .customer = m_customer}); });
  connect(m_head, &CallHead::nextWanted, this, &CallPage::next);
  connect(m_head, &CallHead::previousWanted, this, &CallPage::previous);
  connect(&m_work, &DayWork::changed, this, [this] {
    if (m_state == nullptr) return;
    m_queue.refresh(*m_state, m_work);
    m_head->setPlace(m_queue.placeOf(m_customer), m_queue.planned());
    tellNext();
    emit restated();
  });
  connect(&m_reading, &ClientReading::arrived, this, [this](const std::string& code) {
    if (m_place != noCustomer && m_state->portfolio.customers[m_place].code == code) showFacts();
  });
}

CallPage::~CallPage() { m_notes.keep(); }

void CallPage::addKey(const QKeySequence& keys, void (CallPage::*call)()) {
  auto* action = new QAction(this);
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(action, &QAction::triggered, this, call);
  addAction(action);
}

void CallPage::makeActions() {
  addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), &CallPage::results);
  addKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), &CallPage::results);
  addKey(QKeySequence(Qt::CTRL | Qt::Key_PageDown), &CallPage::next);
  addKey(QKeySequence(Qt::CTRL | Qt::Key_PageUp), &CallPage::previous);
  addKey(QKeySequence(Qt::CTRL | Qt::Key_J), &CallPage::sendItems);
  addKey(QKeySequence(Qt::Key_F9), &CallPage::dial);
  addKey(QKeySequence(Qt::Key_F8), &CallPage::startObjections);
}

QString CallPage::title() const {
  if (m_place == noCustomer) return tr("Calls");
  return tr("Call: %1").arg(m_name);
}

std::optional<int> CallPage::count() const { return m_state == nullptr ? std::nullopt : std::optional(m_queue.waiting()); }

void CallPage::refresh(const DeskState& state) {
  const bool isFirst = m_state == nullptr;
  m_state = &state;
  m_work.refresh(state);
  m_queue.refresh(state, m_work);
  const CustomerId wanted = m_customer;
  if (isFirst && wanted) {
    m_customer = {};
    startCall(wanted);
  } else if (m_customer) {
    // Archived or erased meanwhile: nothing of the old state is kept.
    const auto place = state.findCustomer(m_customer);
    m_place = place.value_or(noCustomer);
    if (!place) m_customer = {};
    m_account = place ? accountOf(state, *place) : std::nullopt;
    showFacts();
  }
  emit restated();
}

void CallPage::activate() {
  if (!m_customer) startCall(m_notes.lastKept().value_or(m_queue.first()));
  static_cast<QStackedLayout*>(layout())->setCurrentWidget(m_customer ? m_call : m_nobody);
  if (m_customer) m_speak->notes().setFocus(Qt::OtherFocusReason);
  const auto wanted = std::exchange(m_wantedResult, std::nullopt);
  if (!m_customer || !wanted) return;
  m_bar->open();
  m_bar->choose(*wanted);
}

void CallPage::show(const Destination& where) {
  m_isDialWanted = where.dials;
  m_wantedResult = where.result;
  goTo(where.customer);
  if (m_isDialWanted && m_state != nullptr) showFacts();
}

Destination CallPage::destination() const { return {.place = Place::calls, .customer = m_customer}; }

void CallPage::startCall(CustomerId customer) {
  const auto place = m_state == nullptr || !customer ? std::nullopt : m_state->findCustomer(customer);
  if (!place) return;
  m_customer = customer;
  m_place = *place;
  m_name = toQt(m_state->portfolio.customers[m_place].name);
  m_account = accountOf(*m_state, *place);
  m_seen = m_state->sequence;
  m_agreed.clear();
  m_head->stopTime();
  m_persons = PersonStore(m_desk.reader()).all();
  m_bar->startCall(context());
  m_notes.start(customer, m_name);
  showFacts();
  readAhead();
  emit restated();
}

CallContext CallPage::context() const {
  const PortfolioCustomer& called = m_state->portfolio.customers[m_place];
  CallContext call;
  call.today = m_state->today;
  call.language = m_state->language;
  call.currency = m_account ? m_state->portfolio.accounts[*m_account].currency : m_state->policy.settings.base;
  call.calendar = m_state->calendars.of(called.country, called.region);
  call.causes = causeList(m_desk.reader());
  call.persons = m_persons;
  call.debtorCountry = called.country;
  call.creditorCountry = m_state->creditor.country;
  return call;
}

Language CallPage::spoken(const ClientFile* file) const {
  return letterLanguage(file == nullptr ? m_state->portfolio.customers[m_place].language : file->customer.language,
                        m_state->language);
}

void CallPage::showFacts() {
  static_cast<QStackedLayout*>(layout())->setCurrentWidget(m_customer ? m_call : m_nobody);
  if (m_place == noCustomer) return;
  const ClientFile* file = m_reading.find(m_state->portfolio.customers[m_place].code);
  m_seen = std::max(m_seen, m_state->sequence);
  m_head->show(*m_state, m_place, m_account, file);
  m_head->setPlace(m_queue.placeOf(m_customer), m_queue.planned());
  m_know->show(*m_state, m_account, file);
  m_facts->show(*m_state, m_account, file, spoken(file));
  m_bar->proposeAmount(m_facts->itemsModel().sum());
  const Language language = spoken(file);
  const ScriptChoice script = scriptChoiceOf(*m_state, m_place, m_account, language);
  m_speak->setScript(script.kind, script.facts, language, m_state->language);
  tellNext();
  if (file != nullptr && std::exchange(m_isDialWanted, false)) m_head->dial();
}

void CallPage::readAhead() {
  // All facts of the next customer are there when he is wanted.
  for (const CustomerId soon : {m_queue.after(m_customer), m_queue.before(m_customer)}) {
    const auto place = soon ? m_state->findCustomer(soon) : std::nullopt;
    if (place) m_reading.find(m_state->portfolio.customers[*place].code);
  }
}

void CallPage::tellNext() {
  const CustomerId after = m_queue.after(m_customer);
  const auto place = after && after != m_customer ? m_state->findCustomer(after) : std::nullopt;
  m_bar->setNext(place ? toQt(m_state->portfolio.customers[*place].name) : QString());
}

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
  if (m_account) report.currency = m_state->portfolio.accounts[*m_account].currency;
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
  m_recording = {m_customer, m_name};
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
  m_notes.forget(m_recording.customer);
  const QString result = resultName(report.outcome);
  emit undoable(tr("Call with %1: %2").arg(m_recording.name, result));
  // The next call may have begun before this one was written down.
  if (m_customer != m_recording.customer) return;
  m_seen = sequence;
  if (callResult(report.outcome).needsItems) m_agreed.push_back(logged.event);
  if (callResult(report.outcome).endsCall) {
    m_notes.clear();
    return finish();
  }
  m_notes.setRecorded();
  CallItemsModel& items = m_facts->itemsModel();
  if (callResult(report.outcome).needsItems) items.leave(report.items.empty() ? items.tickedItems() : report.items);
  m_bar->recorded(tr("%1 recorded. Another letter for another result; Ctrl+Enter: next customer.").arg(result));
}

void CallPage::finish() {
  m_notes.clearRecorded();
  m_settings.setValue(QLatin1String(confirmsKey), m_bar->confirms());
  if (!m_agreed.empty() && m_bar->confirms() && m_place != noCustomer) {
    m_drafts.confirm(m_state->portfolio.customers[m_place], std::exchange(m_agreed, {}));
  }
  const CustomerId after = m_queue.after(m_customer);
  if (after && after != m_customer) return goTo(after);
  m_bar->close();
  m_notes.keep();
  emit wanted({.place = Place::today});
}

void CallPage::goTo(CustomerId customer) {
  if (!customer) return;
  if (customer != m_customer) {
    m_notes.keep();
    if (m_state == nullptr) {
      m_customer = customer;
    } else {
      startCall(customer);
    }
  }
  if (isVisible()) m_speak->notes().setFocus(Qt::OtherFocusReason);
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

void CallPage::dial() { m_head->dialOrStop(); }

void CallPage::startObjections() { m_facts->startObjections(); }

bool CallPage::goBack() {
  if (m_bar->goBack()) {
    if (!m_bar->isOpen()) m_speak->notes().setFocus(Qt::ShortcutFocusReason);
    return true;
  }
  if (m_customer && !m_speak->notes().hasFocus() && m_facts->isAncestorOf(focusWidget())) {
    m_speak->notes().setFocus(Qt::ShortcutFocusReason);
    return true;
  }
  m_notes.keep();
  return false;
}

bool CallPage::focusNextPane(bool forward) {
  const QList<QWidget*> panes{&m_speak->notes(), &m_facts->items(), &m_facts->objections()};
  qsizetype now = forward ? -1 : panes.size();
  for (qsizetype i = 0; i < panes.size(); ++i) {
    if (panes[i]->hasFocus()) now = i;
  }
  const qsizetype wanted = now + (forward ? 1 : -1);
  if (!m_customer || wanted < 0 || wanted >= panes.size()) return false;
  panes[wanted]->setFocus(Qt::TabFocusReason);
  return true;
}

QVariantMap CallPage::memory() const { return {{QStringLiteral("customer"), static_cast<qlonglong>(m_customer.value)}}; }

void CallPage::recall(const QVariantMap& memory) {
  // Only a call that left a note is taken up again: the rail's Calls begin with the most pressing one.
  const CustomerId customer{memory.value(QStringLiteral("customer")).toLongLong()};
  if (customer && m_notes.hasKept(customer)) m_customer = customer;
}

}  // namespace relance
