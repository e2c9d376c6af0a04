// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/our_credibility.h"

#include <map>

#include "storage/stores/commitment_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"

namespace relance {
namespace {

using Lines = std::map<std::string, CredibilityLine>;

void add(Lines& lines, const std::string& key, const std::string& name, CommitmentState state) {
  CredibilityLine& line = lines[key];
  line.key = key;
  line.name = name;
  line.credibility.add(state);
}

std::vector<CredibilityLine> inOrder(Lines lines) {
  std::vector<CredibilityLine> all;
  for (auto& [key, line] : lines) all.push_back(std::move(line));
  return all;
}

}  // namespace

OurCredibility ourCredibility(Database& database, Date today) {
  OurCredibility ours;
  Lines customers;
  Lines people;
  for (const Commitment& commitment : CommitmentStore(database).all()) {
    if (commitment.made > today) continue;
    const CommitmentState state = commitment.stateOn(today);
    ours.all.add(state);
    const auto customer = CustomerStore(database).find(commitment.customer);
    add(customers, customer ? customer->code : "", customer ? customer->name : "", state);
    const auto person = commitment.person ? PersonStore(database).find(commitment.person) : std::nullopt;
    add(people, person ? person->login : "", person ? person->name : "", state);
  }
  ours.customers = inOrder(std::move(customers));
  ours.people = inOrder(std::move(people));
  return ours;
}

}  // namespace relance
