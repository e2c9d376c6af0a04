// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/create_ledger.h"

#include "actions/chasing/ledger_policy.h"
#include "actions/ledger_session.h"
#include "actions/settings/setting_list.h"
#include "storage/file_placing.h"
#include "storage/stores/creditor_store.h"

namespace relance {
namespace {

std::optional<Refusal> keep(std::string_view key, std::string& value) {
  const auto kept = readSetting(key, value);
  if (!kept) return kept.refusal();
  value = *kept;
  return std::nullopt;
}

}  // namespace

Outcome<Done> createLedger(const std::filesystem::path& path, Creditor creditor, const Clock& clock) {
  if (std::filesystem::exists(std::filesystem::symlink_status(path))) {
    return Refusal{RefusalReason::ledgerExists, {path.string()}};
  }
  if (auto refusal = keep("creditor.name", creditor.name)) return *refusal;
  if (auto refusal = keep("creditor.country", creditor.country)) return *refusal;
  if (auto refusal = keep("creditor.region", creditor.region)) return *refusal;
  if (auto refusal = keep("creditor.timeZone", creditor.timeZone)) return *refusal;

  // Made under another name, so that a ledger without its creditor never exists.
  const TemporaryFile made(temporaryBeside(path));
  {
    LedgerSession session(Database::create(made.path()), clock);
    const auto insert = [&](Change& change) -> Outcome<Done> {
      creditor.createdAt = change.nowUtc();
      CreditorStore(change.database()).insert(creditor);
      seedPolicy(change.database(), change.today());
      change.facts().add(creditor.country).add(creditor.currency.code());
      change.write(creditor.name);
      return Done{};
    };
    PerformOptions notToBeUndone;
    notToBeUndone.recording = Recording::off;
    const auto outcome = session.perform(EventKind::ledgerMade, insert, notToBeUndone);
    if (!outcome) return outcome.refusal();
  }
  placeNew(made.path(), path);
  return Done{};
}

}  // namespace relance
