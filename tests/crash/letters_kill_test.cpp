// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while letters are issued: afterwards each stands in its folder once and is done, or is nowhere and still waits.
#include <gtest/gtest.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <random>

#include "actions/chased_ledger.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/letters/letter_files.h"
#include "actions/letters/letter_pieces.h"
#include "crash/dying_vfs.h"
#include "storage/history/history.h"
#include "storage/stores/task_store.h"

namespace {

/// Namings of files until this process dies, just before the last of them; 0: it lives.
int namingsToLive = 0;

}  // namespace

/// In place of the C library's: files get their names by it.
extern "C" int renameat2(int oldFolder, const char* oldName, int newFolder, const char* newName, unsigned int flags) noexcept {
  if (namingsToLive > 0 && --namingsToLive == 0) std::raise(SIGKILL);
  return static_cast<int>(::syscall(SYS_renameat2, oldFolder, oldName, newFolder, newName, flags));
}

namespace relance {
namespace {

namespace fs = std::filesystem;

constexpr int customers = 6;

LedgerSession sessionOf(const fs::path& ledger) {
  return LedgerSession::open(ledger, {[] { return std::string("2026-11-23T08:00:00.000Z"); }, [] { return day("2026-11-23"); }});
}

/// As the program does it: what is owed first, then today's.
void issueAll(const fs::path& ledger, const fs::path& folder) {
  LedgerSession session = sessionOf(ledger);
  (void)placeAwaitedFiles(session);
  const auto batch = prepareBatch(session.database(), day("2026-11-23"), BatchKind::messages);
  std::vector<IssuedTask> tasks;
  for (const auto& message : batch->messages) {
    tasks.push_back({message.task, {*draftPiece(message, std::chrono::sys_days{day("2026-11-23")})}});
  }
  if (!tasks.empty()) (void)issueIntoFolder(session, tasks, {folder.string(), {}});
}

/// Runs `work` in a child that dies at that write or sync of the ledger; answers how many there were.
template <class Work>
std::int64_t inChild(std::int64_t fatal, Work work) {
  int ends[2];
  EXPECT_EQ(::pipe(ends), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    installDyingVfs(fatal);
    work();
    const std::int64_t count = countedOperations();
    ::_exit(::write(ends[1], &count, sizeof count) == sizeof count ? 0 : 4);
  }
  ::close(ends[1]);
  std::int64_t count = 0;
  const bool isWhole = ::read(ends[0], &count, sizeof count) == static_cast<ssize_t>(sizeof count);
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status) ? WTERMSIG(status) == SIGKILL : WEXITSTATUS(status) == 0) << status;
  return isWhole ? count : 0;
}

class LettersKilled : public ChasedLedger {
 protected:
  LettersKilled() {
    for (int i = 0; i < customers; ++i) {
      addItem(addCustomer("C" + std::to_string(i)), "F-" + std::to_string(i), "2026-10-18", "2026-11-18", 90000 + i);
    }
    EXPECT_TRUE(runScenarios(*m_session, m_today).isDone());
    m_session.reset();  // no connection crosses a fork
  }

  fs::path freshCopy() {
    const auto copy = m_folder / "copy.relance";
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(copy.string() + suffix);
    fs::copy_file(m_folder / "a.relance", copy);
    fs::remove_all(m_folder / "out");
    return copy;
  }

  /// Without the hidden ones that a dead program left.
  int visibleFiles() const {
    int count = 0;
    if (!fs::exists(m_folder / "out")) return 0;
    for (const auto& entry : fs::directory_iterator(m_folder / "out")) {
      count += entry.path().filename().string().starts_with(".") ? 0 : 1;
    }
    return count;
  }
};

TEST_F(LettersKilled, LeaveOnceOrNotAtAll) {
  const bool isLong = std::getenv("RELANCE_LONG") != nullptr;
  const int kills = isLong ? 2000 : 60;
  const std::uint32_t seed = isLong ? std::random_device{}() : 20261123U;
  std::mt19937 random(seed);
  const fs::path out = m_folder / "out";
  const auto first = freshCopy();
  const std::int64_t operations = inChild(0, [&] { issueAll(first, out); });
  ASSERT_GT(operations, 10);
  ASSERT_EQ(visibleFiles(), customers);
  for (int kill = 0; kill < kills; ++kill) {
    const auto ledger = freshCopy();
    const std::int64_t fatal = 1 + static_cast<std::int64_t>(random() % static_cast<std::uint32_t>(operations));
    SCOPED_TRACE("seed " + std::to_string(seed) + ", died at " + std::to_string(fatal) + " of " + std::to_string(operations));
    inChild(fatal, [&] { issueAll(ledger, out); });
    const int seen = visibleFiles();
    {
      LedgerSession after = sessionOf(ledger);
      const auto waiting = static_cast<int>(TaskStore(after.database()).waiting().size());
      // One transaction: all of them or none. What can be seen was recorded; what was recorded is seen, or owed.
      ASSERT_TRUE(waiting == 0 || waiting == customers);
      ASSERT_TRUE(waiting == 0 || seen == 0);
      ASSERT_TRUE(verifyHistory(after.database()).empty());
    }
    issueAll(ledger, out);
    ASSERT_EQ(visibleFiles(), customers);
    issueAll(ledger, out);
    ASSERT_EQ(visibleFiles(), customers);
  }
}

/// The death that files first or records first would not survive: between the record and the files.
TEST_F(LettersKilled, BetweenTheirRecordAndTheirFilesAreFoundAtTheNextStart) {
  for (int naming = 1; naming <= customers; ++naming) {
    SCOPED_TRACE(naming);
    const auto ledger = freshCopy();
    inChild(0, [&] {
      namingsToLive = naming;
      issueAll(ledger, m_folder / "out");
    });
    ASSERT_EQ(visibleFiles(), naming - 1);
    {
      LedgerSession after = sessionOf(ledger);
      ASSERT_TRUE(TaskStore(after.database()).waiting().empty());
    }
    issueAll(ledger, m_folder / "out");
    ASSERT_EQ(visibleFiles(), customers);
    issueAll(ledger, m_folder / "out");
    ASSERT_EQ(visibleFiles(), customers);
  }
}

}  // namespace
}  // namespace relance
