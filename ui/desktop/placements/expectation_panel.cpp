// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placements/expectation_panel.h"

#include <QGridLayout>
#include <algorithm>

#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"
#include "text/amount_text.h"
#include "words/cleaning_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

RoleLabel* heading(const QString& words) {
  auto* label = new RoleLabel(words);
  label->setStrong(true);
  return label;
}

}  // namespace

ExpectationPanel::ExpectationPanel(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
}

QVBoxLayout& ExpectationPanel::startAnew() {
  delete m_inside;
  m_inside = new QWidget;
  auto* column = new QVBoxLayout(m_inside);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  m_layout->addWidget(m_inside);
  return *column;
}

void ExpectationPanel::clear() { startAnew(); }

void ExpectationPanel::show(const PlacementPreview& preview, const std::optional<MandateValue>& value, Language language) {
  QVBoxLayout& column = startAnew();
  const auto amount = [&](std::int64_t minor) { return amountWords({minor, preview.currency}, language); };
  column.addWidget(heading(tr("What may be expected")));
  auto* grid = new QGridLayout;
  grid->setColumnStretch(0, 1);
  grid->setHorizontalSpacing(metrics::gap);
  grid->setVerticalSpacing(2);
  int row = 0;
  const auto add = [&](const QString& caption, const QString& words, bool isStrong = false) {
    auto* name = new RoleLabel(caption, isStrong ? ColourRole::text : ColourRole::secondary);
    auto* said = new RoleLabel(words);
    said->setAlignment(Qt::AlignRight);
    name->setStrong(isStrong);
    said->setStrong(isStrong);
    grid->addWidget(name, row, 0);
    grid->addWidget(said, row++, 1);
  };
  const auto less = [&](std::int64_t minor) { return QStringLiteral("− ") + amount(minor); };
  add(tr("Claimed"), amount(preview.claimedMinor));
  if (value) {
    add(tr("Recovered, %1").arg(toQt(percentText(value->successBp, language))), amount(value->recoveredMinor));
    add(tr("His fee, %1").arg(toQt(percentText(value->feeBp, language))), less(value->feeMinor));
    if (value->costMinor > 0) add(tr("Costs"), less(value->costMinor));
    add(tr("Expected"), amount(value->expectedMinor), true);
  }
  column.addLayout(grid);
  if (!value) {
    auto* unknown =
        new RoleLabel(tr("His success and fees are not known, so nothing is expected in figures."), ColourRole::secondary);
    unknown->setWordWrap(true);
    column.addWidget(unknown);
  }
  column.addSpacing(metrics::pageMargin);
  column.addWidget(heading(tr("Beside it, the other routes")));
  const RouteValue& best = bestOf(preview.routes);
  for (const RouteValue& route : preview.routes) {
    auto* line = new QHBoxLayout;
    auto* name = new RoleLabel(recoveryRouteWord(route.route));
    auto* expected = new RoleLabel(amount(route.expectedMinor));
    expected->setStrong(route == best);
    name->setStrong(route == best);
    line->addWidget(name, 1);
    line->addWidget(expected);
    column.addLayout(line);
    auto* formula = new RoleLabel(routeFormula(route, preview.currency, language), ColourRole::secondary, TextSize::caption);
    formula->setWordWrap(true);
    column.addWidget(formula);
  }
}

}  // namespace relance
