// SPDX-License-Identifier: GPL-3.0-or-later
// The left column of a call: what is claimed, what to know, what may be our part, what to aim for, what may be entered beside.
#pragma once

#include <QScrollArea>

#include "desktop/call/call_brief.h"
#include "desktop/client/debtor/debtor_strip.h"

class QVBoxLayout;

namespace relance {

class KnowColumn final : public QScrollArea {
  Q_OBJECT

 public:
  explicit KnowColumn(QWidget* parent = nullptr);

  /// Nothing for a customer without any account.
  void show(const DeskState& state, std::optional<std::uint32_t> account, const ClientFile* file);
  using QScrollArea::show;

 signals:
  /// By the mouse; the keys beside it are the page's.
  void entryWanted(DebtorStrip::What what);

 private:
  void addEntries(QVBoxLayout& column, const ClientFile& file);
};

}  // namespace relance
