// SPDX-License-Identifier: GPL-3.0-or-later
// The aged balance: segments and customers by how late they are, with what is next, down to the items behind each amount.
#pragma once

#include <memory>
#include <optional>

#include "desktop/balance/balance_bar.h"
#include "desktop/balance/balance_model.h"
#include "desktop/desk/page.h"

class QSettings;
class QStackedLayout;

namespace relance {

class DenseTable;
class ItemsView;
class LedgerDesk;
class PageTitle;

class BalancePage final : public Page {
  Q_OBJECT

 public:
  BalancePage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);
  ~BalancePage() override;

  Place place() const override { return Place::balance; }
  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  void ask(const BalanceQuestion& question);
  DenseTable& table() { return *m_table; }
  BalanceModel& model() { return *m_model; }
  ItemsView& items() { return *m_items; }
  bool isShowingItems() const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// A line that is found again after the balance was reckoned anew.
  struct Mark {
    SheetLine::Kind kind{SheetLine::Kind::group};
    std::uint32_t segment{0};
    CustomerId customer;
    int column{1};
  };

  QWidget* makeList(QSettings& settings);
  Currency currency() const;
  void readPastDay();
  void reckon();
  void tellWhole();
  void tellSelection();

  std::optional<Mark> markAt(const QModelIndex& index) const;
  int rowOf(const Mark& mark) const;
  bool pressed(const class QKeyEvent& key);
  void open(const QModelIndex& index);
  void drillDown(const Mark& mark);
  void climb();
  void sortByColumn(int column);
  void findCustomer(bool isNext);

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  BalanceQuestion m_question;
  std::unique_ptr<BalanceGround> m_past;  // of m_question.asOf; none while today is shown
  std::vector<std::uint32_t> m_segmentsToday;
  std::unique_ptr<BalanceSheet> m_sheet;
  std::optional<Mark> m_drilled;  // whose items are shown

  QStackedLayout* m_stack;
  PageTitle* m_title;
  BalanceBar* m_bar;
  DenseTable* m_table;
  BalanceModel* m_model;
  ItemsView* m_items;
};

}  // namespace relance
