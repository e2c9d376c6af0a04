// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/outbox_checks.h"

#include <QCoreApplication>
#include <algorithm>

#include "desktop/outbox/outbox_model.h"
#include "desktop/outbox/outbox_words.h"
#include "desktop/shared/format.h"
#include "words/channel_words.h"

namespace relance {
namespace {

struct Checks {
  Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// Beyond, what the run proposed is not what would leave.
constexpr std::int64_t largestChangePercent = 20;

class RowChecks {
 public:
  RowChecks(const OutboxRow& row, const DeskState& state) : m_row(row), m_state(state) {}

  QList<OutboxCheck> all() {
    if (m_row.obstacle) {
      add(GuardState::blocks, obstacleWord(*m_row.obstacle), obstacleSentence(*m_row.obstacle, m_state.language));
      return m_checks;
    }
    if (m_row.kind == OutboxKind::formalDemand) addDecision();
    addContacts();
    add(GuardState::passed, Checks::tr("%n items, as in the ledger", nullptr, static_cast<int>(m_row.task.items.size())),
        amountWords(m_row.claim.principal, m_state.language));
    addFreshness();
    addAddress();
    if (m_row.kind != OutboxKind::formalDemand && m_row.task.tone) {
      add(GuardState::passed, Checks::tr("Words checked, no threat"), toneWord(*m_row.task.tone));
    } else {
      add(GuardState::passed, Checks::tr("Words checked, no threat"));
    }
    return m_checks;
  }

 private:
  void add(GuardState state, const QString& words, const QString& below = {}) { m_checks << OutboxCheck{state, words, below}; }

  void addDecision() {
    const auto customer = m_state.findCustomer(m_row.task.customer);
    if (!customer) return;
    const auto decisions = m_state.portfolio.decisions.of(*customer);
    const auto last = std::ranges::find_if(decisions.rbegin(), decisions.rend(), [](const Decision& decision) {
      return decision.choice == DecisionChoice::formalDemand;
    });
    if (last == decisions.rend()) return;
    add(GuardState::passed, Checks::tr("Decided on %1").arg(dateWords(last->day, m_state.language)),
        last->byOrder ? Checks::tr("ordered with a reason") : Checks::tr("the scenario asked for a decision"));
  }

  void addContacts() {
    const auto customer = m_state.findCustomer(m_row.task.customer);
    if (!customer) return;
    int count = 0;
    std::optional<Date> last;
    for (const ContactEvent& contact : m_state.portfolio.contacts.of(*customer)) {
      if (contact.cancelledOn || contact.result != ContactResult::done || contact.kind == ContactEventKind::recap) continue;
      ++count;
      last = std::max(last.value_or(contact.day), contact.day);
    }
    if (!last) return add(GuardState::passed, Checks::tr("First contact"));
    add(GuardState::passed, Checks::tr("%n contacts before", nullptr, count),
        Checks::tr("the last on %1").arg(dateWords(*last, m_state.language)));
  }

  void addFreshness() {
    const auto upTo = m_state.portfolio.paymentsUpTo;
    if (!upTo) return add(GuardState::warns, Checks::tr("No payments imported yet"));
    add(m_state.run.isFresh ? GuardState::passed : GuardState::warns, Checks::tr("Nothing received since"),
        Checks::tr("payments known up to %1").arg(dateWords(*upTo, m_state.language)));
  }

  void addAddress() {
    if (m_row.message) return add(GuardState::passed, Checks::tr("E-mail address"), toQt(m_row.message->recipient));
    if (m_row.documents.empty()) return;
    const LetterDocument& document = m_row.documents.front();
    const QString side =
        document.window == AddressWindow::french ? Checks::tr("window at the right") : Checks::tr("window at the left");
    add(GuardState::passed, Checks::tr("Postal address complete"), side);
  }

  const OutboxRow& m_row;
  const DeskState& m_state;
  QList<OutboxCheck> m_checks;
};

Guard freshnessGuard(const DeskState& state) {
  const auto upTo = state.portfolio.paymentsUpTo;
  if (!upTo) return {GuardState::warns, Checks::tr("No payments imported")};
  const QString day = dateWords(*upTo, state.language);
  if (state.run.isFresh) return {GuardState::passed, Checks::tr("Payments up to %1").arg(day)};
  return {GuardState::warns, Checks::tr("Payments only up to %1").arg(day)};
}

std::optional<Guard> changeGuard(const OutboxBatch& batch) {
  if (batch.proposedMinor <= 0) return std::nullopt;
  const std::int64_t change = (batch.nowMinor - batch.proposedMinor) * 100 / batch.proposedMinor;
  if (std::abs(change) <= largestChangePercent) return std::nullopt;
  return Guard{GuardState::warns, Checks::tr("Amounts %1 % off the run’s").arg(change)};
}

}  // namespace

QList<OutboxCheck> checksOf(const OutboxRow& row, const DeskState& state) { return RowChecks(row, state).all(); }

QList<Guard> guardsOf(const OutboxModel& model, const DeskState& state) {
  const OutboxBatch* batch = model.batch();
  if (batch == nullptr) return {{GuardState::blocks, Checks::tr("Being prepared")}};
  QList<Guard> guards{freshnessGuard(state)};
  if (batch->isSample) guards << Guard{GuardState::warns, Checks::tr("Sample: watermark, no e-mails")};
  if (!state.run.proposals.empty() || !state.run.withdrawn.empty()) {
    guards << Guard{GuardState::warns, Checks::tr("Today’s run is not stored")};
  }
  if (const auto change = changeGuard(*batch)) guards << *change;
  if (const int held = model.countOf(OutboxFilter::held); held > 0) {
    guards << Guard{GuardState::warns, Checks::tr("%n held back", nullptr, held)};
  }
  if (const int toRead = model.toRead(); toRead > 0) {
    guards << Guard{GuardState::blocks, Checks::tr("%n formal demands to read", nullptr, toRead)};
  }
  if (model.toLeave().empty()) guards << Guard{GuardState::blocks, Checks::tr("Nothing to leave")};
  return guards;
}

}  // namespace relance
