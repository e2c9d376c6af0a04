// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's open invoices in a call: those ticked are spoken of.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "desktop/desk/desk_state.h"
#include "desktop/shared/table/table_column.h"

namespace relance {

class CallItemsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { number, due, late, open, columns };

  explicit CallItemsModel(QObject* parent = nullptr);
  static QList<TableColumn> tableColumns();

  /// Ticked is what is overdue and may be chased, unless it is the account shown before: then the ticks stay, and true is
  /// returned.
  bool setAccount(const DeskState& state, std::uint32_t account);
  void clear();
  void toggle(int row);
  /// None when all are ticked, else all.
  void toggleAll();
  /// Just these are ticked.
  void choose(const std::vector<ItemId>& items);
  /// They have been spoken of: what is left is ticked.
  void leave(const std::vector<ItemId>& items) { tick(items, false); }
  /// What was said of them was taken back: they are ticked again.
  void retake(const std::vector<ItemId>& items) { tick(items, true); }

  /// The ticked ones; empty when they are just what is overdue: the usual.
  std::vector<ItemId> chosen() const;
  /// The ticked ones, whichever they are.
  std::vector<ItemId> tickedItems() const;
  /// Σ of what is not contested of the ticked ones, in minor units; of the usual ones less the credits that stand against them.
  std::int64_t sum() const;
  int ticked() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 signals:
  void ticksChanged();

 private:
  void tick(const std::vector<ItemId>& items, bool isTicked);
  struct Row {
    ItemId id;
    QString number;
    Date due;
    int daysLate{0};
    std::int64_t open{0};
    std::int64_t uncontested{0};
    QString agreed{};  // "promised", "disputed": why it is not chased
    bool isUsual{false};
    bool isTicked{false};
  };

  bool isUsual() const;

  std::vector<Row> m_rows;
  std::int64_t m_credits{0};
  CustomerId m_customer;
  Currency m_currency;
  Language m_language{Language::en};
};

}  // namespace relance
