// SPDX-License-Identifier: GPL-3.0-or-later
// What pages say of a customer and of an account: names, claim, items, people to speak to.
#pragma once

#include <QList>
#include <QString>
#include <string>
#include <utility>
#include <vector>

#include "actions/reading/client_file.h"
#include "desktop/desk/desk_state.h"
#include "desktop/shared/controls/phrase_label.h"

namespace relance {

/// The name in the reader's language, else the first there is; `key` when there is none.
QString localName(const std::vector<std::pair<std::string, std::string>>& names, const std::string& key, Language language);

/// In the reader's language; empty when none fits.
QString segmentName(const DeskState& state, const Verdict& verdict);

/// "C00417 · Standard": code, segment and scenario as far as they are known.
QString accountLine(const DeskState& state, CustomerIndex customer, const Verdict* verdict);

/// The customer's account that pages speak of: that of the day's proposal or waiting decision, else in the base currency, else
/// the first one. None without any.
std::optional<std::uint32_t> accountOf(const DeskState& state, CustomerIndex customer);

/// All that is to be done about the account today: tasks that wait, then new proposals.
std::vector<const Proposal*> proposalsOf(const DeskState& state, std::uint32_t account);

/// What may be chased, never below zero.
std::int64_t claimOf(const Verdict& verdict);

/// "in dispute 3 000,00 €": what was taken off the overdue amount, as far as anything was.
struct DeductionLine {
  QString words;
  std::int64_t minor{0};
};
QList<DeductionLine> deductionLines(const Verdict& verdict);

/// Open invoices of the account, overdue ones first in order of their due dates; credits are left out.
std::vector<ItemIndex> openInvoices(const DeskState& state, std::uint32_t account);

/// "47 d", "today", "in 7 d": how late an item of that due date is.
QString latenessWords(int daysLate);

/// The person to call first: not opposed, not archived, with a number that lives. Null when there is none.
const Contact* firstToCall(const ClientFile& file);

/// The number by which somebody is reached: of the contact, else of the customer; empty: none.
QString numberOf(const ClientFile& file, const Contact* contact);

/// "Mme Roy": salutation and name.
QString contactName(const Contact& contact);

}  // namespace relance
