// SPDX-License-Identifier: GPL-3.0-or-later
// Above Today's list while the run of the day is not stored: how much it proposes, and the button that stores it.
#pragma once

#include <QWidget>

#include "desktop/desk/ledger_desk.h"

namespace relance {

class PhraseLabel;
class PrimaryButton;
class RoleLabel;

class RunStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit RunStrip(LedgerDesk& desk, QWidget* parent = nullptr);

  /// Shown only when the engine proposes something that is not stored.
  void refresh(const DeskState& state);
  void run();

 signals:
  /// In words, for undoing: "Run of 23/11/2026: 48 actions".
  void stored(const QString& words);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  LedgerDesk& m_desk;
  PhraseLabel* m_words;
  RoleLabel* m_refusal;
  PrimaryButton* m_button;
};

}  // namespace relance
