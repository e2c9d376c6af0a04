// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/campaigns/campaign_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

#include "desktop/client/typed_readers.h"
#include "desktop/desk/desk_state.h"
#include "desktop/predicates/predicate_editor.h"
#include "desktop/predicates/predicate_memory.h"
#include "desktop/shared/controls/date_field.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "domain/ledger/tone.h"
#include "exchange/policy/predicate_json.h"
#include "text/date_text.h"
#include "words/channel_words.h"

namespace relance {
namespace {

constexpr std::array channels{Channel::call, Channel::email, Channel::letter, Channel::registered, Channel::sms, Channel::visit};
/// Of reminders: a campaign demands nothing formally.
constexpr std::array tones{Tone::preventive, Tone::courteous, Tone::plain, Tone::firm, Tone::consequences};
const QString usualWindow = QStringLiteral("+14");
const QString nameKey = QStringLiteral("name");
const QString whenKey = QStringLiteral("when");
const QString channelKey = QStringLiteral("channel");
const QString textKey = QStringLiteral("text");
const QString ownerKey = QStringLiteral("owner");
const QString fromKey = QStringLiteral("from");
const QString untilKey = QStringLiteral("until");
const QString typedKey = QStringLiteral("typed");
const QString dayKey = QStringLiteral("day");

/// What was chosen before the choices were there counts.
QVariant chosenIn(const QComboBox& choice, const QVariant& wanted) { return wanted.isValid() ? wanted : choice.currentData(); }

void choose(QComboBox& choice, const QVariant& value, QVariant& wanted) {
  const int place = choice.findData(value);
  choice.setCurrentIndex(std::max(0, place));
  if (place >= 0) wanted.clear();
}

QHBoxLayout* sideBySide(QWidget* left, QWidget* right) {
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::pageMargin);
  line->addWidget(left, 1, Qt::AlignTop);
  line->addWidget(right, 1, Qt::AlignTop);
  return line;
}

}  // namespace

CampaignForm::CampaignForm(QWidget* parent)
    : QScrollArea(parent),
      m_name(new QLineEdit),
      m_predicate(new PredicateEditor),
      m_channel(new QComboBox),
      m_text(new QComboBox),
      m_owner(new QComboBox),
      m_from(new DateField([this](const QString& text) { return readDay(text, false); })),
      m_until(new DateField([this](const QString& text) { return readDay(text, true); })) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* from = new LabelledField(tr("First day"), m_from);
  from->setHelp(tr("Empty: today"));
  auto* until = new LabelledField(tr("Until"), m_until);
  until->setHelp(tr("The first day on which the scenarios go on"));
  auto* title = new RoleLabel(tr("Customers in it"));
  title->setStrong(true);
  auto* who = new QVBoxLayout;
  who->setSpacing(metrics::gap);
  who->addWidget(title);
  who->addWidget(m_predicate);
  auto* inside = new QWidget;
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::pageMargin);
  column->addLayout(sideBySide(new LabelledField(tr("Name"), m_name), new LabelledField(tr("Led by"), m_owner)));
  column->addLayout(who);
  column->addLayout(sideBySide(new LabelledField(tr("Channel"), m_channel), new LabelledField(tr("Text"), m_text)));
  column->addLayout(sideBySide(from, until));
  column->addStretch();
  setWidget(inside);
  for (const Channel channel : channels) m_channel->addItem(channelWord(channel), toQt(channelName(channel)));
  connect(m_text, &QComboBox::activated, this, [this] { m_wantedText.clear(); });
  connect(m_owner, &QComboBox::activated, this, [this] { m_wantedOwner.clear(); });
  connect(m_name, &QLineEdit::textChanged, this, &CampaignForm::changed);
  connect(m_from, &UnderstoodField::readAgain, this, &CampaignForm::changed);
  connect(m_until, &UnderstoodField::readAgain, this, &CampaignForm::changed);
  connect(m_predicate, &PredicateEditor::changed, this, [this] {
    emit changed();
    emit choiceChanged();
  });
}

QLineEdit& CampaignForm::from() { return *m_from; }
QLineEdit& CampaignForm::until() { return *m_until; }

Understood<Date> CampaignForm::readDay(const QString& text, bool isUntil) const {
  const Date least = isUntil ? plusDays(m_from->value().value_or(m_today), 1) : m_today;
  return dateReader(m_today, m_language, {.least = least})(text);
}

