// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/change.h"

#include "storage/stores/private_text_store.h"

namespace relance {

Change::Change(Database& database, EventStamp stamp, EventKind kind, std::int64_t sequence, ChangeRecorder* recorder)
    : m_database(database), m_stamp(std::move(stamp)), m_sequence(sequence), m_recorder(recorder) {
  m_event.kind = kind;
}

PrivateTextId Change::write(std::string_view text, CustomerId about) {
  if (text.empty()) return {};
  const PrivateTextId id = PrivateTextStore(m_database).insert(text, about);
  m_event.texts.push_back(id);
  return id;
}

void Change::pauseRecording() {
  if (m_recorder != nullptr) m_recorder->pause();
}

void Change::resumeRecording() {
  if (m_recorder != nullptr) m_recorder->resume();
}

}  // namespace relance
