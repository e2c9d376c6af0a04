// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the list: all of one mandate, or of one partner, with what may be done.
#pragma once

#include <QObject>

#include "desktop/placements/placement_cells.h"

namespace relance {

class ActionButton;
class Inspector;

class MandateDetails final : public QObject {
  Q_OBJECT

 public:
  /// Fills `inspector`, which is lent.
  MandateDetails(Inspector& inspector, QObject* parent);

  /// Whether there is a place for client files.
  void offerFile(bool isOffered) { m_offersFile = isOffered; }
  void show(const ToldPlacement& placement, const placementcells::Writing& writing);
  /// With the mandates of all.
  void show(const Partner& partner, const std::vector<ToldPlacement>& placements, const placementcells::Writing& writing);
  void showNothing();

 signals:
  void newsWanted();
  void returnWanted();
  void fileWanted();
  void changeWanted();

 private:
  void addButtons(bool isRunning);
  void addSums(const ToldPlacement& placement, const placementcells::Writing& writing);
  void addFacts(const ToldPlacement& placement, const placementcells::Writing& writing);

  Inspector& m_inspector;
  bool m_offersFile{true};
};

}  // namespace relance
