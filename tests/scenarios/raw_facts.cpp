// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/raw_facts.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <tuple>

namespace relance::stories {
namespace {

/// Nothing is allocated before both items are issued.
Date effectiveDay(const RawFacts& facts, const Allocation& allocation) {
  return std::max({allocation.dated, facts.item(allocation.debit).row.issued, facts.item(allocation.credit).row.issued});
}

/// A fact of a later day has not happened yet.
void forgetLater(std::optional<Date>& date, Date day) {
  if (date && *date > day) date.reset();
}

template <class Fact>
bool isMade(const Fact& fact, Date day) {
  return fact.made <= day;
}

/// How one invoice stood, day by day, up to the Portfolio's day.
struct InvoiceStory {
  std::vector<OverdueSpan> past;  // spans that are over
  std::optional<Date> reopened;   // the running one began with a reversal
  std::optional<Date> settled;    // for good, as far as is known
};

InvoiceStory storyOf(const RawFacts& facts, const RawItem& item, Date day, std::int64_t tolerance) {
  std::set<Date> days;
  std::set<Date> payments;
  for (const Allocation& allocation : facts.allocations) {
    if (allocation.debit != item.row.id) continue;
    const Date dated = effectiveDay(facts, allocation);
    if (dated <= day) days.insert(dated);
    if (allocation.reversed && *allocation.reversed <= day) days.insert(*allocation.reversed);
    const bool stood = !allocation.reversed || *allocation.reversed > dated;
    if (stood && facts.item(allocation.credit).row.kind == ItemKind::payment) payments.insert(dated);
  }
  InvoiceStory story;
  const Date firstLate = plusDays(item.row.due, 1);
  std::optional<Date> since = firstLate;
  for (const Date change : days) {
    const bool isOpen = openOn(facts, item, change) >= tolerance;
    if (since && !isOpen) {
      if (change > *since) story.past.push_back({dayNumber(*since), dayNumber(change), payments.contains(change)});
      since.reset();
    } else if (!since && isOpen) {
      since = std::max(change, firstLate);
    }
    if (openOn(facts, item, change) > 0) {
      story.settled.reset();
    } else if (!story.settled) {
      story.settled = change;
    }
  }
  if (since && *since > firstLate) story.reopened = since;
  return story;
}

void addInvoice(PortfolioBuilder& builder, const RawFacts& facts, const RawItem& item, Date day, std::int64_t tolerance) {
  const CustomerIndex customer = facts.placeOf(item.customer);
  const Currency currency = item.row.amount.currency;
  const InvoiceStory story = storyOf(facts, item, day, tolerance);
  for (const OverdueSpan& span : story.past) builder.addSpan(customer, currency, span);
  if (story.reopened) builder.reopenings.emplace_back(customer, Reopening{item.row.id, *story.reopened});
  PastPayments past;
  const Date yearAgo = addMonths(day, -12);
  if (item.row.issued > yearAgo) past.yearSales = item.row.amount.minor;
  if (story.settled && *story.settled > yearAgo) {
    const int delay = daysBetween(item.row.due, *story.settled);
    const int ours = daysOfOurMaking(facts.disputes, item.row.id, item.row.due, *story.settled);
    past.amountTimesDelay = static_cast<WideInt>(item.row.amount.minor) * (delay - ours);
    past.amount = item.row.amount.minor;
    past.invoices = 1;
    past.late = delay > 0 ? 1 : 0;
  }
  builder.addPastPayments(customer, currency, past);
  builder.noteInvoice(customer, dayNumber(item.row.issued), story.settled.has_value());
}

void addItems(PortfolioBuilder& builder, const RawFacts& facts, Date day, std::int64_t tolerance) {
  for (const RawItem& item : facts.items) {
    if (item.row.issued > day || item.row.recorded > day) continue;
    if (item.row.side == Side::debit) addInvoice(builder, facts, item, day, tolerance);
    if (item.row.replaces) {
      const Item& replaced = facts.item(item.row.replaces).row;
      builder.replacements.emplace_back(
          facts.placeOf(item.customer),
          Replacement{item.row.id, replaced.id, replaced.originalDue.value_or(replaced.due), replaced.recorded});
    }
    const std::int64_t open = openOn(facts, item, day);
    if (open <= 0) continue;
    OpenItem row;
    row.id = item.row.id;
    row.customer = facts.placeOf(item.customer);
    row.kind = item.row.kind;
    row.side = item.row.side;
    row.issued = dayNumber(item.row.issued);
    row.due = dayNumber(item.row.due);
    row.anchorDue = dayNumber(item.row.originalDue.value_or(item.row.due));
    row.recorded = dayNumber(item.row.recorded);
    row.amountMinor = item.row.amount.minor;
    row.openMinor = open;
    row.linked = item.row.linked;
    row.factored = item.row.factored;
    row.number = item.row.number;
    builder.addItem(row, item.row.amount.currency);
  }
}

bool isAgreedOrDisputed(const RawFacts& facts, ItemId item) {
  const auto names = [&](const Agreement& agreement) {
    return std::ranges::find(agreement.items, item, &AgreedItem::item) != agreement.items.end();
  };
  return std::ranges::any_of(facts.agreements, names) ||
         std::ranges::find(facts.disputes, item, &Dispute::item) != facts.disputes.end();
}

void addAgreements(PortfolioBuilder& builder, const RawFacts& facts, Date day) {
  for (Agreement agreement : facts.agreements) {
    if (!isMade(agreement, day)) continue;
    forgetLater(agreement.ended, day);
    for (Instalment& due : agreement.dues) forgetLater(due.excused, day);
    std::ranges::sort(agreement.items, [&](const AgreedItem& a, const AgreedItem& b) {
      const Item& first = facts.item(a.item).row;
      const Item& second = facts.item(b.item).row;
      return std::tie(first.due, first.number) < std::tie(second.due, second.number);
    });
    for (AgreedItem& agreed : agreement.items) agreed.amountMinor = facts.item(agreed.item).row.amount.minor;
    builder.agreements.emplace_back(static_cast<CustomerIndex>(agreement.customer.value - 1), agreement);
  }
  for (Dispute dispute : facts.disputes) {
    if (dispute.opened > day) continue;
    forgetLater(dispute.closed, day);
    if (!dispute.closed) dispute.closedAs.reset();
    builder.disputes.emplace_back(facts.placeOf(facts.item(dispute.item).customer), dispute);
  }
  for (const Allocation& allocation : facts.allocations) {
    if (effectiveDay(facts, allocation) > day || !isAgreedOrDisputed(facts, allocation.debit)) continue;
    SettlementShare share{allocation.amountMinor, effectiveDay(facts, allocation), allocation.reversed};
    forgetLater(share.until, day);
    const ItemKind kind = facts.item(allocation.credit).row.kind;
    builder.shares.emplace_back(facts.placeOf(facts.item(allocation.debit).customer),
                                ItemShare{allocation.debit, share, kind == ItemKind::creditNote, kind == ItemKind::writeOff});
  }
}

void addChasingFacts(PortfolioBuilder& builder, const RawFacts& facts, Date day) {
  const auto ownerOf = [&](CustomerId id) { return static_cast<CustomerIndex>(id.value - 1); };
  for (Hold hold : facts.holds) {
    if (!isMade(hold, day)) continue;
    forgetLater(hold.ended, day);
    builder.holds.emplace_back(ownerOf(hold.customer), hold);
  }
  for (Placement placement : facts.placements) {
    if (placement.mandate > day) continue;
    forgetLater(placement.returned, day);
    builder.placements.emplace_back(ownerOf(placement.customer), placement);
  }
  for (auto [customer, campaign] : facts.campaigns) {
    if (campaign.from > day) continue;
    forgetLater(campaign.ended, day);
    builder.campaigns.emplace_back(ownerOf(customer), campaign);
  }
  for (Snooze snooze : facts.snoozes) {
    if (!isMade(snooze, day)) continue;
    forgetLater(snooze.ended, day);
    builder.snoozes.emplace_back(ownerOf(snooze.customer), snooze);
  }
  for (Assignment assignment : facts.assignments) {
    if (!isMade(assignment, day)) continue;
    forgetLater(assignment.ended, day);
    builder.assignments.emplace_back(ownerOf(assignment.customer), assignment);
  }
  for (const Decision& decision : facts.decisions) {
    if (decision.day <= day) builder.decisions.emplace_back(ownerOf(decision.customer), decision);
  }
  for (ContactEvent contact : facts.contacts) {
    if (contact.day > day) continue;
    forgetLater(contact.cancelledOn, day);
    forgetLater(contact.presentedOn, day);
    forgetLater(contact.readOn, day);
    builder.contacts.emplace_back(ownerOf(contact.customer), contact);
  }
  for (const LevelJump& jump : facts.jumps) {
    if (jump.day <= day) builder.jumps.emplace_back(facts.placeOf(facts.item(jump.item).customer), jump);
  }
  for (const Task& task : facts.tasks) {
    if (task.state == TaskState::waiting) builder.waitingTasks.emplace_back(ownerOf(task.customer), task);
  }
  for (const Allocation& allocation : facts.allocations) {
    if (!allocation.reversed || *allocation.reversed > day || allocation.bankReason.empty()) continue;
    const RawItem& invoice = facts.item(allocation.debit);
    builder.rejectedPayments.emplace_back(
        facts.placeOf(invoice.customer),
        RejectedPayment{invoice.row.amount.currency, invoice.row.id, facts.item(allocation.credit).row.number,
                        *allocation.reversed, allocation.bankReason});
  }
  for (const auto& [importedOn, upTo] : facts.imports) {
    if (importedOn <= day) builder.addPaymentImport(importedOn, upTo);
  }
}

}  // namespace

CustomerIndex RawFacts::placeOf(std::string_view code) const {
  const auto found = std::ranges::find(customers, code, &PortfolioCustomer::code);
  assert(found != customers.end());
  return static_cast<CustomerIndex>(found - customers.begin());
}

const RawItem& RawFacts::item(ItemId id) const { return items.at(static_cast<std::size_t>(id.value - 1)); }

const RawItem& RawFacts::item(std::string_view number) const {
  const auto found = std::ranges::find(items, number, [](const RawItem& item) -> std::string_view { return item.row.number; });
  assert(found != items.end());
  return *found;
}

std::int64_t openOn(const RawFacts& facts, const RawItem& item, Date day) {
  std::int64_t open = item.row.amount.minor;
  for (const Allocation& allocation : facts.allocations) {
    const bool isDebit = allocation.debit == item.row.id;
    if (!isDebit && allocation.credit != item.row.id) continue;
    if (effectiveDay(facts, allocation) > day) continue;
    const bool isReversed = allocation.reversed && *allocation.reversed <= day;
    const bool isLost = !isDebit && !allocation.bankReason.empty();
    if (!isReversed || isLost) open -= allocation.amountMinor;
  }
  return open;
}

Portfolio portfolioOn(const RawFacts& facts, Date day, std::int64_t tolerance) {
  PortfolioBuilder builder(day);
  for (const PortfolioCustomer& customer : facts.customers) builder.addCustomer(customer);
  for (const auto& [customer, payer] : facts.payers) builder.setPayer(facts.placeOf(customer), facts.placeOf(payer));
  addItems(builder, facts, day, tolerance);
  addChasingFacts(builder, facts, day);
  addAgreements(builder, facts, day);
  return std::move(builder).build();
}

}  // namespace relance::stories
