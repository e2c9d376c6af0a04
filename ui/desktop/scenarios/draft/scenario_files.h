// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as files: one written where a person says, one read from there.
#pragma once

#include <QObject>
#include <functional>
#include <optional>
#include <string>

#include "domain/chasing/policy/scenario.h"

class QWidget;

namespace relance {

class ScenarioFiles final : public QObject {
  Q_OBJECT

 public:
  /// Dialogs stand over `parent`.
  explicit ScenarioFiles(QWidget* parent);

  /// Asks where to; nothing happens when that is not answered.
  void save(const Scenario& scenario);
  /// Asks which; its text, nothing when that is not answered or it cannot be read.
  std::optional<std::string> read();

  /// Instead of a dialog: tests. The path proposed, then the one chosen; empty: none.
  void answerWith(std::function<QString(const QString&)> answer) { m_ask = std::move(answer); }

 signals:
  void saved(const QString& path);
  void failed(const QString& sentence);

 private:
  QWidget* m_parent;
  std::function<QString(const QString&)> m_ask;
};

}  // namespace relance
