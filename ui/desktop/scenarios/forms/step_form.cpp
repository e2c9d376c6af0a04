// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/forms/step_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include "desktop/predicates/predicate_editor.h"
#include "desktop/scenarios/forms/ordered_choice.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/format.h"
#include "domain/ledger/contact.h"
#include "words/channel_words.h"
#include "words/scenario_words.h"
#include "words/step_choice_words.h"
#include "words/step_words.h"

namespace relance {
namespace {

/// The longest road that anybody would write down.
constexpr int mostDays = 365;
constexpr int mostTries = 20;

const QList<Channel> contactChannels{Channel::email,      Channel::sms,   Channel::call,    Channel::letter,
                                     Channel::registered, Channel::visit, Channel::decision};

QList<std::pair<QString, QString>> senderRoles() {
  QList<std::pair<QString, QString>> roles;
  for (const char* role : {"controller", "accountManager", "manager"}) {
    roles << std::pair(QString::fromLatin1(role), senderRoleWord(role));
  }
  return roles;
}

QList<std::pair<QString, QString>> recipientRoles() {
  QList<std::pair<QString, QString>> roles;
  for (int i = 0; i <= static_cast<int>(ContactRole::other); ++i) {
    const std::string_view role = roleName(static_cast<ContactRole>(i));
    roles << std::pair(toQt(role), recipientRoleWord(role));
  }
  return roles;
}

QStringList rolesOf(const std::string& list) {
  QStringList roles;
  for (const QString& role : toQt(list).split(u',', Qt::SkipEmptyParts)) roles << role.trimmed();
  return roles;
}

QList<std::pair<QString, QString>> asTheyAre(const QStringList& keys) {
  QList<std::pair<QString, QString>> options;
  for (const QString& key : keys) options << std::pair(key, key);
  return options;
}

}  // namespace

StepForm::StepForm(QWidget* parent)
    : FormColumn(parent),
      m_up(new ActionButton({}, ButtonKind::quiet)),
      m_down(new ActionButton({}, ButtonKind::quiet)),
      m_remove(new ActionButton({}, ButtonKind::quiet)) {
  makeButtons();
  addChoice<StepKind>("kind", tr("Kind of step"),
                      {StepKind::reminder, StepKind::formalDemand, StepKind::decision, StepKind::thankYou}, stepKindWord,
                      &Step::kind);
  addChoice<Channel>("channel", tr("Channel"), contactChannels, channelWord, &Step::channel);
  addChoice<Anchor>("anchor", tr("Counted from"),
                    {Anchor::due, Anchor::contact, Anchor::presentation, Anchor::run, Anchor::decision, Anchor::closed},
                    anchorWord, &Step::anchor, true);
  addNumber("days", tr("Days"), -mostDays, mostDays, &Step::days);
  addChoice<DayUnit>("unit", tr("Kind of days"), {DayUnit::calendar, DayUnit::working}, dayUnitWord, &Step::unit);
  addChoice<Tone>("tone", tr("Tone"),
                  {Tone::preventive, Tone::courteous, Tone::plain, Tone::firm, Tone::consequences, Tone::formal}, toneWord,
                  &Step::tone);
  addChoice<Approval>("approval", tr("Who lets it leave"), {Approval::automatic, Approval::confirm, Approval::byHand},
                      approvalWord, &Step::approval);
  addChannels("fallback", tr("Without an address"), tr("Ask for the address"), &Step::fallback);
  addRoles("sender", tr("Sender"), senderRoles(), senderRoleWord({}), &Step::sender);
  addRoles("recipient", tr("Recipient"), recipientRoles(), recipientRoleWord({}), &Step::recipient);
  addTries();
  addNumber("jitter", tr("Days of play, ±"), 0, mostDays, &Step::jitter);
  addNumber("writtenGap", tr("Days between two letters"), 0, mostDays, &Step::writtenGap);
  m_texts = addKeys("texts", tr("Texts, in turn"), tr("The usual text"), &Step::texts);
  addChannels("accepts", tr("Also done by"), tr("This channel alone"), &Step::accepts);
  m_replaces = addKeys("replaces", tr("Stands for"), tr("None"), &Step::replaces);
  addCondition();
}

void StepForm::makeButtons() {
  const auto dress = [this](ActionButton* button, IconName icon, const QString& words) {
    button->setIconName(icon);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setFocusPolicy(Qt::TabFocus);
    headingLine().addWidget(button, 0, Qt::AlignTop);
  };
  dress(m_up, IconName::arrowUp, tr("Move the step up (Ctrl+↑)"));
  dress(m_down, IconName::arrowDown, tr("Move the step down (Ctrl+↓)"));
  dress(m_remove, IconName::close, tr("Remove the step (Del)"));
}

template <class Value>
QComboBox* StepForm::addChoice(const char* name, const QString& label, const QList<Value>& values, QString (*word)(Value),
                               Value Step::*member, bool isWide) {
  auto* choice = new QComboBox;
  for (const Value value : values) choice->addItem(word(value), static_cast<int>(value));
  // As narrow as its column, whatever its longest choice is.
  choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choice->setMinimumContentsLength(6);
  addField(label, choice, isWide);
  m_fields.insert(QString::fromLatin1(name), choice);
  m_fill << [this, choice, member] { choice->setCurrentIndex(choice->findData(static_cast<int>(m_step.*member))); };
  connect(choice, &QComboBox::activated, this, [this, choice, member] {
    m_step.*member = static_cast<Value>(choice->currentData().toInt());
    tell();
  });
  return choice;
}

QSpinBox* StepForm::addNumber(const char* name, const QString& label, int least, int most, int Step::*member) {
  auto* number = new QSpinBox;
  number->setRange(least, most);
  addField(label, number);
  m_fields.insert(QString::fromLatin1(name), number);
  m_fill << [this, number, member] {
    if (number->value() != m_step.*member) number->setValue(m_step.*member);
  };
  connect(number, &QSpinBox::valueChanged, this, [this, member](int value) {
    if (m_step.*member == value) return;
    m_step.*member = value;
    tell();
  });
  return number;
}

OrderedChoice* StepForm::addChannels(const char* name, const QString& label, const QString& none,
                                     std::vector<Channel> Step::*member) {
  auto* choice = new OrderedChoice(none);
  QList<std::pair<QString, QString>> options;
  for (const Channel channel : contactChannels) options << std::pair(toQt(channelName(channel)), channelWord(channel));
  options.removeLast();
  choice->setOptions(options);
  addField(label, choice);
  m_fields.insert(QString::fromLatin1(name), choice);
  m_fill << [this, choice, member] {
    QStringList keys;
    for (const Channel channel : m_step.*member) keys << toQt(channelName(channel));
    choice->setChosen(keys);
  };
  connect(choice, &OrderedChoice::picked, this, [this, member](const QStringList& keys) {
    (m_step.*member).clear();
    for (const QString& key : keys) (m_step.*member).push_back(*parseChannel(toStd(key)));
    tell();
  });
  return choice;
}

OrderedChoice* StepForm::addRoles(const char* name, const QString& label, const QList<std::pair<QString, QString>>& roles,
                                  const QString& none, std::string Step::*member) {
  auto* choice = new OrderedChoice(none);
  choice->setOptions(roles);
  addField(label, choice);
  m_fields.insert(QString::fromLatin1(name), choice);
  m_fill << [this, choice, member] { choice->setChosen(rolesOf(m_step.*member)); };
  connect(choice, &OrderedChoice::picked, this, [this, member](const QStringList& keys) {
    m_step.*member = toStd(keys.join(QStringLiteral(", ")));
    tell();
  });
  return choice;
}

OrderedChoice* StepForm::addKeys(const char* name, const QString& label, const QString& none,
                                 std::vector<std::string> Step::*member) {
  auto* choice = new OrderedChoice(none);
  addField(label, choice);
  m_fields.insert(QString::fromLatin1(name), choice);
  m_fill << [this, choice, member] {
    QStringList keys;
    for (const std::string& key : m_step.*member) keys << toQt(key);
    choice->setChosen(keys);
  };
  connect(choice, &OrderedChoice::picked, this, [this, member](const QStringList& keys) {
    (m_step.*member).clear();
    for (const QString& key : keys) (m_step.*member).push_back(toStd(key));
    tell();
  });
  return choice;
}

void StepForm::addTries() {
  m_tries = addNumber("tries", tr("Calls without answer"), 1, mostTries, &Step::tries);
  m_voicemail = new QCheckBox(tr("Counts at once"));
  addField(tr("Voicemail"), m_voicemail);
  m_fields.insert(QStringLiteral("voicemailCounts"), m_voicemail);
  m_fill << [this] {
    const QSignalBlocker blocked(m_voicemail);
    m_voicemail->setChecked(m_step.voicemailCounts);
    m_tries->setEnabled(m_step.channel == Channel::call);
    m_voicemail->setEnabled(m_step.channel == Channel::call);
  };
  connect(m_voicemail, &QCheckBox::toggled, this, [this](bool counts) {
    m_step.voicemailCounts = counts;
    tell();
  });
}

void StepForm::addCondition() {
  m_condition = new PredicateEditor;
  addField(tr("Only if"), m_condition, true);
  connect(m_condition, &PredicateEditor::changed, this, [this] {
    // Half a condition is none yet.
    if (!m_condition->isComplete()) return;
    const Predicate when = m_condition->predicate();
    m_step.when = when.conditions.empty() ? std::nullopt : std::optional(when);
    tell();
  });
}

void StepForm::showCondition(bool isOtherStep) {
  const Predicate when = m_step.when.value_or(Predicate{});
  const Predicate shown = m_condition->predicate();
  const bool isBeingEdited = !m_condition->isComplete() || shown == when || (shown.conditions.empty() && when.conditions.empty());
  if (isOtherStep || !isBeingEdited) m_condition->setPredicate(when);
}

void StepForm::setStep(const Step& step, const Choices& choices) {
  const bool isOther = step.key != m_step.key;
  m_step = step;
  m_condition->setVocabulary(choices.vocabulary);
  m_texts->setOptions(asTheyAre(choices.texts));
  m_replaces->setOptions(asTheyAre(choices.removed));
  for (const auto& fill : std::as_const(m_fill)) fill();
  showCondition(isOther);
  setHeading(phraseOf(m_step).name, stepDayPhrase(m_step));
}

void StepForm::offerMoves(bool up, bool down) {
  m_up->setEnabled(up);
  m_down->setEnabled(down);
}

void StepForm::tell() {
  for (const auto& fill : std::as_const(m_fill)) fill();
  setHeading(phraseOf(m_step).name, stepDayPhrase(m_step));
  emit changed(m_step);
}

QWidget* StepForm::field(const QString& name) const { return m_fields.value(name); }

void StepForm::focusFirst() {
  auto* days = static_cast<QSpinBox*>(m_fields.value(QStringLiteral("days")));
  days->setFocus(Qt::ShortcutFocusReason);
  days->selectAll();
}

void StepForm::focusCondition() {
  ensureWidgetVisible(m_condition);
  m_condition->focusFirst();
}

}  // namespace relance
