// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deadlines/deadline_inspector.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "desktop/client/icon_line.h"
#include "desktop/client/inspector_parts.h"
#include "desktop/deadlines/deadline_looks.h"
#include "desktop/desk/customer_by_code.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "text/calendar_words.h"
#include "text/date_text.h"
#include "words/deadline_words.h"

namespace relance {
namespace {

QString longDay(Date day, Language language) {
  return toQt(weekdayName(isoWeekday(day), language)) + QLatin1Char(' ') + toQt(longDate(day, language));
}

}  // namespace

DeadlineInspector::DeadlineInspector(LedgerDesk& desk, ClientReading& reading, Inspector& inspector, QObject* parent)
    : QObject(parent), m_desk(desk), m_reading(reading), m_inspector(inspector) {
  connect(&m_reading, &ClientReading::arrived, this, [this](const std::string& code) {
    if (m_told && m_told->customerCode == code) fill();
  });
}

void DeadlineInspector::show(const ToldDeadline* told) {
  m_told = told == nullptr ? std::nullopt : std::optional(*told);
  fill();
}

void DeadlineInspector::fill() {
  m_inspector.clear();
  if (!m_told) return m_inspector.setHeading({}, {});
  m_inspector.setHeading(toQt(m_told->customerName), toQt(m_told->customerCode));
  addDay();
  addItems();
  addStory();
}

void DeadlineInspector::addDay() {
  const DeskState& state = *m_desk.state();
  const Deadline& deadline = m_told->deadline;
  const int days = daysBetween(state.today, deadline.day);
  auto* file = new ActionButton(tr("Open the file"));
  file->setKeyCap(QKeySequence(Qt::Key_Return));
  file->setObjectName(QStringLiteral("file"));
  connect(file, &QPushButton::clicked, this, &DeadlineInspector::fileWanted);
  m_inspector.body().addWidget(file);
  auto* what = new RoleLabel(deadlineKindWord(deadline.kind), ColourRole::secondary);
  auto* day = new RoleLabel(longDay(deadline.day, state.language), ColourRole::text, TextSize::section);
  day->setStrong(true);
  day->setWordWrap(true);
  auto* left = new RoleLabel(daysLeftWords(days), daysLeftRole(days));
  left->setStrong(days < 0);
  auto* grid = new QGridLayout;
  grid->setVerticalSpacing(2);
  grid->setColumnStretch(0, 1);
  grid->addWidget(what, 0, 0);
  grid->addWidget(left, 0, 1, Qt::AlignRight);
  grid->addWidget(day, 1, 0, 1, 2);
  if (deadline.amountMinor && deadline.currency) {
    auto* amount = new RoleLabel(amountWords({*deadline.amountMinor, *deadline.currency}, state.language), ColourRole::text,
                                 TextSize::title);
    amount->setStrong(true);
    grid->addWidget(amount, 2, 0, 1, 2);
  }
  m_inspector.body().addLayout(grid);
  auto& why = m_inspector.addSection(tr("What sets the day"));
  why.addWidget(
      new IconLine(deadlineIcon(deadline.kind), ColourRole::secondary, deadlineReason(deadline, m_told->text, state.language)));
  if (deadline.kind == DeadlineKind::prescription) {
    why.addWidget(
        new IconLine(IconName::info, ColourRole::secondary,
                     tr("To be checked by a lawyer: only a claim in court, or the debtor’s owning to the debt, stops it.")));
  }
}

void DeadlineInspector::addItems() {
  if (m_told->items.empty()) return;
  QStringList numbers;
  for (const std::string& item : m_told->items) numbers << toQt(item);
  auto* label = new RoleLabel(numbers.join(QStringLiteral(", ")));
  label->setWordWrap(true);
  m_inspector.addSection(tr("Items concerned")).addWidget(label);
}

void DeadlineInspector::addStory() {
  const DeskState& state = *m_desk.state();
  const auto customer = findCustomerByCode(state, m_told->customerCode);
  if (!customer) return;
  const Currency currency = m_told->deadline.currency.value_or(state.policy.settings.base);
  if (const auto account = state.findAccount(*customer, currency)) {
    addOpenItems(m_inspector.addSection(tr("Open on the account")), state, *account);
  }
  if (const ClientFile* file = m_reading.find(m_told->customerCode)) addExchanges(m_inspector, state, *file);
}

}  // namespace relance
