// SPDX-License-Identifier: GPL-3.0-or-later
// One window for each ledger: the second one asked to open it raises the first instead.
#pragma once

#include <QObject>
#include <QString>
#include <memory>

class QLocalServer;

namespace relance {

class LedgerClaim final : public QObject {
  Q_OBJECT

 public:
  explicit LedgerClaim(QObject* parent = nullptr);
  ~LedgerClaim() override;

  /// True: this program has it now, in place of the one before. False: another window of this user has it and was asked to come
  /// to the front; the claim before stays.
  bool take(const QString& path);
  void release();

 signals:
  /// Somebody else was asked to open what is claimed here.
  void raiseWanted();

 private:
  std::unique_ptr<QLocalServer> m_server;
  QString m_name;
};

}  // namespace relance
