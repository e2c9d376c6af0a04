// SPDX-License-Identifier: GPL-3.0-or-later
// Has the result of a call written down by the desk, one at a time, and asks beforehand what it would lead to.
#pragma once

#include <QObject>

#include "actions/chasing/preview_call.h"
#include "desktop/desk/ledger_desk.h"

namespace relance {

class CallRecorder final : public QObject {
  Q_OBJECT

 public:
  explicit CallRecorder(LedgerDesk& desk, QObject* parent = nullptr);

  /// `drawnAt`: the last line of history that the screen knows of this customer. recorded(), refused() or failed() follows.
  void record(const PortfolioCustomer& customer, CustomerId payer, const CallReport& report, std::int64_t drawnAt);
  bool isRecording() const { return m_isRecording; }
  /// previewed() follows, unless something else is asked for before.
  void preview(const PortfolioCustomer& customer, const CallReport& report);

 signals:
  /// `sequence`: the line of history it stands in.
  void recorded(const CallReport& report, const LoggedCall& logged, std::int64_t sequence);
  void refused(const CallReport& report, const Refusal& refusal, std::int64_t sequence);
  /// The machine failed; the desk has told why.
  void failed();
  void previewed(const Outcome<CallPreview>& preview);

 private:
  LedgerDesk& m_desk;
  bool m_isRecording{false};
  int m_asked{0};
};

}  // namespace relance
