// SPDX-License-Identifier: GPL-3.0-or-later
// Placements: what is with agencies, lawyers, bailiffs and mediators, reviews that are due first; and who these partners are.
#pragma once

#include <QPointer>

#include "desktop/desk/page.h"
#include "desktop/placements/mandate_form.h"
#include "desktop/placements/placement_cells.h"

class QButtonGroup;
class QSettings;
class QStackedLayout;
class QStackedWidget;
class QVBoxLayout;

namespace relance {

class ActionButton;
class Chip;
class DenseTable;
class EntryForm;
class Inspector;
class KeyHints;
class LedgerDesk;
class MandateDetails;
class NewMandateView;
class PageTitle;
class SearchField;

class PlacementsPage final : public Page {
  Q_OBJECT

 public:
  enum class Shown { running, returned, partners };

  PlacementsPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  Place place() const override { return Place::boards; }
  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  /// With a customer: a new mandate on his items.
  void show(const Destination& where) override;
  using Page::show;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  /// Reviews that are due.
  std::optional<int> count() const override;
  void setLettersCommands(bool areCommands) override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  void choose(Shown shown);
  Shown shown() const { return m_shown; }
  /// What the list shows, in its order.
  const std::vector<ToldPlacement>& mandates() const { return m_listed; }
  const std::vector<Partner>& partners() const { return m_listedPartners; }
  DenseTable& table() { return *(m_shown == Shown::partners ? m_partnersTable : m_mandatesTable); }
  SearchField& search() { return *m_search; }
  NewMandateView& newMandate() { return *m_new; }
  /// News, a return or a partner that is being typed; null while none is.
  EntryForm* form() { return m_form; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeChips(QVBoxLayout& column);
  DenseTable* makeTable(const QString& name, const QList<TableColumn>& columns, class CellsModel& model, QSettings& settings);
  void makeKeys();
  void readAnew();
  void list();
  void tellCounts();
  void tellHints();
  void showDetails();
  void tellSelection();
  void moveBy(int rows);
  void acceptCurrent();
  void takeBack();
  void openFile();
  void startNew();
  void togglePartners();
  void startSearch();
  void fitSearch();
  void toggleInspector();
  void openMandate(MandateForm::Purpose purpose);
  void openPartner(const Partner& partner);
  void openForm(EntryForm* form, const QString& heading, const QString& below);
  void closeForm();
  /// Of the form that is open, while the language changes; and opens it again.
  QVariantMap typed() const;
  void reopen();
  /// What the form shown, or one that was let go, has recorded.
  void recorded(const EntryForm* by, const QString& words);
  /// One that waits for its answer may wait on.
  void releaseForm();
  void leaveNew();
  const ToldPlacement* currentMandate() const;
  const Partner* currentPartner() const;
  placementcells::Writing writing() const;

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  Shown m_shown{Shown::running};
  std::vector<ToldPlacement> m_all;
  std::vector<ToldPlacement> m_listed;
  std::vector<Partner> m_partners;
  std::vector<Partner> m_listedPartners;
  PlacementId m_cursor;
  std::string m_partnerCursor;
  QStackedLayout* m_stack;
  QWidget* m_lists;
  NewMandateView* m_new;
  PageTitle* m_title;
  SearchField* m_search;
  ActionButton* m_start;
  QButtonGroup* m_group;
  QList<Chip*> m_chips;  // by Shown
  QStackedWidget* m_tables;
  CellsModel* m_mandatesModel;
  CellsModel* m_partnersModel;
  DenseTable* m_mandatesTable{nullptr};
  DenseTable* m_partnersTable{nullptr};
  KeyHints* m_hints;
  Inspector* m_inspector;
  MandateDetails* m_details;
  QPointer<EntryForm> m_form;
  QString m_formOf;      // customer or partner
  QVariantMap m_wanted;  // to be opened again, once it is known what there is
  std::int64_t m_readAt{0};
  QList<QAction*> m_letters;
  bool m_isSentHere{false};  // a customer's file asked for the new mandate: Esc leads back there
  bool m_isFoldedByUser{false};
  bool m_isListing{false};  // rows are being made anew: the cursor is put back afterwards
};

}  // namespace relance
