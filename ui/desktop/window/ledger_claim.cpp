// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/ledger_claim.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace relance {
namespace {

/// A window that is there answers at once; longer than this nobody waits for one that hangs.
constexpr int patienceMs = 300;

/// The same for every way to write the path.
QString nameOf(const QString& path) {
  const QFileInfo file(path);
  const QString whole = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
  const QByteArray digest = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex();
  return QStringLiteral("relance-") + QString::fromLatin1(digest.left(32));
}

}  // namespace

LedgerClaim::LedgerClaim(QObject* parent) : QObject(parent) {}
LedgerClaim::~LedgerClaim() = default;

bool LedgerClaim::take(const QString& path) {
  const QString name = nameOf(path);
  if (m_server != nullptr && name == m_name) return true;
  QLocalSocket other;
  other.connectToServer(name);
  if (other.waitForConnected(patienceMs)) return false;
  // What a program that was killed left behind.
  QLocalServer::removeServer(name);
  auto server = std::make_unique<QLocalServer>();
  server->setSocketOptions(QLocalServer::UserAccessOption);
  // Without a claim the ledger is still safe: writers wait for each other. Only the first window is not raised then.
  server->listen(name);
  connect(server.get(), &QLocalServer::newConnection, this, [this] {
    while (QLocalSocket* asking = m_server->nextPendingConnection()) asking->deleteLater();
    emit raiseWanted();
  });
  m_server = std::move(server);
  m_name = name;
  return true;
}

void LedgerClaim::release() { m_server.reset(); }

}  // namespace relance
