// SPDX-License-Identifier: GPL-3.0-or-later
// The rate tables that come with the program (resources/rates); seeds for a new ledger, never written over its own rates.
#pragma once

#include <span>

#include "domain/basics/embedded_file.h"
#include "domain/law/rate_table.h"

namespace relance {

/// The embedded files themselves.
std::span<const EmbeddedFile> embeddedRates();

/// Read from them, each table named as its file without folder and ".csv"; a mistake in a shipped file is a bug and asserts.
RateBook shippedRates();

}  // namespace relance
