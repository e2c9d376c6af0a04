// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/letter_files.h"

#include <algorithm>
#include <cassert>
#include <filesystem>
#include <map>

#include "delivery/output_folder.h"
#include "domain/basics/machine_error.h"
#include "storage/stores/letter_file_store.h"
#include "storage/stores/task_store.h"
#include "storage/transaction.h"
#include "text/safe_file_name.h"

namespace relance {
namespace {

namespace fs = std::filesystem;

struct NameParts {
  std::string stem;
  std::string extension;
};

NameParts partsOf(const std::string& fileName) {
  const auto dot = fileName.rfind('.');
  assert(dot != std::string::npos);
  return {fileName.substr(0, dot), fileName.substr(dot + 1)};
}

/// A file that is whole on the disk, and what the ledger will owe until it has its name.
struct Staged {
  const OutputFolder* folder;
  StagedFile file;
  std::string name;
  std::string_view bytes;
  std::size_t task;  // its place among the tasks
  bool isMerged{false};
  std::int64_t owed{0};  // the row; 0: its task had been issued already
};

/// "name.pdf", "name (2).pdf", …
std::string numbered(const std::string& name, int number) {
  if (number == 1) return name;
  const auto dot = std::min(name.rfind('.'), name.size());
  return name.substr(0, dot) + " (" + std::to_string(number) + ")" + name.substr(dot);
}

/// Under its name, or the next one that is free or already holds these bytes. Throws FileError.
std::string placeOnce(const OutputFolder& folder, const std::string& wanted, std::string_view bytes) {
  for (int number = 1;;) {
    const std::string name = numbered(wanted, number);
    const auto found = folder.find(name);
    if (found && found->bytes == bytes) return (fs::path(folder.absolutePath()) / name).string();
    if (found) {
      ++number;
    } else if (const auto path = folder.write(name, bytes)) {
      return *path;
    }
  }
}

void forget(LedgerSession& session, const std::vector<std::int64_t>& rows) {
  if (rows.empty()) return;
  try {
    Transaction transaction(session.database());
    for (const std::int64_t row : rows) LetterFileStore(session.database()).remove(row);
    transaction.commit();
  } catch (const StorageError&) {
    // The files are there. Found owed again, they are recognised by their bytes.
  }
}

class Issuing {
 public:
  Issuing(LedgerSession& session, std::vector<IssuedTask> tasks, const LetterFolder& wanted)
      : m_session(session), m_tasks(std::move(tasks)), m_wanted(wanted) {}

  Outcome<IssuedFiles> run(const PerformOptions& options) {
    if (const auto refusal = stageAll()) return *refusal;
    const auto count =
        issueLetters(m_session, m_tasks, options, [this](Change& change, const auto& issued) { owe(change, issued); });
    if (!count) return count.refusal();
    m_result.count = *count;
    placeAll();
    return std::move(m_result);
  }

 private:
  std::optional<Refusal> stageAll() {
    if (m_wanted.merged) {
      const fs::path path(m_wanted.merged->path);
      const fs::path parent = path.parent_path();
      m_mergedFolder.emplace(parent.empty() ? "." : parent.string());
      const std::string name = path.filename().string();
      if (name.empty()) throw FileError(MachineFault::cannotWrite, m_wanted.merged->path, "Is a directory");
      if (m_mergedFolder->find(name)) return Refusal{RefusalReason::fileExists, {m_wanted.merged->path}};
      const std::string& bytes = m_wanted.merged->bytes;
      m_staged.push_back({&*m_mergedFolder, m_mergedFolder->stage(bytes), name, bytes, 0, true});
    }
    stagePieces();
    // On the disk before the ledger speaks of them.
    if (m_mergedFolder) m_mergedFolder->settle();
    if (m_folder) m_folder->settle();
    return std::nullopt;
  }

