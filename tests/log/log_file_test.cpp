// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>

#include <fstream>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

namespace relance {
namespace {

namespace fs = std::filesystem;
using testing::EndsWith;
using testing::MatchesRegex;

static_assert(!std::is_constructible_v<LogWords, std::string>);
static_assert(!std::is_constructible_v<LogWords, const char*>);

class LogFileTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "relance_log_XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    m_folder = pattern;
  }
  void TearDown() override { fs::remove_all(m_folder); }

  std::vector<std::string> lines() const {
    std::ifstream file{m_folder / "relance.log"};
    std::vector<std::string> result;
    for (std::string line; std::getline(file, line);) result.push_back(line);
    return result;
  }

  fs::path m_folder;
};

TEST_F(LogFileTest, WritesOneLineForEachEventWithItsNumbers) {
  LogFile log{m_folder, "relance"};
  log.info("import", {{"id", 7}, {"rows", 1200}, {"ms", 35}});
  log.warn("slow", {{"ms", -1}});
  log.error("stopped");
  const auto written = lines();
  ASSERT_EQ(written.size(), 3u);
  const std::string time = "[0-9]+-[0-9]+-[0-9]+T[0-9]+:[0-9]+:[0-9]+\\.[0-9]+Z ";
  EXPECT_THAT(written[0], MatchesRegex(time + "info import id=7 rows=1200 ms=35"));
  EXPECT_THAT(written[1], MatchesRegex(time + "warning slow ms=-1"));
  EXPECT_THAT(written[2], MatchesRegex(time + "error stopped"));
}

TEST_F(LogFileTest, TellsAFailureInOneLineAndWithoutItsPath) {
  LogFile log{m_folder, "relance"};
  log.error("open", StorageError{MachineFault::ledgerDamaged, "/home/anna/Muster AG.relance",
                                 "malformed\npage {}\r\n" + std::string(999, 'x')});
  const auto written = lines();
  ASSERT_EQ(written.size(), 1u);
  EXPECT_THAT(written[0], testing::HasSubstr(" error open ledgerDamaged: malformed page {}  xxx"));
  EXPECT_THAT(written[0], testing::Not(testing::HasSubstr("Muster")));
  EXPECT_LT(written[0].size(), 400u);
}

TEST_F(LogFileTest, GoesOnInTheFileOfTheDayBefore) {
  { LogFile{m_folder, "relance"}.info("one"); }
  { LogFile{m_folder, "relance"}.info("two"); }
  EXPECT_EQ(lines().size(), 2u);
}

TEST_F(LogFileTest, KeepsFiveFilesOfOneMebibyte) {
  LogFile log{m_folder, "relance"};
  constexpr std::size_t bytesPerLine = 100;
  const std::size_t linesForSevenFiles = 7 * LogFile::bytesPerFile / bytesPerLine;
  for (std::size_t i = 0; i < linesForSevenFiles; ++i) {
    log.info("a line of about one hundred bytes, which are soon enough to fill the files", {{"n", static_cast<std::int64_t>(i)}});
  }
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator{m_folder}) {
    names.insert(entry.path().filename().string());
    EXPECT_LE(entry.file_size(), LogFile::bytesPerFile);
  }
  EXPECT_EQ(names, (std::set<std::string>{"relance.log", "relance.1.log", "relance.2.log", "relance.3.log", "relance.4.log"}));
}

TEST_F(LogFileTest, MakesItsFolderOrSaysThatItCannot) {
  LogFile log{m_folder / "deep" / "er", "relance"};
  EXPECT_TRUE(fs::exists(m_folder / "deep" / "er" / "relance.log"));
  std::ofstream{m_folder / "file"} << "in the way";
  try {
    LogFile{m_folder / "file" / "log", "relance"};
    FAIL() << "opened a log below a file";
  } catch (const FileError& failure) {
    EXPECT_EQ(failure.fault(), MachineFault::cannotWrite);
    EXPECT_THAT(failure.subject(), EndsWith("relance.log"));
  }
}

}  // namespace
}  // namespace relance
