// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/cleaning/give_verdict.h"

#include <algorithm>
#include <cassert>

#include "actions/chasing/chased_account.h"
#include "actions/disputes/contesting.h"
#include "actions/payments/account_items.h"
#include "actions/payments/write_off.h"
#include "actions/placements/placing.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

EventKind eventOf(CleaningVerdict verdict) {
  switch (verdict) {
    case CleaningVerdict::offset:
      return EventKind::allocationMade;
    case CleaningVerdict::dispute:
      return EventKind::disputeOpened;
    case CleaningVerdict::leave:
      return EventKind::holdMade;
    case CleaningVerdict::chase:
    case CleaningVerdict::handOver:
    case CleaningVerdict::writeOff:
      break;
  }
  return EventKind::decisionTaken;
}

/// The one of that number on either side.
Outcome<Item> itemNamed(AccountItems& account, const std::string& number) {
  auto debit = account.oneNamed(number, Side::debit);
  if (debit || debit.refusal().reason != RefusalReason::unknownItem) return debit;
  return account.oneNamed(number, Side::credit);
}

class Giving {
 public:
  Giving(Change& change, CustomerId payer, Item item, const VerdictRequest& request)
      : m_change(change), m_database(change.database()), m_payer(payer), m_item(std::move(item)), m_request(request) {
    m_given = {request.verdict, m_item.id, shownNumber(m_item), m_item.side, m_item.amount.currency, {}, {}, {}, {}, {}};
  }

  Outcome<GivenVerdict> give(std::string_view customerCode) {
    if (m_item.side == Side::credit && !suitsCredits(m_request.verdict)) {
      return Refusal{RefusalReason::nothingToDecide, {std::string(customerCode), "suitsDebits", m_given.number}};
    }
    m_open = ItemStore(m_database).unallocatedMinor(m_item.id);
    if (m_open <= 0) return Refusal{RefusalReason::nothingOpen, {m_given.number}};
    if (const auto refusal = carryOut()) return *refusal;
    m_change.touch(m_payer);
    m_change.facts().add(m_item.id).add(cleaningVerdictName(m_request.verdict));
    return m_given;
  }

 private:
  std::optional<Refusal> carryOut() {
    switch (m_request.verdict) {
      case CleaningVerdict::chase:
        decideOn(DecisionChoice::chase);
        return std::nullopt;
      case CleaningVerdict::offset:
        return offset();
      case CleaningVerdict::dispute:
        return contestItem();
      case CleaningVerdict::handOver:
        return handOver();
      case CleaningVerdict::writeOff:
        if (m_request.reason.empty()) return Refusal{RefusalReason::reasonRequired, {"writeOff"}};
        if (isUnderMandate(m_database, m_item, m_change.today())) return mandateRuns(m_database, m_item);
        decideOn(DecisionChoice::writeOff);
        holdItem(HoldKind::writeOff, {});
        return std::nullopt;
      case CleaningVerdict::leave:
        return leave();
    }
    return std::nullopt;
  }

  void decideOn(DecisionChoice choice) {
    Decision decision;
    decision.customer = m_payer;
    decision.currency = m_given.currency;
    decision.choice = choice;
    decision.day = m_change.today();
    decision.person = m_change.person();
    decision.items = {m_item.id};
    decision.reason = m_reason = m_change.write(m_request.reason, m_payer);
    m_given.decision = DecisionStore(m_database).insert(decision);
  }

  void holdItem(HoldKind kind, std::optional<Date> until) {
    Hold hold;
    hold.customer = m_payer;
    hold.item = m_item.id;
    hold.kind = kind;
    hold.decision = m_given.decision;
    hold.made = m_change.today();
    hold.until = until;
    hold.reason = m_reason;
    hold.person = m_change.person();
    m_given.hold = HoldStore(m_database).insert(hold);
  }

  std::optional<Refusal> leave() {
    assert(m_request.until && "a line is left until a date");
    const Date tomorrow = plusDays(m_change.today(), 1);
    if (*m_request.until < tomorrow) {
      return Refusal{RefusalReason::dateTooEarly, {isoText(*m_request.until), isoText(tomorrow)}};
    }
    m_reason = m_change.write(m_request.reason, m_payer);
    holdItem(HoldKind::hold, m_request.until);
    return std::nullopt;
  }

