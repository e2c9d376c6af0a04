// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/decision/plan_fields.h"

#include <QHBoxLayout>
#include <algorithm>

#include "desktop/client/typed_readers.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"
#include "text/amount_text.h"
#include "text/date_text.h"
#include "words/qt_text.h"

namespace relance {

PlanFields::PlanFields(const std::vector<Instalment>& proposed, std::int64_t amountMinor, Currency currency, Date today,
                       Language language, QWidget* parent)
    : QWidget(parent),
      m_wantedMinor(amountMinor),
      m_currency(currency),
      m_today(today),
      m_language(language),
      m_column(new QVBoxLayout),
      m_sum(new PhraseLabel) {
  m_column->setSpacing(4);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(4);
  all->addWidget(new RoleLabel(tr("Instalments: day, amount"), ColourRole::secondary));
  all->addLayout(m_column);
  all->addWidget(m_sum);
  for (const Instalment& one : proposed) addLine(one);
  addLine(std::nullopt);
  tellSum();
}

void PlanFields::addLine(const std::optional<Instalment>& instalment) {
  auto* day = new DateField(dateReader(m_today, m_language, {.least = m_today}));
  // The currency stands with the sum: beside each amount there is no room for it.
  auto* amount = new AmountField([read = amountReader(m_currency, m_language), language = m_language](const QString& text) {
    Understood<Money> understood = read(text);
    if (understood.value) understood.words = toQt(amountText(*understood.value, language));
    return understood;
  });
  const int number = static_cast<int>(m_lines.size()) + 1;
  day->setAccessibleName(tr("Day of instalment %1").arg(number));
  amount->setAccessibleName(tr("Amount of instalment %1").arg(number));
  if (instalment) {
    day->setText(toQt(shortDate(instalment->due, m_language)));
    amount->setText(toQt(amountText({instalment->amountMinor, m_currency}, m_language)));
    day->setCursorPosition(0);
  }
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::gap);
  line->addWidget(day, 3);
  line->addWidget(amount, 2);
  m_column->addLayout(line);
  if (!m_lines.isEmpty()) setTabOrder(m_lines.last().amount, day);
  setTabOrder(day, amount);
  m_lines << Line{day, amount};
  for (UnderstoodField* field : std::initializer_list<UnderstoodField*>{day, amount}) {
    connect(field, &UnderstoodField::readAgain, this, &PlanFields::tellSum);
  }
}

void PlanFields::tellSum() {
  if (m_lines.last().day->value() && m_lines.last().amount->value()) addLine(std::nullopt);
  std::int64_t sum = 0;
  for (const Line& line : m_lines) {
    if (line.amount->value()) sum = addMinor(sum, line.amount->value()->minor);
  }
  const auto amount = [this](std::int64_t minor) { return amountWords({minor, m_currency}, m_language); };
  const std::int64_t rest = subtractMinor(m_wantedMinor, sum);
  if (rest == 0) {
    m_sum->setState(IconName::checkCircle, tr("in all %1").arg(amount(sum)), ColourRole::ok);
  } else {
    m_sum->setState(IconName::warning,
                    rest > 0 ? tr("in all %1, %2 are left over").arg(amount(sum), amount(rest))
                             : tr("in all %1, %2 too much").arg(amount(sum), amount(-rest)),
                    ColourRole::attention);
  }
}

std::optional<std::vector<Instalment>> PlanFields::lead(UnderstoodField& field) {
  field.setFocus(Qt::ShortcutFocusReason);
  field.selectAll();
  return std::nullopt;
}

std::optional<std::vector<Instalment>> PlanFields::value() {
  std::vector<Instalment> dues;
  for (const Line& line : m_lines) {
    if (line.day->text().trimmed().isEmpty() && line.amount->text().trimmed().isEmpty()) continue;
    if (!line.day->value()) return lead(*line.day);
    if (!line.amount->value()) return lead(*line.amount);
    dues.push_back({*line.day->value(), line.amount->value()->minor});
  }
  if (dues.empty()) return lead(*m_lines.first().day);
  std::ranges::sort(dues, {}, &Instalment::due);
  return dues;
}

}  // namespace relance
