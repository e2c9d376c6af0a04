// SPDX-License-Identifier: GPL-3.0-or-later
// In the middle of the outbox: the very file that will leave, the e-mail's text, or in words what is missing.
#pragma once

#include <QWidget>
#include <optional>

#include "desktop/outbox/outbox_reading.h"
#include "text/language.h"

class QStackedLayout;

namespace relance {

class ActionButton;
class MessageView;
class PaperView;
class RoleLabel;

class PreviewPane final : public QWidget {
  Q_OBJECT

 public:
  explicit PreviewPane(QWidget* parent = nullptr);

  /// Null empties it. The row is lent for the call. `canMend`: there is a way to what is missing.
  void show(const OutboxRow* row, Language language, const QString& mend);
  using QWidget::show;

  PaperView& paper() { return *m_paper; }
  MessageView& message() { return *m_message; }
  /// What holds the row back, in words; empty while a file or text is shown.
  QString sentence() const { return m_sentence; }
  QWidget* focusPlace() const;

 signals:
  /// The button below what is missing.
  void mendWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void tellPage();
  void showWords(const QString& sentence, const QString& mend);

  RoleLabel* m_title;
  RoleLabel* m_page;
  RoleLabel* m_zoom;
  ActionButton* m_smaller;
  ActionButton* m_larger;
  QStackedLayout* m_stack;
  PaperView* m_paper;
  MessageView* m_message;
  QWidget* m_words{nullptr};
  QWidget* m_nothing;
  QString m_sentence;
};

}  // namespace relance
