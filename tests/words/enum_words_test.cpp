// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "actions/settings/setting_list.h"
#include "exchange/fields/import_field.h"
#include "words/a_step.h"
#include "words/channel_words.h"
#include "words/check_words.h"
#include "words/commitment_words.h"
#include "words/customer_words.h"
#include "words/decision_words.h"
#include "words/dispute_words.h"
#include "words/event_words.h"
#include "words/field_words.h"
#include "words/import_words.h"
#include "words/in_both_languages.h"
#include "words/interest_words.h"
#include "words/outcome_words.h"
#include "words/placement_words.h"
#include "words/setting_words.h"
#include "words/step_words.h"

namespace relance {
namespace {

/// From the first value (0) to `last`.
template <class E>
void expectAllNamed(E last, QString (*word)(E), const std::string& what) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    expectTranslated(inBoth([&](Language) { return word(static_cast<E>(i)); }), what + " " + std::to_string(i));
  }
}

TEST(EnumWords, ExistForEveryValueInBothLanguages) {
  expectAllNamed(Channel::decision, channelWord, "channel");
  expectAllNamed(Channel::decision, channelInSentence, "channel in a sentence");
  expectAllNamed(Tone::formal, toneWord, "tone");
  expectAllNamed(Approval::byHand, approvalWord, "approval");
  expectAllNamed(TaskKind::manual, taskKindWord, "kind of task");
  expectAllNamed(TaskState::withdrawn, taskStateWord, "state of a task");
  expectAllNamed(CustomerKind::publicBody, customerKindWord, "kind of customer");
  expectAllNamed(MeansOfPayment::card, meansWord, "means of payment");
  expectAllNamed(ContactRole::other, roleWord, "role");
  expectAllNamed(ItemKind::writeOff, itemKindWord, "kind of item");
  expectAllNamed(PartnerKind::mediator, partnerKindWord, "kind of partner");
  expectAllNamed(PlacementOutcome::takenBack, placementOutcomeWord, "outcome of a mandate");
  expectAllNamed(DecisionChoice::chase, decisionWord, "decision");
  expectAllNamed(CommitmentKind::document, commitmentKindWord, "kind of commitment");
  expectAllNamed(CommitmentState::broken, commitmentStateWord, "state of a commitment");
  expectAllNamed(DisputeEnd::unfounded, disputeEndWord, "end of a dispute");
  expectAllNamed(DisputeFault::unknown, disputeFaultWord, "fault");
  expectAllNamed(CauseOwner::director, causeOwnerWord, "owner of a reason");
  expectAllNamed(CauseKind::dispute, causeKindWord, "list of reasons");
  expectAllNamed(CallOutcome::lead, outcomeWord, "outcome");
  expectAllNamed(ContactResult::doubtful, resultWord, "result");
  expectAllNamed(ContactEventKind::incoming, contactKindWord, "kind of contact");
  expectAllNamed(EventKind::sealed, eventWord, "event");
  expectAllNamed(Invariant::businessHash, invariantSentence, "invariant");
  expectAllNamed(ImportKind::settled, importKindWord, "kind of import");
  expectAllNamed(DialectOrigin::meansNoOdds, dialectOriginWord, "origin of a dialect");
  expectAllNamed(EncodingOrigin::guess, encodingOriginWord, "origin of an encoding");
  expectAllNamed(InterestNote::contractRateVoid, interestNoteSentence, "note on interest");
  expectAllNamed(RateConfidence::unknown, confidenceWord, "confidence");
}

TEST(StepWords, ExistForEveryChannelAndToneInBothLanguages) {
  for (int channel = 0; channel < channelCount; ++channel) {
    for (int tone = 0; tone <= static_cast<int>(Tone::formal); ++tone) {
      const Step step = aStep("s", StepKind::reminder, static_cast<Channel>(channel), static_cast<Tone>(tone));
      const auto names = inBoth([&](Language) { return phraseOf(step).name; });
      const auto subjects = inBoth([&](Language) { return phraseOf(step).subject; });
      expectTranslated(subjects, "subject " + std::to_string(channel) + " " + std::to_string(tone));
      EXPECT_TRUE(names.fr.front().isUpper() && subjects.fr.startsWith(u'L')) << subjects.fr.toStdString();
    }
  }
}

TEST(StepWords, NeverNameALevel) {
  for (const auto kind : {StepKind::reminder, StepKind::formalDemand, StepKind::decision, StepKind::thankYou}) {
    const auto names = inBoth([&](Language) { return phraseOf(aStep("reminder-2", kind, Channel::email, Tone::firm)).subject; });
    for (const auto& name : {names.en, names.fr}) EXPECT_FALSE(name.contains(u'2')) << name.toStdString();
  }
}

TEST(EventWords, ListEventsByNameAndNumber) {
  speak(Language::fr);
  EXPECT_EQ(eventList("contactRecorded 17, decisionTaken 18").toStdString(), "contact enregistré 17, décision prise 18");
  EXPECT_EQ(eventList("promise_item 12, item 3").toStdString(), "promesse, échéancier ou paiement annoncé 12, pièce 3");
  EXPECT_EQ(eventList("more.csv").toStdString(), "more.csv");
  EXPECT_EQ(eventList("").toStdString(), "");
}

TEST(SettingWords, SayWhatEachFormLooksLike) {
  for (const auto form : {"text", "email", "country", "region", "timeZone", "iban", "bic", "yesNo", "colour", "addressWindow",
                          "rate", "scenario", "0-90"}) {
    expectTranslated(inBoth([&](Language) { return settingForm(form); }), form);
  }
  EXPECT_EQ(settingForm("unheard of").toStdString(), "unheard of");
}

TEST(SettingWords, NameEverySettingThereIs) {
  speak(Language::fr);
  for (const auto& setting : settingList()) {
    const std::string whole = setting.form == SettingForm::rate ? "USD" : "agency.business.180";
    const std::string key = std::string(setting.key) + (setting.isPrefix() ? whole : std::string());
    EXPECT_NE(fieldInSentence(key).toStdString(), key);
  }
}

TEST(FieldWords, NameEveryFieldOfAFile) {
  speak(Language::fr);
  for (std::size_t i = 0; i < importFieldCount; ++i) {
    const auto key = importFieldName(static_cast<ImportField>(i));
    // A key of two words that stood for itself would be nobody's French.
    const bool isTwoWords = std::ranges::any_of(key, [](char c) { return c >= 'A' && c <= 'Z'; });
    EXPECT_TRUE(!isTwoWords || fieldInSentence(key).toStdString() != key) << key;
  }
}

TEST(ImportWords, NameTheOrdersOfDates) {
  for (const auto order : {"dmy", "mdy", "ymd"}) {
    expectTranslated(inBoth([&](Language) { return dateOrderWord(order); }), order);
  }
  for (const auto what : {"noRate", "badScenario", "amountOverflow"}) {
    expectTranslated(inBoth([&](Language) { return customerFaultWord(what); }), what);
  }
}

}  // namespace
}  // namespace relance
