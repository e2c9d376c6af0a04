// SPDX-License-Identifier: GPL-3.0-or-later
// Customers as rows, with their tags, other codes, payment runs and closing periods.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/ledger/channel.h"
#include "domain/ledger/customer.h"
#include "domain/ledger/import_record.h"
#include "storage/database.h"

namespace relance {

/// Either a day of every month (31 = its last) or one date.
struct StoredPaymentRun {
  std::optional<int> dayOfMonth;
  std::optional<Date> on;
  bool operator==(const StoredPaymentRun&) const = default;
};

/// Closed from a day until the first day open again; a yearly period comes back at the same days.
struct ClosingPeriod {
  Date from;
  Date until;
  bool yearly{false};
  bool operator==(const ClosingPeriod&) const = default;
};

class CustomerStore {
 public:
  explicit CustomerStore(Database& database) : m_database(database) {}

  /// The id of `customer` is not looked at; its tags are stored too. `import` may be none.
  CustomerId insert(const Customer& customer, ImportId import = {});
  /// Every field of Customer, tags included; code, import and collector stay.
  void update(const Customer& customer);

  std::optional<Customer> find(CustomerId id);
  /// By its code or by one of its other codes, exactly.
  std::optional<Customer> findByCode(std::string_view code);
  std::optional<CustomerId> idOfCode(std::string_view code);
  /// By code.
  std::vector<Customer> all();
  /// Every code there is, aliases too, with whom it names: what an import looks up a million times.
  std::vector<std::pair<std::string, CustomerId>> codes();
  std::string codeOf(CustomerId id);

  /// The customer that pays for this one: itself, unless it names a payer for whom nobody else pays.
  CustomerId payerOf(CustomerId id);
  /// This customer and those it pays for, by id: none but itself where another pays for it.
  std::vector<CustomerId> paidBy(CustomerId payer);

  /// Channels by which the customer is not to be reached, although there is an address.
  void setRefused(CustomerId id, ChannelSet channels);
  ChannelSet refused(CustomerId id);

  /// Who of us looks after the customer; none: nobody.
  void setCollector(CustomerId id, PersonId collector);

  void addAlias(CustomerId id, std::string_view code);
  void addPaymentRun(CustomerId id, const StoredPaymentRun& run);
  void clearPaymentRuns(CustomerId id);
  std::vector<StoredPaymentRun> paymentRuns(CustomerId id);
  void addClosingPeriod(CustomerId id, const ClosingPeriod& period);
  std::vector<ClosingPeriod> closingPeriods(CustomerId id);

 private:
  void writeTags(CustomerId id, const std::vector<std::string>& tags);
  std::vector<std::string> tagsOf(CustomerId id);
  std::optional<Customer> fetch(Statement& row);

  Database& m_database;
};

}  // namespace relance
