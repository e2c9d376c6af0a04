// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/agreement_state.h"

#include <algorithm>
#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 6> statusNames{"open", "toVerify", "kept", "partlyKept", "broken", "ended"};

/// Allocated to the item by the end of `limit` and still standing at the end of `day`.
std::int64_t settledOf(const AccountView& view, ItemId item, Date limit, Date day) {
  std::int64_t settled = 0;
  for (const ItemShare& row : view.portfolio.shares.of(view.account.customer)) {
    if (row.item != item || row.share.from > limit || row.share.from > day) continue;
    if (!row.share.until || *row.share.until > day) settled = addMinor(settled, row.share.amountMinor);
  }
  return settled;
}

/// What the open amount of its items fell by since it was made.
std::int64_t receivedBy(const AccountView& view, const Agreement& agreement, Date limit, Date day) {
  std::int64_t received = 0;
  for (const AgreedItem& agreed : agreement.items) {
    const std::int64_t open = subtractMinor(agreed.amountMinor, settledOf(view, agreed.item, limit, day));
    received = addMinor(received, subtractMinor(agreed.openMinor, open));
  }
  return std::max<std::int64_t>(0, received);
}

bool isMet(const AccountView& view, std::int64_t wanted, std::int64_t received) { return wanted - received < view.tolerance(); }

/// A payment that was there when it was judged may be taken back later: the first day on which it was not met.
Date firstDayNotMet(const AccountView& view, const Agreement& agreement, Date limit, std::int64_t wanted, Date judged, Date day) {
  std::vector<Date> days{judged};
  for (const ItemShare& row : view.portfolio.shares.of(view.account.customer)) {
    const auto until = row.share.until;
    if (until && *until > judged && *until <= day) days.push_back(*until);
  }
  std::ranges::sort(days);
  const auto notMet = std::ranges::find_if(
      days, [&](Date candidate) { return !isMet(view, wanted, receivedBy(view, agreement, limit, candidate)); });
  return notMet == days.end() ? day : *notMet;
}

std::int64_t agreedSum(const Agreement& agreement) {
  std::int64_t sum = 0;
  for (const Instalment& due : agreement.dues) sum = addMinor(sum, due.amountMinor);
  return sum;
}

/// Nobody can pay more of the items than was open of them.
std::int64_t mostOf(const Agreement& agreement) {
  std::int64_t open = 0;
  for (const AgreedItem& item : agreement.items) open = addMinor(open, item.openMinor);
  return open;
}

AgreementState announcedOn(const AccountView& view, AgreementState state, std::int64_t missing, Date day) {
  const Agreement& agreement = *state.agreement;
  const Date sent = std::max(agreement.made, agreement.dues.front().due);
  state.due = agreement.dues.front().due;
  if (missing < view.tolerance()) {
    state.status = AgreementStatus::kept;
    return state;
  }
  state.remaining = missing;
  const bool isSilent = day <= view.calendar.addWorkingDays(sent, view.settings.announcedDays);
  state.status = isSilent ? AgreementStatus::open : AgreementStatus::toVerify;
  return state;
}

}  // namespace

std::string_view agreementStatusName(AgreementStatus status) { return nameIn(statusNames, status); }

std::int64_t openOnDay(const AccountView& view, ItemId item, std::int64_t amountMinor, Date day) {
  return subtractMinor(amountMinor, settledOf(view, item, day, day));
}

Date lastDayOf(const AccountView& view, const Agreement& agreement, const Instalment& instalment) {
  const bool isCheque = agreement.means == MeansOfPayment::cheque;
  return view.calendar.addWorkingDays(instalment.due, isCheque ? view.settings.chequeDays : view.settings.promiseDays);
}

std::optional<Date> judgedOn(const AccountView& view, Date limit, Date day) {
  const auto& imports = view.portfolio.paymentImports;
  const Date first = plusDays(limit, 1);
  if (day < first) return std::nullopt;
  if (imports.empty() || imports.front().on > first) return first;
  for (const PaymentsImported& import : imports) {
    if (import.on > day) break;
    if (import.upTo >= limit) return std::max(first, import.on);
  }
  return std::nullopt;
}

AgreementState agreementStateOn(const AccountView& view, const Agreement& agreement, Date day) {
  AgreementState state{&agreement, AgreementStatus::open, 0, agreement.dues.back().due, 0, std::nullopt};
  if (agreement.ended && *agreement.ended <= day) {
    state.status = AgreementStatus::ended;
    return state;
  }
  const std::int64_t most = mostOf(agreement);
  const std::int64_t total = std::min(agreedSum(agreement), most);
  const std::int64_t missing = std::max<std::int64_t>(0, total - receivedBy(view, agreement, day, day));
  if (state.isAnnounced()) return announcedOn(view, state, missing, day);
  std::int64_t sum = 0;
  std::optional<int> next;
  std::optional<int> waiting;
  for (int place = 0; place < static_cast<int>(agreement.dues.size()); ++place) {
    const Instalment& instalment = agreement.dues[static_cast<std::size_t>(place)];
    sum = addMinor(sum, instalment.amountMinor);
    if (instalment.excused && *instalment.excused <= day) continue;
    const Date limit = lastDayOf(view, agreement, instalment);
    if (day <= limit) {
      if (!next) next = place;
      continue;
    }
    const std::int64_t wanted = std::min(sum, most);
    const std::int64_t received = receivedBy(view, agreement, limit, day);
    if (isMet(view, wanted, received)) continue;
    const auto judged = judgedOn(view, limit, day);
    if (!judged) {
      if (!waiting) waiting = place;
      continue;
    }
    state.status = received > 0 ? AgreementStatus::partlyKept : AgreementStatus::broken;
    state.due = instalment.due;
    state.instalment = place;
    state.brokenOn = firstDayNotMet(view, agreement, limit, wanted, *judged, day);
    return state;
  }
  if (!waiting && missing < view.tolerance()) {
    state.status = AgreementStatus::kept;
    return state;
  }
  state.remaining = missing;
  if (waiting) state.status = AgreementStatus::toVerify;
  const auto shown = waiting ? waiting : next;
  if (shown) {
    state.instalment = *shown;
    state.due = agreement.dues[static_cast<std::size_t>(*shown)].due;
  }
  return state;
}

std::vector<AgreementState> agreementStates(const AccountView& view) {
  std::vector<AgreementState> states;
  for (const Agreement& agreement : view.portfolio.agreements.of(view.account.customer)) {
    if (agreement.currency == view.account.currency) states.push_back(agreementStateOn(view, agreement, view.today));
  }
  return states;
}

std::vector<AgreementId> openAgreementsOn(const std::vector<AgreementState>& states, const std::vector<ItemId>& items) {
  std::vector<AgreementId> found;
  for (const AgreementState& state : states) {
    const bool isNamed = std::ranges::any_of(
        state.agreement->items, [&](const AgreedItem& agreed) { return std::ranges::find(items, agreed.item) != items.end(); });
    if (state.covers() && isNamed) found.push_back(state.agreement->id);
  }
  return found;
}

}  // namespace relance
