// SPDX-License-Identifier: GPL-3.0-or-later
// Fields one below the other, why a rule said no, and the button that Enter presses from any of them.
#pragma once

#include <QWidget>

#include "desktop/shared/controls/action_button.h"

class QVBoxLayout;

namespace relance {

class RoleLabel;

class EntryForm : public QWidget {
  Q_OBJECT

 public:
  explicit EntryForm(const QString& action, ButtonKind kind = ButtonKind::primary, QWidget* parent = nullptr);

  /// Above the button; fill it.
  QVBoxLayout& fields() { return *m_fields; }
  ActionButton& button() { return *m_button; }
  /// What was typed stays; an empty sentence takes the refusal away.
  void setRefusal(const QString& sentence);
  /// While it is being written nothing is accepted.
  void setBusy(bool isBusy);
  bool isBusy() const { return !m_button->isEnabled(); }
  /// As Enter does; nothing while it is busy.
  void accept();

 signals:
  void accepted();
  /// It was busy and has its answer.
  void rested();
  void refused(const QString& sentence);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QVBoxLayout* m_fields;
  RoleLabel* m_refusal;
  ActionButton* m_button;
};

}  // namespace relance
