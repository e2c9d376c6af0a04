// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/balance_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QWidgetAction>

#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/date_field.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "text/date_text.h"
#include "text/typed_date.h"

namespace relance {
namespace {

constexpr int findWidth = 240;
constexpr int leastFindWidth = 200;
constexpr int dayFieldWidth = 260;

Date endOfMonthBefore(Date day, int months) { return endOfMonth(addMonths(day, -months)); }
int monthsIntoQuarter(Date day) { return static_cast<int>((monthOf(day) - 1) % 3) + 1; }

}  // namespace

BalanceBar::BalanceBar(QWidget* parent)
    : QWidget(parent),
      m_day(new Chip({})),
      m_base(new Chip({})),
      m_currency(new Chip({})),
      m_grouping(new Chip({})),
      m_days(new QMenu(this)),
      m_currencies(new QMenu(this)),
      m_find(new SearchField(tr("Find a customer"), QKeySequence(Qt::CTRL | Qt::Key_F))) {
  m_day->setMenu(m_days);
  m_day->setIconName(IconName::calendar);
  m_currency->setMenu(m_currencies);
  auto* bases = new QMenu(this);
  m_base->setMenu(bases);
  bases->addAction(tr("From the due date"), this, [this] {
    auto question = m_question;
    question.base = AgeingBase::due;
    ask(question);
  });
  bases->addAction(tr("From the issue date"), this, [this] {
    auto question = m_question;
    question.base = AgeingBase::issue;
    ask(question);
  });
  auto* groupings = new QMenu(this);
  m_grouping->setMenu(groupings);
  for (const bool isGrouped : {true, false}) {
    groupings->addAction(isGrouped ? tr("Segments, then customers") : tr("Customers alone"), this, [this, isGrouped] {
      auto question = m_question;
      question.isGrouped = isGrouped;
      ask(question);
    });
  }
  m_find->setMinimumWidth(leastFindWidth);
  m_find->setMaximumWidth(findWidth);

  auto* chips = new WrappingLayout(metrics::gap);
  for (Chip* chip : {m_day, m_base, m_currency, m_grouping}) chips->addWidget(chip);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::gap);
  layout->addLayout(chips, 1);
  layout->addWidget(m_find, 0, Qt::AlignTop);
  connect(m_days, &QMenu::aboutToShow, this, &BalanceBar::fillDays);
}

void BalanceBar::setQuestion(const BalanceQuestion& question, Date today, Currency shown, const std::vector<Currency>& currencies,
                             Language language) {
  m_question = question;
  m_today = today;
  m_language = language;
  m_day->setText(tr("As of %1").arg(dateWords(question.asOf.value_or(today), language)));
  m_base->setText(question.base == AgeingBase::due ? tr("Aged from the due date") : tr("Aged from the issue date"));
  m_grouping->setText(question.isGrouped ? tr("Segments, then customers") : tr("Customers alone"));
  m_currency->setText(toQt(shown.code()));
  m_currencies->clear();
  for (const Currency currency : currencies) {
    m_currencies->addAction(toQt(currency.code()), this, [this, currency] {
      auto asked = m_question;
      asked.currency = currency;
      ask(asked);
    });
  }
}

void BalanceBar::addDay(const QString& word, std::optional<Date> day) {
  const QString date = dateWords(day.value_or(m_today), m_language);
  m_days->addAction(QStringLiteral("%1\t%2").arg(word, date), this, [this, day] {
    auto question = m_question;
    question.asOf = day;
    ask(question);
  });
}

void BalanceBar::fillDays() {
  m_days->clear();
  addDay(tr("Today"), std::nullopt);
  addDay(tr("End of last month"), endOfMonthBefore(m_today, 1));
  addDay(tr("End of last quarter"), endOfMonthBefore(m_today, monthsIntoQuarter(m_today)));
  addDay(tr("End of last year"), endOfMonthBefore(m_today, static_cast<int>(monthOf(m_today))));
  m_days->addSeparator();
  m_otherDay = new DateField([this](const QString& text) -> Understood<Date> {
    const auto day = parseTypedDate(toStd(text), m_today, m_language);
    if (!day) return {.value = std::nullopt, .words = tr("Not a day: write 30/09, or “end of month”")};
    return {.value = day, .words = toQt(shortDateWithWeekday(*day, m_language))};
  });
  auto* labelled = new LabelledField(tr("Another day"), m_otherDay);
  labelled->setMinimumWidth(dayFieldWidth);
  auto* box = new QWidget;
  auto* layout = new QHBoxLayout(box);
  layout->addWidget(labelled);
  auto* action = new QWidgetAction(m_days);
  action->setDefaultWidget(box);
  m_days->addAction(action);
  connect(m_otherDay, &QLineEdit::returnPressed, this, [this] {
    if (!m_otherDay->value()) return;
    auto question = m_question;
    question.asOf = m_otherDay->value();
    m_days->close();
    ask(question);
  });
}

void BalanceBar::ask(const BalanceQuestion& question) {
  if (question.asOf == m_today) {
    auto today = question;
    today.asOf.reset();
    return emit asked(today);
  }
  emit asked(question);
}

void BalanceBar::activate() { m_day->setFocus(Qt::TabFocusReason); }

}  // namespace relance
