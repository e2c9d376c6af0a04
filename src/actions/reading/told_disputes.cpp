// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/told_disputes.h"

#include <algorithm>

#include "actions/causes/cause_list.h"
#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/dispute_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/private_text_store.h"

namespace relance {
namespace {

class Teller {
 public:
  Teller(Database& database, Date today) : m_database(database), m_today(today), m_causes(causeList(database)) {}

  ToldDispute tell(Dispute dispute) {
    if (dispute.closed && *dispute.closed > m_today) {
      dispute.closed.reset();
      dispute.closedAs.reset();
      dispute.newDue.reset();
    }
    ToldDispute told;
    told.cause = causeToldBy(m_causes, CauseKind::dispute, dispute.cause);
    describe(told, dispute);
    if (const auto owner = personOf(dispute.owner)) {
      told.owner = owner->name;
      told.ownerLogin = owner->login;
    }
    if (const auto author = personOf(dispute.person)) told.author = author->name;
    told.isLate = dispute.isOpenOn(m_today) && dispute.deadline && *dispute.deadline < m_today;
    told.note = noteOf(dispute);
    told.dispute = std::move(dispute);
    return told;
  }

 private:
  void describe(ToldDispute& told, const Dispute& dispute) {
    const auto item = ItemStore(m_database).find(dispute.item);
    const auto payer = CustomerStore(m_database).find(payerOf(m_database, item->customer));
    told.customerCode = payer->code;
    told.customerName = payer->name;
    told.itemNumber = shownNumber(*item);
    told.contested = {0, item->amount.currency};
    if (!dispute.isOpenOn(m_today)) return;
    const std::int64_t open = ItemStore(m_database).unallocatedMinor(item->id);
    told.contested.minor = std::min(open, dispute.amountMinor.value_or(open));
  }

  std::optional<Person> personOf(PersonId person) { return person ? PersonStore(m_database).find(person) : std::nullopt; }

  std::string noteOf(const Dispute& dispute) {
    PrivateTextId text = dispute.note;
    if (!text && dispute.contactEvent) {
      if (const auto event = ContactEventStore(m_database).find(dispute.contactEvent)) text = event->note;
    }
    return text ? PrivateTextStore(m_database).text(text) : std::string();
  }

  Database& m_database;
  Date m_today;
  std::vector<Cause> m_causes;
};

}  // namespace

std::vector<ToldDispute> disputesOf(Database& database, CustomerId payer, Date today) {
  Teller teller(database, today);
  std::vector<ToldDispute> list;
  for (const CustomerId customer : CustomerStore(database).paidBy(payer)) {
    for (Dispute& dispute : DisputeStore(database).ofCustomer(customer)) {
      if (dispute.opened <= today) list.push_back(teller.tell(std::move(dispute)));
    }
  }
  std::ranges::sort(list, std::greater{}, [](const ToldDispute& told) { return told.dispute.id; });
  return list;
}

std::vector<ToldDispute> lateDisputes(Database& database, Date today) {
  std::vector<ToldDispute> list;
  auto unclosed = DisputeStore(database).unclosed();
  std::erase_if(unclosed, [&](const Dispute& dispute) {
    return dispute.opened > today || !dispute.deadline || *dispute.deadline >= today;
  });
  if (unclosed.empty()) return list;
  Teller teller(database, today);
  for (Dispute& dispute : unclosed) list.push_back(teller.tell(std::move(dispute)));
  return list;
}

ToldDispute toldDispute(Database& database, DisputeId dispute, Date today) {
  return Teller(database, today).tell(*DisputeStore(database).find(dispute));
}

}  // namespace relance
