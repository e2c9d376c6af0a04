// SPDX-License-Identifier: GPL-3.0-or-later
// The open ledger as the window and its pages have it: its state on their thread, reading and writing on two others.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <cassert>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

#include "actions/ledger_session.h"
#include "desktop/desk/desk_state.h"
#include "desktop/desk/photograph.h"
#include "desktop/desk/work_thread.h"
#include "domain/basics/machine_error.h"
#include "log/log_file.h"

namespace relance {

class LedgerDesk final : public QObject {
  Q_OBJECT

 public:
  /// The log is lent for as long as the desk lives.
  LedgerDesk(DayOfZone dayOf, LogFile& log, Language language);
  ~LedgerDesk() override;

  /// Closes what is open and reads this one; opened() or notOpened() follows.
  void open(const std::filesystem::path& path);
  /// Waits for what is being written. closed() follows at once if one was open.
  void close();

  /// Null while nothing is open. Pages get it by refresh(); the reference holds until changed() has been told.
  const DeskState* state() const { return m_state.get(); }
  /// For page-sized reads on the window's thread; only while open.
  Database& reader();

  /// Reads the state again: names and sentences are made for this language.
  void speak(Language language);
  Language language() const { return m_language; }
  /// Reads the state again if the ledger, or the day, has changed. Otherwise done twice a second.
  void lookForChanges();

  /// Only while open. work(Database&) on the reading thread, then(its result) on this one unless `receiver` has gone or the
  /// ledger was closed. A failure of the machine is told by failed() and calls otherwise().
  template <class Work, class Then, class Otherwise>
  void read(QObject& receiver, Work work, Then then, Otherwise otherwise) {
    assert(m_state != nullptr);
    m_reading.post([this, guard = QPointer<QObject>(&receiver), opening = m_opening, work = std::move(work),
                    then = std::move(then), otherwise = std::move(otherwise)]() mutable {
      try {
        answer(guard, opening,
               [then = std::move(then), result = work(*m_backgroundReader)]() mutable { then(std::move(result)); });
      } catch (const MachineError& error) {
        answer(guard, opening, [this, otherwise = std::move(otherwise), error]() mutable {
          report(error);
          otherwise();
        });
      }
    });
  }
  template <class Work, class Then>
  void read(QObject& receiver, Work work, Then then) {
    read(receiver, std::move(work), std::move(then), [] {});
  }

  /// Only while open. work(LedgerSession&) on the writing thread, in the order asked for; then then(its result) here and the
  /// state is read again, as with read().
  template <class Work, class Then, class Otherwise>
  void write(QObject& receiver, Work work, Then then, Otherwise otherwise) {
    assert(m_state != nullptr);
    m_writing.post([this, guard = QPointer<QObject>(&receiver), opening = m_opening, path = m_state->path,
                    zone = m_state->creditor.timeZone, work = std::move(work), then = std::move(then),
                    otherwise = std::move(otherwise)]() mutable {
      try {
        auto result = work(session(path, zone));
        answer(this, opening, [this] { lookForChanges(); });
        answer(guard, opening, [then = std::move(then), result = std::move(result)]() mutable { then(std::move(result)); });
      } catch (const MachineError& error) {
        answer(guard, opening, [this, otherwise = std::move(otherwise), error]() mutable {
          report(error);
          otherwise();
        });
      }
    });
  }

  /// Takes back, or does again, the last thing of today; tookBack() or refused() follows.
  void undo();
  void redo();

 signals:
  void opened();
  void closed();
  /// A new state() is in force; the old one goes when all have been told.
  void changed();
  /// Something failed, said in one sentence or more: what happened, what stayed, what to do.
  void failed(const QString& sentence);
  /// Undone or redone, in words: "Undone: call or message recorded".
  void tookBack(const QString& words);
  /// A rule said no to undo() or redo(), in one sentence or more.
  void refused(const QString& sentence);
  /// A ledger could not be opened; nothing is open.
  void notOpened(const QString& sentence);

 private:
  /// Back on this thread.
  template <class Call>
  void answer(const QPointer<QObject>& receiver, int opening, Call call) {
    QMetaObject::invokeMethod(
        this,
        [this, receiver, opening, call = std::move(call)]() mutable {
          if (receiver && opening == m_opening) call();
        },
        Qt::QueuedConnection);
  }

  /// Of m_writing alone: opened when something is written first.
  LedgerSession& session(const std::filesystem::path& path, const std::string& zone);
  void report(const MachineError& error);
  void openHere(const std::filesystem::path& path);
  void giveUp(const MachineError& error);
  void takeAnew();
  void putInForce(std::unique_ptr<DeskState> state);

  DayOfZone m_dayOf;
  LogFile& m_log;
  Language m_language;
  QTimer m_watch;

  int m_opening{0};  // counts; answers to an earlier one are not wanted any more
  std::unique_ptr<DeskState> m_state;
  std::optional<Database> m_reader;
  std::int64_t m_seenVersion{0};
  bool m_isTaking{false};
  bool m_takeAgain{false};

  std::optional<Database> m_backgroundReader;  // of m_reading alone
  WorkThread m_reading{QStringLiteral("reading")};
  std::optional<LedgerSession> m_session;  // of m_writing alone
  WorkThread m_writing{QStringLiteral("writing")};
};

}  // namespace relance
