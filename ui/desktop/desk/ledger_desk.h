// SPDX-License-Identifier: GPL-3.0-or-later
// The open ledger as the window and its pages have it: its state on their thread, reading and writing on two others.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <atomic>
#include <cassert>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

#include "actions/ledger_session.h"
#include "actions/undo_last.h"
#include "desktop/desk/desk_state.h"
#include "desktop/desk/file_identity.h"
#include "desktop/desk/photograph.h"
#include "desktop/desk/work_thread.h"
#include "domain/basics/machine_error.h"
#include "log/log_file.h"
#include "storage/transaction.h"

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

  /// Only while open. work(Database&) on the reading thread, of one moment of the ledger; then(its result) on this one unless
  /// `receiver` has gone or the ledger was closed. A failure of the machine is told by failed() and calls otherwise().
  template <class Work, class Then, class Otherwise>
  void read(QObject& receiver, Work work, Then then, Otherwise otherwise) {
    assert(m_state != nullptr);
    m_reading.post([this, guard = QPointer<QObject>(&receiver), opening = m_opening, work = std::move(work),
                    then = std::move(then), otherwise = std::move(otherwise)]() mutable {
      try {
        answer(guard, opening, [then = std::move(then), result = ofOneMoment(work)]() mutable { then(std::move(result)); });
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

  /// Only while open. work(LedgerSession&) on the writing thread, in the order asked for; then(its result) here, and the state is
  /// read again. While another program writes to the ledger it is waited for and tried again, so `work` may be
  /// called several times; only the last counts. A failure of the machine is told by failed() and calls otherwise(), as does
  /// giving up.
  template <class Work, class Then, class Otherwise>
  void write(QObject& receiver, Work work, Then then, Otherwise otherwise) {
    assert(m_state != nullptr);
    m_cancelled = false;
    m_writing.post([this, guard = QPointer<QObject>(&receiver), opening = m_opening, work = std::move(work),
                    then = std::move(then), otherwise = std::move(otherwise)]() mutable {
      try {
        auto result = untilNotBusy([&] { return work(writer()); });
        answer(this, opening, [this] { lookForChanges(); });
        answer(guard, opening, [then = std::move(then), result = std::move(result)]() mutable { then(std::move(result)); });
      } catch (const MachineError& error) {
        answer(guard, opening, [this, otherwise = std::move(otherwise), error]() mutable {
          report(error);
          otherwise();
        });
      }
      rest();
    });
  }
  template <class Work, class Then>
  void write(QObject& receiver, Work work, Then then) {
    write(receiver, std::move(work), std::move(then), [] {});
  }

  /// Without a ledger: work() on the writing thread, as making a file; then(its result) here. A failure as with read().
  template <class Work, class Then, class Otherwise>
  void make(QObject& receiver, Work work, Then then, Otherwise otherwise) {
    m_writing.post([this, guard = QPointer<QObject>(&receiver), opening = m_opening, work = std::move(work),
                    then = std::move(then), otherwise = std::move(otherwise)]() mutable {
      try {
        answer(guard, opening, [then = std::move(then), result = work()]() mutable { then(std::move(result)); });
      } catch (const MachineError& error) {
        answer(guard, opening, [this, otherwise = std::move(otherwise), error]() mutable {
          report(error);
          otherwise();
        });
      }
    });
  }
  /// The time as this desk tells it at a place.
  Clock clockOf(const std::string& zone) const;

  /// From any thread: how far long work has come; `total` 0 while it is not known. Shown until the work ends.
  void tellProgress(const QString& words, int done, int total);
  /// From any thread: whether the user wants the work under way to stop. Work that can leave all as it was asks now and then.
  bool isCancelled() const { return m_cancelled; }
  void cancel() { m_cancelled = true; }

  /// Takes back the last thing done today, or does it again; tookBack() or refused() follows. DeskState names it.
  void undo();
  void redo();

 signals:
  void opened();
  void closed();
  /// A new state() is in force; the old one goes when all have been told.
  void changed();
  /// Something failed, said in one sentence or more: what happened, what stayed, what to do.
  void failed(const QString& sentence);
  /// A rule said no, in words.
  void refused(const QString& sentence);
  /// Undone or redone, in words: "Undone: call or message recorded".
  void tookBack(const QString& words);
  /// Work is under way that takes its time, and has ended.
  void working(const QString& words, int done, int total);
  void rested();
  /// A ledger could not be opened, or was moved away while it was; nothing is open.
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

  /// Calls `work` until no other program is in the way; the exception when the user gives up.
  template <class Work>
  auto untilNotBusy(Work work) {
    while (true) {
      try {
        return work();
      } catch (const MachineError& error) {
        if (error.fault() != MachineFault::ledgerBusy || m_cancelled) throw;
        tellWaiting();
      }
    }
  }
  /// What `work` tells of the ledger as it stands at one moment, on the reading thread.
  template <class Work>
  auto ofOneMoment(Work& work) {
    const Transaction moment(*m_backgroundReader, Transaction::Kind::reading);
    return work(*m_backgroundReader);
  }
  void tellWaiting();
  void rest();
  LedgerSession& writer();
  void takeBack(Outcome<UndoneAction> (*action)(LedgerSession&), const QString& words);

  void report(const MachineError& error);
  void openForReading(const std::filesystem::path& path);
  void openHere(const std::filesystem::path& path);
  void checkPages(const std::filesystem::path& path);
  void endSession();
  void giveUp(const MachineError& error);
  void leaveMovedFile();
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
  std::optional<FileIdentity> m_file;
  bool m_isTaking{false};
  bool m_takeAgain{false};

  std::optional<Database> m_backgroundReader;  // of m_reading alone
  std::optional<LedgerSession> m_session;      // of m_writing alone
  std::int64_t m_openedAt{0};                  // the last line of history then
  std::atomic<bool> m_cancelled{false};
  WorkThread m_reading{QStringLiteral("reading")};
  WorkThread m_writing{QStringLiteral("writing")};
};

}  // namespace relance
