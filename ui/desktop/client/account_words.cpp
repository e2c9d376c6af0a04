// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/account_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "desktop/shared/format.h"
#include "words/reason_words.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Account)
};

CustomerIndex payerOf(const DeskState& state, CustomerIndex customer) {
  const CustomerIndex payer = state.portfolio.customers[customer].payer;
  return payer == noCustomer ? customer : payer;
}

}  // namespace

QString localName(const std::vector<std::pair<std::string, std::string>>& names, const std::string& key, Language language) {
  for (const auto& [code, name] : names) {
    if (code == languageCode(language)) return toQt(name);
  }
  return toQt(names.empty() ? key : names.front().second);
}

QString segmentName(const DeskState& state, const Verdict& verdict) {
  const auto segment = std::ranges::find(state.policy.segments, verdict.segment, &Segment::key);
  return segment == state.policy.segments.end() ? QString() : localName(segment->names, segment->key, state.language);
}

QString accountLine(const DeskState& state, CustomerIndex customer, const Verdict* verdict) {
  QStringList parts{toQt(state.portfolio.customers[customer].code)};
  if (verdict != nullptr) {
    if (const QString segment = segmentName(state, *verdict); !segment.isEmpty()) parts << segment;
    const Scenario* scenario = state.scenarioOf(*verdict);
    if (scenario != nullptr) {
      const QString name = localName(scenario->names, scenario->key, state.language);
      if (name != parts.last()) parts << name;
    }
  }
  return parts.join(QStringLiteral(" · "));
}

std::optional<std::uint32_t> accountOf(const DeskState& state, CustomerIndex customer) {
  const CustomerIndex payer = payerOf(state, customer);
  std::optional<std::uint32_t> first;
  std::optional<std::uint32_t> base;
  const auto& accounts = state.portfolio.accounts;
  const auto start = std::ranges::lower_bound(accounts, payer, {}, &Account::customer);
  for (auto i = static_cast<std::uint32_t>(start - accounts.begin()); i < accounts.size(); ++i) {
    const Account& account = accounts[i];
    if (account.customer != payer) break;
    if (state.actions[i].proposal != nullptr) return i;
    if (!first) first = i;
    if (account.currency == state.policy.settings.base) base = i;
  }
  return base ? base : first;
}

std::vector<const Proposal*> proposalsOf(const DeskState& state, std::uint32_t account) {
  std::vector<const Proposal*> proposals;
  for (const KeptTask& kept : state.run.kept) {
    if (kept.proposal.account == account) proposals.push_back(&kept.proposal);
  }
  for (const Proposal& proposal : state.run.proposals) {
    if (proposal.account == account) proposals.push_back(&proposal);
  }
  return proposals;
}

std::int64_t claimOf(const Verdict& verdict) { return std::max<std::int64_t>(0, verdict.chaseable); }

QList<DeductionLine> deductionLines(const Verdict& verdict) {
  QList<DeductionLine> lines;
  for (std::size_t i = 0; i < deductionCount; ++i) {
    if (verdict.deducted[i] != 0) lines.push_back({deductionWord(static_cast<Deduction>(i)), verdict.deducted[i]});
  }
  return lines;
}

std::vector<ItemIndex> openInvoices(const DeskState& state, std::uint32_t account) {
  std::vector<ItemIndex> items;
  const Account& slice = state.portfolio.accounts[account];
  for (ItemIndex i = slice.firstItem; i < slice.firstItem + slice.itemCount; ++i) {
    if (state.portfolio.items.isDebit(i)) items.push_back(i);
  }
  return items;
}

QString latenessWords(int daysLate) {
  if (daysLate > 0) return Words::tr("%1 d", "days late").arg(daysLate);
  if (daysLate == 0) return Words::tr("today");
  return Words::tr("in %1 d").arg(-daysLate);
}

const Contact* firstToCall(const ClientFile& file) {
  const auto isReached = [](const Contact& contact) {
    return !contact.opposedOn && !contact.archivedOn && !contact.phoneDeadOn &&
           (!contact.phone.empty() || !contact.mobile.empty());
  };
  const auto found = std::ranges::find_if(file.contacts, isReached);
  return found == file.contacts.end() ? nullptr : &*found;
}

QString numberOf(const ClientFile& file, const Contact* contact) {
  if (contact != nullptr) return toQt(contact->phone.empty() ? contact->mobile : contact->phone);
  return toQt(file.customer.phone.empty() ? file.customer.mobile : file.customer.phone);
}

QString contactName(const Contact& contact) {
  return toQt(contact.salutation.empty() ? contact.name : contact.salutation + " " + contact.name);
}

}  // namespace relance
