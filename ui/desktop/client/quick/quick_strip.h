// SPDX-License-Identifier: GPL-3.0-or-later
// Under a list: one line for what is done to the customer under the cursor without leaving it, a note or putting him off.
#pragma once

#include <QVariantMap>
#include <QWidget>
#include <functional>

#include "desktop/desk/ledger_desk.h"

class QLineEdit;

namespace relance {

class ActionButton;
class DateField;
class LabelledField;
class RoleLabel;

class QuickStrip final : public QWidget {
  Q_OBJECT

 public:
  /// Hidden until it is asked for.
  explicit QuickStrip(LedgerDesk& desk, QWidget* parent = nullptr);

  void startNote(CustomerId customer) { start(customer, false); }
  void startSnooze(CustomerId customer) { start(customer, true); }
  /// While it is open: for what, and what is typed.
  QVariantMap memory() const;
  void recall(const QVariantMap& memory);
  /// The keys go to what is typed; false when it is not open.
  bool focusTyped();
  /// Esc: it closes, and what was typed is gone. False when it was not open.
  bool goBack();

 signals:
  /// In words, for undoing: "Note on Duvallon SARL".
  void done(const QString& words);
  /// The keys go back to the list.
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void start(CustomerId customer, bool isSnooze);
  void accept();
  void write(const QString& words, std::function<std::optional<Refusal>(LedgerSession&, const PerformOptions&)> action);
  void close();

  LedgerDesk& m_desk;
  CustomerId m_customer;
  std::string m_code;
  QString m_name;
  bool m_isSnooze{false};
  std::int64_t m_drawnAt{0};
  int m_opening{0};  // counts; an answer to an earlier one is told without touching what is typed now
  RoleLabel* m_title;
  DateField* m_until;
  LabelledField* m_untilField;
  QLineEdit* m_text;
  LabelledField* m_textField;
  RoleLabel* m_refusal;
  ActionButton* m_button;
  ActionButton* m_cancel;
};

}  // namespace relance
