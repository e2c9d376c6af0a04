// SPDX-License-Identifier: GPL-3.0-or-later
// One setting to change: its name, the value typed or chosen, what holds without it, and why a value was refused.
#pragma once

#include <QList>
#include <QWidget>
#include <string>
#include <utility>

class QComboBox;
class QLineEdit;

namespace relance {

class ActionButton;
class RoleLabel;

class SettingField final : public QWidget {
  Q_OBJECT

 public:
  explicit SettingField(std::string key, QWidget* parent = nullptr);

  const std::string& key() const { return m_key; }
  /// What can be chosen, with its words, where the ledger tells it and not the form of the value.
  void setChoices(const QList<std::pair<std::string, QString>>& choices);
  /// The value in force and what holds without one. What is being typed stays.
  void setValue(const std::string& value, const std::string& otherwise);
  /// What stands in the field now, as it is kept: not yet checked.
  std::string typed() const;
  bool isTouched() const;
  /// Back to the value in force.
  void restore();
  /// In words, until another value is typed; empty: none.
  void setError(const QString& sentence);
  QString error() const;
  /// Whether name, help or key hold these words.
  bool matches(const QString& words) const;
  void focusEditor();
  QLineEdit* editor() const { return m_line; }

 signals:
  /// The field is left, or a choice made, and the value is another.
  void changed(const std::string& key, const std::string& value);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeEditor();
  void commit();
  void reset();
  void display(const std::string& value);
  QString words(const std::string& value) const;
  void tellBelow();

  std::string m_key;
  std::string m_value;
  std::string m_otherwise;
  QLineEdit* m_line{nullptr};
  QComboBox* m_choice{nullptr};
  QList<std::pair<std::string, QString>> m_choices;
  ActionButton* m_reset;
  RoleLabel* m_help;
  RoleLabel* m_error;
};

}  // namespace relance
