// SPDX-License-Identifier: GPL-3.0-or-later
// A new mandate: whose items, which of them, to whom, and what may be expected of it.
#pragma once

#include <QPointer>
#include <QWidget>

#include "desktop/desk/ledger_desk.h"
#include "desktop/placements/placeable_items.h"

class QSettings;
class QStackedWidget;

namespace relance {

class CellsModel;
class DenseTable;
class ExpectationPanel;
class Inspector;
class KeyHints;
class NewMandateForm;
class PageTitle;
class SearchField;

class NewMandateView final : public QWidget {
  Q_OBJECT

 public:
  /// The desk is lent.
  NewMandateView(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  /// Nobody chosen: one looks for him first.
  void start(CustomerId customer);
  /// The ledger has changed; what is typed and ticked stays.
  void refresh();
  /// Whose items, which are ticked and what is said of them, while the language changes.
  QVariantMap typed() const;
  void recall(const QVariantMap& typed);
  void focusFirst();
  /// From the items back to the search; false when it stood there.
  bool goBack();
  /// Items, then the form.
  bool focusNextPane(bool forward);

  bool isCustomerChosen() const { return m_customer != CustomerId{}; }
  SearchField& search() { return *m_search; }
  DenseTable& itemsTable() { return *m_items; }
  /// Null while no customer is chosen.
  NewMandateForm* form();

 signals:
  /// In words, for undoing: "Duvallon SARL handed over to Cabinet Lorne".
  void made(PlacementId placement, const QString& words);
  /// The same of a customer who is no longer shown.
  void madeBefore(const QString& words);
  void backWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeTables(QSettings& settings);
  void makeKeys();
  /// The cursor on this one, else on the first.
  void listCustomers(CustomerId cursor = {});
  CustomerId customerUnderCursor() const;
  /// His form may wait for its answer.
  void leaveCustomer();
  void chooseCurrent();
  void choose(std::uint32_t account);
  void toggleCurrent();
  void toggle(int row);
  void showItems();
  void showPreview();
  void handOver();
  std::vector<ItemId> itemsMeant() const;
  placementcells::Writing writing() const;

  LedgerDesk& m_desk;
  CustomerId m_customer;  // the paying one
  Currency m_currency;
  std::vector<PlaceableAccount> m_found;
  std::vector<CustomerId> m_foundIds;
  std::vector<PlaceableItem> m_placeable;
  std::int64_t m_drawnAt{0};

  PageTitle* m_title;
  SearchField* m_search;
  QStackedWidget* m_lists;
  DenseTable* m_customers{nullptr};
  DenseTable* m_items{nullptr};
  CellsModel* m_customersModel{nullptr};
  CellsModel* m_itemsModel{nullptr};
  KeyHints* m_hints;
  Inspector* m_inspector;
  QPointer<NewMandateForm> m_form;
  QPointer<ExpectationPanel> m_expected;
};

}  // namespace relance
