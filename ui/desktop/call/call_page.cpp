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
#include "desktop/shared/controls/typed_words.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/look/metrics.h"
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

const QString callKey = QStringLiteral("call");
const QString tickedKey = QStringLiteral("ticked");
const QString resultKey = QStringLiteral("result");
const QString scriptKey = QStringLiteral("script");

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
      m_strip(new DebtorStrip(desk)),
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
  auto* stripPlace = new QVBoxLayout;
  stripPlace->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::gap);
  stripPlace->addWidget(m_strip);
  all->addLayout(stripPlace);
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
  connect(m_know, &KnowColumn::entryWanted, this, &CallPage::enterBeside);
  connect(m_strip, &DebtorStrip::done, this, &CallPage::undoable);
  connect(m_strip, &DebtorStrip::left, this, &CallPage::focusNotes);
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

template <class Call>
void CallPage::addKey(const QKeySequence& keys, Call call) {
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
  addKey(QKeySequence(Qt::Key_F7), &CallPage::toggleConfirms);
  for (const DebtorStrip::What what : DebtorStrip::all) addKey(DebtorStrip::keysOf(what), [this, what] { enterBeside(what); });
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
    if (!place) {
      m_customer = {};
      m_strip->close();
    }
    m_account = place ? accountCalledFor(*place) : std::nullopt;
    keepWhatStands();
    showFacts();
  }
  emit restated();
}

void CallPage::activate() {
  const auto isKnown = [this](CustomerId customer) { return m_state->findCustomer(customer).has_value(); };
  if (!m_customer && m_state != nullptr) startCall(m_notes.lastKept(isKnown).value_or(m_queue.first()));
  static_cast<QStackedLayout*>(layout())->setCurrentWidget(m_customer ? m_call : m_nobody);
  if (m_customer) m_speak->notes().setFocus(Qt::OtherFocusReason);
  const auto wanted = std::exchange(m_wantedResult, std::nullopt);
  if (!m_customer || !wanted) return;
  m_bar->open();
  m_bar->choose(*wanted);
}

void CallPage::show(const Destination& where) {
  m_wantedResult = where.result;
  goTo(where.customer);
  m_dialWanted = where.dials ? where.customer : CustomerId{};
  if (m_dialWanted && m_state != nullptr) showFacts();
}

void CallPage::hideEvent(QHideEvent* event) {
  m_dialWanted = {};  // no telephone rings from a page that was left
  Page::hideEvent(event);
}

Destination CallPage::destination() const { return {.place = Place::calls, .customer = m_customer}; }

void CallPage::startCall(CustomerId customer) {
  const auto place = m_state == nullptr || !customer ? std::nullopt : m_state->findCustomer(customer);
  if (!place) return;
  m_customer = customer;
  m_place = *place;
  m_name = toQt(m_state->portfolio.customers[m_place].name);
  m_currency.reset();
  m_account = accountCalledFor(*place);
  m_dialWanted = {};
  m_seen = m_state->sequence;
  m_agreed.clear();
  m_head->stopTime();
  m_strip->close();
  m_persons = PersonStore(m_desk.reader()).all();
  m_bar->startCall(context());
  m_speak->startCall();
  m_notes.start(customer, m_name);
  showFacts();
  typeAgain();
  readAhead();
  emit restated();
}

/// The call stays with the currency that it began with, whatever its results leave to be done.
std::optional<std::uint32_t> CallPage::accountCalledFor(CustomerIndex place) {
  if (m_currency) return m_state->findAccount(place, *m_currency);
  const auto account = accountOf(*m_state, place);
  if (account) m_currency = m_state->portfolio.accounts[*account].currency;
  return account;
}

CallContext CallPage::context() const {
  const PortfolioCustomer& called = m_state->portfolio.customers[m_place];
  CallContext call;
  call.today = m_state->today;
  call.language = m_state->language;
  call.currency = m_currency.value_or(m_state->policy.settings.base);
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
  if (file != nullptr) m_strip->shownAnew(*file);
  m_bar->proposeAmount(m_facts->itemsModel().sum());
  const Language language = spoken(file);
  const ScriptChoice script = scriptChoiceOf(*m_state, m_place, m_account, language);
  m_speak->setScript(script.kind, script.facts, language, m_state->language);
  tellNext();
  if (file != nullptr && m_dialWanted == m_customer && std::exchange(m_dialWanted, {})) m_head->dial();
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

void CallPage::dial() { m_head->dialOrStop(); }

void CallPage::startObjections() { m_facts->startObjections(); }

void CallPage::enterBeside(DebtorStrip::What what) {
  const ClientFile* file = m_place == noCustomer ? nullptr : m_reading.find(m_state->portfolio.customers[m_place].code);
  if (file != nullptr && DebtorStrip::offered(*file).contains(what)) m_strip->start(what, m_customer, *file);
}

void CallPage::focusNotes() {
  if (isVisible()) m_speak->notes().setFocus(Qt::ShortcutFocusReason);
}

bool CallPage::goBack() {
  if (m_strip->goBack()) return true;
  if (m_bar->goBack()) {
    if (!m_bar->isOpen()) focusNotes();
    return true;
  }
  if (m_customer && !m_speak->notes().hasFocus() && m_facts->isAncestorOf(focusWidget())) {
    focusNotes();
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

void CallPage::toggleConfirms() { m_bar->toggleConfirms(); }

QVariantMap CallPage::typed() const {
  QVariantList ticked;
  for (const ItemId item : m_facts->itemsModel().tickedItems()) ticked << static_cast<qlonglong>(item.value);
  QVariantMap typed{{callKey, static_cast<qlonglong>(m_customer.value)}, {tickedKey, ticked}, {resultKey, m_bar->typed()}};
  if (m_speak->chosen()) typed.insert(scriptKey, static_cast<int>(*m_speak->chosen()));
  return typed;
}

void CallPage::typeAgain() {
  if (!m_typed.contains(callKey) || m_typed.value(callKey).toLongLong() != m_customer.value) return;
  const QVariantMap typed = std::exchange(m_typed, {});
  std::vector<ItemId> ticked;
  for (const QVariant& item : typed.value(tickedKey).toList()) ticked.push_back(ItemId{item.toLongLong()});
  m_facts->itemsModel().choose(ticked);
  if (typed.contains(scriptKey)) m_speak->choose(static_cast<ScriptKind>(typed.value(scriptKey).toInt()));
  m_bar->typeAgain(typed.value(resultKey).toMap(), m_desk.language());
}

QVariantMap CallPage::memory() const {
  return {{QStringLiteral("customer"), static_cast<qlonglong>(m_customer.value)}, {typedKey, m_customer ? typed() : m_typed}};
}

void CallPage::recall(const QVariantMap& memory) {
  m_typed = memory.value(typedKey).toMap();
  // Only a call that left a note is taken up again: the rail's Calls begin with the most pressing one.
  const CustomerId customer{memory.value(QStringLiteral("customer")).toLongLong()};
  if (customer && m_notes.hasKept(customer)) m_customer = customer;
}

}  // namespace relance
