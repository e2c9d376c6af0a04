// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/cause.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "domain/basics/check_digits.h"
#include "domain/basics/enum_names.h"
#include "domain/basics/quoted_table.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 2> kindNames{"late", "dispute"};
constexpr std::array<std::string_view, 8> ownerNames{"controller", "manager",   "sales",   "orderDesk",
                                                     "billing",    "logistics", "quality", "director"};
constexpr std::size_t longestKey = 40;

bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
bool isLetterOrDigit(char c) { return isSmall(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

std::optional<Cause> readRow(CauseKind kind, const std::vector<std::string>& fields) {
  const auto owner = parseCauseOwner(fields[3]);
  const auto fault = parseDisputeFault(fields[5]);
  const bool isCounted = isAllDigits(fields[4]) && fields[4].size() <= 2;
  if (!isCauseKey(fields[0]) || fields[1].empty() || fields[2].empty() || !owner || !isCounted || !fault) return std::nullopt;
  return Cause{kind, fields[0],      {{"fr", fields[1]}, {"en", fields[2]}}, *owner, std::stoi(fields[4]), *fault,
               true, Origin::shipped};
}

std::vector<Cause> readShipped() {
  std::vector<Cause> causes;
  for (const CauseKind kind : {CauseKind::late, CauseKind::dispute}) {
    const std::string name = "reasons/" + std::string(causeKindName(kind)) + ".csv";
    for (const EmbeddedFile& file : embeddedReasons()) {
      if (file.name != name) continue;
      const auto table = readCauseTable(kind, file.bytes);
      assert(table);
      for (const Cause& cause : *table) {
        assert(findCause(causes, cause.key) == nullptr);
        causes.push_back(cause);
      }
    }
  }
  assert(findCause(causes, unspecifiedCause) != nullptr);
  return causes;
}

}  // namespace

std::string_view causeKindName(CauseKind kind) { return nameIn(kindNames, kind); }
std::optional<CauseKind> parseCauseKind(std::string_view name) { return valueIn<CauseKind>(kindNames, name); }

std::string_view causeOwnerName(CauseOwner owner) { return nameIn(ownerNames, owner); }
std::optional<CauseOwner> parseCauseOwner(std::string_view name) { return valueIn<CauseOwner>(ownerNames, name); }

std::string_view nameOf(const Cause& cause, std::string_view language) {
  for (const auto& [code, name] : cause.names) {
    if (code == language) return name;
  }
  return cause.names.empty() ? cause.key : cause.names.front().second;
}

bool isCauseKey(std::string_view text) {
  return !text.empty() && text.size() <= longestKey && isSmall(text.front()) && std::ranges::all_of(text, isLetterOrDigit);
}

std::optional<std::vector<Cause>> readCauseTable(CauseKind kind, std::string_view text) {
  const auto rows = readQuotedTable(text, "key,fr,en,owner,days,fault");
  if (!rows) return std::nullopt;
  std::vector<Cause> causes;
  for (const auto& fields : *rows) {
    auto cause = readRow(kind, fields);
    if (!cause || findCause(causes, cause->key) != nullptr) return std::nullopt;
    causes.push_back(std::move(*cause));
  }
  return causes;
}

const std::vector<Cause>& shippedCauses() {
  static const std::vector<Cause> causes = readShipped();
  return causes;
}

std::vector<Cause> overlaid(std::vector<Cause> shipped, const std::vector<Cause>& own) {
  for (const Cause& cause : own) {
    const auto same =
        std::ranges::find_if(shipped, [&](const Cause& other) { return other.kind == cause.kind && other.key == cause.key; });
    if (same == shipped.end()) {
      shipped.push_back(cause);
    } else {
      *same = cause;
    }
  }
  std::ranges::stable_sort(shipped, {}, &Cause::kind);
  return shipped;
}

const Cause* findCause(const std::vector<Cause>& causes, std::string_view key) {
  const auto found = std::ranges::find(causes, key, &Cause::key);
  return found == causes.end() ? nullptr : &*found;
}

}  // namespace relance
