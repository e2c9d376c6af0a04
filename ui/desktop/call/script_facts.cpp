// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/script_facts.h"

#include "desktop/client/account_words.h"
#include "desktop/shared/format.h"
#include "text/amount_text.h"
#include "text/date_text.h"

namespace relance {
namespace {

/// Not one that is disputed or promised, though it be older: items stand by due date.
std::optional<ItemIndex> oldestClaimed(const Proposal* proposal, const Verdict& verdict) {
  return proposal != nullptr && !proposal->items.empty() ? std::optional(proposal->items.front()) : verdict.carrying;
}

}  // namespace

ScriptChoice scriptChoiceOf(const DeskState& state, CustomerIndex customer, std::optional<std::uint32_t> account,
                            Language spoken) {
  ScriptFacts facts{{QStringLiteral("me"), toQt(state.personName)}, {QStringLiteral("company"), toQt(state.creditor.name)}};
  int oldest = 0;
  const Proposal* proposal = nullptr;
  if (account) {
    proposal = state.actions[*account].proposal;
    const Verdict* verdict = state.verdictOf(*account);
    const std::int64_t claim = verdict == nullptr ? 0 : claimOf(*verdict);
    const auto items = openInvoices(state, *account);
    if (claim > 0 && !items.empty()) {
      const ItemIndex spokenOf = oldestClaimed(proposal, *verdict).value_or(items.front());
      const DayNumber due = state.portfolio.items.due[spokenOf];
      oldest = dayNumber(state.today) - due;
      facts.insert(QStringLiteral("invoice"), toQt(state.portfolio.items.number(spokenOf)));
      facts.insert(QStringLiteral("due"), toQt(longDate(dateOf(due), spoken)));
      facts.insert(QStringLiteral("days"), QString::number(oldest));
    }
    if (claim > 0) {
      const Money money{claim, state.portfolio.accounts[*account].currency};
      facts.insert(QStringLiteral("claim"), toQt(amountWithCurrency(money, spoken)));
    }
  }
  if (state.portfolio.customers[customer].kind == CustomerKind::consumer) {
    facts.insert(QStringLiteral("debtor"), QStringLiteral("consumer"));
  }
  for (const ContactEvent& contact : state.portfolio.contacts.of(customer)) {
    const bool isTalk = contact.channel == Channel::call && contact.result == ContactResult::done && contact.day < state.today;
    if (isTalk) facts.insert(QStringLiteral("lastDay"), toQt(longDate(contact.day, spoken)));
  }
  return {scriptFor(proposal, oldest), facts};
}

}  // namespace relance
