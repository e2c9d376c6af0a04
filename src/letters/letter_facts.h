// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a letter or message states, as plain values: whoever fills it has read the ledger, nothing here reads anything.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/basics/date.h"
#include "domain/basics/money.h"
#include "domain/basics/outcome.h"
#include "domain/law/interest.h"
#include "domain/ledger/channel.h"
#include "domain/ledger/customer.h"
#include "domain/ledger/tone.h"
#include "letters/sender.h"
#include "text/language.h"

namespace relance {

enum class LetterKind : std::uint8_t { reminder, formalDemand, thankYou, callRecap, statement };

/// To whom it is written. A formal demand goes to the debtor named here.
struct Debtor {
  std::string code;
  std::string name;
  CustomerKind kind{CustomerKind::business};
  std::string country{"FR"};  // ISO 3166-1
  PostalAddress address;
  std::string registration;  // may be empty
};

/// The person addressed; all may be empty.
struct Addressee {
  std::string salutation;  // "Madame", "Mme", "Mr": in the address as it stands; French greetings say it in full
  std::string name;
  std::string title;  // "Directrice financière"
};

/// Who answers at the sender's; what is empty falls back to the sender's own.
struct Handler {
  std::string name;
  std::string phone;
  std::string email;
};

/// What is open of an item and not asked for: contested, promised, announced as on its way. In minor units, none negative.
struct SetAside {
  std::int64_t disputed{0};
  std::int64_t promised{0};
  std::int64_t announced{0};

  std::int64_t sum() const { return disputed + promised + announced; }
};

/// Interest of an item is not claimed as long as what was agreed that day is kept.
struct ItemWaiver {
  Date agreedOn;
  bool costs{false};  // nor are its fixed costs

  bool operator==(const ItemWaiver&) const = default;
};

/// One item asked for (or, of a thank-you, paid). amount = paid + open.
struct LetterItem {
  std::string number;
  Date issued;
  Date due;
  int daysLate{0};  // not positive: not due yet
  Money amount;     // with VAT
  Money paid;       // payments and credits allocated, not negative
  Money open;
  SetAside setAside;  // of what is open
  std::string orderReference;
  std::string depositReference;

  /// Missing: no interest is claimed. A refusal in it (a rate that is not known) refuses the formal demand.
  std::optional<Outcome<InterestStatement>> interest;
  std::optional<Money> fixedCosts;  // missing: none are claimed
  std::optional<ItemWaiver> waiver;

  Money asked() const { return {open.minor - setAside.sum(), open.currency}; }
};

/// An earlier contact that the letter may recall.
struct EarlierContact {
  Date on;
  Channel channel{Channel::email};

  bool operator==(const EarlierContact&) const = default;
};

/// What we announce, and then have to do. Nothing is announced that is not named here.
struct Announcements {
  bool claimOfCosts{false};  // interest and fixed costs, where the law gives them
  bool heldOrders{false};
  bool prepayment{false};  // further orders against payment in advance
  bool formalDemand{false};
};

/// What a call agreed, for its recap: whole sentences or clauses as the caller wrote them, one for each line.
struct CallRecap {
  Date calledOn;
  std::vector<std::string> theirs;  // what the customer does, by when
  std::vector<std::string> ours;
  std::string contested;  // the part in dispute; may be empty
};

struct LetterFacts {
  LetterKind kind{LetterKind::reminder};
  Tone tone{Tone::courteous};
  std::string variant;  // of the text; empty: the first there is
  Language language{Language::fr};
  Channel channel{Channel::email};

  Sender sender;
  Debtor debtor;
  Addressee addressee;
  Handler handler;
  std::string ourReference;  // may be empty
  std::string registeredNumber;
  std::string lawCountry{"FR"};  // whose law the interest follows
  Date date;
  std::string place;  // empty: the sender's

  std::vector<LetterItem> items;  // one currency
  Money unappliedCredits;         // not negative; taken off what is asked for
  std::vector<EarlierContact> history;
  bool noDisputeKnown{false};  // no objection to these items ever reached us
  int deadlineDays{0};         // firm: until the answer; formal demand: from first presentation. 0: no deadline is set
  Announcements announcements;
  bool copiesEnclosed{false};  // copies of the items go with it
  std::optional<CallRecap> recap;
  bool isSample{false};  // written from a sample ledger: unusable by its watermark
};

}  // namespace relance
