// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/call_brief.h"

#include <QCoreApplication>
#include <algorithm>

#include "desktop/client/account_words.h"
#include "desktop/client/entry_words.h"
#include "desktop/desk/action_words.h"
#include "desktop/today/today_model.h"
#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/pacing.h"
#include "words/outcome_words.h"
#include "words/qt_text.h"
#include "words/reason_words.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CallBrief)
};

constexpr int soonDays = 7;
constexpr int laterDays = 15;
constexpr int thirds = 3;
constexpr std::uint32_t fewPayments = 3;

class Briefing {
 public:
  Briefing(const DeskState& state, std::uint32_t account, const ClientFile* file)
      : m_state(state), m_account(state.portfolio.accounts[account]), m_verdict(state.verdictOf(account)), m_file(file) {}

  CallBrief make(const Proposal* proposal) {
    CallBrief brief;
    addReason(brief, proposal);
    addLastWord(brief);
    addAgreements(brief);
    addHabit(brief);
    addLimit(brief);
    addOurPart(brief);
    addAims(brief);
    return brief;
  }

 private:
  QString amount(std::int64_t minor) const { return amountWords({minor, m_account.currency}, m_state.language); }
  QString date(Date day) const { return dateWords(day, m_state.language); }

  void addReason(CallBrief& brief, const Proposal* proposal) const {
    if (proposal != nullptr) {
      brief.facts << BriefLine{proposalIcon(*proposal), proposalIconRole(*proposal), whyNow(m_state, *proposal)};
    } else if (m_verdict != nullptr) {
      brief.facts << BriefLine{IconName::pause, ColourRole::attention,
                               reasonSentence(m_verdict->reason, m_state.scenarioOf(*m_verdict), m_state.language)};
    }
  }

  /// The last answer that named a day or an amount.
  void addLastWord(CallBrief& brief) const {
    if (m_file == nullptr) return;
    for (const TimelineEntry& entry : m_file->timeline) {
      if (entry.kind != EntryKind::contact || !entry.contact->outcome) continue;
      const ContactEvent& call = *entry.contact;
      const bool isPromise = call.outcome == CallOutcome::promise || call.outcome == CallOutcome::transferAnnounced;
      if (call.outcome == CallOutcome::dispute) {
        brief.facts << BriefLine{IconName::dispute, ColourRole::attention, Words::tr("Disputed on %1").arg(date(call.day))};
        continue;
      }
      if (!isPromise) continue;
      QString words = Words::tr("%1 on %2").arg(outcomeWord(*call.outcome), date(call.day));
      if (call.amountMinor) words += QStringLiteral(", ") + amount(*call.amountMinor);
      if (call.promisedOn) words += Words::tr(", for %1").arg(date(*call.promisedOn));
      const bool isOver = call.promisedOn && *call.promisedOn < m_state.today;
      if (isOver) words += Words::tr(": that day is over");
      brief.facts << BriefLine{isOver ? IconName::promiseBroken : IconName::promise, isOver ? ColourRole::danger : ColourRole::ok,
                               words};
      return;
    }
  }

  void addAgreements(CallBrief& brief) const {
    for (const Decision& decision : m_state.portfolio.decisions.of(m_account.customer)) {
      if (decision.choice == DecisionChoice::leniency && decision.until) {
        brief.facts << BriefLine{IconName::decision, ColourRole::secondary,
                                 Words::tr("Leniency until %1").arg(date(*decision.until))};
      }
      if (decision.choice == DecisionChoice::formalDemand) {
        brief.facts << BriefLine{IconName::decision, ColourRole::attention,
                                 Words::tr("Formal demand decided on %1").arg(date(decision.day))};
      }
    }
    for (const Hold& hold : m_state.portfolio.holds.of(m_account.customer)) {
      if (!hold.isRunningOn(m_state.today) || hold.kind == HoldKind::leniency) continue;
      brief.facts << BriefLine{IconName::pause, ColourRole::secondary,
                               hold.until ? Words::tr("On hold until %1").arg(date(*hold.until)) : Words::tr("On hold")};
    }
  }

