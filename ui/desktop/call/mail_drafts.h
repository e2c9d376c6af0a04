// SPDX-License-Identifier: GPL-3.0-or-later
// Hands the messages that go with a call to the user's mail program, as drafts to be read over and sent there.
#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <functional>

#include "actions/letters/call_mail.h"
#include "desktop/desk/ledger_desk.h"

namespace relance {

class MailDrafts final : public QObject {
  Q_OBJECT

 public:
  explicit MailDrafts(LedgerDesk& desk, QObject* parent = nullptr);

  /// Of the results of a call; where nothing was agreed nothing happens.
  void confirm(const PortfolioCustomer& customer, const std::vector<ContactEventId>& results);
  void sendItems(const PortfolioCustomer& customer, const std::vector<ItemId>& items, ContactId contact);

  /// Opens a file; the desktop's mail program unless a test listens. False: nothing could.
  void setOpener(std::function<bool(const QString&)> opener) { m_opener = std::move(opener); }

 signals:
  /// In words, what became of it.
  void told(const QString& words, bool isDone);

 private:
  void open(const Outcome<IssuedPiece>& draft, const QString& name, const QString& done);

  LedgerDesk& m_desk;
  QTemporaryDir m_folder;  // the drafts go with the program
  int m_opened{0};
  std::function<bool(const QString&)> m_opener;
};

}  // namespace relance
