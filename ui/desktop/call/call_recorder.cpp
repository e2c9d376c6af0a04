// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/call_recorder.h"

#include "actions/chasing/record_call.h"

namespace relance {

CallRecorder::CallRecorder(LedgerDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void CallRecorder::record(const PortfolioCustomer& customer, CustomerId payer, const CallReport& report, std::int64_t drawnAt) {
  struct Written {
    Outcome<LoggedCall> logged;
    std::int64_t sequence;
  };
  m_isRecording = true;
  ++m_asked;
  m_desk.write(
      *this,
      [code = customer.code, report, options = PerformOptions{.drawnAt = drawnAt, .shown = {payer}}](LedgerSession& session) {
        auto logged = recordCall(session, code, report, options);
        return Written{std::move(logged), session.sequence()};
      },
      [this, report](const Written& written) {
        m_isRecording = false;
        if (!written.logged) {
          emit refused(report, written.logged.refusal(), written.sequence);
        } else {
          emit recorded(report, *written.logged, written.sequence);
        }
      },
      [this] {
        m_isRecording = false;
        emit failed();
      });
}

void CallRecorder::preview(const PortfolioCustomer& customer, const CallReport& report) {
  m_desk.write(
      *this, [code = customer.code, report](LedgerSession& session) { return previewCall(session, code, report); },
      [this, asked = ++m_asked](const Outcome<CallPreview>& made) {
        if (asked == m_asked) emit previewed(made);
      });
}

}  // namespace relance
