// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/guarded_read.h"

#include "words/fault_words.h"

namespace relance {

void tellFault(LedgerDesk& desk, const MachineError& error) { emit desk.failed(faultWords(error).sentence); }

}  // namespace relance
