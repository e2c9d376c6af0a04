// SPDX-License-Identifier: GPL-3.0-or-later
// How long tests of the desktop wait for what must come: a busy machine may take its time, a defect never ends.
#pragma once

namespace relance {

/// Milliseconds, for QTest::qWaitFor and QSignalSpy::wait.
inline constexpr int patience = 60'000;

}  // namespace relance
