// SPDX-License-Identifier: GPL-3.0-or-later
// Whose work a customer is today, for the pages that order the day; and whether they show the person at work only his own.
#pragma once

#include <QObject>
#include <string>

#include "actions/people/work_of_day.h"
#include "desktop/desk/desk_state.h"

namespace relance {

class LedgerDesk;

class DayWork final : public QObject {
  Q_OBJECT

 public:
  /// The one of this desk, made when it is first asked for.
  static DayWork& of(LedgerDesk& desk);

  /// From a page's refresh(): read again for a new state, once for all pages.
  void refresh(const DeskState& state);

  /// Whether the person at work looks after anybody today, for an absent colleague too.
  bool hasOwn() const { return m_hasOwn; }
  /// Only his own are shown: unless he chose otherwise to those who call, not to those who lead. Without any, everybody's.
  bool isOwnShown() const { return m_hasOwn && m_isOwnWanted.value_or(m_isController); }
  void showOwn(bool isOwn);
  /// What he chose.
  std::optional<bool> isOwnWanted() const { return m_isOwnWanted; }
  /// True of every customer while all are shown.
  bool isShown(CustomerId customer) const;
  /// Of what waits since that day: a manager also sees what has waited for too long.
  bool isShown(CustomerId customer, Date since) const { return (m_isManager && since <= m_stale) || isShown(customer); }
  /// Of the person at work; empty: the ledger does not know him.
  const std::string& login() const { return m_login; }

  /// "for Claire", "Nadège for Claire"; empty: no colleague is away.
  QString deputyWords(CustomerId customer) const;
  /// "until 29/11/2026", the last day on which the colleague is away; empty: nobody is, or nobody knows.
  QString absenceWords(CustomerId customer) const;

 signals:
  /// Customers have come or gone.
  void changed();

 private:
  explicit DayWork(LedgerDesk& desk);
  void take(WorkOfDay work);

  LedgerDesk& m_desk;
  WorkOfDay m_work;
  std::string m_path;
  std::string m_login;  // of the person at work; empty: the ledger does not know him
  Language m_language{Language::en};
  std::int64_t m_seen{-1};  // the history's last line when it was read
  Date m_day;
  Date m_stale;
  bool m_isManager{false};
  bool m_isController{true};
  bool m_hasOwn{false};
  std::optional<bool> m_isOwnWanted;
};

}  // namespace relance
