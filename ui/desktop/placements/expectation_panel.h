// SPDX-License-Identifier: GPL-3.0-or-later
// What a mandate may bring, figure by figure, beside the other routes.
#pragma once

#include <QWidget>

#include "actions/reading/placement_preview.h"
#include "text/language.h"

class QVBoxLayout;

namespace relance {

class ExpectationPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit ExpectationPanel(QWidget* parent = nullptr);

  /// `value` is that of the partner chosen; none: his figures are not known.
  void show(const PlacementPreview& preview, const std::optional<MandateValue>& value, Language language);
  using QWidget::show;
  /// Nothing is ticked.
  void clear();

 private:
  QVBoxLayout& startAnew();

  QVBoxLayout* m_layout;
  QWidget* m_inside{nullptr};
};

}  // namespace relance
