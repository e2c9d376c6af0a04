// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/draft_notes.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>

namespace relance {
namespace {

const QString customerKey = QStringLiteral("customer");
const QString nameKey = QStringLiteral("name");
const QString textKey = QStringLiteral("text");
const QString timeKey = QStringLiteral("time");

QJsonObject readAll(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QJsonDocument::fromJson(file.readAll()).object();
}

bool writeAll(const QString& path, const QJsonObject& all) {
  if (all.isEmpty()) return !QFile::exists(path) || QFile::remove(path);
  QDir().mkpath(QFileInfo(path).absolutePath());
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  file.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
  return file.commit();
}

}  // namespace

DraftNotes::DraftNotes(const QSettings& settings, const QString& ledgerPath)
    : m_file(QFileInfo(settings.fileName()).absolutePath() + QStringLiteral("/unfinished_notes.json")), m_ledger(ledgerPath) {}

QList<DraftNote> DraftNotes::all() const {
  QList<DraftNote> notes;
  for (const QJsonValue& value : readAll(m_file).value(m_ledger).toArray()) {
    const QJsonObject note = value.toObject();
    notes << DraftNote{CustomerId{note.value(customerKey).toInteger()}, note.value(nameKey).toString(),
                       note.value(textKey).toString(), note.value(timeKey).toString()};
  }
  return notes;
}

std::optional<DraftNote> DraftNotes::find(CustomerId customer) const {
  for (const DraftNote& note : all()) {
    if (note.customer == customer) return note;
  }
  return std::nullopt;
}

bool DraftNotes::keep(const DraftNote& note) const {
  QJsonArray kept;
  for (const DraftNote& other : all()) {
    if (other.customer == note.customer) continue;
    kept << QJsonObject{
        {customerKey, qint64{other.customer.value}}, {nameKey, other.name}, {textKey, other.text}, {timeKey, other.time}};
  }
  if (!note.text.trimmed().isEmpty()) {
    kept << QJsonObject{
        {customerKey, qint64{note.customer.value}}, {nameKey, note.name}, {textKey, note.text}, {timeKey, note.time}};
  }
  QJsonObject ledgers = readAll(m_file);
  if (kept.isEmpty()) {
    ledgers.remove(m_ledger);
  } else {
    ledgers.insert(m_ledger, kept);
  }
  return writeAll(m_file, ledgers);
}

bool DraftNotes::drop(CustomerId customer) const { return keep({customer, {}, {}, {}}); }

}  // namespace relance
