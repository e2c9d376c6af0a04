// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a CSV file into the ledger: all of it, or nothing with the reasons why not.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "actions/importing/import_report.h"
#include "actions/ledger_session.h"

namespace relance {

struct ImportRequest {
  std::filesystem::path path;
  std::optional<ImportKind> kind;            // none: told by the profile, else by the titles
  std::string profile;                       // name of a saved one; empty: none
  std::vector<HandMapping> mappings;         // win over the profile's
  SaidDialect dialect;                       // wins over the profile's
  std::optional<std::string> expectedTotal;  // "1204880.00" or "1 204 880,00", in the file's currency
  /// Only of kind payments or settled: payments are complete up to this day, today at most. None: up to the latest payment of
  /// the file, but not earlier than yesterday nor later than today.
  std::optional<Date> paymentsUpTo;
  bool isDryRun{false};
  std::string saveProfileAs;  // empty: not saved; saved, as an action of its own, before the import of a file without problems
};

/// Reads, checks and matches before the writer's lock is taken, and again inside if the ledger has changed meanwhile.
///
/// Who is who: a customer is its code or another code of it; a document is customer, kind, number and instalment (given, else the
/// order of due dates); a payment is the k-th row with the same customer, document, day, amount, reference and text, so that two
/// equal rows of one file are two payments, and the same file again adds none. A known row that says something else is listed
/// as a change and not applied.
///
/// Payments settle the document they name, in order of date, then of line; what is more than open stays unapplied. A negative
/// payment becomes a refund: of the credit note it names, of what was paid too much on the invoice it names, or of the
/// customer's unapplied payments, the oldest first. A document without due date is due by the customer's terms. Documents and
/// payments of customers that are not in the ledger are problems; a file of settled invoices makes its customers.
///
/// Throws FileError if the file cannot be read, StorageError as LedgerSession::perform does.
ImportReport importFile(LedgerSession& session, const ImportRequest& request, const ImportObserver& observer = {});

/// Kept under its name in the ledger; one of the same name is replaced. Undone as any action. False: it is there just so already.
bool saveImportProfile(LedgerSession& session, const ImportProfile& profile);

}  // namespace relance
