// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns: some customers contacted together for a while; what each brought beside the rest; one started or ended here.
#pragma once

#include "desktop/campaigns/campaign_book.h"
#include "desktop/desk/page.h"

class QHBoxLayout;
class QSettings;
class QStackedWidget;

namespace relance {

class ActionButton;
class BehaviourInspector;
class CampaignStart;
class CampaignsModel;
class DenseTable;
class Inspector;
class KeyHints;
class LedgerDesk;
class MembersPane;
class NoticeBar;
class PageTitle;
class ResultPanel;

class CampaignsPage final : public Page {
  Q_OBJECT

 public:
  CampaignsPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  Place place() const override { return Place::scenarios; }
  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  void setLettersCommands(bool areCommands) override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  /// The form of a new one.
  void startNew();
  /// The one under the cursor ends today.
  void endCurrent();
  void recordContact();

  DenseTable& table() { return *m_table; }
  CampaignsModel& model() { return *m_model; }
  CampaignStart& start() { return *m_start; }
  MembersPane& members() { return *m_members; }
  ResultPanel& result() { return *m_result; }
  BehaviourInspector& behaviour() { return *m_behaviour; }
  ActionButton& adder() { return *m_add; }
  ActionButton& ender() { return *m_end; }
  bool isStarting() const;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void share();
  void makeList(QSettings& settings);
  /// The state is worked through only while it is seen.
  void showState();
  void readBook();
  void readResults();
  void showCurrent();
  void showList();
  void showCustomer(const std::string& code);
  void refuse(const QString& sentence);

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  bool m_isStale{true};
  CampaignId m_wanted;
  PageTitle* m_title;
  ActionButton* m_add;
  NoticeBar* m_notice;
  QStackedWidget* m_stack;
  QWidget* m_list;
  DenseTable* m_table{nullptr};
  CampaignsModel* m_model{nullptr};
  ActionButton* m_end;
  KeyHints* m_hints;
  QHBoxLayout* m_details;
  ResultPanel* m_result;
  MembersPane* m_members;
  CampaignStart* m_start;
  Inspector* m_inspector;
  BehaviourInspector* m_behaviour;
  QList<QAction*> m_letters;
};

}  // namespace relance