  std::optional<Refusal> contestItem() {
    if (auto refusal = refusalOf(m_request.amount, m_given.number, {m_open, m_given.currency})) return refusal;
    DisputeTerms terms;
    if (m_request.amount) terms.amountMinor = m_request.amount->minor;
    terms.cause = m_request.cause;
    terms.note = m_request.reason;
    const auto dispute = contest(m_change, ledgerCalendars(m_database), m_payer, m_item, terms);
    if (!dispute) return dispute.refusal();
    m_given.dispute = dispute->id;
    return std::nullopt;
  }

  std::optional<Refusal> handOver() {
    const auto partner = partnerNamed(m_database, m_request.partner);
    if (!partner) return partner.refusal();
    const std::string placed = numberPlacedAlready(m_database, {m_item.id}, m_change.today());
    if (!placed.empty()) return Refusal{RefusalReason::alreadyPlaced, {placed}};
    decideOn(DecisionChoice::handOver);
    Placement placement;
    placement.customer = m_payer;
    placement.partner = *partner;
    placement.currency = m_given.currency;
    placement.decision = m_given.decision;
    placement.reason = m_reason;
    placement.items = {m_item.id};
    m_given.placement = writePlacement(m_change, std::move(placement), m_payer);
    return std::nullopt;
  }

  std::optional<Refusal> offset() {
    AccountItems account(m_database, m_payer);
    const Side otherSide = m_item.side == Side::debit ? Side::credit : Side::debit;
    std::vector<Item> others;
    if (!m_request.with.empty()) {
      auto other = account.oneNamed(m_request.with, otherSide);
      if (!other) return other.refusal();
      others.push_back(std::move(other).value());
    } else {
      others = otherSide == Side::debit ? account.openDebits(m_given.currency) : openCredits();
    }
    if (others.empty()) return Refusal{RefusalReason::nothingOpen, {m_given.number}};
    for (const Item& other : others) {
      if (other.amount.currency == m_given.currency) continue;
      return Refusal{RefusalReason::itemCurrencyDiffers,
                     {shownNumber(other), std::string(other.amount.currency.code()), std::string(m_given.currency.code())}};
    }
    if (auto refusal = refusalOf(m_request.amount, m_given.number, {m_open, m_given.currency})) return refusal;
    const std::int64_t most = m_request.amount ? m_request.amount->minor : m_open;
    if (m_item.side == Side::credit) {
      m_given.settled = settle(m_change, m_item, others, m_change.today(), most);
    } else {
      settleBy(others, most);
    }
    if (m_given.settled.empty()) return Refusal{RefusalReason::nothingOpen, {shownNumber(others.front())}};
    return std::nullopt;
  }

  /// The credits one after the other, the oldest first, until nothing is left to settle.
  void settleBy(const std::vector<Item>& credits, std::int64_t most) {
    for (const Item& credit : credits) {
      const std::int64_t left = subtractMinor(most, sumOf(m_given.settled));
      if (left <= 0) return;
      const std::int64_t unapplied = ItemStore(m_database).unallocatedMinor(credit.id);
      if (unapplied <= 0) continue;
      const auto parts = settle(m_change, credit, {m_item}, m_change.today(), std::min(left, unapplied));
      m_given.settled.insert(m_given.settled.end(), parts.begin(), parts.end());
    }
  }

  /// By due date, then number. An advance stays apart until a person names it.
  std::vector<Item> openCredits() {
    std::vector<Item> credits;
    for (const CustomerId customer : CustomerStore(m_database).paidBy(m_payer)) {
      for (Item& item : ItemStore(m_database).openOfCustomer(customer)) {
        const bool isUsable = item.side == Side::credit && item.kind != ItemKind::advance;
        if (isUsable && item.amount.currency == m_given.currency) credits.push_back(std::move(item));
      }
    }
    std::ranges::stable_sort(credits, {}, &Item::due);
    return credits;
  }

  Change& m_change;
  Database& m_database;
  CustomerId m_payer;
  Item m_item;
  const VerdictRequest& m_request;
  GivenVerdict m_given;
  std::int64_t m_open{0};
  PrivateTextId m_reason;
};

}  // namespace

Outcome<GivenVerdict> giveVerdict(LedgerSession& session, std::string_view customerCode, const VerdictRequest& request,
                                  const PerformOptions& options) {
  return session.perform(
      eventOf(request.verdict),
      [&](Change& change) -> Outcome<GivenVerdict> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        AccountItems account(change.database(), *payer);
        auto item = itemNamed(account, request.item);
        if (!item) return item.refusal();
        return Giving(change, *payer, std::move(item).value(), request).give(customerCode);
      },
      options);
}

}  // namespace relance
