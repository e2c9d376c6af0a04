// SPDX-License-Identifier: GPL-3.0-or-later
// A field with its label above and, under it, help or at once what is wrong with it.
#pragma once

#include <QWidget>

namespace relance {

class PhraseLabel;
class RoleLabel;

class LabelledField final : public QWidget {
  Q_OBJECT

 public:
  /// Takes the field over and, unless the field has its own, names it by the label for screen readers. The errors of an
  /// UnderstoodField show by themselves.
  LabelledField(const QString& label, QWidget* field, QWidget* parent = nullptr);

  /// Another name for what the field holds now; it is told to screen readers too.
  void setLabel(const QString& label);
  void setHelp(const QString& help);
  /// In words, in place of the help until it is empty again.
  void setError(const QString& error);

 private:
  void showBelow();

  RoleLabel* m_name;
  QWidget* m_field;
  RoleLabel* m_help;
  PhraseLabel* m_error;
  QString m_errorWords;
};

}  // namespace relance
