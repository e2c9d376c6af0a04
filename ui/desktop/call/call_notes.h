// SPDX-License-Identifier: GPL-3.0-or-later
// The notes of the call under way: kept on disk until they are recorded, and told apart from what is recorded already.
#pragma once

#include <QObject>

#include "desktop/client/draft_notes.h"

namespace relance {

class SpeakColumn;

class CallNotes final : public QObject {
  Q_OBJECT

 public:
  /// Takes part in the column where they are typed: keeps them whenever it rests.
  CallNotes(const QSettings& settings, const QString& ledgerPath, SpeakColumn& speak, QObject* parent = nullptr);

  /// Of this customer from now on: what was kept of him is taken up.
  void start(CustomerId customer, const QString& name);
  void keep();
  /// All of a customer's that was kept is in the ledger now.
  void forget(CustomerId customer) { m_drafts.drop(customer); }

  /// What stands there now is recorded, and the call goes on.
  void setRecorded();
  bool isFurther() const { return m_isFurther; }
  /// What was written since.
  QString unrecorded() const;
  void clear();
  void clearRecorded();

  bool hasKept(CustomerId customer) const { return m_drafts.find(customer).has_value(); }
  /// Whose notes were left unrecorded last, by a crash or by leaving.
  std::optional<CustomerId> lastKept() const;

 private:
  DraftNotes m_drafts;
  SpeakColumn& m_speak;
  CustomerId m_customer;
  QString m_name;
  QString m_recorded;
  bool m_isFurther{false};
};

}  // namespace relance
