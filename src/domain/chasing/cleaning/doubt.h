// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a line of the ledger doubtful, with the facts that say so, and what a person may answer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/basics/date.h"

namespace relance {

/// The most urgent first.
enum class Doubt : std::uint8_t { nearPrescription, veryOld, duplicate, unappliedCredit, residue, notContacted, noProof };

/// chase: it goes on, or is sound. offset: a credit settles it, or it settles debits. writeOff: proposed to a manager. leave:
/// until a date.
enum class CleaningVerdict : std::uint8_t { chase, offset, dispute, handOver, writeOff, leave };

inline constexpr int doubtCount = 7;
inline constexpr int cleaningVerdictCount = 6;

/// A credit is set off or left; the other verdicts are about what somebody owes.
inline bool suitsCredits(CleaningVerdict verdict) {
  return verdict == CleaningVerdict::offset || verdict == CleaningVerdict::leave;
}

/// Names used in JSON and on the command line.
std::string_view doubtName(Doubt doubt);
std::optional<Doubt> parseDoubt(std::string_view name);
std::string_view cleaningVerdictName(CleaningVerdict verdict);
std::optional<CleaningVerdict> parseCleaningVerdict(std::string_view name);

/// nearPrescription: `day` the last to claim, `other` the article. veryOld: `days` late at its first import. duplicate: `day` the
/// other one was issued, `other` its number. unappliedCredit: `days` since it came. residue: `amountMinor` of the whole item.
/// notContacted: `day` of the last contact, none: never; `days` without. noProof: `days` late.
struct DoubtFact {
  Doubt doubt{Doubt::veryOld};
  std::optional<Date> day{};
  std::optional<int> days{};
  std::optional<std::int64_t> amountMinor{};
  std::string other{};

  bool operator==(const DoubtFact&) const = default;
};

/// Why a verdict is proposed.
enum class VerdictGround : std::uint8_t {
  claimExpired,      // nobody can be sued for it any longer, and asking costs more than it brings
  claimExpiresSoon,  // a court has to be asked in time
  invoicedTwice,
  creditCovers,     // a credit and a debit of the account lie beside one another
  creditUnclaimed,  // nothing stands against the credit: its owner is asked
  tooSmall,
  proofFirst,  // the proof is fetched before anything is claimed
  bestRoute,   // of the greatest expected value
  noRoutePays  // none is expected to bring more than it costs
};

std::string_view verdictGroundName(VerdictGround ground);

struct ProposedVerdict {
  CleaningVerdict verdict{CleaningVerdict::chase};
  VerdictGround ground{VerdictGround::bestRoute};
  std::string with{};           // of an offset: the number of the other item; empty: the oldest due first
  std::optional<Date> until{};  // of leave

  bool operator==(const ProposedVerdict&) const = default;
};

}  // namespace relance
