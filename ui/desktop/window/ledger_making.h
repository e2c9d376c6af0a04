// SPDX-License-Identifier: GPL-3.0-or-later
// Makes ledgers that were not there before: the sample, and the user's own.
#pragma once

#include <QObject>
#include <filesystem>

#include "domain/basics/date.h"
#include "domain/ledger/creditor.h"

namespace relance {

class LedgerDesk;

/// What follows an order: made(), or refused() with why nothing was made. A failure of the machine is told by the desk.
class LedgerMaking final : public QObject {
  Q_OBJECT

 public:
  /// The desk is lent.
  LedgerMaking(LedgerDesk& desk, QObject* parent);

  /// Where the sample of that day is kept: in the user's data, one for each day.
  static std::filesystem::path samplePath(Date day);

  /// Opens with made() at once what an earlier order of the day has left.
  void makeSample();
  void makeNew(const std::filesystem::path& path, const Creditor& creditor);

 signals:
  void started(const QString& words);
  void made(const QString& path);
  void refused(const QString& sentence);

 private:
  LedgerDesk& m_desk;
};

}  // namespace relance
