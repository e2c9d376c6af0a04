// SPDX-License-Identifier: GPL-3.0-or-later
// An e-mail as it will leave: sender, recipient, subject, text.
#pragma once

#include <QWidget>

#include "actions/letters/letter_preparing.h"

class QPlainTextEdit;

namespace relance {

class RoleLabel;

class MessageView final : public QWidget {
  Q_OBJECT

 public:
  explicit MessageView(QWidget* parent = nullptr);

  void show(const PreparedMessage& message);
  using QWidget::show;
  QString text() const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  RoleLabel* m_from;
  RoleLabel* m_to;
  RoleLabel* m_subject;
  QPlainTextEdit* m_body;
};

}  // namespace relance
