// SPDX-License-Identifier: GPL-3.0-or-later
// The balance itself: title, what is asked, the table with its cursor and keys.
#pragma once

#include <QList>
#include <QWidget>
#include <optional>

#include "desktop/balance/balance_bar.h"
#include "desktop/balance/balance_model.h"
#include "desktop/shared/controls/phrase_label.h"

class QKeyEvent;
class QSettings;

namespace relance {

class DenseTable;
class PageTitle;

/// A cell that is found again after the balance was reckoned anew.
struct BalanceMark {
  SheetLine::Kind kind{SheetLine::Kind::group};
  std::uint32_t segment{0};
  CustomerId customer;
  int column{1};
};

class BalanceList final : public QWidget {
  Q_OBJECT

 public:
  explicit BalanceList(QSettings& settings, QWidget* parent = nullptr);

  /// Both are lent until the next call or clear(); the cursor stays where it was, if that is still there.
  void show(const DeskState& state, const BalanceSheet& sheet, const BalanceQuestion& question);
  using QWidget::show;
  void clear();
  /// In the place of counts, until the next show().
  void tell(const QString& words);
  void activate();
  /// True when the search field had the keys and gave them back.
  bool leaveSearch();
  /// From the table to the line above it; false from anywhere else.
  bool focusBar();
  /// The largest group, so that it shows at once how one opens.
  void openLargest();

  /// Whether an empty balance can lead to an import.
  void offerImport(bool isThere);

  DenseTable& table() { return *m_table; }
  BalanceModel& model() { return *m_model; }
  BalanceBar& bar() { return *m_bar; }
  /// −1 if it is not shown.
  int rowOf(const BalanceMark& mark) const;
  void tellSelection();

 signals:
  void asked(const BalanceQuestion& question);
  /// The amount at the cursor, which is not zero, is to be shown item by item.
  void itemsWanted(const BalanceMark& mark);
  void customerWanted(CustomerId customer);
  void importWanted();
  void selectionTold(const QList<Phrase>& phrases);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void connectTable();
  void tellWhole(const BalanceQuestion& question);
  std::optional<BalanceMark> markAt(const QModelIndex& index) const;
  bool pressed(const QKeyEvent& key);
  bool pressedOnGroup(const QKeyEvent& key, const QModelIndex& index);
  void open(const QModelIndex& index);
  void showOthers(const QModelIndex& index);
  void sortByColumn(int column);
  void findCustomer(bool isNext);

  const DeskState* m_state{nullptr};
  const BalanceSheet* m_sheet{nullptr};
  std::optional<bool> m_offersImport;
  PageTitle* m_title;
  BalanceBar* m_bar;
  DenseTable* m_table;
  BalanceModel* m_model;
};

}  // namespace relance
