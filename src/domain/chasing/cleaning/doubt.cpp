// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/cleaning/doubt.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, doubtCount> doubtNames{"nearPrescription", "veryOld",      "duplicate", "unappliedCredit",
                                                              "residue",          "notContacted", "noProof"};
constexpr std::array<std::string_view, cleaningVerdictCount> verdictNames{"chase",    "offset",   "dispute",
                                                                          "handOver", "writeOff", "leave"};
constexpr std::array<std::string_view, 9> groundNames{"claimExpired", "claimExpiresSoon", "invoicedTwice",
                                                      "creditCovers", "creditUnclaimed",  "tooSmall",
                                                      "proofFirst",   "bestRoute",        "noRoutePays"};

}  // namespace

std::string_view doubtName(Doubt doubt) { return nameIn(doubtNames, doubt); }
std::optional<Doubt> parseDoubt(std::string_view name) { return valueIn<Doubt>(doubtNames, name); }
std::string_view cleaningVerdictName(CleaningVerdict verdict) { return nameIn(verdictNames, verdict); }
std::optional<CleaningVerdict> parseCleaningVerdict(std::string_view name) {
  return valueIn<CleaningVerdict>(verdictNames, name);
}
std::string_view verdictGroundName(VerdictGround ground) { return nameIn(groundNames, ground); }

}  // namespace relance
