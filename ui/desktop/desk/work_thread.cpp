// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/work_thread.h"

namespace relance {

WorkThread::WorkThread(const QString& name) : m_place(new QObject) {
  m_thread.setObjectName(name);
  m_place->moveToThread(&m_thread);
  m_thread.start();
}

WorkThread::~WorkThread() {
  // quit() would overtake jobs that are still queued.
  runNow([] {});
  m_thread.quit();
  m_thread.wait();
  delete m_place;
}

}  // namespace relance
