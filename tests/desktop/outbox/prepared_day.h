// SPDX-License-Identifier: GPL-3.0-or-later
// A day's ledger whose run is stored and whose decisions are taken: letters, formal demands and e-mails wait to leave.
#pragma once

#include "desktop/day_ledger.h"

namespace relance {

/// What the ledger at this path lacks of a full outbox.
void prepareOutbox(const std::filesystem::path& ledger);

/// So many customers more, each with an invoice for which a courteous letter is due today (they have no e-mail address).
void addLetterCustomers(const std::filesystem::path& ledger, int count);

/// A payment of that invoice, imported since.
void payInvoice(const std::filesystem::path& ledger, const std::string& number);

/// From now on its letters bear a watermark and nothing can be sent.
void makeSampleOf(const std::filesystem::path& ledger);

/// As a person changes a setting in another program.
void changeSetting(const std::filesystem::path& ledger, const std::string& key, const std::string& value);

}  // namespace relance
