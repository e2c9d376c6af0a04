// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/refusal_words.h"

#include <QCoreApplication>

#include "words/decision_words.h"
#include "words/dispute_words.h"
#include "words/event_words.h"
#include "words/facts.h"
#include "words/field_words.h"
#include "words/obstacle_words.h"
#include "words/reason_words.h"
#include "words/scenario_words.h"
#include "words/segment_words.h"
#include "words/setting_words.h"
#include "words/tone_words.h"

namespace relance {
namespace {

class RefusalSentences {
  Q_DECLARE_TR_FUNCTIONS(Refusal)

 public:
  RefusalSentences(const Refusal& refusal, Language language)
      : m_reason(refusal.reason), m_facts(refusal.facts, language), m_language(language) {}

  RefusalWords words() const;

 private:
  QString fact(std::size_t i) const { return m_facts.at(i); }

  RefusalReason m_reason;
  Facts m_facts;
  Language m_language;
};

QString findingOf(const Facts& facts) {
  const auto rule = parseScenarioRule(facts.raw(1));
  return rule ? findingSentence({*rule, {}, facts.raw(2), facts.raw(3), facts.number(4)}) : facts.at(1);
}

/// A broken rule tells its steps too; its sentence stands inside another.
QString policyFault(const Facts& facts) {
  const auto rule = parseScenarioRule(facts.raw(1));
  if (!rule) return policyFaultPhrase(facts.raw(1));
  QString sentence = findingSentence({*rule, {}, facts.raw(2), facts.raw(3), facts.number(4)});
  if (sentence.endsWith(u'.')) sentence.chop(1);
  return sentence;
}

RefusalWords RefusalSentences::words() const {
  switch (m_reason) {
    // Ledger and session
    case RefusalReason::unknownCustomer:
      return {
          "unknownCustomer",
          tr("No customer has the code “%1”. Nothing was changed. Check the code, or import this customer first.").arg(fact(0))};
    case RefusalReason::unknownItem:
      if (m_facts.has(1)) {
        return {"unknownItem",
                tr("Item “%1” is of customer %2, not of the customer named. Nothing was changed. Check the number, "
                   "or name customer %2.")
                    .arg(fact(0), fact(1))};
      }
      return {"unknownItem",
              tr("No item has the number “%1”. Nothing was changed. Check the number, or import this item first.").arg(fact(0))};
    case RefusalReason::unknownContact:
      return contactFaultWords(m_facts);
    case RefusalReason::unknownSetting:
      return {
          "unknownSetting",
          tr("There is no setting called “%1”. Nothing was changed. The settings are listed when none is named.").arg(fact(0))};
    case RefusalReason::badSettingValue:
      return {"badSettingValue", tr("“%2” does not fit the setting “%1”. Nothing was changed. Expected: %3.")
                                     .arg(fact(0), fact(1), settingForm(m_facts.raw(2)))};
    case RefusalReason::changedSince:
      if (m_facts.raw(1) == "draft") {
        return {"changedSince",
                tr("The draft of scenario “%1” is no longer the one that was opened: somebody has changed, published "
                   "or thrown it away meanwhile. The ledger stays as it is. Look at the other draft, or write "
                   "yours over it.")
                    .arg(fact(0))};
      }
      return {"changedSince", tr("Customer %1 has been changed since by someone else: %2. Nothing was recorded. Look at the "
                                 "client file again, then confirm.")
                                  .arg(fact(0), eventList(m_facts.raw(1)))};
    case RefusalReason::ledgerExists:
      return {"ledgerExists",
              tr("“%1” exists already. It was left as it is. Choose another name for the new ledger.").arg(fact(0))};
    case RefusalReason::sampleLedgerCannotSend:
      return {"sampleLedgerCannotSend", tr("This is the sample ledger: nothing can be sent from it. Nothing has left. Make a "
                                           "ledger of your own to write to customers.")};
    case RefusalReason::nothingToUndo:
      if (m_facts.raw(0) == "redo") return {"nothingToUndo", tr("There is nothing to do again. Nothing was changed.")};
      return {"nothingToUndo", tr("There is nothing to undo. Nothing was changed.")};
    case RefusalReason::undoBlocked:
      return {"undoBlocked",
              tr("This cannot be undone any more: later entries rest on it (%1). Nothing was changed. Only what was recorded "
                 "today can be undone first, the latest first.")
                  .arg(eventList(m_facts.raw(0)))};

    // Import
    case RefusalReason::importHasProblems:
      return {"importHasProblems",
              tr("The file has %n problems. Nothing was imported. Correct what is listed, then import again.", nullptr,
                 m_facts.number(0))};
    case RefusalReason::importTotalDiffers:
      return {"importTotalDiffers", tr("The file comes to %2, not to the expected %1. Nothing was imported. Check the export and "
                                       "the expected total.")
                                        .arg(fact(0), fact(1))};
    case RefusalReason::importAlreadyDone:
      return {
          "importAlreadyDone",
          tr("“%1” was imported already on %2. Nothing was changed: the same file never counts twice.").arg(fact(0), fact(1))};
    case RefusalReason::ambiguousDates:
      return {"ambiguousDates", tr("The dates in column “%1” can be read with the day first or with the month first. Nothing was "
                                   "imported. Say which: dmy, mdy or ymd.")
                                    .arg(fact(0))};
    case RefusalReason::ambiguousDecimals:
      return {"ambiguousDecimals",
              tr("The amounts in column “%1” can be read with a decimal comma or with a decimal point. "
                 "Nothing was imported. Export at least one amount with two decimals, or say how they are written.")
                  .arg(fact(0))};
    case RefusalReason::unknownProfile:
      return {"unknownProfile",
              tr("No import profile is called “%1”. Nothing was imported. Map the columns once and save them under this name.")
                  .arg(fact(0))};
    case RefusalReason::unknownColumn:
      return {"unknownColumn",
              tr("The file has no column “%1”. Nothing was imported. Check the titles in its first line.").arg(fact(0))};
    case RefusalReason::unknownField:
      return {"unknownField",
              tr("There is no field “%1”. Nothing was imported. The fields of each kind of file are listed in the help.")
                  .arg(fact(0))};
    case RefusalReason::missingColumn:
      return {"missingColumn", tr("No column gives the %1. Nothing was imported. Name the column that holds it.")
                                   .arg(fieldInSentence(m_facts.raw(0)))};
    case RefusalReason::unrecognisedFile:
      return {"unrecognisedFile", tr("What this file holds could not be recognised (titles found: %1). Nothing was imported. Say "
                                     "which kind it is, or name its columns.")
                                      .arg(m_facts.has(0) ? fact(0) : tr("none", "titles"))};

    // Dunning
    case RefusalReason::earlierThanLastRun:
      return {"earlierThanLastRun", tr("%1 lies before the last run, which was of %2. Nothing was proposed. Take that day or a "
                                       "later one, or undo the last run.")
                                        .arg(fact(0), fact(1))};
    case RefusalReason::runWouldChangeNothing:
      return {"runWouldChangeNothing", tr("The run proposes nothing new. Nothing was changed.")};
    case RefusalReason::runCarriedOut:
      return {"runCarriedOut", tr("The run of %1 cannot be undone: some of it has been carried out (%2). Nothing was changed.")
                                   .arg(fact(0), eventList(m_facts.raw(1)))};
    case RefusalReason::nothingToDecide:
      if (m_facts.has(1) && m_facts.raw(1) == "recurrence") {
        return {"nothingToDecide",
                tr("No firm scenario is proposed to customer %1 today. Nothing was recorded. Assign the scenario of "
                   "your choice instead.")
                    .arg(fact(0))};
      }
      if (const auto words = obstacleWords(m_facts)) return *words;
      return {"nothingToDecide",
              tr("Nothing of customer %1 waits for this decision. Nothing was recorded. A formal demand can still "
                 "be ordered with a reason.")
                  .arg(fact(0))};
    case RefusalReason::formalDemandNotAllowed:
      return {"formalDemandNotAllowed", tr("No formal demand can be ordered for customer %1: %2. Nothing was recorded.")
                                            .arg(fact(0), besideSentence(m_facts.raw(1)))};
    case RefusalReason::leniencyTooLong:
      if (!m_facts.has(0)) {
        return {"leniencyTooLong",
                tr("Leniency needs a date. Nothing was recorded. Give its end, %1 at the latest.").arg(fact(1))};
      }
      return {"leniencyTooLong",
              tr("Leniency until %1 is too long. Nothing was recorded. The latest day is %2.").arg(fact(0), fact(1))};
    case RefusalReason::leniencyTwice:
      return {"leniencyTwice", tr("Customer %1 has had leniency since %2 already: it is granted once. Nothing was recorded. Take "
                                  "another decision.")
                                   .arg(fact(0), fact(1))};
    case RefusalReason::reasonRequired:
      return {"reasonRequired",
              tr("A reason is required: %1. Nothing was recorded. Say in a few words why.").arg(orderWord(m_facts.raw(0)))};
    case RefusalReason::badPolicy:
      return {"badPolicy", tr("The scenarios cannot be used (%1: %2). Nothing was changed. Correct them first.")
                               .arg(fact(0), policyFault(m_facts))};

    // Calls
    case RefusalReason::unknownResult:
      return {"unknownResult", tr("“%1” is no result of a call. Nothing was recorded.").arg(fact(0))};
    case RefusalReason::callbackNeedsDate:
      if (m_facts.has(0)) {
        return {"callbackNeedsDate",
                tr("“%1” is no time of the day. Nothing was recorded. Write it such as 14:30.").arg(fact(0))};
      }
      return {"callbackNeedsDate", tr("A callback needs its date. Nothing was recorded. Add the day agreed.")};
    case RefusalReason::dateInThePast:
      if (m_facts.raw(1) == "after") {
        return {"dateInThePast", tr("%1 is not after today. Nothing was recorded. Give a later day.").arg(fact(0))};
      }
      return {"dateInThePast", tr("%1 lies in the past. Nothing was recorded. Give today or a later day.").arg(fact(0))};
    case RefusalReason::dateInTheFuture:
      return {"dateInTheFuture", tr("%1 lies in the future. Nothing was recorded. Give today or an earlier day.").arg(fact(0))};
    case RefusalReason::amountNeeded:
      return amountFaultWords(m_facts);

    // Payments
    case RefusalReason::ambiguousItem:
      return {"ambiguousItem",
              tr("Several items have the number “%1”. Nothing was recorded. Name the one you mean: %2.").arg(fact(0), fact(1))};
    case RefusalReason::itemCurrencyDiffers:
      return {"itemCurrencyDiffers",
              tr("Item “%1” is in %2, not in %3. Nothing was recorded. Each currency is settled with its own money.")
                  .arg(fact(0), fact(1), fact(2))};
    case RefusalReason::amountAboveOpen:
      return {"amountAboveOpen", tr("%1 is more than the %2 that are open. Nothing was recorded. Give a smaller amount.")
                                     .arg(m_facts.amount(0, 2), m_facts.amount(1, 2))};
    case RefusalReason::nothingOpen:
      return {"nothingOpen", tr("Nothing is open of “%1”. Nothing was recorded.").arg(fact(0))};
    case RefusalReason::nothingToReverse:
      return {"nothingToReverse", tr("Payment “%1” settles nothing of what was named. Nothing was recorded.").arg(fact(0))};
    case RefusalReason::dateTooEarly:
      return {"dateTooEarly",
              tr("%1 is too early. Nothing was recorded. The earliest possible day is %2.").arg(fact(0), fact(1))};

    // What customers say
    case RefusalReason::promiseNeedsDate:
      return {"promiseNeedsDate",
              tr("A promise needs its date. Nothing was recorded. Add the day, or log the answer as one without commitment.")};
    case RefusalReason::dateTwice:
      return {"dateTwice", tr("%1 is given twice. Nothing was recorded. One instalment a day.").arg(fact(0))};
    case RefusalReason::unknownAgreement:
      return {"unknownAgreement",
              tr("This customer has no agreement number %1 that runs. Nothing was changed. The client file lists them.")
                  .arg(fact(0))};
    case RefusalReason::unknownCause:
      return {"unknownCause", tr("There is no reason “%1” in the list. Nothing was recorded. Check its key.").arg(fact(0))};
    case RefusalReason::severalDisputes:
      return {"severalDisputes",
              tr("Several disputes are open on “%1”. Nothing was recorded. Name the one you mean: %2.").arg(fact(0), fact(1))};
    case RefusalReason::cannotBeDisputed:
      return {"cannotBeDisputed", tr("“%1” cannot be disputed: nothing of it is open. Nothing was recorded.").arg(fact(0))};

    case RefusalReason::unknownDispute:
      return {"unknownDispute",
              tr("This customer has no open dispute number %1. Nothing was changed. The client file lists them.").arg(fact(0))};
    case RefusalReason::dueOfUnfounded:
      return {"dueOfUnfounded",
              tr("An unfounded dispute gives no new due date, and %1 was given. Nothing was recorded. Leave the date out.")
                  .arg(fact(0))};
    case RefusalReason::unknownPerson:
      return {"unknownPerson", tr("Nobody works here under the name “%1”. Nothing was recorded. Check the login.").arg(fact(0))};
    case RefusalReason::badCause:
      return {"badCause",
              tr("The reason “%1” cannot be kept so: %2. Nothing was changed.").arg(fact(0), causeFaultPhrase(m_facts.raw(1)))};

    // What a person sets
    case RefusalReason::unknownScenario:
      return {"unknownScenario", tr("There is no scenario “%1”. Nothing was changed. Check its key.").arg(fact(0))};
    case RefusalReason::unknownStep:
      return {"unknownStep",
              tr("Scenario “%2” has no step “%1”. Nothing was changed. Check the step’s key.").arg(fact(0), fact(1))};
    case RefusalReason::unknownCommitment:
      return {"unknownCommitment",
              tr("We gave no word number %1 to this customer. Nothing was changed. The client file lists them.").arg(fact(0))};
    case RefusalReason::unknownPartner:
      return {"unknownPartner",
              tr("No partner is called “%1”, or nothing more is handed over to him. Nothing was recorded. Enter him first.")
                  .arg(fact(0))};
    case RefusalReason::unknownPlacement:
      return {"unknownPlacement", tr("Nothing of this customer was handed over under number %1. Nothing was changed. The list of "
                                     "his mandates shows the numbers.")
                                      .arg(fact(0))};
    case RefusalReason::alreadyPlaced:
      return {"alreadyPlaced", tr("“%1” is handed over already. Nothing was recorded. Take it back first.").arg(fact(0))};
    case RefusalReason::unknownCampaign:
      return {"unknownCampaign",
              tr("No campaign was found for “%1”. Nothing was recorded. The list of campaigns shows which run.").arg(fact(0))};
    case RefusalReason::campaignIsEmpty:
      return {"campaignIsEmpty",
              tr("Nobody would be in this campaign. Nothing was recorded. The preview shows who is left out.")};
    case RefusalReason::nothingToEnd:
      if (m_facts.has(1) && m_facts.raw(1) == "instalment") {
        return {"nothingToEnd", tr("No plan of this customer has an instalment of %1 that was not kept. Nothing was changed. The "
                                   "client file lists his plans.")
                                    .arg(fact(0))};
      }
      if (m_facts.has(1) && m_facts.raw(1) == "byHand") {
        return {"nothingToEnd",
                tr("Customer %1 is not handled by hand: his scenario goes on. Nothing was changed.").arg(fact(0))};
      }
      if (m_facts.has(1) && m_facts.raw(1) == "doubt") {
        return {"nothingToEnd", tr("Contact %1 is in no doubt: there is nothing to settle. Nothing was changed. To take it back, "
                                   "cancel it.")
                                    .arg(fact(0))};
      }
      if (m_facts.has(1) && m_facts.raw(1) == "waive") {
        return {"nothingToEnd",
                tr("Customer %1 has no promise or plan that runs: there is nothing to hang the waiver on. Nothing "
                   "was recorded. Agree on a promise or a plan first.")
                    .arg(fact(0))};
      }
      return {"nothingToEnd",
              tr("Nothing of the kind runs for “%1”: there is nothing to end. Nothing was changed.").arg(fact(0))};

    case RefusalReason::noDraft:
      return {"noDraft",
              tr("Nobody drafts a new version of scenario “%1”. Nothing was changed. Make a draft first.").arg(fact(0))};
    case RefusalReason::draftIsInForce:
      return {"draftIsInForce",
              tr("The draft of scenario “%1” is what is in force already. Nothing was changed. Discard it, or change it first.")
                  .arg(fact(0))};
    case RefusalReason::scenarioUnfit:
      return {"scenarioUnfit", tr("Scenario “%1” cannot be published: %2 (%n findings in all.) Nothing was changed. Check the "
                                  "draft to see each of them.",
                                  nullptr, m_facts.number(5))
                                   .arg(fact(0), findingOf(m_facts))};
    case RefusalReason::unknownSegment:
      return {"unknownSegment", tr("There is no segment “%1”. Nothing was changed. Check its key.").arg(fact(0))};
    case RefusalReason::badSegment:
      return {
          "badSegment",
          tr("The segment “%1” cannot be kept so: %2. Nothing was changed.").arg(fact(0), segmentFaultPhrase(m_facts.raw(1)))};

    // Replay
    case RefusalReason::badReplayLine:
      return {
          "badReplayLine",
          tr("Line %1 cannot be recorded: %2. Nothing of this line was recorded; those before it were.").arg(fact(0), fact(1))};

    // Letters
    case RefusalReason::letterFactMissing:
      return {"letterFactMissing",
              tr("Nothing can be written to customer %1 yet: missing %2. Add what is missing in the settings "
                 "or the client file.")
                  .arg(fact(0), fieldList(m_facts.raw(1)))};
    case RefusalReason::rateUnknown:
      return {"rateUnknown",
              tr("No interest rate is known for %2 (table %1). It is never guessed, so nothing was reckoned. Give the "
                 "rate yourself, or wait for its publication.")
                  .arg(fact(0), fact(1))};
    case RefusalReason::nothingToWrite:
      if (m_facts.has(0)) {
        return {"nothingToWrite", tr("A note needs a text, and none was given. Nothing was recorded. Write what is to be kept.")};
      }
      return {"nothingToWrite", tr("No letter waits to be written. Nothing was changed.")};
    case RefusalReason::fileExists:
      return {"fileExists",
              tr("“%1” exists already and is never overwritten. Nothing was written. Choose another name.").arg(fact(0))};
    case RefusalReason::templateBroken:
      return {"templateBroken",
              tr("The text “%1” cannot be used: %2. Nothing was written. Correct this text first.").arg(fact(0), fact(1))};
    case RefusalReason::paymentCodeImpossible:
      return {"paymentCodeImpossible",
              tr("No payment code can be made: %1 does not fit. Nothing was written. Correct it in the settings.")
                  .arg(fieldInSentence(m_facts.raw(0)))};

    case RefusalReason::toneOffends:
      if (m_facts.raw(3) == "word") {
        return {"toneOffends",
                tr("This word is not given to customer %1: “%3” is %2. Nothing was recorded. Say only what is lawful "
                   "and what we will do.")
                    .arg(fact(0), toneFaultPhrase(m_facts.raw(1)), fact(2))};
      }
      if (m_facts.has(3)) {
        return {"toneOffends", tr("This is not kept in the file of customer %1, which he may read: “%3” is %2. Nothing was "
                                  "recorded. Say what happened, without judging.")
                                   .arg(fact(0), toneFaultPhrase(m_facts.raw(1)), fact(2))};
      }
      return {"toneOffends",
              tr("The letter to customer %1 is held back: “%3” is %2. Nothing was written. Mend the text that says "
                 "it.")
                  .arg(fact(0), toneFaultPhrase(m_facts.raw(1)), fact(2))};

    // Law
    case RefusalReason::countryNotCovered:
      return {"countryNotCovered",
              tr("The law of late payment of country “%1” (%2) is not known here. Nothing was reckoned. Give "
                 "the agreed rate yourself.")
                  .arg(fact(0), debtorWord(m_facts.raw(1)))};
  }
  return {};
}

}  // namespace

RefusalWords refusalWords(const Refusal& refusal, Language language) { return RefusalSentences{refusal, language}.words(); }

}  // namespace relance