  void stagePieces() {
    m_folder.emplace(m_wanted.path);
    UniqueFileNames names;
    for (const auto& existing : m_folder->names()) names.reserve(existing);
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
      for (IssuedPiece& piece : m_tasks[i].pieces) {
        if (!piece.hasFile) continue;
        const NameParts parts = partsOf(piece.fileName);
        piece.fileName = names.add(parts.stem, parts.extension);
        m_staged.push_back({&*m_folder, m_folder->stage(piece.bytes), piece.fileName, piece.bytes, i});
      }
    }
  }

  void owe(Change& change, const std::vector<std::size_t>& issued) {
    LetterFileStore store(change.database());
    for (Staged& staged : m_staged) {
      staged.owed = 0;
      const bool isWanted = staged.isMerged ? issued.size() == m_tasks.size() : std::ranges::binary_search(issued, staged.task);
      if (!isWanted) continue;
      staged.owed = store.insert(m_tasks[staged.task].task.id, staged.folder->absolutePath(), staged.name, staged.bytes);
    }
  }

  void placeAll() {
    try {
      std::vector<std::int64_t> placed;
      for (Staged& staged : m_staged) {
        if (staged.owed == 0) continue;
        const auto path = staged.file.place(staged.name);
        // Taken since: by another program that found what is owed, or by something else.
        note(staged, path ? *path : placeOnce(*staged.folder, staged.name, staged.bytes));
        placed.push_back(staged.owed);
      }
      if (m_mergedFolder) m_mergedFolder->settle();
      if (m_folder) m_folder->settle();
      forget(m_session, placed);
    } catch (const FileError&) {
      // What has no name yet, and with it all of them, stays owed.
      m_result.files.clear();
      m_result.merged.clear();
      m_result.awaited = static_cast<int>(std::ranges::count_if(m_staged, [](const Staged& staged) { return staged.owed != 0; }));
    }
  }

  void note(const Staged& staged, const std::string& path) {
    if (staged.isMerged) {
      m_result.merged = path;
    } else {
      m_result.files.push_back({path, m_tasks[staged.task].task.id});
    }
  }

  LedgerSession& m_session;
  std::vector<IssuedTask> m_tasks;
  const LetterFolder& m_wanted;
  std::optional<OutputFolder> m_folder;
  std::optional<OutputFolder> m_mergedFolder;
  std::vector<Staged> m_staged;
  IssuedFiles m_result;
};

}  // namespace

Outcome<IssuedFiles> issueIntoFolder(LedgerSession& session, const std::vector<IssuedTask>& tasks, const LetterFolder& folder,
                                     const PerformOptions& options) {
  assert(!tasks.empty());
  return Issuing(session, tasks, folder).run(options);
}

FinishedFiles placeAwaitedFiles(LedgerSession& session) {
  LetterFileStore store(session.database());
  FinishedFiles finished;
  if (!store.isAnyAwaited()) return finished;
  std::vector<std::int64_t> gone;
  std::map<std::string, std::vector<LetterFile>> byFolder;
  for (LetterFile& file : store.all()) {
    const auto task = TaskStore(session.database()).find(file.task);
    if (!task || task->state != TaskState::done) {
      gone.push_back(file.id);
    } else {
      byFolder[file.folder].push_back(std::move(file));
    }
  }
  for (const auto& [path, files] : byFolder) {
    std::size_t placed = 0;
    try {
      const OutputFolder folder(path);
      std::vector<PlacedFile> there;
      for (const LetterFile& file : files) there.push_back({placeOnce(folder, file.name, file.bytes), file.task});
      folder.settle();
      placed = files.size();
      for (PlacedFile& file : there) finished.placed.push_back(std::move(file));
      for (const LetterFile& file : files) gone.push_back(file.id);
    } catch (const FileError&) {
      // Another folder may be there; this one is tried again at the next start.
    }
    finished.awaited += static_cast<int>(files.size() - placed);
  }
  forget(session, gone);
  return finished;
}

}  // namespace relance
