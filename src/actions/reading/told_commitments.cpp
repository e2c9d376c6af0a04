// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/told_commitments.h"

#include "storage/stores/commitment_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/private_text_store.h"

namespace relance {
namespace {

std::vector<ToldCommitment> told(Database& database, std::vector<Commitment> commitments, Date today) {
  std::vector<ToldCommitment> list;
  for (Commitment& commitment : commitments) {
    if (commitment.made > today) continue;
    ToldCommitment& entry = list.emplace_back();
    entry.state = commitment.stateOn(today);
    if (const auto customer = CustomerStore(database).find(commitment.customer)) {
      entry.customerCode = customer->code;
      entry.customerName = customer->name;
    }
    PrivateTextStore texts(database);
    if (commitment.text) entry.text = texts.text(commitment.text);
    if (commitment.withdrawnReason) entry.withdrawnReason = texts.text(commitment.withdrawnReason);
    if (commitment.person) {
      if (const auto person = PersonStore(database).find(commitment.person)) entry.author = person->name;
    }
    for (const ItemId item : commitment.items) {
      if (const auto found = ItemStore(database).find(item)) entry.itemNumbers.push_back(found->number);
    }
    entry.commitment = std::move(commitment);
  }
  return list;
}

}  // namespace

std::vector<ToldCommitment> duties(Database& database, Date today) {
  return told(database, CommitmentStore(database).unanswered(), today);
}

std::vector<ToldCommitment> commitmentsOf(Database& database, CustomerId payer, Date today) {
  return told(database, CommitmentStore(database).ofCustomer(payer), today);
}

}  // namespace relance
