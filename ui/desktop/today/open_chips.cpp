// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/open_chips.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/look/metrics.h"

namespace relance {

OpenChips::OpenChips(QButtonGroup& group, QWidget* parent) : QWidget(parent) {
  auto* line = new WrappingLayout(metrics::gap, this);
  auto* words = new RoleLabel(tr("Also waiting"), ColourRole::secondary);
  words->setAlignment(Qt::AlignVCenter);
  line->addWidget(words);
  for (int i = 0; i < openKindCount; ++i) {
    const auto kind = static_cast<OpenKind>(i);
    auto* chip = new Chip(openKindWord(kind));
    chip->setIconName(openKindIcon(kind));
    group.addButton(chip);
    line->addWidget(chip);
    m_chips << chip;
    connect(chip, &QAbstractButton::clicked, this, [this, kind] { emit clicked(kind); });
  }
  words->setMinimumHeight(m_chips.first()->sizeHint().height());
  hide();
}

void OpenChips::tell(const TodayList& list, std::optional<OpenKind> chosen) {
  bool isAny = false;
  for (int i = 0; i < openKindCount; ++i) {
    const auto kind = static_cast<OpenKind>(i);
    const int count = openCount(list, kind);
    const bool isShown = count > 0 || chosen == kind;
    m_chips[i]->setCount(count);
    m_chips[i]->setVisible(isShown);
    m_chips[i]->setChecked(chosen == kind);
    isAny = isAny || isShown;
  }
  setVisible(isAny);
}

std::optional<OpenKind> OpenChips::next(const TodayList& list, std::optional<OpenKind> after) const {
  for (int i = after ? static_cast<int>(*after) + 1 : 0; i < openKindCount; ++i) {
    if (openCount(list, static_cast<OpenKind>(i)) > 0) return static_cast<OpenKind>(i);
  }
  return std::nullopt;
}

}  // namespace relance
