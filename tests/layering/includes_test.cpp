// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <regex>

#include "layering/arrows.h"
#include "layering/source_files.h"

namespace relance::layering {
namespace {

std::string objection(const char* path, const char* target, bool isAngled) {
  return objectionTo(SourceFile{path, ""}, Include{1, target, isAngled});
}

TEST(Includes, FollowTheArrows) {
  const auto files = sourceFiles({"src", "ui"}, {".h", ".cpp"});
  ASSERT_GT(files.size(), 20U);
  for (const auto& file : files) {
    for (const auto& include : includesOf(file)) {
      EXPECT_EQ(objectionTo(file, include), "") << file.path << ":" << include.line << " includes " << include.target;
    }
  }
}

TEST(Includes, AgainstTheArrowsAreSeen) {
  EXPECT_EQ(objection("src/storage/database.h", "domain/basics/id.h", false), "");
  EXPECT_EQ(objection("src/domain/chasing/engine.cpp", "domain/ledger/item.h", false), "");
  EXPECT_EQ(objection("ui/desktop/today/page.cpp", "ui_today_page.h", false), "");
  EXPECT_EQ(objection("ui/cli/main.cpp", "QCoreApplication", true), "");
  EXPECT_NE(objection("src/domain/ledger/item.h", "domain/chasing/engine.h", false), "");
  EXPECT_NE(objection("src/domain/basics/id.h", "hash/sha256.h", false), "");
  EXPECT_NE(objection("src/text/fold.cpp", "hash/sha256.h", false), "");
  EXPECT_NE(objection("src/storage/check.cpp", "exchange/csv.h", false), "");
  EXPECT_NE(objection("src/letters/template.cpp", "actions/approve.h", false), "");
  EXPECT_NE(objection("src/storage/statement.cpp", "statement.h", false), "");
  EXPECT_NE(objection("ui/words/reason.cpp", "desktop/main_window.h", false), "");
}

TEST(Includes, OfOtherPeoplesHeadersStayInTheirFolder) {
  EXPECT_EQ(objection("src/storage/statement.cpp", "sqlite3.h", true), "");
  EXPECT_EQ(objection("src/domain/basics/money.cpp", "vector", true), "");
  EXPECT_NE(objection("src/actions/undo_last.cpp", "sqlite3.h", true), "");
  EXPECT_NE(objection("src/domain/basics/money.cpp", "QString", true), "");
  EXPECT_NE(objection("src/exchange/csv.h", "nlohmann/json.hpp", true), "");
  EXPECT_NE(objection("src/domain/basics/money.cpp", "fmt/format.h", true), "");
  EXPECT_NE(objection("src/domain/basics/money.cpp", "fstream", true), "");
  EXPECT_NE(objection("src/log/log.cpp", "ctime", true), "");
  EXPECT_NE(objection("ui/cli/main.cpp", "QWidget", true), "");
  EXPECT_NE(objection("src/text/fold.cpp", "boost/any.hpp", true), "");
}

/// What src/ may not ask the machine, as patterns over code without comments and texts.
const std::vector<std::pair<const char*, const char*>> questions{
    {R"(_clock\s*::\s*now)", "the clock"},
    {R"(\b(gettimeofday|clock_gettime|localtime|localtime_r|gmtime|mktime|strftime|difftime)\s*\()", "the clock"},
    {R"((^|[^\w.>:])(std\s*::\s*)?time\s*\(\s*(nullptr|NULL|0|&))", "the clock"},
    {R"(\b(secure_)?getenv\s*\()", "the environment"},
    {R"(\bsetlocale\s*\(|\bstd\s*::\s*locale\b|\bnl_langinfo\b)", "the locale"},
    {R"(\b(std\s*::\s*)?(tolower|toupper|isalpha|isdigit|isspace)\s*\()", "the locale"},
    {R"(\b(tr|QObject|QString)\s*\()", "Qt"},
};

std::string askedIn(const std::string& code) {
  for (const auto& [pattern, what] : questions) {
    if (std::regex_search(code, std::regex(pattern, std::regex::multiline))) return what;
  }
  return "";
}

TEST(Sources, OfSrcAskNeitherClockNorLocaleNorEnvironment) {
  for (const auto& file : sourceFiles({"src"}, {".h", ".cpp"})) EXPECT_EQ(askedIn(takeApart(file.text).code), "") << file.path;
}

TEST(Sources, ThatAskTheMachineAreSeen) {
  EXPECT_EQ(askedIn("const auto now = std::chrono::system_clock::now();"), "the clock");
  EXPECT_EQ(askedIn("x = time(nullptr);"), "the clock");
  EXPECT_EQ(askedIn("char* home = std::getenv(\"\");"), "the environment");
  EXPECT_EQ(askedIn("std::locale plain;"), "the locale");
  EXPECT_EQ(askedIn("c = std::tolower(c);"), "the locale");
  EXPECT_EQ(askedIn("const auto now = clock.nowUtc(); atTime(0); snooze.time(0);"), "");
}

TEST(Sources, AreTakenApartIntoCodeAndTexts) {
  const auto parts = takeApart("a(\"one \"  // note \"x\"\n  \"two\"); b('\"', R\"(raw \"text\")\"); /* \"no\" */ c(1'000);");
  ASSERT_EQ(parts.literals.size(), 2U);
  EXPECT_EQ(parts.literals[0].text, "one two");
  EXPECT_EQ(parts.literals[1].text, "raw \"text\"");
  EXPECT_EQ(parts.literals[1].line, 2);
  EXPECT_EQ(parts.code.find("note"), std::string::npos);
  EXPECT_NE(parts.code.find("c(1'000)"), std::string::npos);
}

}  // namespace
}  // namespace relance::layering
