// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/past/purse.h"

#include <algorithm>
#include <array>

#include "domain/basics/money.h"

namespace relance::sample {
namespace {

std::string_view paymentPrefix(MeansOfPayment means) {
  switch (means) {
    case MeansOfPayment::transfer:
      return "VIR";
    case MeansOfPayment::directDebit:
      return "PRL";
    case MeansOfPayment::bill:
      return "LCR";
    case MeansOfPayment::cheque:
      return "CHQ";
    case MeansOfPayment::card:
      return "TPE";
  }
  return "VIR";
}

bool isPulled(MeansOfPayment means) { return means == MeansOfPayment::directDebit || means == MeansOfPayment::bill; }

/// ISO 20022 reasons: insufficient funds, no mandate, refused by the customer, account closed.
constexpr std::array<std::string_view, 4> bankReasons{"AM04", "MD01", "MS02", "AC04"};

}  // namespace

Purse::Manner Purse::drawManner() {
  const MeansOfPayment means = m_books.account().payer().record.means;
  if (isPulled(means)) return m_dice.perMille(35) ? Manner::rejected : Manner::exact;
  constexpr std::array<int, 4> chances{944, 10, 22, 24};
  constexpr std::array<Manner, 4> manners{Manner::exact, Manner::over, Manner::shortBy, Manner::allocatedLater};
  return manners[m_dice.weighted(chances)];
}

Purse::Plan& Purse::planOf(ItemId invoice) {
  const auto found = std::ranges::find(m_plans, invoice, &Plan::invoice);
  if (found != m_plans.end()) return *found;
  m_plans.push_back({invoice, std::nullopt, 100, Manner::exact, std::nullopt});
  return m_plans.back();
}

void Purse::plan(ItemId invoice, std::optional<Date> day, int part) {
  Plan& plan = planOf(invoice);
  plan = {invoice, day ? std::optional{nextBankDay(*day)} : std::nullopt, part, drawManner(), std::nullopt};
}

void Purse::bringForward(std::span<const ItemId> invoices, Date day, int part) {
  for (const ItemId invoice : invoices) {
    const Plan& known = planOf(invoice);
    if (!known.day || *known.day > day) plan(invoice, day, part);
  }
}

void Purse::planExactly(ItemId invoice, Date day) {
  planOf(invoice) = {invoice, previousBankDay(day), 100, Manner::exact, std::nullopt};
}

void Purse::planRejected(ItemId invoice, Date day, Date backOn) {
  planOf(invoice) = {invoice, previousBankDay(day), 100, Manner::rejected, previousBankDay(backOn)};
}

std::optional<Date> Purse::nextDay() const {
  std::optional<Date> next;
  for (const Plan& plan : m_plans) {
    if (plan.day && (!next || *plan.day < *next)) next = plan.day;
  }
  return next;
}

void Purse::pay(Date day) {
  std::vector<Plan> due;
  const auto isDue = [&](const Plan& plan) { return plan.day && *plan.day <= day; };
  std::ranges::copy_if(m_plans, std::back_inserter(due), isDue);
  std::erase_if(m_plans, isDue);
  if (!due.empty()) payTogether(due, day);
}

/// What nothing, not even a later allocation, covers.
std::int64_t Purse::leftOf(ItemId invoice, Date day) const {
  std::int64_t left = m_books.account().item(invoice).amount.minor;
  for (const std::size_t place : m_books.allocationsOf(invoice)) {
    const Allocation& allocation = m_books.account().allocations[place];
    if (!allocation.reversed) left -= allocation.amountMinor;
  }
  return std::min(left, m_books.openOn(invoice, day));
}

ItemId Purse::addCredit(ItemKind kind, std::string number, std::int64_t minor, Date day) {
  const SampleCustomer& payer = m_books.account().payer();
  Item credit;
  credit.customer = {1};
  credit.side = Side::credit;
  credit.kind = kind;
  credit.number = std::move(number);
  credit.amount = {minor, payer.currency};
  credit.issued = credit.due = day;
  credit.recorded = importedAfter(day, m_span);
  if (kind == ItemKind::payment) credit.means = payer.record.means;
  return m_books.account().add(std::move(credit));
}

void Purse::payTogether(const std::vector<Plan>& plans, Date day) {
  struct Part {
    const Plan& plan;
    std::int64_t minor;
  };
  std::vector<Part> parts;
  std::int64_t sum = 0;
  for (const Plan& plan : plans) {
    const std::int64_t left = leftOf(plan.invoice, day);
    std::int64_t minor = divideHalfUp(static_cast<WideInt>(left) * plan.part, 100);
    if (plan.manner == Manner::shortBy && minor > 10'000) minor -= m_dice.between(150, 1'450);
    if (minor <= 0) continue;
    parts.push_back({plan, minor});
    sum += minor;
  }
  if (parts.empty()) return;
  const Manner manner = parts.front().plan.manner;
  if (manner == Manner::over) sum += 100 * m_dice.between(8, 90);
  const MeansOfPayment means = m_books.account().payer().record.means;
  const ItemId payment = addCredit(ItemKind::payment, m_numbers.payment(paymentPrefix(means), day), sum, day);
  Date allocatedOn = day;
  if (manner == Manner::allocatedLater) allocatedOn = nextBankDay(plusDays(day, m_dice.between(3, 12)));
  if (allocatedOn >= m_span.today) return;
  for (const Part& part : parts) {
    const std::size_t allocation = m_books.allocate(part.plan.invoice, payment, part.minor, allocatedOn);
    if (part.plan.manner == Manner::rejected) takeBack(part.plan, allocation, payment, part.minor, day);
    if (part.plan.part < 100) plan(part.plan.invoice, std::nullopt);
    const Date written = nextBankDay(plusDays(day, m_dice.between(40, 90)));
    if (part.plan.manner == Manner::shortBy && written < m_span.today && m_dice.percent(75)) {
      writeOff(part.plan.invoice, written, "Écart de règlement");
    }
  }
}

/// The bank takes the money back: the invoice is open again, and the payment is balanced by a refund.
void Purse::takeBack(const Plan& taken, std::size_t allocation, ItemId payment, std::int64_t minor, Date day) {
  const Date backOn = taken.backOn.value_or(nextBankDay(plusDays(day, m_dice.between(2, 6))));
  if (backOn >= m_span.today || backOn <= day) return;
  const std::string reason(bankReasons[m_dice.place(bankReasons.size())]);
  m_books.reverse(allocation, backOn, reason);
  Item refund;
  refund.customer = {1};
  refund.side = Side::debit;
  refund.kind = ItemKind::refund;
  refund.number = m_books.account().item(payment).number + "-R" + std::to_string(taken.invoice.value);
  refund.amount = {minor, m_books.account().payer().currency};
  refund.issued = refund.due = backOn;
  refund.recorded = importedAfter(backOn, m_span);
  refund.label = "Rejet " + reason;
  const ItemId id = m_books.account().add(std::move(refund));
  m_books.allocate(id, payment, minor, backOn);
  plan(taken.invoice, nextBankDay(plusDays(backOn, m_dice.between(5, 18))));
  planOf(taken.invoice).manner = Manner::exact;
}

void Purse::payOnAccount(std::int64_t minor, Date day) {
  addCredit(ItemKind::payment, m_numbers.payment(paymentPrefix(m_books.account().payer().record.means), day), minor, day);
}

ItemId Purse::creditNote(ItemId invoice, std::int64_t minor, Date day, bool isAllocated) {
  const ItemId note = addCredit(ItemKind::creditNote, m_numbers.creditNote(day), minor, day);
  Item& row = m_books.account().item(note);
  row.customer = m_books.account().item(invoice).customer;
  if (isAllocated) {
    row.linked = invoice;
    m_books.allocate(invoice, note, minor, day);
  }
  return note;
}

void Purse::writeOff(ItemId invoice, Date day, std::string label) {
  const std::int64_t left = leftOf(invoice, day);
  if (left <= 0) return;
  const ItemId credit = addCredit(ItemKind::writeOff, m_numbers.payment("PRT", day), left, day);
  m_books.account().item(credit).customer = m_books.account().item(invoice).customer;
  m_books.account().item(credit).label = std::move(label);
  m_books.allocate(invoice, credit, left, day);
  std::erase_if(m_plans, [&](const Plan& plan) { return plan.invoice == invoice; });
}

}  // namespace relance::sample
