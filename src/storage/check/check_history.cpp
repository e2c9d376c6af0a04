// SPDX-License-Identifier: GPL-3.0-or-later
// The proof: the chain of events, and the digest that was sealed last.
#include "hash/canonical_bytes.h"
#include "storage/business_hash.h"
#include "storage/check/findings.h"
#include "storage/history/history.h"

namespace relance {

void checkChain(Database& database, Findings& findings) {
  for (const HistoryFault& fault : verifyHistory(database)) {
    findings.add(Invariant::chain, fault.sequence == 0 ? "history" : "event " + std::to_string(fault.sequence), {fault.what});
  }
}

void checkBusinessHash(Database& database, Findings& findings) {
  auto row = database.statement("SELECT kind, sequence FROM event ORDER BY sequence DESC LIMIT 1");
  if (!row.query().next() || row.text(0) != eventKindName(EventKind::sealed)) return;
  const std::int64_t sequence = row.number(1);
  const Digest now = businessHash(database);
  // The facts of `sealed` are the digest alone; that they are its own is for the chain to say.
  if (History(database).factsOf(sequence) == CanonicalBytes{}.add(now).bytes()) return;
  findings.add(Invariant::businessHash, "event " + std::to_string(sequence), {hex(now)});
}

}  // namespace relance
