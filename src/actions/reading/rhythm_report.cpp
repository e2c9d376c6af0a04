// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/rhythm_report.h"

#include <algorithm>

#include "actions/chasing/ledger_policy.h"
#include "storage/reading/met_contacts.h"

namespace relance {
namespace {

const Step* stepOf(const Policy& policy, const MetContact& contact) {
  const Scenario* scenario = policy.scenario(contact.scenario);
  if (scenario == nullptr) return nullptr;
  const auto step = std::ranges::find(scenario->steps, contact.step, &Step::key);
  return step == scenario->steps.end() ? nullptr : &*step;
}

}  // namespace

Outcome<std::vector<ForeseenCustomer>> rhythmReport(Database& database, Date today) {
  const auto policy = ledgerPolicy(database);
  if (!policy) return policy.refusal();
  const auto rows = metContacts(database, addMonths(today, -12), today);
  std::vector<ForeseenCustomer> report;
  for (auto first = rows.begin(); first != rows.end();) {
    std::vector<MetContact> contacts;
    auto last = first;
    for (; last != rows.end() && last->customer == first->customer; ++last) contacts.push_back(last->contact);
    for (const Rhythm& rhythm : rhythmsOf(contacts)) {
      const auto of = std::ranges::find_if(contacts.rbegin(), contacts.rend(), [&](const MetContact& contact) {
        return contact.day == rhythm.last && (rhythm.kind != RhythmKind::wording || contact.wording == rhythm.wording);
      });
      report.push_back({first->code, first->name, rhythm, remedyFor(rhythm.kind, stepOf(*policy, *of)), of->scenario, of->step});
    }
    first = last;
  }
  return report;
}

}  // namespace relance
