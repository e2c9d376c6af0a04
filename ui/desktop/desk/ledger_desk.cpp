// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/ledger_desk.h"

#include <QDateTime>
#include <chrono>

#include "actions/undo_last.h"
#include "desktop/shared/format.h"
#include "storage/migrations.h"
#include "words/event_words.h"
#include "words/fault_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 500ms;

std::int64_t millisecondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
}

std::string nowUtc() { return toStd(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)); }

}  // namespace

LedgerDesk::LedgerDesk(DayOfZone dayOf, LogFile& log, Language language)
    : m_dayOf(std::move(dayOf)), m_log(log), m_language(language) {
  m_watch.setInterval(lookEvery);
  connect(&m_watch, &QTimer::timeout, this, &LedgerDesk::lookForChanges);
}

LedgerDesk::~LedgerDesk() { close(); }

void LedgerDesk::open(const std::filesystem::path& path) {
  close();
  m_reading.post([this, path, opening = m_opening] {
    try {
      migrateLedger(path);
      m_backgroundReader = Database::open(path, {.mode = OpenMode::readOnly});
      answer(this, opening, [this, path] { openHere(path); });
    } catch (const MachineError& error) {
      answer(this, opening, [this, error] { giveUp(error); });
    }
  });
}

void LedgerDesk::openHere(const std::filesystem::path& path) {
  try {
    // No patience: this thread never waits for another program.
    m_reader = Database::open(path, {.mode = OpenMode::readOnly, .patience = 0ms});
    // Before the state is taken: what is written from now on is then noticed.
    m_seenVersion = m_reader->dataVersion();
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
  m_watch.stop();
  m_isTaking = m_takeAgain = false;
  m_reading.runNow([this] { m_backgroundReader.reset(); });
  m_writing.runNow([this] { m_session.reset(); });
  m_reader.reset();
  if (m_state == nullptr) return;
  m_state.reset();
  emit closed();
}

LedgerSession& LedgerDesk::session(const std::filesystem::path& path, const std::string& zone) {
  if (!m_session) m_session.emplace(LedgerSession::open(path, {nowUtc, [this, zone] { return m_dayOf(zone); }}, loginName()));
  return *m_session;
}

void LedgerDesk::undo() {
  write(
      *this, undoLast,
      [this](const Outcome<UndoneAction>& done) {
        if (!done) return emit refused(refusalWords(done.refusal(), m_language).sentence);
        emit tookBack(tr("Undone: %1").arg(eventWord(done->event.kind)));
      },
      [] {});
}

void LedgerDesk::redo() {
  write(
      *this, redoLast,
      [this](const Outcome<UndoneAction>& done) {
        if (!done) return emit refused(refusalWords(done.refusal(), m_language).sentence);
        emit tookBack(tr("Done again: %1").arg(eventWord(done->event.kind)));
      },
      [] {});
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
  try {
    const std::int64_t version = m_reader->dataVersion();
    if (version == m_seenVersion && m_dayOf(m_state->creditor.timeZone) == m_state->today) return;
    m_seenVersion = version;
  } catch (const MachineError& error) {
    return report(error);
  }
  takeAnew();
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
