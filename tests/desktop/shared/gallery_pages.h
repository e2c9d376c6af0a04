// SPDX-License-Identifier: GPL-3.0-or-later
// Pages put together from every shared widget with invented content, to be measured and looked at.
#pragma once

#include <QWidget>
#include <memory>

namespace relance::gallery {

/// As the day's list: rail, top line, chips, table, key caps, inspector, foot.
std::unique_ptr<QWidget> todayPage();
/// As the aged balance: heat, groups, hairlines, totals, cell cursor.
std::unique_ptr<QWidget> balancePage();
/// Every control by itself, forms, marks, an empty list, the commit bar.
std::unique_ptr<QWidget> controlsPage();
/// Every icon with its name, in the sizes it is used in.
std::unique_ptr<QWidget> iconsPage();

}  // namespace relance::gallery
