// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/steering/write_note.h"

#include "actions/chasing/chased_account.h"
#include "storage/stores/note_store.h"

namespace relance {

Outcome<NoteId> writeNote(LedgerSession& session, std::string_view customerCode, std::string_view text,
                          const PerformOptions& options) {
  return session.perform(
      EventKind::customerChanged,
      [&](Change& change) -> Outcome<NoteId> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return Refusal{RefusalReason::nothingToWrite, {"note"}};
        Note note;
        note.customer = *payer;
        note.day = change.today();
        note.happenedAt = change.nowUtc();
        note.text = change.write(text, *payer);
        note.person = change.person();
        const NoteId id = NoteStore(change.database()).insert(note);
        change.touch(*payer);
        change.facts().add(id);
        return id;
      },
      options);
}

}  // namespace relance
