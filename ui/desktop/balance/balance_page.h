// SPDX-License-Identifier: GPL-3.0-or-later
// The aged balance: segments and customers by how late they are, with what is next, down to the items behind each amount.
#pragma once

#include <memory>
#include <optional>

#include "desktop/balance/balance_list.h"
#include "desktop/desk/page.h"

class QSettings;
class QStackedLayout;

namespace relance {

class ItemsView;
class LedgerDesk;

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
  const BalanceQuestion& question() const { return m_question; }
  BalanceList& list() { return *m_list; }
  ItemsView& items() { return *m_items; }
  bool isShowingItems() const { return m_shownItems.has_value(); }

 private:
  void readPastDay();
  void reckon();
  void tellInvariant();
  void showItems(const BalanceMark& mark);
  void climb();

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  BalanceQuestion m_question;
  std::unique_ptr<BalanceGround> m_past;  // of m_question.asOf; none while today is shown
  std::vector<std::uint32_t> m_segmentsToday;
  std::unique_ptr<BalanceSheet> m_sheet;
  std::optional<BalanceMark> m_shownItems;  // the cell whose items are shown

  QStackedLayout* m_stack;
  BalanceList* m_list;
  ItemsView* m_items;
};

}  // namespace relance
