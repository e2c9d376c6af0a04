// SPDX-License-Identifier: GPL-3.0-or-later
// One thread with a queue of jobs that are done one after the other.
#pragma once

#include <QObject>
#include <QThread>
#include <utility>

namespace relance {

class WorkThread {
 public:
  explicit WorkThread(const QString& name);
  WorkThread(const WorkThread&) = delete;
  WorkThread& operator=(const WorkThread&) = delete;
  /// Waits until all that was posted is done.
  ~WorkThread();

  /// `job` is called on the thread, without arguments; it must not throw.
  template <class Job>
  void post(Job job) {
    QMetaObject::invokeMethod(m_place, std::move(job), Qt::QueuedConnection);
  }

  /// Posts `job` and waits for it.
  template <class Job>
  void runNow(Job job) {
    QMetaObject::invokeMethod(m_place, std::move(job), Qt::BlockingQueuedConnection);
  }

 private:
  QThread m_thread;
  QObject* m_place;
};

}  // namespace relance
