// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/agreement_state.h"

#include <algorithm>
#include <array>

#include "domain/basics/enum_names.h"
#include "domain/chasing/account/received.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 6> statusNames{"open", "toVerify", "kept", "partlyKept", "broken", "ended"};

/// A payment that was there when it was judged may be taken back later: the first day on which it was not met.
Date firstDayNotMet(const AccountView& view, const Agreement& agreement, Date limit, std::int64_t wanted, Date judged, Date day) {
  std::vector<Date> days{judged};
  for (const ItemShare& row : view.portfolio.shares.of(view.account.customer)) {
    const auto until = row.share.until;
    if (until && *until > judged && *until <= day) days.push_back(*until);
  }
  std::ranges::sort(days);
  const auto notMet = std::ranges::find_if(
      days, [&](Date candidate) { return arrivedBy(view, agreement, limit, candidate).missing(wanted) >= view.tolerance(); });
  return notMet == days.end() ? day : *notMet;
}

std::int64_t agreedSum(const Agreement& agreement) {
  std::int64_t sum = 0;
  for (const Instalment& due : agreement.dues) sum = addMinor(sum, due.amountMinor);
  return sum;
}

/// A word about what is not asked for any more is neither kept nor broken.
AgreementStatus keptUnlessWrittenOff(const Arrived& arrived) {
  return arrived.isWrittenOff() ? AgreementStatus::ended : AgreementStatus::kept;
}

AgreementState announcedOn(const AccountView& view, AgreementState state, const Arrived& today, std::int64_t missing, Date day) {
  const Agreement& agreement = *state.agreement;
  const Date sent = std::max(agreement.made, agreement.dues.front().due);
  state.due = agreement.dues.front().due;
  if (missing < view.tolerance()) {
    state.status = keptUnlessWrittenOff(today);
    return state;
  }
  state.remaining = missing;
  const bool isSilent = day <= view.calendar.addWorkingDays(sent, view.settings.announcedDays);
  state.status = isSilent ? AgreementStatus::open : AgreementStatus::toVerify;
  return state;
}

}  // namespace

std::string_view agreementStatusName(AgreementStatus status) { return nameIn(statusNames, status); }

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
  const Arrived today = arrivedBy(view, agreement, day, day);
  const std::int64_t missing = today.missing(agreedSum(agreement));
  if (state.isAnnounced()) return announcedOn(view, state, today, missing, day);
  std::int64_t sum = 0;
  std::optional<int> next;
  std::optional<int> waiting;
  for (int place = 0; place < static_cast<int>(agreement.dues.size()); ++place) {
    const Instalment& instalment = agreement.dues[static_cast<std::size_t>(place)];
    sum = addMinor(sum, instalment.amountMinor);
    const bool isLast = place + 1 == static_cast<int>(agreement.dues.size());  // nothing after it would ask for the rest
    if (!isLast && instalment.excused && *instalment.excused <= day) continue;
    const Date limit = lastDayOf(view, agreement, instalment);
    if (day <= limit) {
      if (!next) next = place;
      continue;
    }
    const Arrived arrived = arrivedBy(view, agreement, limit, day);
    if (arrived.missing(sum) < view.tolerance()) continue;
    const auto judged = judgedOn(view, limit, day);
    if (!judged) {
      if (!waiting) waiting = place;
      continue;
    }
    state.status = arrived.received > 0 ? AgreementStatus::partlyKept : AgreementStatus::broken;
    state.due = instalment.due;
    state.instalment = place;
    state.brokenOn = firstDayNotMet(view, agreement, limit, sum, *judged, day);
    return state;
  }
  if (!waiting && missing < view.tolerance()) {
    state.status = keptUnlessWrittenOff(today);
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
