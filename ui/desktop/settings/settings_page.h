// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the ledger: groups at the left, a form that writes each value as its field is left, each change undoable.
#pragma once

#include "actions/settings/usual_setting.h"
#include "desktop/desk/page.h"
#include "desktop/settings/setting_groups.h"

class QListWidget;
class QSettings;

namespace relance {

class EmptyState;
class LedgerDesk;
class NoticeBar;
class PeoplePanel;
class SearchField;
class SettingsForm;

class SettingsPage final : public Page {
  Q_OBJECT

 public:
  SettingsPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  Place place() const override { return Place::settings; }
  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  void show(const Destination& where) override;
  using Page::show;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  SettingsForm& form() { return *m_form; }
  PeoplePanel& people() { return *m_people; }
  QListWidget& groups() { return *m_groups; }
  SearchField& search() { return *m_search; }

 private:
  void showChosen();
  void change(const std::string& key, const std::string& value);
  void refuse(const std::string& key, Refusal refusal);
  void showMenu();

  LedgerDesk& m_desk;
  SettingValues m_values;
  SearchField* m_search;
  NoticeBar* m_notice;
  QListWidget* m_groups;
  SettingsForm* m_form;
  PeoplePanel* m_people;
  std::string m_wanted;  // key to be shown with the focus
};

}  // namespace relance
