// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a Portfolio of rows in any order: the loader gives it the ledger's, tests give it theirs.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "domain/ledger/portfolio.h"

namespace relance {

/// Add all customers first; then items, spans and facts by the index that addCustomer gave. build() sorts customers by code,
/// moves each fact to its paying account and makes the account slices. A payer chain is followed once (a payer pays itself).
class PortfolioBuilder {
 public:
  explicit PortfolioBuilder(Date asOf);

  /// `payer` is an index given before or after; noCustomer: itself.
  CustomerIndex addCustomer(PortfolioCustomer customer);
  void setPayer(CustomerIndex customer, CustomerIndex payer);
  void reserveItems(std::size_t rows);
  /// `number` is copied.
  void addItem(const OpenItem& item, Currency currency);
  void addSpan(CustomerIndex customer, Currency currency, OverdueSpan span);
  /// Adds to what is known of the account.
  void addPastPayments(CustomerIndex customer, Currency currency, const PastPayments& past);

  /// Counts for the first invoice's day and the number ever settled.
  void noteInvoice(CustomerIndex customer, DayNumber issued, bool isSettled);

  std::vector<std::pair<CustomerIndex, Hold>> holds;
  std::vector<std::pair<CustomerIndex, Placement>> placements;
  std::vector<std::pair<CustomerIndex, CampaignDays>> campaigns;
  std::vector<std::pair<CustomerIndex, Snooze>> snoozes;
  std::vector<std::pair<CustomerIndex, Decision>> decisions;
  std::vector<std::pair<CustomerIndex, ContactEvent>> contacts;
  std::vector<std::pair<CustomerIndex, TextUse>> textUses;
  std::vector<std::pair<CustomerIndex, LevelJump>> jumps;
  std::vector<std::pair<CustomerIndex, Assignment>> assignments;
  std::vector<std::pair<CustomerIndex, Task>> waitingTasks;
  std::vector<std::pair<CustomerIndex, RejectedPayment>> rejectedPayments;
  std::vector<std::pair<CustomerIndex, Replacement>> replacements;
  std::vector<std::pair<CustomerIndex, Reopening>> reopenings;
  std::vector<std::pair<CustomerIndex, Agreement>> agreements;
  std::vector<std::pair<CustomerIndex, Dispute>> disputes;
  std::vector<std::pair<CustomerIndex, ItemShare>> shares;
  std::optional<Date> lastRun;
  bool isHistoryKnown{true};

  /// An import recorded on a day, with the day up to which it brought payments.
  void addPaymentImport(Date on, Date upTo);

  Portfolio build() &&;

 private:
  struct AccountKey {
    CustomerIndex customer;
    Currency currency;
    auto operator<=>(const AccountKey&) const = default;
  };
  /// What invoices say of a customer is summed as they come: there are a hundred times as many of them.
  struct AccountPast {
    AccountKey key;
    PastPayments past;
    std::uint32_t next;  // of the same customer, in another currency; 0: none, else its place + 1
  };
  struct Acquaintance {
    std::optional<DayNumber> firstInvoice;
    std::uint32_t settledInvoices{0};
  };
  std::vector<CustomerIndex> sortCustomers();
  void tellAcquaintance();
  void tellPayer(CustomerIndex customer, CustomerIndex payer);

  Portfolio m_portfolio;
  ItemColumns m_items;
  std::vector<Currency> m_itemCurrency;
  std::vector<std::pair<AccountKey, OverdueSpan>> m_spans;
  std::vector<AccountPast> m_past;
  std::vector<std::uint32_t> m_pastOf;  // by customer: place + 1 of the one used last
  std::vector<Acquaintance> m_acquaintance;
};

}  // namespace relance
