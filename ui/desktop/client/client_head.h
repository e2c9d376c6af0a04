// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a client file: who he is, the facts in one line, and why he is or is not chased today.
#pragma once

#include <QWidget>
#include <optional>

#include "actions/reading/client_file.h"
#include "desktop/desk/desk_state.h"

class QHBoxLayout;
class QVBoxLayout;

namespace relance {

class ActionButton;
class PageTitle;

class ClientHead final : public QWidget {
  Q_OBJECT

 public:
  explicit ClientHead(QWidget* parent = nullptr);

  /// `file` is null while it is being read.
  void show(const DeskState& state, CustomerIndex customer, std::optional<std::uint32_t> account, const ClientFile* file);
  using QWidget::show;
  /// Whether there is a place to call from.
  void offerCall(bool isOffered);
  /// Whether there is a place to hand items over from; it is shown while something is overdue.
  void offerHandOver(bool isOffered);

 signals:
  void callWanted();
  void handOverWanted();

 private:
  void showFacts(const DeskState& state, const Verdict* verdict);
  void showWhy(const DeskState& state, const Verdict* verdict);

  PageTitle* m_title;
  ActionButton* m_handOver;
  ActionButton* m_call;
  QHBoxLayout* m_facts;
  QVBoxLayout* m_why;
  bool m_isHandOverOffered{false};
};

}  // namespace relance
