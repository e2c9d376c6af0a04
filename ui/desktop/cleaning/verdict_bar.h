// SPDX-License-Identifier: GPL-3.0-or-later
// Under the cleaning desk's list: the proposal as the one primary button, then a button with its letter for each verdict.
#pragma once

#include <QList>
#include <QWidget>

#include "actions/cleaning/cleaning_queue.h"
#include "text/language.h"

namespace relance {

class ActionButton;
class PhraseLabel;
class PrimaryButton;
class RoleLabel;
class VerdictForm;

class VerdictBar final : public QWidget {
  Q_OBJECT

 public:
  explicit VerdictBar(QWidget* parent = nullptr);

  /// The buttons say what the form's fields make of each verdict.
  void showLine(const CleaningLine& line, const VerdictForm& form);
  void showWaiting(const WaitingWriteOff& waiting, Language language);
  void showNothing();
  /// Why the last verdict was not taken; empty: nothing.
  void tellRefusal(const QString& sentence);
  QString refusal() const;

  ActionButton& button(CleaningVerdict verdict) { return *m_verdicts[static_cast<int>(verdict)]; }
  PrimaryButton& follow() { return *m_follow; }
  ActionButton& refuse() { return *m_refuse; }

 signals:
  void wanted(relance::CleaningVerdict verdict);
  /// The primary button: the verdict proposed, or yes to a proposal.
  void followed();
  /// No to a proposal.
  void refusedProposal();

 private:
  void showButtons(bool ofLines, bool ofWaiting);

  PrimaryButton* m_follow;
  ActionButton* m_refuse;
  PhraseLabel* m_why;
  QList<ActionButton*> m_verdicts;
  QWidget* m_line;
  RoleLabel* m_refusal;
};

}  // namespace relance
