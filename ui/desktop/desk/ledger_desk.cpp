// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/ledger_desk.h"

#include <QDateTime>
#include <chrono>

#include "actions/seal_ledger.h"
#include "desktop/shared/format.h"
#include "storage/migrations.h"
#include "storage/stores/creditor_store.h"
#include "words/event_words.h"
#include "words/fault_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 500ms;
// How long another program is waited for before that is said; then it is waited for again.
constexpr auto writerPatience = 500ms;

std::string nowUtc() { return toStd(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)); }

std::int64_t millisecondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

LedgerDesk::LedgerDesk(DayOfZone dayOf, LogFile& log, Language language)
    : m_dayOf(std::move(dayOf)), m_log(log), m_language(language) {
  m_watch.setInterval(lookEvery);
  connect(&m_watch, &QTimer::timeout, this, &LedgerDesk::lookForChanges);
}

LedgerDesk::~LedgerDesk() { close(); }

void LedgerDesk::open(const std::filesystem::path& path) {
  close();
  m_cancelled = false;
  m_writing.post([this, path, opening = m_opening] {
    try {
      migrateLedger(path);
      Database database = Database::open(path, {.patience = writerPatience});
      const std::string zone = CreditorStore(database).find().timeZone;
      m_session.emplace(std::move(database), clockOf(zone), loginName());
      m_openedAt = m_session->sequence();
      answer(this, opening, [this, path] { openForReading(path); });
      checkPages(path);
    } catch (const MachineError& error) {
      answer(this, opening, [this, error] { giveUp(error); });
    }
  });
}

void LedgerDesk::checkPages(const std::filesystem::path& path) {
  // Reading every page of a large ledger takes seconds: it is shown meanwhile, and nothing is written before this is over.
  Database::open(path, {.mode = OpenMode::readOnly, .quickCheck = true});
}

void LedgerDesk::openForReading(const std::filesystem::path& path) {
  m_reading.post([this, path, opening = m_opening] {
    try {
      m_backgroundReader = Database::open(path, {.mode = OpenMode::readOnly});
      answer(this, opening, [this, path] { openHere(path); });
    } catch (const MachineError& error) {
      answer(this, opening, [this, error] { giveUp(error); });
    }
  });
}

void LedgerDesk::openHere(const std::filesystem::path& path) {
  try {
    // Who is just closing it, our own check of its pages among them, keeps others out for less than a millisecond. Once it is
    // open, this thread waits for nobody.
    m_reader = Database::open(path, {.mode = OpenMode::readOnly, .patience = writerPatience});
    m_reader->setPatience(0ms);
    // Before the state is taken: what is written from now on is then noticed.
    m_seenVersion = m_reader->dataVersion();
    m_file = identityOf(path);
  } catch (const MachineError& error) {
    return giveUp(error);
  }
  takeAnew();
}

void LedgerDesk::giveUp(const MachineError& error) {
  m_log.error("not opened", error);
  close();
  emit notOpened(faultWords(error).sentence);
}

void LedgerDesk::close() {
  ++m_opening;
  m_cancelled = true;
  m_watch.stop();
  m_isTaking = m_takeAgain = false;
  m_reading.runNow([this] { m_backgroundReader.reset(); });
  m_writing.runNow([this] { endSession(); });
  m_reader.reset();
  if (m_state == nullptr) return;
  // Whoever shows it lets go of it now.
  const auto old = std::move(m_state);
  emit closed();
}

void LedgerDesk::endSession() {
  try {
    if (m_session && m_session->sequence() != m_openedAt) sealLedger(*m_session);
  } catch (const MachineError& error) {
    m_log.error("not sealed", error);
  }
  m_session.reset();
}

Clock LedgerDesk::clockOf(const std::string& zone) const {
  return {nowUtc, [dayOf = m_dayOf, zone] { return dayOf(zone); }};
}

LedgerSession& LedgerDesk::writer() {
  assert(m_session);
  return *m_session;
}

void LedgerDesk::tellWaiting() {
  m_log.warn("waiting for another program");
  tellProgress(tr("Another program is writing to the ledger; waiting…"), 0, 0);
}

void LedgerDesk::tellProgress(const QString& words, int done, int total) {
  QMetaObject::invokeMethod(
      this, [this, words, done, total] { emit working(words, done, total); }, Qt::QueuedConnection);
}

void LedgerDesk::rest() { QMetaObject::invokeMethod(this, &LedgerDesk::rested, Qt::QueuedConnection); }

void LedgerDesk::undo() { takeBack(undoLast, tr("Undone: %1")); }
void LedgerDesk::redo() { takeBack(redoLast, tr("Done again: %1")); }

void LedgerDesk::takeBack(Outcome<UndoneAction> (*action)(LedgerSession&), const QString& words) {
  if (m_state == nullptr) return;
  write(*this, action, [this, words](const Outcome<UndoneAction>& outcome) {
    if (!outcome) return emit refused(refusalWords(outcome.refusal(), m_language).sentence);
    emit tookBack(words.arg(eventWord(outcome->event.kind)));
  });
}

Database& LedgerDesk::reader() {
  assert(m_reader);
  return *m_reader;
}

void LedgerDesk::speak(Language language) {
  m_language = language;
  if (m_state == nullptr) return;
  m_state->language = language;
  m_takeAgain = m_isTaking;
  takeAnew();
}

void LedgerDesk::lookForChanges() {
  if (m_state == nullptr || m_isTaking) return;
  if (identityOf(m_state->path) != m_file) return leaveMovedFile();
  try {
    const std::int64_t version = m_reader->dataVersion();
    if (version == m_seenVersion && m_dayOf(m_state->creditor.timeZone) == m_state->today) return;
    m_seenVersion = version;
  } catch (const MachineError& error) {
    // Looked for again in half a second; this thread does not wait.
    if (error.fault() == MachineFault::ledgerBusy) return;
    return report(error);
  }
  takeAnew();
}

void LedgerDesk::leaveMovedFile() {
  const QString name = toQt(m_state->path.string());
  m_log.warn("moved or replaced while open");
  close();
  emit notOpened(
      tr("“%1” was moved, removed or replaced while it was open. What was done until then is in the file that was open; "
         "nothing was written to another. Open it where it is now.")
          .arg(name));
}

void LedgerDesk::takeAnew() {
  if (m_isTaking) return;
  m_isTaking = true;
  m_reading.post([this, opening = m_opening, language = m_language] {
    const auto start = std::chrono::steady_clock::now();
    try {
      auto state = takeState(*m_backgroundReader, m_dayOf, language);
      m_log.info("read", {{"customers", static_cast<std::int64_t>(state->portfolio.customers.size())},
                          {"items", static_cast<std::int64_t>(state->portfolio.items.size())},
                          {"ms", millisecondsSince(start)}});
      answer(this, opening, [this, state = std::move(state)]() mutable { putInForce(std::move(state)); });
    } catch (const MachineError& error) {
      answer(this, opening, [this, error] {
        if (m_state == nullptr) return giveUp(error);
        m_isTaking = false;
        report(error);
      });
    }
  });
}

void LedgerDesk::putInForce(std::unique_ptr<DeskState> state) {
  m_isTaking = false;
  const auto old = std::exchange(m_state, std::move(state));
  if (old == nullptr) {
    m_watch.start();
    emit opened();
  } else {
    emit changed();
  }
  if (std::exchange(m_takeAgain, false)) {
    takeAnew();
  } else {
    lookForChanges();
  }
}

void LedgerDesk::report(const MachineError& error) {
  m_log.error("failed", error);
  emit failed(faultWords(error).sentence);
}

}  // namespace relance
