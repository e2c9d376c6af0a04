// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "words/fault_words.h"
#include "words/in_both_languages.h"
#include "words/problem_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

const std::vector<std::string> someFacts{"1", "2026-11-24", "3", "4"};

/// The enumerators of an enum as its header lists them.
std::vector<std::string> enumeratorsOf(const std::string& name) {
  std::ifstream file(std::string{RELANCE_SOURCE_DIR} + "/src/domain/basics/refusal_reason.h");
  std::stringstream all;
  all << file.rdbuf();
  const std::string text = all.str();
  const auto start = text.find("enum class " + name + " {");
  const std::string body = text.substr(start, text.find("};", start) - start);
  static const std::regex line(R"(\n\s*(\w+),)");
  std::vector<std::string> names;
  for (auto found = std::sregex_iterator(body.begin(), body.end(), line); found != std::sregex_iterator(); ++found) {
    names.push_back((*found)[1]);
  }
  return names;
}

TEST(RefusalWords, HasASentenceForEveryReasonInBothLanguages) {
  const auto names = enumeratorsOf("RefusalReason");
  ASSERT_GT(names.size(), 30U);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Refusal refusal{static_cast<RefusalReason>(i), someFacts};
    EXPECT_EQ(refusalWords(refusal, Language::en).code, names[i]);
    expectTranslated(inBoth([&](Language language) { return refusalWords(refusal, language).sentence; }), names[i]);
  }
  EXPECT_TRUE(refusalWords({static_cast<RefusalReason>(names.size()), {}}, Language::en).code.empty());
}

TEST(RefusalWords, SayWhatStayedUnchanged) {
  const auto names = enumeratorsOf("RefusalReason");
  speak(Language::en);
  const std::regex unchanged("(Nothing|nothing|left as it is)");
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto sentence = refusalWords({static_cast<RefusalReason>(i), someFacts}, Language::en).sentence.toStdString();
    EXPECT_TRUE(std::regex_search(sentence, unchanged)) << sentence;
  }
}

TEST(RefusalWords, AreWholeWithoutFacts) {
  speak(Language::fr);
  const auto words = refusalWords({RefusalReason::badSettingValue, {}}, Language::fr);
  EXPECT_TRUE(words.sentence.endsWith(u'.'));
}

TEST(RefusalWords, NameTheMissingFactsOfALetter) {
  speak(Language::en);
  const Refusal refusal{RefusalReason::letterFactMissing, {"C1", "bank.iban,sender.registration"}};
  EXPECT_EQ(
      refusalWords(refusal, Language::en).sentence.toStdString(),
      "Nothing can be written to customer C1 yet: missing our IBAN, our registration number. Add what is missing in the settings "
      "or the client file.");
}

TEST(ProblemWords, HasASentenceForEveryReasonInBothLanguages) {
  const auto names = enumeratorsOf("ProblemReason");
  ASSERT_GT(names.size(), 25U);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Problem problem{"file.csv", 3, 0, static_cast<ProblemReason>(i), someFacts};
    EXPECT_EQ(problemWords(problem, Language::en).code, names[i]);
    expectTranslated(inBoth([&](Language language) { return problemWords(problem, language).sentence; }), names[i]);
  }
}

TEST(ProblemWords, SayWhereItIs) {
  speak(Language::en);
  EXPECT_EQ(problemPlace({"f", 12, 3, ProblemReason::badDate, {}}).toStdString(), "Line 12, column 3");
  EXPECT_EQ(problemPlace({"f", 12, 0, ProblemReason::badDate, {}}).toStdString(), "Line 12");
  EXPECT_EQ(problemPlace({"f", 0, 0, ProblemReason::badDate, {}}).toStdString(), "The file as a whole");
}

TEST(FaultWords, HasASentenceForEveryFaultInBothLanguages) {
  std::set<std::string_view> codes;
  for (int i = 0; i <= static_cast<int>(MachineFault::amountOverflow); ++i) {
    const StorageError error{static_cast<MachineFault>(i), "books.relance", "why"};
    codes.insert(faultWords(error).code);
    expectTranslated(inBoth([&](Language) { return faultWords(error).sentence; }), std::string{faultWords(error).code});
  }
  EXPECT_EQ(codes.size(), static_cast<std::size_t>(MachineFault::amountOverflow) + 1);
}

TEST(FaultWords, SayInTheLanguageWhatTheSystemSaid) {
  speak(Language::fr);
  const auto sentence = [](const char* detail) {
    return faultWords(StorageError{MachineFault::cannotRead, "books.relance", detail}).sentence;
  };
  EXPECT_TRUE(sentence("Permission denied").contains(QStringLiteral("vous n’y avez pas droit")));
  EXPECT_TRUE(sentence("something unheard of").contains(QStringLiteral("something unheard of")));
}

TEST(FaultWords, TellHowAnOlderLedgerIsBroughtUpToDate) {
  const StorageError older{MachineFault::cannotRead, "books.relance", "of an earlier version"};
  speak(Language::en);
  EXPECT_TRUE(faultWords(older).sentence.contains(QStringLiteral("brought up to date")));
  expectTranslated(inBoth([&](Language) { return faultWords(older).sentence; }), "an older ledger");
}

}  // namespace
}  // namespace relance
