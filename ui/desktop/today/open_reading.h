// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what waits for a person beside the day's tasks: of everybody, and what is the work of the person at work.
#pragma once

#include <QObject>

#include "desktop/desk/ledger_desk.h"
#include "desktop/today/open_rows.h"

namespace relance {

class DayWork;

class OpenReading final : public QObject {
  Q_OBJECT

 public:
  /// Both are lent.
  OpenReading(LedgerDesk& desk, const DayWork& work, QObject* parent);

  /// Of the desk's state, once for each; arrived() follows where it is another one.
  void read();
  /// As the person at work sees it, his own alone or everybody's. Empty before the first arrived().
  const TodayList& shown() const;
  /// It was answered: it goes at once, the next state brings what is left. Replies by their customer, else by its own id.
  void forget(OpenKind kind, std::int64_t id);

 signals:
  void arrived();

 private:
  /// Of one state.
  struct Lists {
    TodayList all;
    TodayList own;
  };

  LedgerDesk& m_desk;
  const DayWork& m_work;
  Lists m_lists;
  std::string m_login;
  Date m_day;
  std::int64_t m_seen{-1};  // the history's last line when it was read
  bool m_isReading{false};
};

}  // namespace relance
