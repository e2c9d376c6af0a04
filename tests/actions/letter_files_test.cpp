// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/letter_files.h"

#include <fstream>
#include <sstream>

#include "actions/chased_ledger.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/letters/letter_pieces.h"
#include "actions/undo_last.h"
#include "domain/basics/machine_error.h"
#include "storage/stores/letter_file_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

namespace fs = std::filesystem;

/// Three customers to whom an e-mail is to be written today, issued into a folder as one file each.
class LetterFiles : public ChasedLedger {
 protected:
  LetterFiles() {
    for (const char* code : {"C1", "C2", "C3"}) {
      addItem(addCustomer(code), std::string("F-") + code, "2026-10-18", "2026-11-18", 90000);
    }
    EXPECT_TRUE(runScenarios(*m_session, m_today).isDone());
  }

  std::vector<IssuedTask> tasks() {
    auto batch = prepareBatch(database(), m_today, BatchKind::messages);
    std::vector<IssuedTask> tasks;
    for (const auto& message : batch->messages) {
      auto piece = draftPiece(message, std::chrono::sys_days{m_today});
      EXPECT_TRUE(piece.isDone());
      tasks.push_back({message.task, {std::move(piece).value()}});
    }
    EXPECT_EQ(tasks.size(), 3U);
    return tasks;
  }

  LetterFolder into() const { return {(m_folder / "out").string(), {}}; }

  std::vector<std::string> namesIn(const char* folder = "out") const {
    std::vector<std::string> names;
    if (!fs::exists(m_folder / folder)) return names;
    for (const auto& entry : fs::directory_iterator(m_folder / folder)) names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
  }

  static std::string contentOf(const fs::path& path) {
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return content.str();
  }

  int waiting() { return static_cast<int>(TaskStore(database()).waiting().size()); }

  /// As a program killed right after the transaction: everything recorded, no file named.
  void dieAfterRecording(const std::vector<IssuedTask>& toIssue, const std::string& mergedPath = {}) {
    const auto issued = issueLetters(*m_session, toIssue, {}, [&](Change& change, const auto& done) {
      for (const std::size_t i : done) {
        const IssuedPiece& piece = toIssue[i].pieces.front();
        LetterFileStore(change.database()).insert(toIssue[i].task.id, (m_folder / "out").string(), piece.fileName, piece.bytes);
      }
      if (!mergedPath.empty()) {
        const fs::path path(mergedPath);
        LetterFileStore(change.database())
            .insert(toIssue.front().task.id, path.parent_path().string(), path.filename().string(), "all");
      }
    });
    ASSERT_TRUE(issued.isDone());
    fs::create_directory(m_folder / "out");
  }
};

TEST_F(LetterFiles, StandInTheFolderOnceTheirLettersAreIssued) {
  LetterFolder folder = into();
  folder.merged = MergedLetters{(m_folder / "all.pdf").string(), "everything"};
  const auto issued = issueIntoFolder(*m_session, tasks(), folder);
  ASSERT_TRUE(issued.isDone());
  EXPECT_EQ(issued->count.issued, 3);
  EXPECT_EQ(issued->awaited, 0);
  EXPECT_EQ(namesIn(), (std::vector<std::string>{"2026-11-23 C1 Client C1.eml", "2026-11-23 C2 Client C2.eml",
                                                 "2026-11-23 C3 Client C3.eml"}));
  EXPECT_EQ(issued->files[1].path, (m_folder / "out" / "2026-11-23 C2 Client C2.eml").string());
  EXPECT_EQ(contentOf(issued->merged), "everything");
  EXPECT_FALSE(LetterFileStore(database()).isAnyAwaited());
  EXPECT_EQ(waiting(), 0);
}

TEST_F(LetterFiles, AreNotWrittenForWhatWasRefused) {
  std::ofstream(m_folder / "all.pdf") << "earlier";
  LetterFolder folder = into();
  folder.merged = MergedLetters{(m_folder / "all.pdf").string(), "everything"};
  EXPECT_EQ(issueIntoFolder(*m_session, tasks(), folder).refusal().reason, RefusalReason::fileExists);
  set("ledger.sample", "true");
  EXPECT_EQ(issueIntoFolder(*m_session, tasks(), into()).refusal().reason, RefusalReason::sampleLedgerCannotSend);
  EXPECT_TRUE(namesIn().empty());
  EXPECT_EQ(contentOf(m_folder / "all.pdf"), "earlier");
  EXPECT_EQ(waiting(), 3);
}

