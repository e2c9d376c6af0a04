// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of Buying: what makes the rare situations visible today.
#include <algorithm>

#include "actions/sample/past/buying.h"
#include "actions/sample/past/notes.h"
#include "actions/sample/past/team.h"

namespace relance::sample {
namespace {

/// Older at its first import than the engine chases by itself, and within the sample's two years.
constexpr int oldDebtDaysLate = 640;

}  // namespace

void Buying::settleEverything() {
  const Date last = previousBankDay(plusDays(m_span.today, -3));
  for (Item& item : m_books.account().items) {
    if (item.kind != ItemKind::invoice) continue;
    const Date due = std::min(item.due, last);
    item.issued = std::min(item.issued, plusDays(last, -1));
    m_purse.planExactly(item.id, std::max(due, plusDays(item.issued, 1)));
  }
}

ItemId Buying::addLateInvoice(int daysLate) {
  const Date due = plusDays(m_span.today, -daysLate);
  const int terms = customer(0).record.termsDays.value_or(30);
  const ItemId id = addInvoice(0, previousBankDay(plusDays(due, -terms)), due, drawMinor(customer(0)));
  m_purse.plan(id, std::nullopt);
  return id;
}

void Buying::arrangeHold(ItemId item) {
  Hold hold;
  hold.customer = {1};
  hold.item = item;
  hold.made = previousBankDay(plusDays(m_span.today, -m_dice.between(3, 9)));
  hold.until = nextBankDay(plusDays(m_span.today, m_dice.between(8, 30)));
  hold.person = manager;
  m_books.account().holds.push_back({hold, writeNote(customer(0).record.language, "hold", {}, m_dice)});
}

void Buying::arrangeRejected() {
  const Date due = plusDays(m_span.today, -m_dice.between(6, 11));
  const ItemId id = addInvoice(0, previousBankDay(plusDays(due, -30)), due, drawMinor(customer(0)));
  m_purse.planRejected(id, due, plusDays(m_span.today, -m_dice.between(1, 2)));
}

void Buying::arrangeInsolvency() {
  for (int i = m_dice.between(1, 3); i > 0; --i) addLateInvoice(m_dice.between(20, 80));
  Customer& record = m_books.account().customers.front().record;
  record.judgmentOn = previousBankDay(plusDays(m_span.today, -m_dice.between(12, 19)));
  record.insolventOn = nextBankDay(plusDays(*record.judgmentOn, 4));
  record.administrator = "Étude Morvegnac, mandataire judiciaire";
}

void Buying::arrangeSituation() {
  SampleAccount& account = m_books.account();
  switch (customer(0).situation) {
    case Situation::ordinary:
    case Situation::byHand:
    case Situation::archived:
    case Situation::intragroup:
      if (customer(0).situation != Situation::ordinary) addLateInvoice(m_dice.between(4, 60));
      return;
    case Situation::onHold:
      addLateInvoice(m_dice.between(12, 30));
      return arrangeHold({});
    case Situation::itemsOnHold:
      settleEverything();
      return arrangeHold(addLateInvoice(m_dice.between(12, 30)));
    case Situation::snoozed: {
      addLateInvoice(m_dice.between(9, 25));
      Snooze snooze;
      snooze.customer = {1};
      snooze.made = previousBankDay(plusDays(m_span.today, -m_dice.between(1, 3)));
      snooze.until = nextBankDay(plusDays(m_span.today, m_dice.between(2, 12)));
      account.snoozes.push_back({snooze, writeNote(customer(0).record.language, "snooze", {}, m_dice)});
      return;
    }
    case Situation::closed:
      addLateInvoice(m_dice.between(5, 20));
      account.customers.front().closings.push_back(
          {plusDays(m_span.today, -m_dice.between(2, 5)), plusDays(m_span.today, m_dice.between(2, 9)), false});
      return;
    case Situation::insolvent:
      return arrangeInsolvency();
    case Situation::oldDebt:
      settleEverything();
      addLateInvoice(oldDebtDaysLate);
      return;
    case Situation::factored:
      settleEverything();
      account.item(addLateInvoice(m_dice.between(8, 40))).factored = true;
      return;
    case Situation::coveredByCredits: {
      settleEverything();
      const ItemId late = addLateInvoice(m_dice.between(3, 12));
      m_purse.payOnAccount(account.item(late).amount.minor, previousBankDay(plusDays(m_span.today, -2)));
      return;
    }
    case Situation::creditBalance: {
      settleEverything();
      if (account.items.empty()) return;
      const Item& last = account.items.front();
      m_purse.creditNote(last.id, std::max<std::int64_t>(500, last.amount.minor / 5),
                         previousBankDay(plusDays(m_span.today, -m_dice.between(4, 25))), false);
      return;
    }
    case Situation::smallRest: {
      settleEverything();
      const ItemId late = addLateInvoice(m_dice.between(10, 35));
      account.item(late).amount.minor = 100 * m_dice.between(4, 15) + 35;
      return;
    }
    case Situation::withoutAddress:
    case Situation::replyToRead:
    case Situation::callbackAgreed:
      addLateInvoice(m_dice.between(9, 24));
      return;
    case Situation::demandWaiting:
      addLateInvoice(m_dice.between(33, 42));
      return;
    case Situation::assigned: {
      addLateInvoice(m_dice.between(9, 24));
      Assignment assignment;
      assignment.customer = {1};
      assignment.scenarioKey = "watched";
      assignment.made = previousBankDay(plusDays(m_span.today, -m_dice.between(30, 60)));
      account.assignments.push_back({assignment, writeNote(customer(0).record.language, "assignment", {}, m_dice)});
      return;
    }
    case Situation::rejectedDebit:
      settleEverything();
      return arrangeRejected();
    case Situation::creditToAllocate: {
      settleEverything();
      addLateInvoice(m_dice.between(14, 26));
      const ItemId other = addLateInvoice(m_dice.between(3, 9));
      m_purse.payOnAccount(account.item(other).amount.minor, previousBankDay(plusDays(m_span.today, -1)));
      return;
    }
  }
}

}  // namespace relance::sample
