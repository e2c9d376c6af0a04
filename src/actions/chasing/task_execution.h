// SPDX-License-Identifier: GPL-3.0-or-later
// Records that a waiting contact task was carried out: the contact, the steps it reached, the task done, our word given or kept.
#pragma once

#include "actions/change.h"
#include "actions/chasing/chased_account.h"
#include "domain/ledger/contact_event.h"
#include "domain/ledger/task.h"

namespace relance {

/// `account` is the task's, as of the day. Items, amounts and step are the task's own.
ContactEventId executeTask(Change& change, const ChasedAccount& account, const Task& task);

}  // namespace relance
