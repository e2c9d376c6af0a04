// SPDX-License-Identifier: GPL-3.0-or-later
// Notes of calls that are not recorded yet, kept beside the settings so that a crash loses nothing.
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "domain/ledger/ids.h"

class QSettings;

namespace relance {

struct DraftNote {
  CustomerId customer;
  QString name;  // of the customer, to offer it by
  QString text;
  QString time;  // "10:14" on the clock of this machine
};

/// Of one ledger. The file is read and written whole; nobody else on the machine may read it (mode 600).
class DraftNotes {
 public:
  /// In the folder of the settings' file.
  DraftNotes(const QSettings& settings, const QString& ledgerPath);

  /// The last one kept stands last.
  QList<DraftNote> all() const;
  std::optional<DraftNote> find(CustomerId customer) const;
  /// An empty text drops it. False when the file cannot be written.
  bool keep(const DraftNote& note) const;
  bool drop(CustomerId customer) const;

  const QString& file() const { return m_file; }

 private:
  QString m_file;
  QString m_ledger;
};

}  // namespace relance
