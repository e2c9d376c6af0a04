// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/forms/scenario_form.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "text/amount.h"
#include "text/amount_text.h"
#include "words/scenario_words.h"
#include "words/step_words.h"

namespace relance {
namespace {

constexpr int longestRoad = 365;
constexpr int percent = 100;  // basis points

std::string nameIn(const Scenario& scenario, const char* language) {
  const auto found = std::ranges::find(scenario.names, language, &std::pair<std::string, std::string>::first);
  return found == scenario.names.end() ? std::string() : found->second;
}

/// An empty name is none.
void setName(Scenario& scenario, const char* language, const std::string& name) {
  std::erase_if(scenario.names, [&](const auto& known) { return known.first == language; });
  if (!name.empty()) scenario.names.emplace_back(language, name);
  std::ranges::sort(scenario.names);
}

}  // namespace

ScenarioForm::ScenarioForm(QWidget* parent)
    : FormColumn(parent),
      m_french(addName(tr("Name in French"), "fr")),
      m_english(addName(tr("Name in English"), "en")),
      m_minimum(new QLineEdit),
      m_minimumField(addField(tr("Chase from"), m_minimum)),
      m_share(new QSpinBox),
      m_decisionDay(new QSpinBox),
      m_entry(new RoleLabel({})),
      m_versions(new RoleLabel({})) {
  setHeading(tr("The scenario as a whole"), {});
  m_minimumField->setHelp(tr("Less is not chased"));
  connect(m_minimum, &QLineEdit::editingFinished, this, &ScenarioForm::takeMinimum);
  m_share->setRange(0, percent);
  m_share->setSuffix(tr(" %"));
  addField(tr("And from this share"), m_share)->setHelp(tr("Of what is open"));
  connect(m_share, &QSpinBox::valueChanged, this, [this](int value) {
    m_scenario.minimumShareBp = value * percent;
    emit changed(m_scenario);
  });
  m_decisionDay->setRange(1, longestRoad);
  addField(tr("Decision on day"), m_decisionDay);
  connect(m_decisionDay, &QSpinBox::valueChanged, this, [this](int value) {
    m_scenario.decisionDay = value;
    emit changed(m_scenario);
  });
  m_entry->setWordWrap(true);
  addField(tr("Where old debt enters"), m_entry, true);
  m_versions->setTextFormat(Qt::PlainText);
  m_versions->setWordWrap(true);
  addField(tr("Its versions"), m_versions, true);
}

QLineEdit* ScenarioForm::addName(const QString& label, const char* language) {
  auto* name = new QLineEdit;
  addField(label, name, true);
  connect(name, &QLineEdit::textEdited, this, [this, language](const QString& text) {
    setName(m_scenario, language, toStd(text.trimmed()));
    emit changed(m_scenario);
  });
  return name;
}

void ScenarioForm::takeMinimum() {
  const AmountResult read = parseTypedAmount(toStd(m_minimum->text()), m_base, m_language);
  const Money* money = std::get_if<Money>(&read);
  if (money == nullptr || money->minor < 0) return m_minimumField->setError(tr("Not an amount: write 20 or 20.50"));
  m_minimumField->setError({});
  if (money->minor == m_scenario.minimumMinor) return;
  m_scenario.minimumMinor = money->minor;
  emit changed(m_scenario);
}

void ScenarioForm::setScenario(const Scenario& scenario, const std::vector<ToldVersion>& versions, Currency base,
                               Language language) {
  m_scenario = scenario;
  m_base = base;
  m_language = language;
  const auto put = [](QLineEdit* field, const QString& text) {
    // What is being typed is newer.
    if (!field->hasFocus() && field->text() != text) field->setText(text);
  };
  put(m_french, toQt(nameIn(scenario, "fr")));
  put(m_english, toQt(nameIn(scenario, "en")));
  put(m_minimum, toQt(amountText({scenario.minimumMinor, base}, language)));
  const QSignalBlocker noShare(m_share);
  const QSignalBlocker noDay(m_decisionDay);
  m_share->setValue(scenario.minimumShareBp / percent);
  m_decisionDay->setValue(scenario.decisionDay);
  QStringList rows;
  for (const auto& [days, key] : scenario.entry) {
    rows << tr("%n days late or more: %1", nullptr, days).arg(stepName(key, &scenario, language));
  }
  m_entry->setText(rows.isEmpty() ? tr("Usual table, by days late at the first import") : rows.join(u'\n'));
  tellVersions(versions, language);
}

void ScenarioForm::tellVersions(const std::vector<ToldVersion>& versions, Language language) {
  QStringList lines;
  for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
    QStringList words{
        version->publishedOn
            ? tr("Version %1, in force from %2").arg(version->version).arg(dateWords(*version->publishedOn, language))
            : tr("Version %1, a draft").arg(version->version)};
    if (!version->author.empty()) words << toQt(version->author);
    if (!version->reason.empty()) words << toQt(version->reason);
    lines << words.join(QStringLiteral(" · "));
  }
  m_versions->setText(lines.join(u'\n'));
}

void ScenarioForm::focusFirst() {
  m_decisionDay->setFocus(Qt::ShortcutFocusReason);
  m_decisionDay->selectAll();
}

}  // namespace relance
