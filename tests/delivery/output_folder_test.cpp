// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/output_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "domain/basics/machine_error.h"
#include "text/safe_file_name.h"

namespace relance {
namespace {

namespace fs = std::filesystem;

class OutputFolderTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "/relance-folder-XXXXXX";
    m_root = mkdtemp(pattern.data());
    fs::create_directory(m_root / "letters");
  }
  void TearDown() override { fs::remove_all(m_root); }

  std::string folder() const { return m_root / "letters"; }
  static std::string contentOf(const fs::path& path) {
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return content.str();
  }

  fs::path m_root;
};

TEST_F(OutputFolderTest, HoldsWhatWasWrittenAndNothingElse) {
  const OutputFolder out(folder());
  const auto path = out.write("lettre é.pdf", std::string("a\0b", 3));
  ASSERT_TRUE(path.isDone());
  out.settle();
  EXPECT_EQ(path.value(), folder() + "/lettre é.pdf");
  EXPECT_EQ(contentOf(path.value()), std::string("a\0b", 3));
  EXPECT_THAT(out.names(), testing::ElementsAre("lettre é.pdf"));
}

TEST_F(OutputFolderTest, NeverWritesOverAnything) {
  const OutputFolder out(folder());
  ASSERT_TRUE(out.write("a.pdf", "first").isDone());
  fs::create_directory(fs::path(folder()) / "b.pdf");
  for (const char* name : {"a.pdf", "b.pdf"}) {
    EXPECT_EQ(out.write(name, "second").refusal(), (Refusal{RefusalReason::fileExists, {folder() + "/" + name}}));
  }
  EXPECT_EQ(contentOf(folder() + "/a.pdf"), "first");
  EXPECT_EQ(out.names().size(), 2U) << "no piece of a refused file stays";
}

TEST_F(OutputFolderTest, FollowsNoLinkOutOfTheFolder) {
  const OutputFolder out(folder());
  std::ofstream(m_root / "victim") << "untouched";
  fs::create_symlink(m_root / "victim", fs::path(folder()) / "a.pdf");
  fs::create_symlink(m_root / "nowhere", fs::path(folder()) / "b.pdf");
  EXPECT_FALSE(out.write("a.pdf", "x").isDone());
  EXPECT_FALSE(out.write("b.pdf", "x").isDone());
  EXPECT_EQ(contentOf(m_root / "victim"), "untouched");
  EXPECT_FALSE(fs::exists(m_root / "nowhere"));
}

TEST_F(OutputFolderTest, StaysInTheFolderItOpenedThoughTheNameIsTurnedElsewhere) {
  const OutputFolder out(folder());
  fs::rename(folder(), m_root / "moved");
  fs::create_directory(m_root / "elsewhere");
  fs::create_symlink(m_root / "elsewhere", folder());
  ASSERT_TRUE(out.write("a.pdf", "x").isDone());
  EXPECT_TRUE(fs::exists(m_root / "moved" / "a.pdf"));
  EXPECT_TRUE(fs::is_empty(m_root / "elsewhere"));
}

TEST_F(OutputFolderTest, MakesTheLastFolderOfAPathOnly) {
  const OutputFolder made(folder() + "/2026");
  EXPECT_TRUE(made.write("a.pdf", "x").isDone());
  EXPECT_THROW(OutputFolder{folder() + "/no/where"}, FileError);
  std::ofstream(m_root / "file") << "";
  EXPECT_THROW(OutputFolder{m_root / "file"}, FileError);
}

TEST_F(OutputFolderTest, TakesUniqueNamesOfHostileCustomers) {
  const OutputFolder out(folder());
  UniqueFileNames names;
  const std::string stems[] = {"../../etc/passwd",    "..",  "",    "NUL",           "a/b\\c:d", "CON.txt", "x\n\r",
                               std::string(500, 'z'), "ÉTÉ", "été", "\u202Efdp.exe", "-rf",      "  .  "};
  for (int round = 0; round < 3; ++round) {
    for (const auto& stem : stems) {
      const auto path = out.write(names.add(stem, "pdf"), "x");
      ASSERT_TRUE(path.isDone()) << path.refusal().facts.at(0);
      EXPECT_EQ(fs::path(path.value()).parent_path(), fs::path(folder()));
    }
  }
  EXPECT_EQ(out.names().size(), 3 * std::size(stems));
  EXPECT_EQ(static_cast<std::size_t>(std::distance(fs::directory_iterator(m_root), {})), 1U);
}

TEST_F(OutputFolderTest, LetsOneOfSeveralThreadsHaveAName) {
  const OutputFolder out(folder());
  std::atomic<int> written{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 50; ++i) written += out.write("f" + std::to_string(i) + ".pdf", "x").isDone() ? 1 : 0;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(written, 50);
  EXPECT_EQ(out.names().size(), 50U);
}

TEST_F(OutputFolderTest, LeavesNothingBehindWhenAFileCannotBeWritten) {
  const OutputFolder out(folder());
  rlimit before{};
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{10, before.rlim_max};
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
  EXPECT_THROW((void)out.write("a.pdf", std::string(1'000, 'x')), FileError);
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
  std::signal(SIGXFSZ, handler);
  EXPECT_TRUE(fs::is_empty(folder()));
  EXPECT_TRUE(out.write("a.pdf", std::string(1'000, 'x')).isDone());
}

TEST_F(OutputFolderTest, WritesOneFileOfAWholePath) {
  const std::string path = folder() + "/all.pdf";
  EXPECT_EQ(writeNewFile(path, "x").value(), path);
  EXPECT_EQ(writeNewFile(path, "y").refusal(), (Refusal{RefusalReason::fileExists, {path}}));
  EXPECT_THROW((void)writeNewFile(folder() + "/", "x"), FileError);
}

}  // namespace
}  // namespace relance
