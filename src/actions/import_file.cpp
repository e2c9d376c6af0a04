// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/import_file.h"

#include <algorithm>
#include <cassert>
#include <system_error>

#include "actions/importing/import_profile_text.h"
#include "actions/importing/own_files.h"
#include "actions/importing/plan_contacts.h"
#include "actions/importing/plan_customers.h"
#include "actions/importing/plan_documents.h"
#include "actions/importing/plan_payments.h"
#include "actions/importing/write_plan.h"
#include "exchange/csv/csv_content.h"
#include "exchange/rows/country_names.h"
#include "hash/sha256.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/import_store.h"
#include "storage/transaction.h"
#include "text/amount.h"
#include "text/amount_text.h"

namespace relance {
namespace {

RowDefaults defaultsOf(const Creditor& creditor, Date today) {
  const bool speaksFrench = creditor.country == "BE" || creditor.country == "LU" || creditor.country == "CH";
  return {creditor.currency, creditor.country, languageOfCountry(creditor.country).value_or(speaksFrench ? "fr" : "en"), today};
}

ImportPlan plan(ImportKind kind, Database& database, const Planning& planning) {
  switch (kind) {
    case ImportKind::customers:
      return planCustomers(database, planning);
    case ImportKind::contacts:
      return planContacts(database, planning);
    case ImportKind::invoices:
      return planInvoices(database, planning);
    case ImportKind::payments:
      return planPayments(database, planning);
    case ImportKind::settled:
      return planSettled(database, planning);
  }
  __builtin_unreachable();
}

class FileImport {
 public:
  FileImport(LedgerSession& session, const ImportRequest& request, const ImportObserver& observer)
      : m_session(session),
        m_request(request),
        m_observer(observer),
        m_fileName(request.path.filename().string()),
        m_fileProblems(m_fileName),
        m_problems(m_fileName),
        m_changes(m_fileName) {}

  ImportReport run() {
    if (m_request.paymentsUpTo && *m_request.paymentsUpTo > m_session.today()) {
      m_report.refusal = Refusal{RefusalReason::dateInTheFuture, {isoText(*m_request.paymentsUpTo)}};
      return std::move(m_report);
    }
    try {
      if (read() && check()) write();
    } catch (const ImportCancelled&) {
      m_report.end = ImportEnd::cancelled;
    }
    return std::move(m_report);
  }

 private:
  /// False when there is nothing to go on with; the report says why.
  bool read() {
    const auto request = csvRequest();
    if (!request) return false;
    if (isOwnFile(m_session.database().path(), m_request.path)) {
      m_problems.add(0, 0, ProblemReason::fileBinary);
      stop();
      return false;
    }
    std::error_code error;
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(m_request.path, error));
    auto reading = readCsv(m_request.path, *request, m_fileProblems, [&](std::int64_t bytes) {
      return !m_observer || m_observer({ImportStage::reading, bytes, 2 * size});
    });
    if (reading.isCancelled) throw ImportCancelled{};
    m_report.refusal = reading.refusal;
    m_content = std::move(reading.content);
    if (m_content) {
      m_report.dialect = m_content->dialect;
      m_report.mapping = m_content->mapping;
      m_report.kind = m_content->mapping.kind;
      m_report.counts.read = m_content->rowsRead;
      m_report.refusal = m_content->refusal;
    }
    m_problems = m_fileProblems;
    if (m_content && !m_report.refusal) return true;
    stop();
    return false;
  }

  std::optional<CsvRequest> csvRequest() {
    CsvRequest request{{m_request.kind, m_request.mappings, m_fileName}, m_request.dialect};
    if (m_request.profile.empty()) return request;
    const auto profile = ImportStore(m_session.database()).findProfile(m_request.profile);
    const auto content = profile ? parseProfile(profile->body) : std::nullopt;
    if (!content || (m_request.kind && *m_request.kind != profile->kind)) {
      m_report.refusal = Refusal{RefusalReason::unknownProfile, {m_request.profile}};
      return std::nullopt;
    }
    request.layout.kind = profile->kind;
    // What is said now comes last and wins.
    auto& mappings = request.layout.mappings;
    mappings.insert(mappings.begin(), content->mappings.begin(), content->mappings.end());
    SaidDialect& said = request.dialect;
    if (!said.dates) said.dates = content->dialect.dates;
    if (!said.decimalSign) said.decimalSign = content->dialect.decimalSign;
    said.isMinorUnits = said.isMinorUnits || content->dialect.isMinorUnits;
    return request;
  }

  /// Works out the plan from the ledger as it is; to be called inside a transaction.
  void makePlan() {
    m_problems = m_fileProblems;
    m_changes = ProblemList{m_fileName};
    m_notes = NoteList{};
    m_defaults = defaultsOf(CreditorStore(m_session.database()).find(), m_session.today());
    const Planning planning{*m_content, m_defaults, m_problems, m_changes, m_notes, m_observer};
    m_plan = plan(m_report.kind, m_session.database(), planning);
    m_plan.counts.read = m_content->rowsRead;
    m_plan.counts.customersMade = static_cast<std::int64_t>(m_plan.customers.size());
    m_plan.counts.itemsMade = static_cast<std::int64_t>(m_plan.items.size());
    m_plan.counts.allocationsMade = static_cast<std::int64_t>(m_plan.allocations.size());
    ImportStore imports(m_session.database());
    const auto earlier = imports.findByFile(hex(m_content->file.digest), m_report.kind);
    m_report.firstImportedOn = earlier ? std::optional{earlier->importedOn} : std::nullopt;
    m_plan.paymentsUpTo = paymentsUpTo();
    m_report.paymentsUpTo = m_plan.paymentsUpTo;
    m_saysMoreOfPayments = saysMoreOfPayments(imports);
    tell();
  }

