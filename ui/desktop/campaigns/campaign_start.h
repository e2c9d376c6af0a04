// SPDX-License-Identifier: GPL-3.0-or-later
// Starting a campaign: the form at the left, who would be in it at the right before anything is started.
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

#include "actions/campaigns/campaign_choice.h"
#include "desktop/campaigns/campaign_book.h"
#include "desktop/desk/ledger_desk.h"

class QSettings;

namespace relance {

class ActionButton;
class CampaignForm;
class ChosenModel;
class CommitBar;
class DenseTable;
class RoleLabel;

class CampaignStart final : public QWidget {
  Q_OBJECT

 public:
  CampaignStart(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  /// The state is lent until the next call; what is being edited stays.
  void setBook(const DeskState& state, const CampaignBook& book);
  /// The same while the page is not seen: what is shown of it waits for setBook().
  void lend(const DeskState& state) { m_state = &state; }
  void focusFirst();
  bool focusNextPane(bool forward);
  /// As an action with undo; why it is refused stands in the bar.
  void start();

  CampaignForm& form() { return *m_form; }
  DenseTable& table() { return *m_table; }
  ChosenModel& model() { return *m_model; }
  CommitBar& bar() { return *m_bar; }
  ActionButton& back() { return *m_back; }

 signals:
  void started(CampaignId campaign, const QString& words);
  void backWanted();
  /// The customer under the cursor of the preview.
  void chosen(const std::string& code);

 private:
  void askPreview();
  void tell();

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  std::optional<Refusal> m_refusal;
  QTimer m_previewSoon;
  int m_asked{0};
  bool m_isPreviewed{false};
  bool m_isWriting{false};
  CampaignForm* m_form;
  RoleLabel* m_heading;
  DenseTable* m_table;
  ChosenModel* m_model;
  CommitBar* m_bar;
  ActionButton* m_back;
};

}  // namespace relance