void CampaignForm::setBook(const DeskState& state, const CampaignBook& book) {
  const bool isReadAnew = m_today != state.today || m_language != state.language;
  m_today = state.today;
  m_language = state.language;
  m_predicate->setVocabulary(vocabularyOf(state));
  if (!m_isFilled) {
    m_wantedText = m_recalled.value(textKey);
    m_wantedOwner = m_recalled.value(ownerKey);
  }
  const QVariant text = chosenIn(*m_text, m_wantedText);
  m_text->clear();
  m_text->addItem(tr("none"), QString());
  for (const Tone tone : tones) m_text->addItem(toneWord(tone), toQt(toneName(tone)));
  for (const std::string& key : book.ownTexts) m_text->addItem(toQt(key), toQt(key));
  choose(*m_text, text, m_wantedText);
  const QVariant owner = chosenIn(*m_owner, m_wantedOwner);
  m_owner->clear();
  const auto atWork = std::ranges::find(book.people, state.person, &Person::id);
  const QString own = toQt(state.personName);
  m_owner->addItem(own.isEmpty() ? tr("the person at work") : own, QString());
  for (const Person& person : book.people) {
    if (atWork != book.people.end() && person.id == atWork->id) continue;
    m_owner->addItem(toQt(person.name.empty() ? person.login : person.name), toQt(person.login));
  }
  choose(*m_owner, owner, m_wantedOwner);
  if (!m_isFilled) return m_recalled.isEmpty() ? clear() : fillRecalled();
  if (isReadAnew) readDaysAgain();
}

void CampaignForm::readDaysAgain() {
  for (DateField* field : {m_from, m_until}) {
    const auto before = field->value();
    // "+14" is another day by now, and "ven" says nothing in another language.
    emit field->textChanged(field->text());
    if (before && !field->value()) field->setText(toQt(shortDate(*before, m_language)));
  }
}

void CampaignForm::clear() {
  m_isFilled = true;
  m_name->clear();
  m_from->clear();
  m_until->setText(usualWindow);
  m_predicate->setPredicate({false, {{Field::overdue, Op::greaterOrEqual, {}}}});
  emit choiceChanged();
}

QVariantMap CampaignForm::memory() const {
  if (!m_isFilled) return m_recalled;
  // A day as it was typed, and as it was understood: in another language "ven" says nothing.
  const auto day = [](const DateField& field) {
    return QVariantMap{{typedKey, field.text()}, {dayKey, field.value() ? toQt(isoText(*field.value())) : QString()}};
  };
  m_predicate->commit();
  return {{nameKey, m_name->text()},
          {whenKey, memoryOf(predicate())},
          {channelKey, m_channel->currentData()},
          {textKey, chosenIn(*m_text, m_wantedText)},
          {ownerKey, chosenIn(*m_owner, m_wantedOwner)},
          {fromKey, day(*m_from)},
          {untilKey, day(*m_until)}};
}

void CampaignForm::fillRecalled() {
  const QVariantMap memory = std::exchange(m_recalled, {});
  clear();
  m_name->setText(memory.value(nameKey).toString());
  if (const auto when = recalledPredicate(memory.value(whenKey).toMap())) m_predicate->setPredicate(*when);
  m_channel->setCurrentIndex(std::max(0, m_channel->findData(memory.value(channelKey))));
  const auto showDay = [&](DateField& field, const QString& key) {
    const QVariantMap day = memory.value(key).toMap();
    field.setText(day.value(typedKey).toString());
    const auto understood = parseIsoDate(toStd(day.value(dayKey).toString()));
    if (understood && !field.value()) field.setText(toQt(shortDate(*understood, m_language)));
  };
  showDay(*m_from, fromKey);
  showDay(*m_until, untilKey);
  emit choiceChanged();
}

void CampaignForm::commit() { m_predicate->commit(); }
void CampaignForm::focusFirst() { m_name->setFocus(Qt::OtherFocusReason); }
bool CampaignForm::isPredicateComplete() const { return m_predicate->isComplete(); }
Predicate CampaignForm::predicate() const { return m_predicate->predicate(); }

QString CampaignForm::missing() const {
  if (!isPredicateComplete()) return tr("A condition has no value yet");
  if (m_name->text().trimmed().isEmpty()) return tr("Give it a name");
  if (!m_from->text().trimmed().isEmpty() && !m_from->value()) return tr("The first day is not understood");
  if (!m_until->value() || *m_until->value() <= m_from->value().value_or(m_today)) return tr("Say until when it runs");
  return {};
}

CampaignRequest CampaignForm::request() const {
  CampaignRequest request;
  request.name = toStd(m_name->text().trimmed());
  request.choice.predicate = writePredicate(predicate());
  request.channel = parseChannel(toStd(m_channel->currentData().toString())).value_or(Channel::call);
  request.textKey = toStd(m_text->currentData().toString());
  request.owner = toStd(m_owner->currentData().toString());
  request.from = m_from->value();
  if (m_until->value()) request.until = *m_until->value();
  return request;
}

}  // namespace relance
