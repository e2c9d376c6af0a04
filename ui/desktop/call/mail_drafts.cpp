// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/mail_drafts.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFile>
#include <QUrl>
#include <chrono>

#include "words/qt_text.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

std::chrono::sys_seconds now() { return std::chrono::sys_seconds{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}}; }

}  // namespace

MailDrafts::MailDrafts(LedgerDesk& desk, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_opener([](const QString& file) { return QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }) {}

void MailDrafts::confirm(const PortfolioCustomer& customer, const std::vector<ContactEventId>& results) {
  m_desk.read(
      *this,
      [code = customer.code, results, today = m_desk.state()->today](Database& database) {
        return recapMail(database, code, today, results, now());
      },
      [this, name = toQt(customer.name)](const Outcome<IssuedPiece>& draft) {
        // Taken back meanwhile: there is nothing to confirm.
        if (!draft && draft.refusal().reason == RefusalReason::nothingToWrite) return;
        open(draft, name, tr("Confirmation for %1 opened in your mail program.").arg(name));
      });
}

void MailDrafts::sendItems(const PortfolioCustomer& customer, const std::vector<ItemId>& items, ContactId contact) {
  m_desk.read(
      *this,
      [code = customer.code, items, contact, today = m_desk.state()->today](Database& database) {
        return statementMail(database, code, today, items, contact, now());
      },
      [this, name = toQt(customer.name)](const Outcome<IssuedPiece>& draft) {
        open(draft, name, tr("Statement for %1 opened in your mail program: add the copies there.").arg(name));
      });
}

void MailDrafts::open(const Outcome<IssuedPiece>& draft, const QString& name, const QString& done) {
  if (!draft) {
    const QString sentence = refusalWords(draft.refusal(), m_desk.language()).sentence;
    return emit told(tr("No e-mail for %1: %2").arg(name, sentence), false);
  }
  QFile file(m_folder.filePath(QStringLiteral("%1.eml").arg(++m_opened)));
  const bool isWritten = m_folder.isValid() && file.open(QIODevice::WriteOnly) &&
                         file.write(QByteArray::fromStdString(draft->bytes)) == static_cast<qint64>(draft->bytes.size());
  file.close();
  if (!isWritten) return emit told(tr("No e-mail for %1: the draft cannot be written.").arg(name), false);
  if (!m_opener(file.fileName())) return emit told(tr("No mail program opened the draft: %1").arg(file.fileName()), false);
  emit told(done, true);
}

}  // namespace relance
