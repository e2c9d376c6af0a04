// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/letter_file_store.h"

namespace relance {

std::int64_t LetterFileStore::insert(TaskId task, std::string_view folder, std::string_view name, std::string_view bytes) {
  return m_database.statement("INSERT INTO letter_file (task_id, folder, name, bytes) VALUES ($1, $2, $3, $4)")
      .insert(task, folder, name, std::as_bytes(std::span{bytes}));
}

void LetterFileStore::remove(std::int64_t id) { m_database.statement("DELETE FROM letter_file WHERE id = $1").run(id); }

bool LetterFileStore::isAnyAwaited() {
  auto row = m_database.statement("SELECT id FROM letter_file LIMIT 1");
  return row.query().next();
}

std::vector<LetterFile> LetterFileStore::all() {
  std::vector<LetterFile> files;
  auto rows = m_database.statement("SELECT id, task_id, folder, name, bytes FROM letter_file ORDER BY id");
  rows.query();
  while (rows.next()) {
    LetterFile file;
    rows.read(file.id, file.task, file.folder, file.name);
    const auto bytes = rows.blob(4);
    file.bytes.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    files.push_back(std::move(file));
  }
  return files;
}

}  // namespace relance
