// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/task.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 10> kindNames{"step",        "preDue",   "thankYou",      "callback",        "rejectCall",
                                                     "promiseCall", "decision", "verifyPayment", "completeAddress", "manual"};
constexpr std::array<std::string_view, 5> stateNames{"waiting", "done", "failed", "cancelled", "withdrawn"};
constexpr std::array<std::string_view, 3> approvalNames{"automatic", "confirm", "byHand"};

}  // namespace

std::string_view taskKindName(TaskKind kind) { return nameIn(kindNames, kind); }
std::optional<TaskKind> parseTaskKind(std::string_view name) { return valueIn<TaskKind>(kindNames, name); }

std::string_view taskStateName(TaskState state) { return nameIn(stateNames, state); }
std::optional<TaskState> parseTaskState(std::string_view name) { return valueIn<TaskState>(stateNames, name); }

std::string_view approvalName(Approval approval) { return nameIn(approvalNames, approval); }
std::optional<Approval> parseApproval(std::string_view name) { return valueIn<Approval>(approvalNames, name); }

bool isContact(TaskKind kind) {
  switch (kind) {
    case TaskKind::step:
    case TaskKind::preDue:
    case TaskKind::thankYou:
    case TaskKind::callback:
    case TaskKind::rejectCall:
    case TaskKind::promiseCall:
    case TaskKind::manual:
      return true;
    case TaskKind::decision:
    case TaskKind::verifyPayment:
    case TaskKind::completeAddress:
      return false;
  }
  return false;
}

}  // namespace relance