  void addHabit(CallBrief& brief) const {
    const PastPayments& past = m_account.past;
    if (past.invoices < fewPayments || past.amount <= 0) return;
    const auto delay = static_cast<int>(divideHalfUp(past.amountTimesDelay, past.amount));
    const QString words =
        delay > 0 ? Words::tr("Pays %n days late on average", nullptr, delay) : Words::tr("Usually pays in time");
    brief.facts << BriefLine{IconName::clock, delay > 0 ? ColourRole::secondary : ColourRole::ok, words};
  }

  void addLimit(CallBrief& brief) const {
    if (m_file == nullptr || !m_file->customer.creditLimitMinor || m_account.currency != m_state.policy.settings.base) return;
    std::int64_t open = 0;
    for (ItemIndex i = m_account.firstItem; i < m_account.firstItem + m_account.itemCount; ++i) {
      if (m_state.portfolio.items.isDebit(i)) open = addMinor(open, m_state.portfolio.items.open[i]);
    }
    const std::int64_t limit = *m_file->customer.creditLimitMinor;
    if (open <= limit) return;
    brief.facts << BriefLine{IconName::warning, ColourRole::attention,
                             Words::tr("Owes %1, limit %2 passed").arg(amount(open), amount(limit))};
  }

  void addOurPart(CallBrief& brief) const {
    std::int64_t credits = 0;
    for (ItemIndex i = m_account.firstItem; i < m_account.firstItem + m_account.itemCount; ++i) {
      if (!m_state.portfolio.items.isDebit(i)) credits = addMinor(credits, m_state.portfolio.items.open[i]);
    }
    brief.ourPart << (credits > 0 ? BriefLine{IconName::warning, ColourRole::attention,
                                              Words::tr("Credits of %1 are not allocated").arg(amount(credits))}
                                  : BriefLine{IconName::check, ColourRole::ok, Words::tr("No credit waits to be allocated")});
    const auto paid = m_state.portfolio.paymentsUpTo;
    if (paid && !m_state.run.isFresh) {
      brief.ourPart << BriefLine{IconName::warning, ColourRole::attention,
                                 Words::tr("Payments are known up to %1 only").arg(date(*paid))};
    }
    if (m_file == nullptr) return;
    const bool isWithoutOrder = std::ranges::any_of(
        m_file->open, [&](const ClientItem& open) { return open.daysLate > 0 && open.item.orderReference.empty(); });
    if (m_file->customer.kind == CustomerKind::publicBody && isWithoutOrder) {
      brief.ourPart << BriefLine{IconName::warning, ColourRole::attention, Words::tr("An invoice bears no order number")};
    }
    brief.ourPart << (m_file->customer.address.isComplete()
                          ? BriefLine{IconName::check, ColourRole::ok, Words::tr("Address complete")}
                          : BriefLine{IconName::warning, ColourRole::attention, Words::tr("Address not complete: ask for it")});
  }

  void addAims(CallBrief& brief) const {
    const std::int64_t claim = m_verdict == nullptr ? 0 : claimOf(*m_verdict);
    if (claim <= 0) return;
    const auto by = [&](int days) { return Words::tr("by %1").arg(date(plusDays(m_state.today, days))); };
    brief.aims << Aim{Words::tr("All of it, today"), amount(claim)} << Aim{Words::tr("All of it, on a sure day"), by(soonDays)}
               << Aim{Words::tr("A dated delay, with its cause"), by(laterDays)}
               << Aim{Words::tr("A third now, the rest in two or three"), amount((claim + thirds - 1) / thirds)}
               << Aim{Words::tr("Who decides, and on which day"), {}};
  }

  const DeskState& m_state;
  const Account& m_account;
  const Verdict* m_verdict;
  const ClientFile* m_file;
};

}  // namespace

CallBrief briefOf(const DeskState& state, std::uint32_t account, const ClientFile* file) {
  return Briefing(state, account, file).make(state.actions[account].proposal);
}

ContactCount contactCountOf(const DeskState& state, CustomerIndex customer) {
  const auto counts = [&](const ContactEvent& contact) {
    return countsForCap(contact) && daysBetween(contact.day, state.today) < capWindowDays;
  };
  return {static_cast<int>(std::ranges::count_if(state.portfolio.contacts.of(customer), counts)), state.policy.settings.cap};
}

}  // namespace relance
