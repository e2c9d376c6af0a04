// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/draft/scenario_files.h"

#include <QFileDialog>
#include <QSaveFile>

#include "exchange/policy/scenario_json.h"
#include "words/qt_text.h"

namespace relance {
namespace {

/// A scenario of a thousand steps is smaller.
constexpr qint64 largest = 4 << 20;

QString pattern() { return ScenarioFiles::tr("Scenarios (*.json)"); }

}  // namespace

ScenarioFiles::ScenarioFiles(QWidget* parent) : QObject(parent), m_parent(parent) {}

void ScenarioFiles::save(const Scenario& scenario) {
  const QString proposed = toQt(scenario.key) + QStringLiteral(".json");
  const QString path =
      m_ask ? m_ask(proposed) : QFileDialog::getSaveFileName(m_parent, tr("Where to put the scenario"), proposed, pattern());
  if (path.isEmpty()) return;
  QSaveFile file(path);
  const std::string bytes = writeScenarioFile(scenario);
  const bool isWritten = file.open(QIODevice::WriteOnly) &&
                         file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) &&
                         file.commit();
  if (!isWritten) {
    return emit failed(tr("“%1” could not be written: %2. Choose another place.").arg(path, file.errorString()));
  }
  emit saved(path);
}

std::optional<std::string> ScenarioFiles::read() {
  const QString path = m_ask ? m_ask({}) : QFileDialog::getOpenFileName(m_parent, tr("Which scenario to import"), {}, pattern());
  if (path.isEmpty()) return std::nullopt;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    emit failed(tr("“%1” could not be read: %2. Nothing was changed.").arg(path, file.errorString()));
    return std::nullopt;
  }
  if (file.size() > largest) {
    emit failed(tr("“%1” is too large for a scenario. Nothing was changed.").arg(path));
    return std::nullopt;
  }
  return file.readAll().toStdString();
}

}  // namespace relance
