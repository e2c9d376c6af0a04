// SPDX-License-Identifier: GPL-3.0-or-later
// Lets approved letters and messages leave: into a folder of the user's, recorded as issued, on the writing thread.
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

#include "actions/letters/letter_files.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/outbox/outbox_reading.h"

class QSettings;

namespace relance {

/// How the letters stand in the folder; each e-mail is a draft of its own.
enum class LetterFilesChoice { onePerCustomer, oneForPrinter };

class OutboxIssuing final : public QObject {
  Q_OBJECT

 public:
  /// Both are lent. Folder and choice are kept in `settings`.
  OutboxIssuing(LedgerDesk& desk, QSettings& settings, QObject* parent);

  /// Empty while none was chosen, or when it is not there any more.
  QString folder() const;
  void setFolder(const QString& folder);
  LetterFilesChoice choice() const;
  void setChoice(LetterFilesChoice choice);

  /// Asks for a folder, beginning at the one given; an empty answer gives up. A dialog unless another way is set.
  using AskFolder = std::function<QString(const QString& from)>;
  void setAskFolder(AskFolder ask) { m_ask = std::move(ask); }
  /// Whether there is one then.
  bool askFolder();

  /// The rows of the batch that leave; asks for a folder the first time. Afterwards issued(), refused() or nothing when given up.
  void issue(std::shared_ptr<const OutboxBatch> batch, const std::vector<const OutboxRow*>& rows, Date today);
  bool isUnderWay() const { return m_isUnderWay; }

  /// Writes files that a program which died had recorded as issued; refused() tells of them.
  void finishOwed();

 signals:
  /// In words: what was done, for undoing it, and where the files are.
  void issued(const QString& done, const QString& where);
  /// In words, something to know or to put right.
  void refused(const QString& sentence);
  /// isUnderWay() has changed.
  void underWay();

 private:
  void tell(const IssuedFiles& files, const QString& folder);
  void setUnderWay(bool isUnderWay);

  LedgerDesk& m_desk;
  QSettings& m_settings;
  AskFolder m_ask;
  bool m_isUnderWay{false};
};

}  // namespace relance