  /// What is paid later on the day of the import stands in the next file: of that day only as much is known as the file shows.
  std::optional<Date> paymentsUpTo() const {
    if (m_report.kind != ImportKind::payments && m_report.kind != ImportKind::settled) return std::nullopt;
    if (m_request.paymentsUpTo) return m_request.paymentsUpTo;
    const Date today = m_session.today();
    const Date yesterday = plusDays(today, -1);
    return m_plan.lastPaid == noDay ? yesterday : std::clamp(dateOf(m_plan.lastPaid), yesterday, today);
  }

  /// A file of payments without a new one is news all the same: nothing more was paid up to its day. Not the same file again,
  /// unless it has no rows (days without a payment all look alike) or a person says the day.
  bool saysMoreOfPayments(ImportStore& imports) {
    const bool isNews = !m_report.firstImportedOn || m_content->rowsRead == 0 || m_request.paymentsUpTo;
    const auto upTo = imports.paymentsUpTo();
    return m_plan.paymentsUpTo && isNews && (!upTo || *upTo < *m_plan.paymentsUpTo);
  }

  void tell() {
    m_problems.sortByLine();
    m_changes.sortByLine();
    m_report.counts = m_plan.counts;
    m_report.totals = m_plan.totals;
    m_report.changes = m_changes.kept();
    m_report.changeCount = m_changes.count();
    m_report.notes = m_notes.kept();
    m_report.refusal.reset();
    compareTotal();
    stop();
  }

  void compareTotal() {
    if (!m_request.expectedTotal) return;
    const Currency currency = m_plan.totals.size() == 1 ? m_plan.totals.begin()->first : m_defaults.currency;
    const auto total = m_plan.totals.find(currency);
    const Money found{total == m_plan.totals.end() ? 0 : total->second, currency};
    const AmountResult wanted = parseTypedAmount(*m_request.expectedTotal, currency, Language::en);
    m_report.isTotalAsExpected = wanted == AmountResult{found};
    if (*m_report.isTotalAsExpected) return;
    const auto* expected = std::get_if<Money>(&wanted);
    m_report.refusal = Refusal{RefusalReason::importTotalDiffers,
                               {expected != nullptr ? decimalText(*expected) : *m_request.expectedTotal, decimalText(found)}};
  }

  /// What stands in the way goes to the report; problems before all else.
  void stop() {
    m_report.problems = m_problems.kept();
    m_report.problemCount = m_problems.count();
    if (m_problems.isEmpty()) return;
    m_report.refusal = Refusal{RefusalReason::importHasProblems, {std::to_string(m_problems.count())}};
  }

  bool hasNothingToWrite() const { return m_plan.isEmpty() && !m_saysMoreOfPayments; }

  /// False when nothing is to be written.
  bool check() {
    {
      const Transaction snapshot(m_session.database(), Transaction::Kind::reading);
      m_plannedAt = m_session.sequence();
      makePlan();
    }
    if (m_report.refusal) return false;
    m_report.end = hasNothingToWrite() ? ImportEnd::nothingNew : ImportEnd::wouldImport;
    if (m_request.isDryRun) return false;
    if (hasNothingToWrite()) saveProfile();
    return !hasNothingToWrite();
  }

  void write() {
    // Before the import, so that undoing takes the import back first.
    if (saveProfile() && m_session.sequence() == m_plannedAt + 1) ++m_plannedAt;
    const auto outcome =
        m_session.perform(EventKind::fileImported,
                          [&](Change& change) -> Outcome<ImportId> {
                            if (m_session.sequence() != m_plannedAt) makePlan();
                            if (m_report.refusal) return *m_report.refusal;
                            if (hasNothingToWrite()) {
                              change.leaveAsItWas();
                              return ImportId{};
                            }
                            const ImportIdentity identity{m_fileName, hex(m_content->file.digest), m_report.kind};
                            return writePlan(change, m_plan, identity, m_content->cells, m_observer);
                          },
                          {Recording::off, {}, {}});
    m_report.end = ImportEnd::stopped;
    if (!outcome) return;
    m_report.import = *outcome;
    m_report.end = m_report.import ? ImportEnd::imported : ImportEnd::nothingNew;
  }

  /// Whether history has it.
  bool saveProfile() {
    if (m_request.saveProfileAs.empty()) return false;
    const ImportProfile profile{m_request.saveProfileAs, m_report.kind,
                                profileText(profileOf(m_content->mapping, m_content->dialect))};
    return saveImportProfile(m_session, profile);
  }

  LedgerSession& m_session;
  const ImportRequest& m_request;
  const ImportObserver& m_observer;
  std::string m_fileName;
  ProblemList m_fileProblems;  // of the file alone
  ProblemList m_problems;
  ProblemList m_changes;
  NoteList m_notes;
  RowDefaults m_defaults;
  std::optional<CsvContent> m_content;
  ImportPlan m_plan;
  std::int64_t m_plannedAt{0};
  bool m_saysMoreOfPayments{false};
  ImportReport m_report;
};

}  // namespace

ImportReport importFile(LedgerSession& session, const ImportRequest& request, const ImportObserver& observer) {
  return FileImport(session, request, observer).run();
}

bool saveImportProfile(LedgerSession& session, const ImportProfile& profile) {
  const auto known = ImportStore(session.database()).findProfile(profile.name);
  if (known == profile) return false;
  const auto outcome = session.perform(EventKind::profileSaved, [&](Change& change) -> Outcome<Done> {
    ImportStore(change.database()).putProfile(profile);
    change.facts().add(importKindName(profile.kind)).add(sha256(profile.name)).add(sha256(profile.body));
    return Done{};
  });
  assert(outcome.isDone());
  return true;
}

}  // namespace relance