TEST_F(LetterFiles, LeaveAllAsItWasWhenTheFolderCannotBeWrittenTo) {
  std::ofstream(m_folder / "out") << "a file";
  EXPECT_THROW((void)issueIntoFolder(*m_session, tasks(), into()), FileError);
  EXPECT_EQ(waiting(), 3);
  EXPECT_FALSE(LetterFileStore(database()).isAnyAwaited());
}

TEST_F(LetterFiles, AreNotIssuedWhenACustomerChangedSinceTheyWereShown) {
  const auto shown = tasks();
  const std::int64_t drawn = m_session->sequence();
  const CustomerId customer = shown[1].task.customer;
  const auto done = m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
    change.touch(customer);
    return Done{};
  });
  ASSERT_TRUE(done.isDone());
  const PerformOptions options{.recording = Recording::on, .drawnAt = drawn, .shown = {customer}};
  EXPECT_EQ(issueIntoFolder(*m_session, shown, into(), options).refusal().reason, RefusalReason::changedSince);
  EXPECT_TRUE(namesIn().empty());
}

TEST_F(LetterFiles, OwedByAProgramThatDiedAreWrittenOnceAtTheNextStart) {
  const auto toIssue = tasks();
  dieAfterRecording(toIssue, (m_folder / "all.pdf").string());
  EXPECT_TRUE(namesIn().empty());
  EXPECT_TRUE(prepareBatch(database(), m_today, BatchKind::messages)->messages.empty());

  const FinishedFiles finished = placeAwaitedFiles(*m_session);
  EXPECT_EQ(finished.placed.size(), 4U);
  EXPECT_EQ(namesIn().size(), 3U);
  EXPECT_EQ(contentOf(m_folder / "out" / toIssue[0].pieces[0].fileName), toIssue[0].pieces[0].bytes);
  EXPECT_EQ(contentOf(m_folder / "all.pdf"), "all");

  EXPECT_TRUE(placeAwaitedFiles(*m_session).placed.empty());
  EXPECT_EQ(namesIn().size(), 3U);
}

TEST_F(LetterFiles, ThatWereNamedJustBeforeTheDeathAreRecognised) {
  const auto toIssue = tasks();
  dieAfterRecording(toIssue);
  std::ofstream(m_folder / "out" / toIssue[0].pieces[0].fileName, std::ios::binary) << toIssue[0].pieces[0].bytes;
  std::ofstream(m_folder / "out" / toIssue[1].pieces[0].fileName) << "somebody else's";
  EXPECT_EQ(placeAwaitedFiles(*m_session).placed.size(), 3U);
  EXPECT_EQ(namesIn(), (std::vector<std::string>{"2026-11-23 C1 Client C1.eml", "2026-11-23 C2 Client C2 (2).eml",
                                                 "2026-11-23 C2 Client C2.eml", "2026-11-23 C3 Client C3.eml"}));
  EXPECT_EQ(contentOf(m_folder / "out" / "2026-11-23 C2 Client C2.eml"), "somebody else's");
}

TEST_F(LetterFiles, StayOwedWhileTheirFolderIsAway) {
  const auto toIssue = tasks();
  dieAfterRecording(toIssue);
  fs::remove(m_folder / "out");
  std::ofstream(m_folder / "out") << "in the way";
  EXPECT_EQ(placeAwaitedFiles(*m_session).awaited, 3);
  fs::remove(m_folder / "out");
  EXPECT_EQ(placeAwaitedFiles(*m_session).placed.size(), 3U);
}

TEST_F(LetterFiles, AreOwedNoMoreOnceTheirIssueWasUndone) {
  dieAfterRecording(tasks());
  ASSERT_TRUE(undoLast(*m_session).isDone());
  EXPECT_EQ(waiting(), 3);
  const FinishedFiles finished = placeAwaitedFiles(*m_session);
  EXPECT_TRUE(finished.placed.empty());
  EXPECT_EQ(finished.awaited, 0);
  EXPECT_TRUE(namesIn().empty());
  EXPECT_FALSE(LetterFileStore(database()).isAnyAwaited());
}

}  // namespace
}  // namespace relance
