// SPDX-License-Identifier: GPL-3.0-or-later
// The Portfolio: a photograph of the ledger on one day, in flat arrays, that screens, runs and figures read.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/basics/date.h"
#include "domain/basics/day_number.h"
#include "domain/basics/folded_text.h"
#include "domain/ledger/agreement.h"
#include "domain/ledger/assignment.h"
#include "domain/ledger/campaign.h"
#include "domain/ledger/channel.h"
#include "domain/ledger/contact_event.h"
#include "domain/ledger/customer.h"
#include "domain/ledger/decision.h"
#include "domain/ledger/dispute.h"
#include "domain/ledger/grouped.h"
#include "domain/ledger/hold.h"
#include "domain/ledger/item_columns.h"
#include "domain/ledger/placement.h"
#include "domain/ledger/settlement.h"
#include "domain/ledger/snooze.h"
#include "domain/ledger/task.h"
#include "domain/ledger/text_use.h"

namespace relance {

/// Days on which the customer is closed: from the first until the day he is open again.
struct ClosedDays {
  Date from;
  Date until;
};

/// When a customer pays: a day of every month (31 = its last) or one date.
struct PaymentRun {
  int dayOfMonth{0};  // 0: `on` counts
  Date on;
};

/// What the Portfolio knows of a customer; everything else stays in the ledger and is fetched for what is shown.
struct PortfolioCustomer {
  CustomerId id;
  std::string code;
  std::string name;
  CustomerKind kind{CustomerKind::business};
  std::string country;
  std::string region;
  std::string language;
  MeansOfPayment means{MeansOfPayment::transfer};
  PayerClass payerClass{PayerClass::unknown};
  ChannelSet reach;  // the channels that have an address
  CustomerIndex payer{noCustomer};
  bool archived{false};
  bool byHand{false};
  std::optional<Date> insolventOn;
  std::optional<Date> judgmentOn;
  FoldedText foldedCode;
  std::vector<FoldedText> tags;
  std::vector<ClosedDays> closedDays;
  std::vector<PaymentRun> paymentRuns;
  std::optional<DayNumber> firstInvoice;  // of a payer: also of those it pays for
  std::uint32_t settledInvoices{0};       // ever, as above
};

/// Days on which one invoice was overdue above the tolerance: [from, until).
struct OverdueSpan {
  DayNumber from{0};
  DayNumber until{0};
  bool endedByPayment{false};  // known for spans that ended in the last 15 days
};

/// What settled invoices of the last 12 months say of the payer, in the account's currency.
struct PastPayments {
  WideInt amountTimesDelay{0};  // Σ amount × (settled − due)
  std::int64_t amount{0};
  std::uint32_t invoices{0};
  std::uint32_t late{0};
  std::int64_t yearSales{0};  // invoiced in the last 12 months, open or settled
};

/// One paying account in one currency: a slice of the items and of the spans of settled invoices (by last
/// day, latest first).
struct Account {
  CustomerIndex customer{noCustomer};
  Currency currency;
  ItemIndex firstItem{0};
  std::uint32_t itemCount{0};
  std::uint32_t firstSpan{0};
  std::uint32_t spanCount{0};
  PastPayments past;
};

/// An allocation taken back by a bank's reason: a rejected debit, an unpaid bill.
struct RejectedPayment {
  Currency currency;
  ItemId invoice;
  std::string paymentNumber;
  Date day;
  std::string bankReason;
};

/// A re-issued invoice and the one it stands for: it keeps that one's level, and its age and clock count from there. The
/// replaced one may be settled, and may itself replace another.
struct Replacement {
  ItemId item;
  ItemId replaced;
  Date replacedDue;  // its original due date if it has one
  Date replacedRecorded;
};

/// An open invoice that was settled once: the day from which a reversal leaves it open again. What was overdue before stands
/// among the spans.
struct Reopening {
  ItemId item;
  Date day;
};

/// What settles an item that stands in an agreement or a dispute: from it the item is open on any past day. `until` is not
/// later than the Portfolio's day.
struct ItemShare {
  ItemId item;
  SettlementShare share;
  bool isCreditNote{false};
  bool isWriteOff{false};
};

/// An import that brought payments up to a day.
struct PaymentsImported {
  Date on;
  Date upTo;
};

/// Customers stand by code (bytes), accounts by customer, then currency; facts are those of the paying account,
/// oldest first, and none is later than asOf.
struct Portfolio {
  Date asOf;
  std::vector<PortfolioCustomer> customers;
  ItemColumns items;
  std::vector<Account> accounts;
  std::vector<OverdueSpan> spans;

  Grouped<Hold> holds;
  Grouped<Placement> placements;
  Grouped<CampaignDays> campaigns;
  Grouped<Snooze> snoozes;
  Grouped<Decision> decisions;
  Grouped<ContactEvent> contacts;
  Grouped<TextUse> textUses;
  Grouped<LevelJump> jumps;
  Grouped<Assignment> assignments;
  Grouped<Task> waitingTasks;
  Grouped<RejectedPayment> rejectedPayments;
  Grouped<Replacement> replacements;
  Grouped<Reopening> reopenings;
  Grouped<Agreement> agreements;
  Grouped<Dispute> disputes;
  Grouped<ItemShare> shares;

  std::optional<Date> lastRun;
  bool isHistoryKnown{true};                     // the ledger holds settled invoices; without any, nobody can be told to be new
  std::optional<Date> paymentsUpTo;              // payments are imported up to this day; none: no import was ever recorded
  std::vector<PaymentsImported> paymentImports;  // by the day of the import
};

}  // namespace relance
