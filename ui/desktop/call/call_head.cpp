// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/call_head.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPainter>
#include <chrono>

#include "desktop/call/call_brief.h"
#include "desktop/call/phone_link.h"
#include "desktop/client/account_words.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"
#include "words/customer_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

constexpr int secondsAMinute = 60;
constexpr int millisecondsASecond = 1000;
const QKeySequence dialKey(Qt::Key_F9);

ActionButton* quiet(IconName icon, const QString& name) {
  auto* button = new ActionButton({}, ButtonKind::quiet);
  button->setIconName(icon);
  button->setAccessibleName(name);
  button->setToolTip(name);
  return button;
}

}  // namespace

CallHead::CallHead(QWidget* parent)
    : QWidget(parent),
      m_opener([](const QUrl& link) { QDesktopServices::openUrl(link); }),
      m_name(new RoleLabel({}, ColourRole::text, TextSize::section)),
      m_below(new RoleLabel({}, ColourRole::secondary, TextSize::caption)),
      m_person(new PhraseLabel),
      m_guard(new PhraseLabel(nullptr, TextSize::caption)),
      m_dial(new ActionButton(tr("Dial"))),
      m_hangUp(new ActionButton(tr("Hang up"), ButtonKind::danger)),
      m_time(new RoleLabel({}, ColourRole::text, TextSize::section)),
      m_numberLabel(new RoleLabel({})),
      m_place(new RoleLabel({})) {
  m_name->setStrong(true);
  m_time->setStrong(true);
  m_dial->setKeyCap(dialKey);
  m_dial->setIconName(IconName::phone);
  m_dial->setObjectName(QStringLiteral("dial"));
  m_hangUp->setKeyCap(dialKey);
  m_hangUp->setIconName(IconName::hangUp);
  // The keys go on where they were: the notes.
  m_dial->setFocusPolicy(Qt::TabFocus);
  m_hangUp->setFocusPolicy(Qt::TabFocus);
  auto* back = quiet(IconName::chevronLeft, tr("Back"));
  auto* file = new ActionButton(tr("File"));
  auto* previous = quiet(IconName::chevronLeft, tr("Customer before"));
  auto* next = quiet(IconName::chevronRight, tr("Next customer"));
  auto* names = new QVBoxLayout;
  names->setSpacing(0);
  names->addWidget(m_name);
  names->addWidget(m_below);
  auto* people = new QVBoxLayout;
  people->setSpacing(2);
  people->addWidget(m_person);
  people->addWidget(m_guard);
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(metrics::gap, metrics::gap, metrics::pageMargin, metrics::gap);
  line->setSpacing(metrics::gap);
  line->addWidget(back);
  line->addLayout(names);
  line->addSpacing(metrics::groupGap);
  line->addLayout(people, 1);
  for (QWidget* part : std::initializer_list<QWidget*>{m_numberLabel, m_dial, m_hangUp, m_time, file, previous, m_place, next}) {
    line->addWidget(part);
  }
  connect(back, &QPushButton::clicked, this, &CallHead::backWanted);
  connect(file, &QPushButton::clicked, this, &CallHead::fileWanted);
  connect(previous, &QPushButton::clicked, this, &CallHead::previousWanted);
  connect(next, &QPushButton::clicked, this, &CallHead::nextWanted);
  connect(m_dial, &QPushButton::clicked, this, &CallHead::dialOrStop);
  connect(m_hangUp, &QPushButton::clicked, this, &CallHead::dialOrStop);
  m_tick.setInterval(1s);
  connect(&m_tick, &QTimer::timeout, this, &CallHead::tellTime);
  stopTime();
}

void CallHead::show(const DeskState& state, CustomerIndex customer, std::optional<std::uint32_t> account,
                    const ClientFile* file) {
  const PortfolioCustomer& shown = state.portfolio.customers[customer];
  m_name->setText(toQt(shown.name));
  m_below->setText(accountLine(state, customer, account ? state.verdictOf(*account) : nullptr));
  m_country = shown.country;
  const Contact* contact = file == nullptr ? nullptr : firstToCall(*file);
  m_contact = contact == nullptr ? ContactId{} : contact->id;
  m_number = file == nullptr ? QString() : numberOf(*file, contact);
  m_numberLabel->setText(m_number);
  m_dial->setEnabled(!m_number.isEmpty());
  if (contact != nullptr) {
    m_person->setPhrases(
        {{.words = contactName(*contact), .isStrong = true, .role = ColourRole::text}, {.words = roleWord(contact->role)}});
  } else if (file != nullptr) {
    m_person->setPhrases(
        {{.words = m_number.isEmpty() ? tr("No number is known") : tr("Switchboard"), .role = ColourRole::text}});
  } else {
    m_person->setPhrases({});
  }
  const ContactCount count = contactCountOf(state, customer);
  const bool isEnough = count.made >= count.allowed;
  const bool isOpposed =
      file != nullptr && std::ranges::any_of(file->contacts, [](const Contact& c) { return c.opposedOn.has_value(); });
  if (isOpposed) {
    m_guard->setState(IconName::ban, tr("Somebody here asked not to be contacted"), ColourRole::danger);
  } else {
    m_guard->setState(isEnough ? IconName::warning : IconName::checkCircle,
                      tr("%1 of %2 contacts in 7 days").arg(count.made).arg(count.allowed),
                      isEnough ? ColourRole::attention : ColourRole::ok);
  }
}

void CallHead::setPlace(std::optional<int> place, int planned) {
  m_place->setText(place ? QStringLiteral("%1 / %2").arg(*place).arg(planned) : QStringLiteral("– / %1").arg(planned));
}

void CallHead::dialOrStop() {
  if (!m_tick.isActive()) return dial();
  m_stoppedAt = seconds();
  m_tick.stop();
  showRunning(false);
  tellTime();
}

void CallHead::dial() {
  const QUrl link = phoneLink(m_number, m_country);
  if (link.isEmpty() || m_tick.isActive()) return;
  m_opener(link);
  m_stoppedAt.reset();
  m_clock.start();
  m_tick.start();
  showRunning(true);
  tellTime();
}

void CallHead::showRunning(bool isRunning) {
  m_dial->setVisible(!isRunning);
  m_hangUp->setVisible(isRunning);
}

void CallHead::stopTime() {
  m_tick.stop();
  m_clock.invalidate();
  m_stoppedAt.reset();
  showRunning(false);
  tellTime();
}

std::optional<int> CallHead::seconds() const {
  if (m_stoppedAt) return m_stoppedAt;
  if (!m_clock.isValid()) return std::nullopt;
  return static_cast<int>(m_clock.elapsed() / millisecondsASecond);
}

void CallHead::tellTime() {
  const auto passed = seconds();
  m_time->setVisible(passed.has_value());
  if (!passed) return;
  m_time->setText(QStringLiteral("%1:%2")
                      .arg(*passed / secondsAMinute, 2, 10, QLatin1Char('0'))
                      .arg(*passed % secondsAMinute, 2, 10, QLatin1Char('0')));
}

void CallHead::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  painter.fillRect(rect(), palette[ColourRole::surface]);
  painter.fillRect(QRect(0, height() - 1, width(), 1), palette[ColourRole::line]);
}

}  // namespace relance
