// SPDX-License-Identifier: GPL-3.0-or-later
// The right column of a call: the invoices spoken of, what customers say with our reply, and what was said last.
#pragma once

#include <QWidget>

#include "actions/reading/client_file.h"
#include "desktop/call/call_items_model.h"
#include "desktop/call/objections_model.h"

class QVBoxLayout;

namespace relance {

class DenseTable;
class PhraseLabel;
class RoleLabel;

class FactsColumn final : public QWidget {
  Q_OBJECT

 public:
  explicit FactsColumn(QWidget* parent = nullptr);

  void show(const DeskState& state, std::optional<std::uint32_t> account, const ClientFile* file, Language spoken);
  using QWidget::show;

  CallItemsModel& itemsModel() { return *m_items; }
  DenseTable& items() { return *m_itemsTable; }
  DenseTable& objections() { return *m_objectionsTable; }
  /// The cursor among the items, down or up.
  void moveItem(int rows);
  /// Ticks or unticks the item under the cursor and goes to the next.
  void tickItem();
  /// F8: the keys go to what they say.
  void startObjections();

 signals:
  void objectionChosen(const Objection& objection);

 private:
  void makeItems(QVBoxLayout& column);
  void makeObjections(QVBoxLayout& column);
  void tellSum();
  void showReply();
  void choose();
  void showLast(const DeskState& state, const ClientFile* file);

  CallItemsModel* m_items;
  DenseTable* m_itemsTable;
  PhraseLabel* m_sum;
  ObjectionsModel* m_objections;
  DenseTable* m_objectionsTable;
  RoleLabel* m_reply;
  PhraseLabel* m_lastWhat;
  RoleLabel* m_lastNote;
  Currency m_currency;
  Language m_language{Language::en};
};

}  // namespace relance
