// SPDX-License-Identifier: GPL-3.0-or-later
// Letters issued into a folder: a file stands there if and only if the ledger knows its letter as issued.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/letters/issue_letters.h"

namespace relance {

/// One file of many letters, for the printer, under a name of the user's.
struct MergedLetters {
  std::string path;
  std::string bytes;
};

/// Where the files of issued letters go.
struct LetterFolder {
  std::string path;                     // made (not those above it) when there is none
  std::optional<MergedLetters> merged;  // beside them, or alone
};

struct PlacedFile {
  std::string path;
  TaskId task;
};

struct IssuedFiles {
  IssuedCount count;
  std::vector<PlacedFile> files;  // of pieces, in the order of the tasks
  std::string merged;             // path; empty: none, or one of its letters had been issued by another program meanwhile
  int awaited{0};                 // files that could not be placed: placeAwaitedFiles() will, once their folder can be written to
};

/// issueLetters() and the files of what it issued. The pieces' file names are made safe and different from any in the folder, and
/// kept so with the dispatch; nothing is ever overwritten. Refused as issueLetters, and fileExists for the merged one: nothing
/// was written or recorded. Throws FileError as long as nothing was recorded.
///
/// A process may die at any point. All bytes are on the disk under hidden names first, so that neither a full disk nor a folder
/// without rights comes in the way later. Then one transaction records the letters as issued and, with the same stroke, the
/// bytes, folder and name of every file owed. Only then the files get their names, and the ledger forgets what it owed. Dying
/// before the transaction leaves tasks that wait and no file that anybody could post; dying after it leaves files owed, which
/// placeAwaitedFiles() places at the next start, byte for byte. Files first would leave letters that may be posted and are
/// written a second time; records first without the bytes would leave letters that nobody ever posts.
Outcome<IssuedFiles> issueIntoFolder(LedgerSession& session, const std::vector<IssuedTask>& tasks, const LetterFolder& folder,
                                     const PerformOptions& options = {});

struct FinishedFiles {
  std::vector<PlacedFile> placed;
  int awaited{0};  // their folder cannot be written to now
};

/// Places the files that a program which died owed. To be called when a ledger is opened for letters; does nothing, and takes no
/// lock, when none is owed. A file that stands there already with the same bytes is the one owed; a name that something else has
/// taken gets " (2)"; what was issued for a task that waits again (undone since) is owed no more.
FinishedFiles placeAwaitedFiles(LedgerSession& session);

}  // namespace relance
