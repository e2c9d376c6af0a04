// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/past/buying.h"

#include <fmt/format.h>

#include <algorithm>

namespace relance::sample {
namespace {

/// Younger than this a customer in trouble, or unwilling, does not pay by itself.
constexpr int troubleDays = 165;
constexpr int unwillingDays = 125;
constexpr int disputeDays = 150;
/// Who is not new bought something longer ago.
constexpr int knownDays = 200;

/// The next day on which the customer pays its suppliers, if it has such days.
Date onPaymentRun(const SampleCustomer& customer, Date day) {
  if (customer.runs.empty()) return day;
  for (;; day = plusDays(day, 1)) {
    for (const StoredPaymentRun& run : customer.runs) {
      const bool isLastDay = *run.dayOfMonth == 31 && day == endOfMonth(day);
      if (isLastDay || static_cast<int>(dayOf(day)) == *run.dayOfMonth) return day;
    }
  }
}

}  // namespace

Date Buying::drawIssueDay(const SampleCustomer& customer, bool isFirst) {
  const Date from = customer.firstInvoice ? std::max(*customer.firstInvoice, m_span.first) : m_span.first;
  const int days = std::max(1, daysBetween(from, m_span.today));
  if (isFirst && days > knownDays) return previousBankDay(plusDays(m_span.today, -m_dice.between(knownDays, days)));
  int ago = m_dice.between(1, days);
  // Business grows: the last months have more invoices than the first.
  if (m_dice.percent(50)) ago = std::min(ago, m_dice.between(1, days));
  if (m_dice.percent(14)) ago = std::min(ago, m_dice.between(15, 100));
  return std::max(from, previousBankDay(plusDays(m_span.today, -ago)));
}

/// Around the typical amount, sometimes a multiple of it, with French VAT.
std::int64_t Buying::drawMinor(const SampleCustomer& customer) {
  std::int64_t perMille = m_dice.between(350, 1'250);
  if (m_dice.percent(18)) perMille += m_dice.between(300, 2'200);
  const std::int64_t netTenths = std::max<std::int64_t>(20, customer.typicalMinor * perMille / 12'000);
  return netTenths * 12;
}

ItemId Buying::addInvoice(std::size_t place, Date issued, Date due, std::int64_t minor) {
  const SampleCustomer& buyer = customer(place);
  Item invoice;
  invoice.customer = {static_cast<std::int64_t>(place) + 1};
  invoice.number = m_numbers.invoice(issued);
  invoice.amount = {minor, m_books.account().payer().currency};
  invoice.issued = issued;
  invoice.due = due;
  invoice.recorded = importedAfter(issued, m_span);
  const CustomerKind kind = buyer.record.kind;
  if (kind != CustomerKind::consumer && m_dice.percent(60)) {
    invoice.orderReference = fmt::format("CDE-{:05}", m_dice.between(1'000, 99'999));
  }
  if (kind != CustomerKind::consumer && m_dice.percent(45)) {
    invoice.deliveryReference = fmt::format("BL-{:05}", m_dice.between(1'000, 99'999));
  }
  if (kind == CustomerKind::publicBody) {
    invoice.depositReference = fmt::format("CPP-{:09}", m_dice.between(1'000'000, 999'999'999));
    invoice.depositStatus = m_dice.percent(85) ? "received" : "deposited";
    invoice.depositStatusOn = std::min(nextBankDay(plusDays(issued, 2)), previousBankDay(plusDays(m_span.today, -1)));
    if (*invoice.depositStatusOn < issued) invoice.depositStatusOn = issued;
  }
  return m_books.account().add(std::move(invoice));
}

std::optional<Date> Buying::dayByHabit(const SampleCustomer& buyer, const Item& invoice) {
  const int age = daysBetween(invoice.issued, m_span.today);
  const auto after = [&](int days) { return std::optional{std::max(plusDays(invoice.due, days), plusDays(invoice.issued, 1))}; };
  switch (buyer.habit) {
    case Habit::prompt:
      return m_dice.percent(2) ? after(m_dice.between(30, 60)) : after(m_dice.between(-4, 2));
    case Habit::fewDaysLate:
      return m_dice.percent(4) ? after(m_dice.between(30, 70)) : after(buyer.meanDelay + m_dice.between(-3, 5));
    case Habit::late:
      return after(buyer.meanDelay + m_dice.between(-6, 9));
    case Habit::whenReminded:
      return after(buyer.meanDelay + m_dice.between(-6, 30));
    case Habit::deteriorating: {
      const int passed = m_span.days() - age;
      return after(buyer.meanDelay * passed * passed / (m_span.days() * m_span.days()) + m_dice.between(-2, 7));
    }
    case Habit::inTrouble:
      if (age > troubleDays || m_dice.percent(30)) return after(buyer.meanDelay + m_dice.between(-5, 40));
      return std::nullopt;
    case Habit::disputing:
      if (age < disputeDays && m_dice.percent(35)) return std::nullopt;
      return after(buyer.meanDelay + m_dice.between(-4, 8));
    case Habit::unwilling:
      if (age < unwillingDays) return std::nullopt;
      return after(buyer.meanDelay + m_dice.between(-5, 20));
  }
  return std::nullopt;
}

std::optional<Date> Buying::payDay(const SampleCustomer& buyer, const Item& invoice) {
  const auto day = dayByHabit(buyer, invoice);
  return day ? std::optional{nextBankDay(onPaymentRun(buyer, *day))} : std::nullopt;
}

void Buying::maybeCredit(ItemId id) {
  if (!m_dice.perMille(38)) return;
  const Item& invoice = m_books.account().item(id);
  const Date day = nextBankDay(plusDays(invoice.issued, m_dice.between(5, 24)));
  if (day >= m_span.today) return;
  const std::int64_t minor = m_dice.percent(12) ? invoice.amount.minor : invoice.amount.minor * m_dice.between(6, 35) / 100;
  m_purse.creditNote(id, std::max<std::int64_t>(1, minor), day, m_dice.percent(94));
}

void Buying::buy(std::size_t place, int invoices) {
  std::vector<Date> days;
  for (int i = 0; i < invoices; ++i) days.push_back(drawIssueDay(customer(place), i == 0));
  std::ranges::sort(days);
  for (const Date issued : days) {
    const Date due = dueByTerms(customer(place).record, issued);
    const ItemId id = addInvoice(place, issued, due, drawMinor(customer(place)));
    m_purse.plan(id, payDay(customer(place), m_books.account().item(id)));
    maybeCredit(id);
  }
}

}  // namespace relance::sample
