// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/simulation/work_chips.h"

#include <QButtonGroup>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/predicates/value_chip.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr int betweenChips = 6;

void empty(WrappingLayout& line) {
  while (QLayoutItem* item = line.takeAt(0)) {
    delete item->widget();
    delete item;
  }
}

}  // namespace

WorkChips::WorkChips(QWidget* parent)
    : QWidget(parent),
      m_keys(new WrappingLayout(betweenChips)),
      m_collectors(new WrappingLayout(betweenChips)),
      m_keyGroup(new QButtonGroup(this)),
      m_collectorGroup(new QButtonGroup(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(betweenChips);
  column->addLayout(m_keys);
  column->addLayout(m_collectors);
}

void WorkChips::setRuns(const SimulatedRuns& runs, std::map<std::string, QString> names) {
  m_runs = &runs;
  m_names = std::move(names);
  const auto keys = countedKeys(runs);
  if (std::ranges::find(keys, m_counted.key) == keys.end()) m_counted.key = keys.empty() ? std::string() : keys.front();
  m_counted.collector.reset();
  makeKeys();
  makeCollectors();
}

Chip* WorkChips::addChip(WrappingLayout& line, QButtonGroup& group, const QString& words, int count, bool isChosen) {
  auto* chip = new Chip(words);
  chip->setCount(count);
  chip->setChecked(isChosen);
  letEnterClick(*chip);
  group.addButton(chip);
  line.addWidget(chip);
  return chip;
}

void WorkChips::makeKeys() {
  empty(*m_keys);
  for (const std::string& key : countedKeys(*m_runs)) {
    Chip* chip = addChip(*m_keys, *m_keyGroup, countWord(key), totalOf(m_runs->shown, {key}), key == m_counted.key);
    chip->setIconName(countIcon(key));
    connect(chip, &QAbstractButton::clicked, this, [this, key] { chooseKey(key); });
  }
}

void WorkChips::makeCollectors() {
  empty(*m_collectors);
  const auto collectors = collectorsOf(*m_runs, m_counted.key);
  if (collectors.size() < 2) return;
  const int all = totalOf(m_runs->shown, {m_counted.key});
  connect(addChip(*m_collectors, *m_collectorGroup, tr("Everybody"), all, true), &QAbstractButton::clicked, this,
          [this] { chooseCollector({}); });
  for (const auto& [login, count] : collectors) {
    connect(addChip(*m_collectors, *m_collectorGroup, nameOf(login), count, false), &QAbstractButton::clicked, this,
            [this, login = login] { chooseCollector(login); });
  }
}

QString WorkChips::nameOf(const std::string& login) const {
  if (login.empty()) return tr("Nobody in particular");
  const auto found = m_names.find(login);
  return found == m_names.end() ? toQt(login) : found->second;
}

QString WorkChips::words() const {
  const QString work = countWord(m_counted.key);
  return m_counted.collector ? tr("%1, %2").arg(work, nameOf(*m_counted.collector)) : work;
}

void WorkChips::chooseKey(const std::string& key) {
  if (m_runs == nullptr) return;
  const bool isOther = m_counted.key != key;
  m_counted = {key, std::nullopt};
  if (isOther) makeCollectors();
  emit chosenChanged();
}

void WorkChips::chooseCollector(const std::optional<std::string>& login) {
  m_counted.collector = login;
  emit chosenChanged();
}

QList<Chip*> WorkChips::chips() const {
  QList<Chip*> all;
  for (const QButtonGroup* group : {m_keyGroup, m_collectorGroup}) {
    for (QAbstractButton* button : group->buttons()) all << static_cast<Chip*>(button);
  }
  return all;
}

}  // namespace relance
