// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/withdraw_import.h"

#include <algorithm>

#include "storage/history/undo_log.h"
#include "storage/stores/import_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

constexpr PerformOptions unrecorded{Recording::off, {}, {}};

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

bool isMade(const ImportRecord& record, CustomerId customer) {
  return std::ranges::any_of(record.ranges, [&](const ImportRange& range) {
    return range.table == ImportedTable::customer && range.first <= customer.value && customer.value <= range.last;
  });
}

/// Whatever was done since to a customer that the import made would go with him.
std::vector<Event> doneToItsCustomers(Database& database, const ImportRecord& record) {
  if (std::ranges::find(record.ranges, ImportedTable::customer, &ImportRange::table) == record.ranges.end()) return {};
  std::vector<Event> events = UndoLog(database).standingAfter(record.sequence);
  std::erase_if(events, [&](const Event& event) {
    const auto subjects = History(database).subjectsOf(event.sequence);
    return event.kind == EventKind::fileImported || event.kind == EventKind::importWithdrawn ||
           event.kind == EventKind::runStored || event.kind == EventKind::runWithdrawn ||
           std::ranges::none_of(subjects, [&](CustomerId subject) { return isMade(record, subject); });
  });
  return events;
}

Outcome<UndoneAction> withdraw(Change& change, ImportId id) {
  Database& database = change.database();
  ImportStore imports(database);
  const auto record = imports.find(id);
  // The imports that a sample tells of were never made: their rows have no other origin than the sample itself.
  if (!record || History(database).find(record->sequence)->kind != EventKind::fileImported) {
    return Refusal{RefusalReason::nothingToUndo, {}};
  }
  const auto touched = doneToItsCustomers(database, *record);
  if (!touched.empty()) return Refusal{RefusalReason::undoBlocked, {namesOf(touched)}};

  UndoLog undo(database);
  const auto entry = undo.find(record->sequence);
  const std::string changeset = entry ? undo.changesetOf(record->sequence) : "";
  const bool isWayBackLost = changeset.empty() && record->rowsUpdated > 0;
  if (isWayBackLost || !applyChangeset(database, inverseOf(database, changeset))) {
    return Refusal{RefusalReason::undoBlocked, {namesOf(undo.standingAfter(record->sequence))}};
  }
  // Known rows are as before now: only what others made can still rest on the import's own rows.
  const auto dependents = imports.dependents(*record);
  if (!dependents.empty()) return Refusal{RefusalReason::undoBlocked, {joined(dependents)}};
  ItemStore(database).refreshSettledOn(imports.remove(*record));
  undo.forget(record->sequence);

  History history(database);
  UndoneAction action{*history.find(record->sequence), history.subjectsOf(record->sequence)};
  for (const CustomerId subject : action.subjects) change.touch(subject);
  change.facts().add(record->sequence).add(id);
  return action;
}

}  // namespace

Outcome<UndoneAction> withdrawImport(LedgerSession& session, ImportId import) {
  return session.perform(
      EventKind::importWithdrawn, [&](Change& change) { return withdraw(change, import); }, unrecorded);
}

Outcome<UndoneAction> withdrawLastImport(LedgerSession& session) {
  const auto last = ImportStore(session.database()).last();
  if (!last) return Refusal{RefusalReason::nothingToUndo, {}};
  return withdrawImport(session, last->id);
}

}  // namespace relance
