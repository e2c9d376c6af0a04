// SPDX-License-Identifier: GPL-3.0-or-later
// The notes of the call under way: kept on disk until they are recorded, and told apart from what is recorded already.
#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "desktop/client/draft_notes.h"

namespace relance {

class SpeakColumn;

/// One result of the call under way, and the notes up to and with it.
struct RecordedResult {
  ContactEventId event;
  bool isCounted{false};  // as a contact or a try: a project named does not
  QString text;
};

class CallNotes final : public QObject {
  Q_OBJECT

 public:
  /// Takes part in the column where they are typed: keeps them whenever it rests.
  CallNotes(const QSettings& settings, const QString& ledgerPath, SpeakColumn& speak, QObject* parent = nullptr);

  /// Of this customer from now on: what was kept of him is taken up.
  void start(CustomerId customer, const QString& name);
  void keep();

  /// The notes as they stand, to be given to setRecorded() when what is being written has been.
  QString text() const;
  /// `text` of that customer is in the ledger as that result; what was written since stays.
  void setRecorded(CustomerId customer, const RecordedResult& result);
  /// Results that were taken back meanwhile are recorded no more.
  void keepOnly(const std::function<bool(ContactEventId)>& stands);
  bool hasRecorded() const { return !m_recorded.empty(); }
  /// A result of this call counted already: the next only answers.
  bool isFurther() const;
  /// What was written since.
  QString unrecorded() const;
  /// The call is over: only what is not recorded stays, for later.
  void end();

  bool hasKept(CustomerId customer) const { return m_drafts.find(customer).has_value(); }
  /// Whose notes were left unrecorded last, by a crash or by leaving. Those of nobody known are dropped.
  std::optional<CustomerId> lastKept(const std::function<bool(CustomerId)>& isKnown) const;

 private:
  QString recordedText() const { return m_recorded.empty() ? QString() : m_recorded.back().text; }

  DraftNotes m_drafts;
  SpeakColumn& m_speak;
  CustomerId m_customer;
  QString m_name;
  std::vector<RecordedResult> m_recorded;
};

}  // namespace relance
