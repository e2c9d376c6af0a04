// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csv_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "exchange/csv/csv_text.h"

namespace relance {
namespace {

using testing::ElementsAre;
using Rows = std::vector<ReadRow>;

struct Case {
  const char* what;
  std::string bytes;
  Rows rows;
};

TEST(CsvReader, ReadsTheRowsOfEachDialectWithTheirLines) {
  const std::vector<Case> cases{
      {"plain", "a;b\n1;2\n", {{1, {"a", "b"}}, {2, {"1", "2"}}}},
      {"no end of the last line", "a;b\n1;2", {{1, {"a", "b"}}, {2, {"1", "2"}}}},
      {"CR LF", "a;b\r\n1;2\r\n", {{1, {"a", "b"}}, {2, {"1", "2"}}}},
      {"lone CR", "a;b\r1;2\r", {{1, {"a", "b"}}, {2, {"1", "2"}}}},
      {"CR CR LF", "a;b\r\r\n1;2\r\r\n3;4", {{1, {"a", "b"}}, {2, {"1", "2"}}, {3, {"3", "4"}}}},
      {"mixed ends", "a\nb\r\nc\rd", {{1, {"a"}}, {2, {"b"}}, {3, {"c"}}, {4, {"d"}}}},
      {"empty lines are counted", "a\n\n\nb\n \nc", {{1, {"a"}}, {4, {"b"}}, {6, {"c"}}}},
      {"empty lines of CR", "a\r\rb", {{1, {"a"}}, {3, {"b"}}}},
      {"empty cells", ";;\na;;b", {{1, {"", "", ""}}, {2, {"a", "", "b"}}}},
      {"byte order mark",
       "\xEF\xBB\xBF"
       "a;b",
       {{1, {"a", "b"}}}},
      {"quoted separator", "\"a;b\";c", {{1, {"a;b", "c"}}}},
      {"doubled quotes", "\"a \"\"b\"\"\";c", {{1, {"a \"b\"", "c"}}}},
      {"quote inside a cell", "24\" screen;\"c\"", {{1, {"24\" screen", "c"}}}},
      {"quoted line end", "\"a\nb\";c\nd;e", {{1, {"a\nb", "c"}}, {3, {"d", "e"}}}},
      {"quoted CR LF", "x\r\n\"a\r\nb\r\n\r\nc\";d\r\ne;f", {{1, {"x"}}, {2, {"a\r\nb\r\n\r\nc", "d"}}, {6, {"e", "f"}}}},
      {"blanks around cells", "  a ;\tb\n \"c\" ; d", {{1, {"a", "b"}}, {2, {"c", "d"}}}},
      {"nothing", "", {}},
      {"only line ends", "\r\n\n\r", {}}};
  for (const auto& test : cases) {
    for (const std::size_t size : {std::size_t{1}, std::size_t{3}, pieceBytes}) {
      const auto read = readRows(test.bytes, ';', "UTF-8", size);
      EXPECT_EQ(read.rows, test.rows) << test.what << " in pieces of " << size;
      EXPECT_FALSE(read.stop) << test.what;
    }
  }
}

TEST(CsvReader, ReadsOtherSeparatorsAndEncodings) {
  EXPECT_EQ(readRows("a\tb\n\tc", '\t').rows, (Rows{{1, {"a", "b"}}, {2, {"", "c"}}}));
  EXPECT_EQ(readRows("a|b;c", '|').rows, (Rows{{1, {"a", "b;c"}}}));
  EXPECT_EQ(readRows("caf\xE9;\x80", ';', "WINDOWS-1252").rows, (Rows{{1, {"café", "€"}}}));
  EXPECT_EQ(readRows(std::string_view{"a\0;\0b\0\n\0\xE9\0", 10}, ';', "UTF-16LE", 3).rows, (Rows{{1, {"a", "b"}}, {2, {"é"}}}));
}

TEST(CsvReader, NamesTheLineOfAQuoteThatIsNeverClosed) {
  const auto read = readRows("a;b\n1;2\n3;\"oops\n4;5\n6;7\n");
  EXPECT_EQ(read.rows.size(), 2U);
  EXPECT_EQ(read.stop, (CsvStop{ProblemReason::quoteUnclosed, 3, 2}));
}

TEST(CsvReader, NamesTheLineAndColumnOfABrokenByte) {
  const auto read = readRows("a;b\n\"x\ny\";z\n1;\xC3(2\n");
  EXPECT_EQ(read.stop, (CsvStop{ProblemReason::encodingBroken, 4, 2}));
  EXPECT_EQ(read.rows.size(), 2U);
}

TEST(CsvReader, StopsEarlyInALineWithoutEnd) {
  std::int64_t asked = 0;
  const std::string piece(pieceBytes, 'x');
  CsvReader reader{[&]() -> std::string_view {
                     ++asked;
                     return asked == 1 ? "a;b\n" : asked < 16'384 ? std::string_view{piece} : std::string_view{};
                   },
                   "UTF-8", ';'};
  while (reader.next()) {
  }
  EXPECT_EQ(reader.stop(), (CsvStop{ProblemReason::lineTooLong, 2, 0}));
  EXPECT_LT(asked, 20);
}

TEST(CsvReader, StopsEarlyInAnOpenQuoteOverManyLines) {
  std::string bytes = "a;b\n\"";
  while (bytes.size() < 3 * longestLineBytes) bytes += "1;2\n";
  EXPECT_EQ(readRows(bytes).stop, (CsvStop{ProblemReason::quoteUnclosed, 2, 1}));
}

TEST(CsvReader, StopsInALineOfCountlessCells) {
  EXPECT_EQ(readRows("a;b\n" + std::string(3 * longestLineBytes, ';')).stop, (CsvStop{ProblemReason::lineTooLong, 2, 0}));
}

TEST(CsvReader, MarksTheRowsThatHoldAZeroByte) {
  const std::string bytes{"a;b\n1;\0\n2;3\n", 12};
  CsvReader reader{inPieces(bytes), "UTF-8", ';'};
  std::vector<bool> marks;
  while (const auto row = reader.next()) marks.push_back(row->hasNul);
  EXPECT_THAT(marks, ElementsAre(false, true, false));
}

std::string quoted(const std::string& cell) {
  std::string text = "\"";
  for (const char c : cell) text += c == '"' ? std::string{"\"\""} : std::string{c};
  return text + "\"";
}

RC_GTEST_PROP(CsvReader, ReadsBackWhatWasWrittenHoweverItIsCut, ()) {
  const auto cellText = rc::gen::container<std::string>(rc::gen::element('a', ' ', '"', ';', '\n', '\r', ',', '1'));
  const auto table = *rc::gen::container<std::vector<std::vector<std::string>>>(
      rc::gen::resize(4, rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cellText))));
  std::string bytes;
  for (const auto& row : table) {
    for (std::size_t i = 0; i < row.size(); ++i) bytes += (i > 0 ? ";" : "") + quoted(row[i]);
    bytes += "\r\n";
  }
  const auto size = *rc::gen::inRange<std::size_t>(1, 40);
  const auto read = readRows(bytes, ';', "UTF-8", size);
  RC_ASSERT(!read.stop);
  RC_ASSERT(read.rows.size() == table.size());
  for (std::size_t i = 0; i < table.size(); ++i) RC_ASSERT(read.rows[i].cells == table[i]);
}

RC_GTEST_PROP(CsvReader, ReadsAnyBytesToTheirEndWithoutHarm, ()) {
  const auto bytes =
      *rc::gen::container<std::string>(rc::gen::element('a', '"', ';', '\n', '\r', '\0', ' ', '\t', '\xC3', '\xA9', '\xFF'));
  const auto whole = readRows(bytes);
  const auto cut = readRows(bytes, ';', "UTF-8", 1);
  RC_ASSERT(whole.stop == cut.stop);
  RC_ASSERT(whole.rows == cut.rows);
}

}  // namespace
}  // namespace relance
