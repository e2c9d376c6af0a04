// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that ships, with facts present and absent in turn: it can be written, passes the guard, and is set as it should be.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <sstream>

#include "letters/example_facts.h"
#include "letters/formal_demand.h"
#include "letters/guarded_letter.h"
#include "letters/reminder_text.h"

namespace relance {
namespace {

const TextBook& book() {
  static const TextBook shipped{shippedTexts()};
  return shipped;
}

using Switch = void (*)(LetterFacts&);

/// What may be missing or different, one by one.
const std::vector<Switch>& switches() {
  static const std::vector<Switch> all{
      [](LetterFacts& f) { f.items.resize(std::min<std::size_t>(f.items.size(), 1)); },
      [](LetterFacts& f) { f.history.clear(); },
      [](LetterFacts& f) { f.noDisputeKnown = false; },
      [](LetterFacts& f) { f.deadlineDays = f.kind == LetterKind::formalDemand ? 30 : 0; },
      [](LetterFacts& f) { f.handler = {}; },
      [](LetterFacts& f) { f.handler = {}, f.sender.phone.clear(); },
      [](LetterFacts& f) { f.handler = {}, f.sender.email.clear(); },
      [](LetterFacts& f) { f.addressee = {}; },
      [](LetterFacts& f) { f.unappliedCredits = examples::euros(15'000); },
      [](LetterFacts& f) {
        f.announcements = {true, true, true, true};
      },
      [](LetterFacts& f) {
        f.announcements = {true, false, false, false};
      },
      [](LetterFacts& f) {
        f.announcements = {false, false, false, true};
      },
      [](LetterFacts& f) { f.copiesEnclosed = true; },
      [](LetterFacts& f) { f.lawCountry = "DE"; },
      [](LetterFacts& f) { f.lawCountry = "US"; },
      [](LetterFacts& f) { f.recap.reset(); },
      [](LetterFacts& f) {
        for (auto& item : f.items) item.interest.reset();
      },
      [](LetterFacts& f) {
        for (auto& item : f.items) item.fixedCosts.reset();
      },
      [](LetterFacts& f) {
        for (auto& item : f.items) item.open = item.amount, item.paid = examples::euros(0);
      },
  };
  return all;
}

std::vector<LetterFacts> variationsOf(const LetterFacts& facts) {
  std::vector<LetterFacts> variations{facts, facts};
  for (const auto change : switches()) {
    variations.push_back(facts);
    change(variations.back());
    change(variations[1]);
  }
  return variations;
}

std::vector<LetterFacts> allFacts(Language language) {
  std::vector<LetterFacts> all;
  const auto add = [&](const LetterFacts& facts) {
    for (auto& variation : variationsOf(facts)) all.push_back(std::move(variation));
  };
  for (const CustomerKind kind : {CustomerKind::business, CustomerKind::consumer, CustomerKind::publicBody}) {
    for (const Tone tone : {Tone::preventive, Tone::courteous, Tone::plain, Tone::firm, Tone::consequences}) {
      for (const auto& variant : book().variants(toneName(tone), language)) {
        auto facts = tone == Tone::preventive ? examples::preventive(language) : examples::reminder(tone, language);
        facts.debtor.kind = kind;
        facts.variant = variant;
        add(facts);
      }
    }
    add(examples::formalDemand(kind, language));
  }
  add(examples::thankYou(language));
  auto recap = examples::callRecap(language);
  if (language == Language::en) recap.recap->theirs = {"transfer of €4,000.00 on 27 November"};
  add(recap);
  auto statement = examples::reminder(Tone::courteous, language);
  statement.kind = LetterKind::statement;
  add(statement);
  return all;
}

/// Subject and paragraphs, as a message and as a letter.
std::vector<std::string> wordsOf(LetterFacts facts) {
  std::vector<std::string> all;
  if (facts.kind != LetterKind::formalDemand) {
    const auto message = writeMessage(facts, book());
    EXPECT_TRUE(message.isDone()) << message.refusal().facts.back();
    all = {message->subject, message->body};
    facts.channel = Channel::letter;
  }
  const auto letter = facts.kind == LetterKind::formalDemand ? writeFormalDemand(facts, book()) : writeLetter(facts, book());
  EXPECT_TRUE(letter.isDone()) << letter.refusal().facts.back();
  all.push_back(letter->object);
  for (const auto& block : letter->blocks) {
    if (const auto* paragraph = std::get_if<LetterParagraph>(&block)) all.push_back(paragraph->text);
  }
  return all;
}

TEST(ShippedTexts, ArePresentInBothLanguages) {
  for (const Language language : {Language::fr, Language::en}) {
    for (const char* key : {"preventive", "plain", "firm", "consequences", "thank-you", "call-recap", "statement"}) {
      EXPECT_EQ(book().variants(key, language), std::vector<std::string>{"a"}) << key;
    }
    EXPECT_EQ(book().variants("courteous", language), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(book().variants("formal-demand", language), (std::vector<std::string>{"business", "consumer", "public"}));
  }
}

TEST(ShippedTexts, PassTheGuardWhateverTheFacts) {
  for (const Language language : {Language::fr, Language::en}) {
    for (const auto& facts : allFacts(language)) {
      for (const auto& words : wordsOf(facts)) {
        for (const auto& finding : toneFindings(words, guardedAs(facts))) {
          ADD_FAILURE() << toneFaultName(finding.fault) << " « " << finding.words << " » in: " << words;
        }
      }
    }
  }
}

TEST(ShippedTexts, LeaveNoGapWhereAFactIsMissing) {
  static const std::regex gap(R"(\{\{|\}\}|  | ,| \.|\.\.|,,|\(\)|\( | \)|, \.|: *\.|^[,.;:])");
  for (const Language language : {Language::fr, Language::en}) {
    for (const auto& facts : allFacts(language)) {
      for (const auto& words : wordsOf(facts)) {
        std::istringstream lines(words);
        for (std::string line; std::getline(lines, line);) {
          const bool isWhole = line.empty() || line.ends_with('.') || line.ends_with('?') || line.ends_with(':');
          EXPECT_FALSE(std::regex_search(isWhole ? line : line + '.', gap)) << line;
        }
      }
    }
  }
}

TEST(ShippedTexts, InFrenchAreSetWithFrenchSpaces) {
  for (const auto& text : shippedTexts()) {
    if (text.language != Language::fr) continue;
    const std::string all = text.subject + '\n' + text.body;
    EXPECT_EQ(all.find('\''), std::string::npos) << text.fullName() << ": typographic apostrophes";
    EXPECT_EQ(all.find('"'), std::string::npos) << text.fullName();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::string_view before = std::string_view{all}.substr(0, i);
      const bool isSetRight = all[i] == ':'                                     ? before.ends_with("\u00A0")
                              : all[i] == '?' || all[i] == '!' || all[i] == ';' ? before.ends_with("\u202F")
                                                                                : true;
      EXPECT_TRUE(isSetRight) << text.fullName() << " at " << before.substr(i < 30 ? 0 : i - 30);
    }
  }
}

TEST(ShippedTexts, InEnglishHaveNoFrenchSpaces) {
  for (const auto& text : shippedTexts()) {
    if (text.language != Language::en) continue;
    EXPECT_EQ((text.subject + text.body).find("\u202F"), std::string::npos) << text.fullName();
    EXPECT_EQ((text.subject + text.body).find("\u00A0:"), std::string::npos) << text.fullName();
  }
}

TEST(ShippedTexts, PreventiveNeverSpeakOfDelay) {
  static const std::regex delay("retard|échu[e ]|impayé|interest|intérêt|late|overdue|unpaid");
  for (const Language language : {Language::fr, Language::en}) {
    for (const auto& words : wordsOf(examples::preventive(language))) EXPECT_FALSE(std::regex_search(words, delay)) << words;
  }
}

}  // namespace
}  // namespace relance
