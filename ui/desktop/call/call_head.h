// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a call: whom one calls, at which number, for how long already, and where one stands in the day's calls.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>
#include <QWidget>
#include <functional>
#include <optional>

#include "actions/reading/client_file.h"
#include "desktop/desk/desk_state.h"

namespace relance {

class ActionButton;
class PhraseLabel;
class RoleLabel;

class CallHead final : public QWidget {
  Q_OBJECT

 public:
  explicit CallHead(QWidget* parent = nullptr);

  void show(const DeskState& state, CustomerIndex customer, std::optional<std::uint32_t> account, const ClientFile* file);
  using QWidget::show;
  /// "3 / 14"; nothing for somebody who is not to be called.
  void setPlace(std::optional<int> place, int planned);

  /// Dials and starts the time, or stops it.
  void dialOrStop();
  /// Nothing happens without a number, or while the time runs.
  void dial();
  void stopTime();
  /// Since it was started; none when nobody was dialled.
  std::optional<int> seconds() const;
  /// To whom the number belongs; none: the switchboard.
  ContactId contact() const { return m_contact; }

  /// Where links go; the desktop's telephone program unless a test listens.
  void setOpener(std::function<void(const QUrl&)> opener) { m_opener = std::move(opener); }

 signals:
  void backWanted();
  void fileWanted();
  void nextWanted();
  void previousWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void tellTime();
  void showRunning(bool isRunning);

  std::function<void(const QUrl&)> m_opener;
  QString m_number;
  std::string m_country;
  ContactId m_contact;
  QElapsedTimer m_clock;
  std::optional<int> m_stoppedAt;
  QTimer m_tick;

  RoleLabel* m_name;
  RoleLabel* m_below;
  PhraseLabel* m_person;
  PhraseLabel* m_guard;
  ActionButton* m_dial;
  ActionButton* m_hangUp;
  RoleLabel* m_time;
  RoleLabel* m_numberLabel;
  RoleLabel* m_place;
};

}  // namespace relance
