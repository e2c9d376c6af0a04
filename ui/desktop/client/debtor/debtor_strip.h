// SPDX-License-Identifier: GPL-3.0-or-later
// Under a client file: interest waived, bad faith noted, a firm scenario taken; one form at a time, closed by Esc.
#pragma once

#include <QPointer>

#include "desktop/client/debtor/debtor_form.h"

class QVBoxLayout;

namespace relance {

class RoleLabel;

class DebtorStrip final : public QWidget {
  Q_OBJECT

 public:
  enum class What { waive, badFaith, firmScenario };
  static constexpr What all[] = {What::waive, What::badFaith, What::firmScenario};

  /// The firm scenario only where one is proposed.
  static QList<What> offered(const ClientFile& file);
  /// That start it in a client file and in a call.
  static QKeySequence keysOf(What what);
  /// Beside the key: "waive interest".
  static QString hintOf(What what);

  /// Hidden until it is asked for.
  explicit DebtorStrip(LedgerDesk& desk, QWidget* parent = nullptr);

  void start(What what, CustomerId customer, const ClientFile& file);
  void shownAnew(const ClientFile& file);
  /// What was typed is gone; what is being written is told all the same.
  void close();
  /// Esc. False when it was not open.
  bool goBack();
  /// Null while it is closed.
  DebtorForm* form() { return m_form; }

 signals:
  /// In words, for undoing: "Interest waived for Duvallon SARL".
  void done(const QString& words);
  /// The keys go back to the file.
  void left();

 private:
  void leave();

  LedgerDesk& m_desk;
  RoleLabel* m_title;
  QVBoxLayout* m_column;
  QPointer<DebtorForm> m_form;
};

}  // namespace relance
