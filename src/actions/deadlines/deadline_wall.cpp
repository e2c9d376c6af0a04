// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/deadlines/deadline_wall.h"

#include <charconv>

#include "actions/chasing/ledger_policy.h"
#include "actions/payments/account_items.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/reading/insured_customers.h"
#include "storage/reading/part_payments.h"
#include "storage/stores/commitment_store.h"
#include "storage/stores/declaration_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/private_text_store.h"
#include "storage/stores/setting_store.h"

namespace relance {
namespace {

std::optional<int> numberOf(const std::map<std::string, std::string>& settings, const char* key) {
  const auto found = settings.find(key);
  if (found == settings.end()) return std::nullopt;
  const std::string& text = found->second;
  int value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

DeadlineSettings deadlineSettings(Database& database) {
  const auto stored = SettingStore(database).all();
  DeadlineSettings settings;
  settings.insuranceDays = numberOf(stored, "deadlines.insuranceDays").value_or(settings.insuranceDays);
  settings.demandDays = numberOf(stored, "letters.deadlineDays");
  return settings;
}

}  // namespace

std::vector<ToldDeadline> deadlineWall(Database& database, Date today, Date until) {
  const ChasingSettings chasing = chasingSettings(database);
  const Portfolio portfolio = loadPortfolio(database, today, PortfolioDepth::chasing, chasing);
  const auto commitments = CommitmentStore(database).unanswered();
  const auto declarations = DeclarationStore(database).standing();
  const auto insured = insuredCustomers(database);
  const auto payments = partPayments(database, today);
  ItemStore items(database);
  std::vector<ToldDeadline> wall;
  for (Deadline& deadline : deadlines(portfolio, chasing, deadlineSettings(database), ledgerCalendars(database),
                                      {commitments, declarations, insured, payments}, today, until)) {
    ToldDeadline& told = wall.emplace_back();
    told.customerCode = portfolio.customers[deadline.customer].code;
    told.customerName = portfolio.customers[deadline.customer].name;
    for (const ItemId item : deadline.items) {
      if (const auto found = items.find(item)) told.items.push_back(shownNumber(*found));
    }
    if (deadline.kind == DeadlineKind::commitment) {
      const auto commitment = CommitmentStore(database).find({deadline.id});
      if (commitment && commitment->text) told.text = PrivateTextStore(database).text(commitment->text);
    }
    told.deadline = std::move(deadline);
  }
  return wall;
}

}  // namespace relance
