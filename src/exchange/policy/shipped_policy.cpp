// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>
#include <span>

#include "domain/basics/embedded_file.h"
#include "exchange/policy/scenario_json.h"

namespace relance {

std::span<const EmbeddedFile> embeddedScenarios();

const ShippedPolicy& shippedPolicy() {
  static const ShippedPolicy policy = [] {
    ShippedPolicy shipped;
    for (const EmbeddedFile& file : embeddedScenarios()) {
      if (file.name.ends_with("segments.json")) {
        auto segments = readSegments(file.bytes);
        assert(segments.isDone());
        shipped.segments = std::move(segments).value();
      } else {
        auto scenario = readScenario(file.bytes);
        assert(scenario.isDone());
        shipped.scenarios.push_back(std::move(scenario).value());
      }
    }
    return shipped;
  }();
  return policy;
}

}  // namespace relance
