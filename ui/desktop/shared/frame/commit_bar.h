// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above the foot of a page that commits: its guards in words at the left, the one button at the right.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace relance {

class ActionButton;
class PhraseLabel;
class PrimaryButton;

enum class GuardState {
  passed,
  warns,   ///< said, and one may go on
  blocks,  ///< the button waits until it is resolved
};

struct Guard {
  GuardState state;
  QString words;
};

class CommitBar final : public QWidget {
  Q_OBJECT

 public:
  CommitBar(const QString& action, const QKeySequence& keys, QWidget* parent = nullptr);

  /// A guard that blocks disables the button, and its words become the button's description.
  void setGuards(const QList<Guard>& guards);
  /// What will happen, beside the button ("leaves at 10:41, can be called back").
  void setNote(const QString& note);
  /// Left of the guards ("Back"). Takes it over.
  void addLeft(QWidget* widget);
  PrimaryButton& button() { return *m_button; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QHBoxLayout* m_left;
  QHBoxLayout* m_guards;
  PhraseLabel* m_note;
  PrimaryButton* m_button;
};

}  // namespace relance
