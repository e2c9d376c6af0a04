// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/call_notes.h"

#include <QTime>

#include "desktop/call/speak_column.h"

namespace relance {

CallNotes::CallNotes(const QSettings& settings, const QString& ledgerPath, SpeakColumn& speak, QObject* parent)
    : QObject(parent), m_drafts(settings, ledgerPath), m_speak(speak) {
  connect(&m_speak, &SpeakColumn::rested, this, &CallNotes::keep);
}

void CallNotes::start(CustomerId customer, const QString& name) {
  m_customer = customer;
  m_name = name;
  m_recorded.clear();
  m_isFurther = false;
  const auto draft = m_drafts.find(customer);
  m_speak.setNote(draft ? draft->text : QString());
  m_speak.setKept(draft ? tr("taken up from %1").arg(draft->time) : QString());
}

void CallNotes::keep() {
  if (!m_customer) return;
  const QString text = m_speak.note();
  const bool isNothingNew = text.trimmed().isEmpty() || (m_isFurther && text.trimmed() == m_recorded);
  const QString time = QTime::currentTime().toString(tr("hh:mm", "time of day"));
  const bool isKept = m_drafts.keep({m_customer, m_name, isNothingNew ? QString() : text, time});
  if (isNothingNew) return m_speak.setKept({});
  m_speak.setKept(isKept ? tr("kept at %1").arg(time) : tr("not kept: the folder of the settings cannot be written"));
}

void CallNotes::setRecorded() {
  m_isFurther = true;
  m_recorded = m_speak.note().trimmed();
  m_speak.setKept({});
}

QString CallNotes::unrecorded() const {
  const QString note = m_speak.note().trimmed();
  return m_isFurther && note.startsWith(m_recorded) ? note.mid(m_recorded.size()).trimmed() : note;
}

void CallNotes::clear() {
  m_speak.setNote({});
  m_speak.setKept({});
}

void CallNotes::clearRecorded() {
  if (m_isFurther && m_speak.note().trimmed() == m_recorded) clear();
}

std::optional<CustomerId> CallNotes::lastKept() const {
  const auto drafts = m_drafts.all();
  if (drafts.isEmpty()) return std::nullopt;
  return drafts.last().customer;
}

}  // namespace relance
