// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/causes/change_cause.h"

#include <algorithm>

#include "actions/causes/cause_list.h"
#include "exchange/policy/scenario_json.h"
#include "storage/stores/cause_store.h"
#include "text/utf8.h"

namespace relance {
namespace {

constexpr std::size_t longestName = 100;
constexpr int mostDays = 366;

bool isOneLine(std::string_view text) {
  const bool isPlain = !firstInvalidUtf8(text) && std::ranges::none_of(text, [](char c) { return c >= 0 && c < ' '; });
  return isPlain && !text.empty() && codePointCount(text) <= longestName;
}

Refusal bad(std::string_view key, const char* what) { return {RefusalReason::badCause, {std::string(key), what}}; }

Outcome<Cause> changed(const Cause* before, std::string_view key, const CauseChange& wanted) {
  if (before == nullptr && !wanted.kind) return Refusal{RefusalReason::unknownCause, {std::string(key)}};
  if (!isCauseKey(key)) return bad(key, "key");
  if (before != nullptr && wanted.kind && *wanted.kind != before->kind) return bad(key, "kind");
  if (wanted.days && (*wanted.days < 0 || *wanted.days > mostDays)) return bad(key, "days");
  if (before == nullptr && wanted.names.empty()) return bad(key, "name");
  Cause cause;
  if (before != nullptr) {
    cause = *before;
  } else {
    cause.kind = *wanted.kind;
    cause.key = key;
  }
  for (const auto& [language, name] : wanted.names) {
    if (!isOneLine(name)) return bad(key, "name");
    const auto known = std::ranges::find(cause.names, language, &std::pair<std::string, std::string>::first);
    if (known == cause.names.end()) {
      cause.names.emplace_back(language, name);
    } else {
      known->second = name;
    }
  }
  cause.owner = wanted.owner.value_or(cause.owner);
  cause.days = wanted.days.value_or(cause.days);
  cause.fault = wanted.fault.value_or(cause.fault);
  cause.isEnabled = wanted.isEnabled.value_or(cause.isEnabled);
  return cause;
}

}  // namespace

Outcome<Cause> changeCause(LedgerSession& session, std::string_view key, const CauseChange& wanted,
                           const PerformOptions& options) {
  return session.perform(
      EventKind::causeChanged,
      [&](Change& change) -> Outcome<Cause> {
        const std::vector<Cause> causes = causeList(change.database());
        const Cause* before = findCause(causes, key);
        const auto outcome = changed(before, key, wanted);
        if (!outcome) return outcome.refusal();
        Cause made = *outcome;
        if (before != nullptr && made == *before) {
          change.leaveAsItWas();
          return made;
        }
        made.origin = Origin::own;
        const auto place = before == nullptr ? causes.end() : causes.begin() + (before - causes.data());
        const auto position = std::count_if(causes.begin(), place, [&](const Cause& c) { return c.kind == made.kind; }) + 1;
        CauseStore(change.database())
            .put({made.kind, made.key, static_cast<int>(position), writeNames(made.names), made.owner, made.days, made.fault,
                  made.isEnabled, made.origin});
        change.facts().add(causeKindName(made.kind)).add(made.key).add(causeOwnerName(made.owner)).add(made.days);
        change.facts().add(disputeFaultName(made.fault)).add(made.isEnabled);
        for (const auto& [language, name] : wanted.names) change.write(name);
        return made;
      },
      options);
}

}  // namespace relance
