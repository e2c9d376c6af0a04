// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/agreements/agreeing.h"

#include <algorithm>

#include "storage/stores/promise_store.h"
#include "text/amount_text.h"

namespace relance {
namespace {

class Agreeing {
 public:
  Agreeing(Change& change, const ChasedAccount& account, const AccountState& state, AgreementTerms terms, ContactEventId contact)
      : m_change(change),
        m_account(account),
        m_state(state),
        m_view(state.view),
        m_terms(std::move(terms)),
        m_contact(contact),
        m_today(change.today()) {}

  Outcome<MadeAgreement> agree() {
    if (const auto refusal = findItems()) return *refusal;
    auto dues = agreedDues();
    if (!dues) return dues.refusal();
    Agreement agreement;
    agreement.customer = m_account.payer();
    agreement.currency = m_view.account.currency;
    agreement.kind = m_terms.kind;
    agreement.means = m_terms.means.value_or(m_view.customer().means);
    agreement.made = m_today;
    agreement.contactEvent = m_contact;
    agreement.person = m_change.person();
    agreement.dues = std::move(dues).value();
    for (const ItemIndex place : m_places) agreement.items.push_back({m_view.items().itemId(place), m_view.items().open[place]});
    return write(agreement);
  }

 private:
  std::optional<Refusal> findItems() {
    const ItemColumns& items = m_view.items();
    if (m_terms.items.empty()) {
      takeOverdue(std::nullopt);
      // His word is kept though we hold the items back: it is judged as any other.
      if (m_places.empty()) takeOverdue(Deduction::onHold);
    } else {
      for (const ItemId wanted : m_terms.items) {
        ItemIndex place = m_view.begin();
        while (place < m_view.end() && (items.itemId(place) != wanted || !items.isDebit(place))) ++place;
        if (place == m_view.end()) return Refusal{RefusalReason::unknownItem, {"#" + std::to_string(wanted.value)}};
        m_places.push_back(place);
      }
      std::ranges::sort(m_places);
      const auto repeated = std::ranges::unique(m_places);
      m_places.erase(repeated.begin(), repeated.end());
    }
    if (m_places.empty()) return Refusal{RefusalReason::nothingOpen, {m_view.customer().code}};
    return std::nullopt;
  }

  /// What is overdue and not contested, of the items that this deduction takes whole, or none does.
  void takeOverdue(std::optional<Deduction> deduction) {
    for (const ClaimedItem& claimed : m_state.claim.items) {
      if (wholeDeduction(m_view, claimed.item) == deduction && uncontested(claimed.item) > 0) m_places.push_back(claimed.item);
    }
  }

  std::int64_t uncontested(ItemIndex place) const {
    return subtractMinor(m_view.items().open[place], partsOf(m_state.claim.parts, m_view.items().itemId(place)).disputed);
  }

  /// All of it: what is open and not contested, less the credits that stand against everything overdue.
  std::int64_t wholeAmount() const {
    std::int64_t sum = 0;
    for (const ItemIndex place : m_places) sum = addMinor(sum, uncontested(place));
    if (m_terms.items.empty() && m_state.claim.credits < sum) sum = subtractMinor(sum, m_state.claim.credits);
    return sum;
  }

  Refusal tooSmall(std::int64_t amount, const EqualParts& parts) const {
    const Currency currency = m_view.account.currency;
    return {RefusalReason::amountNeeded,
            {"parts", decimalText({amount, currency}), std::string(currency.code()), std::to_string(parts.count)}};
  }

  Outcome<std::vector<Instalment>> agreedDues() const {
    std::vector<Instalment> dues = m_terms.dues;
    if (dues.empty()) {
      const std::int64_t amount = m_terms.amountMinor.value_or(wholeAmount());
      if (amount <= 0) return Refusal{RefusalReason::nothingOpen, {m_view.customer().code}};
      if (m_terms.parts) {
        if (amount < m_terms.parts->count) return tooSmall(amount, *m_terms.parts);
        dues = instalmentsOf(amount, *m_terms.parts);
      } else {
        const bool isAnnounced = m_terms.kind == AgreementKind::announced;
        if (!m_terms.on && !isAnnounced) return Refusal{RefusalReason::promiseNeedsDate, {}};
        dues.push_back({m_terms.on.value_or(m_today), amount});
      }
    }
    std::ranges::sort(dues, {}, &Instalment::due);
    const auto twice = std::ranges::adjacent_find(dues, {}, &Instalment::due);
    if (twice != dues.end()) return Refusal{RefusalReason::dateTwice, {isoText(twice->due)}};
    // A payment announced today may have left before.
    if (m_terms.kind != AgreementKind::announced && dues.front().due < m_today) {
      return Refusal{RefusalReason::dateInThePast, {isoText(dues.front().due)}};
    }
    return dues;
  }

  MadeAgreement write(const Agreement& agreement) {
    std::vector<ItemId> items;
    for (const AgreedItem& item : agreement.items) items.push_back(item.item);
    MadeAgreement made{{}, agreement.customer, agreement.currency, agreement.dues, {}, {}, 0};
    for (const AgreedItem& item : agreement.items) made.openMinor = addMinor(made.openMinor, item.openMinor);
    made.record = promiseRecord(m_view, m_state.claim.agreements, items);
    made.replaced = openAgreementsOn(m_state.claim.agreements, items);
    PromiseStore store(m_change.database());
    for (const AgreementId older : made.replaced) store.end(older, m_today, AgreementEnd::replaced);
    made.agreement = store.insert(agreement);
    m_change.touch(agreement.customer);
    m_change.facts().add(made.agreement);
    for (const Instalment& due : agreement.dues) m_change.facts().add(due.due).add(due.amountMinor);
    return made;
  }

  Change& m_change;
  const ChasedAccount& m_account;
  const AccountState& m_state;
  const AccountView& m_view;
  AgreementTerms m_terms;
  ContactEventId m_contact;
  Date m_today;
  std::vector<ItemIndex> m_places;
};

}  // namespace

Outcome<MadeAgreement> agree(Change& change, const ChasedAccount& account, const AccountState& state, AgreementTerms terms,
                             ContactEventId contact) {
  return Agreeing(change, account, state, std::move(terms), contact).agree();
}

}  // namespace relance
