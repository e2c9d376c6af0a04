// SPDX-License-Identifier: GPL-3.0-or-later
// Customers: the list of all, and the file of one.
#pragma once

#include "desktop/client/client_file_view.h"
#include "desktop/client/clients_list.h"
#include "desktop/desk/page.h"

class QStackedLayout;

namespace relance {

class ClientsPage final : public Page {
  Q_OBJECT

 public:
  ClientsPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  Place place() const override { return Place::clients; }
  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  void show(const Destination& where) override;
  using Page::show;
  Destination destination() const override;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  void setLettersCommands(bool areCommands) override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  ClientsList& list() { return *m_list; }
  ClientFileView& file() { return *m_file; }
  bool isShowingFile() const;

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void showList();
  void showFile(CustomerId customer);

  QStackedLayout* m_stack;
  ClientsList* m_list;
  ClientFileView* m_file;
  bool m_isFromList{false};  // Esc leads from the file to the list
  bool m_isWanted{false};    // show() named whose file: activate() then leaves it
};

}  // namespace relance
