// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/call_notes.h"

#include <QTime>
#include <algorithm>

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
  const auto draft = m_drafts.find(customer);
  m_speak.setNote(draft ? draft->text : QString());
  m_speak.setKept(draft ? tr("taken up from %1").arg(draft->time) : QString());
}

void CallNotes::keep() {
  if (!m_customer) return;
  const QString text = hasRecorded() ? unrecorded() : m_speak.note();
  const QString time = QTime::currentTime().toString(tr("hh:mm", "time of day"));
  const bool isNothingNew = text.trimmed().isEmpty();
  const bool isKept = m_drafts.keep({m_customer, m_name, isNothingNew ? QString() : text, time});
  if (isNothingNew) return m_speak.setKept({});
  m_speak.setKept(isKept ? tr("kept at %1").arg(time) : tr("not kept: the folder of the settings cannot be written"));
}

QString CallNotes::text() const { return m_speak.note().trimmed(); }

void CallNotes::setRecorded(CustomerId customer, const RecordedResult& result) {
  if (customer == m_customer) {
    m_recorded.push_back(result);
    m_speak.setKept({});
    return keep();
  }
  // Another call has begun: of that one only what was kept and is not recorded stays.
  auto draft = m_drafts.find(customer);
  if (!draft || !draft->text.trimmed().startsWith(result.text)) return;
  draft->text = draft->text.trimmed().mid(result.text.size()).trimmed();
  m_drafts.keep(*draft);
}

void CallNotes::keepOnly(const std::function<bool(ContactEventId)>& stands) {
  std::erase_if(m_recorded, [&](const RecordedResult& result) { return !stands(result.event); });
}

bool CallNotes::isFurther() const { return std::ranges::any_of(m_recorded, &RecordedResult::isCounted); }

QString CallNotes::unrecorded() const {
  const QString note = text();
  return note.startsWith(recordedText()) ? note.mid(recordedText().size()).trimmed() : note;
}

void CallNotes::end() {
  if (hasRecorded()) m_speak.setNote(unrecorded());
  m_recorded.clear();
  keep();
}

std::optional<CustomerId> CallNotes::lastKept(const std::function<bool(CustomerId)>& isKnown) const {
  std::optional<CustomerId> last;
  for (const DraftNote& draft : m_drafts.all()) {
    if (isKnown(draft.customer)) {
      last = draft.customer;
    } else {
      m_drafts.drop(draft.customer);
    }
  }
  return last;
}

}  // namespace relance
