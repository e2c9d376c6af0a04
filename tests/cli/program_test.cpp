// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <sstream>

#include "cli/run_cli.h"

namespace relance {
namespace {

/// The commands that the help lists.
std::vector<std::string> commandNames() {
  std::istringstream help(runCli({"--help"}).out);
  std::vector<std::string> names;
  bool isInList = false;
  for (std::string line; std::getline(help, line);) {
    if (isInList && line.starts_with("  ") && line[2] != ' ') names.push_back(line.substr(2, line.find(' ', 2) - 2));
    if (line.starts_with("Commands")) isInList = true;
  }
  return names;
}

TEST(Program, ExplainsEachCommandWithAnExampleInBothLanguages) {
  const auto names = commandNames();
  ASSERT_FALSE(names.empty());
  for (const auto& name : names) {
    const auto english = runCli({name, "--help"});
    EXPECT_EQ(english.exitCode, 0) << name;
    EXPECT_NE(english.out.find("Example:\n  relance-cli " + name), std::string::npos) << english.out;
    const auto french = runCli({name, "--help", "--lang", "fr"});
    EXPECT_EQ(french.exitCode, 0) << name;
    EXPECT_NE(french.out.find("Exemple\u00a0:\n  relance-cli " + name), std::string::npos) << french.out;
    EXPECT_EQ(french.out.find("Print"), std::string::npos) << french.out;
  }
}

TEST(Program, SaysWhatItDoesNotUnderstand) {
  const std::vector<std::pair<std::vector<std::string>, std::string>> mistakes{
      {{}, "A command is missing."},
      {{"frobnicate"}, "Not understood: frobnicate."},
      {{"interest", "--bogus"}, "Not understood: --bogus."},
      {{"interest", "--country"}, "--country needs a value."},
      {{"--lang", "de", "interest"}, "The value of --lang is not possible."},
  };
  for (const auto& [arguments, sentence] : mistakes) {
    const auto answer = runCli(arguments);
    EXPECT_EQ(answer.exitCode, 2) << sentence;
    EXPECT_TRUE(answer.err.starts_with(sentence)) << answer.err;
    EXPECT_EQ(answer.out, "");
  }
}

TEST(Program, WritesErrorsAsJsonWhenAsked) {
  EXPECT_EQ(runCli({"frobnicate", "--json"}).errorCode(), "usage");
  EXPECT_EQ(runCli({"--json", "interest", "--country", "FR"}).errorCode(), "usage");
}

TEST(Program, NamesItsVersion) {
  const auto answer = runCli({"--version"});
  EXPECT_EQ(answer.exitCode, 0);
  EXPECT_TRUE(answer.out.starts_with("relance-cli ")) << answer.out;
}

TEST(Program, SpeaksEnglishWhereTheLocaleIsNotSpoken) {
  EXPECT_TRUE(runCli({}, {{"LANG", "de_DE.UTF-8"}}).err.starts_with("A command is missing."));
  EXPECT_TRUE(runCli({}, {{"LANG", "C"}}).err.starts_with("A command is missing."));
  EXPECT_TRUE(runCli({}, {{"LANG", "en_GB"}, {"LC_ALL", "fr_FR"}}).err.starts_with("Il manque une commande."));
}

}  // namespace
}  // namespace relance
