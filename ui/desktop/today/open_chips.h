// SPDX-License-Identifier: GPL-3.0-or-later
// One line above Today's list: what waits for a person beside the tasks, by kind with how many, each a chip that shows it.
#pragma once

#include <QWidget>
#include <optional>

#include "desktop/today/open_rows.h"

class QButtonGroup;

namespace relance {

class Chip;

class OpenChips final : public QWidget {
  Q_OBJECT

 public:
  /// Its chips join the group: one choice is made among all of them.
  explicit OpenChips(QButtonGroup& group, QWidget* parent = nullptr);

  /// Hidden while nothing waits; a kind without any has no chip unless it is the one chosen.
  void tell(const TodayList& list, std::optional<OpenKind> chosen);
  /// The kind after that one that has any, in the order of the chips; none after the last.
  std::optional<OpenKind> next(const TodayList& list, std::optional<OpenKind> after) const;
  Chip& chip(OpenKind kind) { return *m_chips[static_cast<int>(kind)]; }

 signals:
  void clicked(OpenKind kind);

 private:
  QList<Chip*> m_chips;
};

}  // namespace relance
