// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placements/fee_fields.h"

#include <QHBoxLayout>
#include <algorithm>

#include "desktop/client/typed_readers.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"
#include "text/amount_text.h"
#include "words/qt_text.h"

namespace relance {

FeeFields::FeeFields(const std::vector<FeeBand>& fees, Currency currency, Language language, QWidget* parent)
    : QWidget(parent),
      m_currency(currency),
      m_language(language),
      m_column(new QVBoxLayout),
      m_error(new RoleLabel({}, ColourRole::danger, TextSize::caption)) {
  m_column->setSpacing(4);
  m_error->setWordWrap(true);
  m_error->hide();
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(4);
  all->addWidget(new RoleLabel(tr("Fees: from a claim of, share of what is recovered"), ColourRole::secondary));
  all->addLayout(m_column);
  all->addWidget(m_error);
  for (const FeeBand& band : fees) addLine(band);
  addLine(std::nullopt);
}

void FeeFields::addLine(const std::optional<FeeBand>& band) {
  auto* from = new AmountField(amountReader(m_currency, m_language, ZeroAmount::taken));
  auto* share = new PercentField(percentReader(m_language));
  const int number = static_cast<int>(m_lines.size()) + 1;
  from->setAccessibleName(tr("From a claim of, line %1").arg(number));
  share->setAccessibleName(tr("Share of what is recovered, line %1").arg(number));
  if (band) {
    from->setText(toQt(amountText({band->fromMinor, m_currency}, m_language)));
    share->setText(toQt(percentText(band->basisPoints, m_language)));
  } else if (m_lines.isEmpty()) {
    from->setText(QStringLiteral("0"));
  }
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::gap);
  line->addWidget(from, 3);
  line->addWidget(share, 2);
  m_column->addLayout(line);
  if (!m_lines.isEmpty()) setTabOrder(m_lines.last().share, from);
  setTabOrder(from, share);
  m_lines << Line{from, share};
  for (UnderstoodField* field : std::initializer_list<UnderstoodField*>{from, share}) {
    connect(field, &UnderstoodField::readAgain, this, &FeeFields::addLineWhenFull);
  }
}

void FeeFields::addLineWhenFull() {
  m_error->hide();
  if (m_lines.last().from->value() && m_lines.last().share->value()) addLine(std::nullopt);
}

std::optional<std::vector<FeeBand>> FeeFields::refuse(UnderstoodField& field, const QString& why) {
  m_error->setText(why);
  m_error->show();
  field.setFocus(Qt::ShortcutFocusReason);
  field.selectAll();
  return std::nullopt;
}

std::optional<std::vector<FeeBand>> FeeFields::value() {
  std::vector<FeeBand> bands;
  for (const Line& line : m_lines) {
    const bool isBare = line.share->text().trimmed().isEmpty();
    if (isBare && (line.from->text().trimmed().isEmpty() || m_lines.size() == 1)) continue;
    if (!line.from->value()) return refuse(*line.from, tr("From which amount on?"));
    if (!line.share->value()) return refuse(*line.share, tr("Which share of what is recovered?"));
    const std::int64_t from = line.from->value()->minor;
    if (std::ranges::find(bands, from, &FeeBand::fromMinor) != bands.end()) {
      return refuse(*line.from, tr("This amount stands twice"));
    }
    bands.push_back({from, *line.share->value()});
  }
  std::ranges::sort(bands, {}, &FeeBand::fromMinor);
  return bands;
}

}  // namespace relance
