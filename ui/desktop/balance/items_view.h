// SPDX-License-Identifier: GPL-3.0-or-later
// What a click on an amount of the balance opens: its items, their sum, and the way back.
#pragma once

#include <QList>
#include <QWidget>

#include "desktop/balance/items_model.h"
#include "desktop/shared/controls/phrase_label.h"

class QSettings;

namespace relance {

class DenseTable;
class KeyHints;
class PageTitle;

class ItemsView final : public QWidget {
  Q_OBJECT

 public:
  explicit ItemsView(QSettings& settings, QWidget* parent = nullptr);

  /// `title` names whose items they are, `part` which of them.
  void show(const BalanceSheet& sheet, Language language, const QString& title, const QString& part,
            std::vector<ItemIndex> items);
  using QWidget::show;
  void clear();
  /// Whether there is a customer's page to go to.
  void offerCustomer(bool isThere);
  void activate();
  ItemsModel& model() { return *m_model; }
  DenseTable& table() { return *m_table; }

 signals:
  void backWanted();
  void customerWanted(CustomerId customer);
  void selectionTold(const QList<Phrase>& phrases);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void sortByColumn(int column);
  void tellSelection();
  void openCurrent();

  PageTitle* m_title;
  DenseTable* m_table;
  ItemsModel* m_model;
  KeyHints* m_hints;
  bool m_offersCustomer{false};
  Currency m_currency;
  Language m_language{Language::en};
};

}  // namespace relance
