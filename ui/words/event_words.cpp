// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/event_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "words/qt_text.h"

namespace relance {
namespace {

struct EventWords {
  Q_DECLARE_TR_FUNCTIONS(Event)
};

}  // namespace

QString eventWord(EventKind kind) {
  switch (kind) {
    case EventKind::ledgerMade:
      return EventWords::tr("ledger made");
    case EventKind::creditorChanged:
      return EventWords::tr("creditor changed");
    case EventKind::settingChanged:
      return EventWords::tr("setting changed");
    case EventKind::policyPublished:
      return EventWords::tr("scenarios published");
    case EventKind::scenarioDrafted:
      return EventWords::tr("scenario drafted");
    case EventKind::scenarioPublished:
      return EventWords::tr("scenario published");
    case EventKind::draftDiscarded:
      return EventWords::tr("draft of a scenario discarded");
    case EventKind::segmentsChanged:
      return EventWords::tr("segments changed");
    case EventKind::fileImported:
      return EventWords::tr("file imported");
    case EventKind::importWithdrawn:
      return EventWords::tr("import withdrawn");
    case EventKind::profileSaved:
      return EventWords::tr("import profile saved");
    case EventKind::customerChanged:
      return EventWords::tr("customer changed");
    case EventKind::contactChanged:
      return EventWords::tr("contact changed");
    case EventKind::itemChanged:
      return EventWords::tr("item changed");
    case EventKind::paymentRecorded:
      return EventWords::tr("payment recorded");
    case EventKind::allocationMade:
      return EventWords::tr("payment allocated");
    case EventKind::allocationReversed:
      return EventWords::tr("allocation reversed");
    case EventKind::writtenOff:
      return EventWords::tr("written off");
    case EventKind::runStored:
      return EventWords::tr("run stored");
    case EventKind::runWithdrawn:
      return EventWords::tr("run withdrawn");
    case EventKind::taskMade:
      return EventWords::tr("task planned");
    case EventKind::taskClosed:
      return EventWords::tr("task closed");
    case EventKind::contactRecorded:
      return EventWords::tr("contact recorded");
    case EventKind::contactCancelled:
      return EventWords::tr("contact cancelled");
    case EventKind::replyRead:
      return EventWords::tr("reply read");
    case EventKind::presentationSet:
      return EventWords::tr("presentation noted");
    case EventKind::levelSet:
      return EventWords::tr("step set by hand");
    case EventKind::decisionTaken:
      return EventWords::tr("decision taken");
    case EventKind::writeOffAnswered:
      return EventWords::tr("write-off proposal answered");
    case EventKind::holdMade:
      return EventWords::tr("put on hold");
    case EventKind::holdEnded:
      return EventWords::tr("hold ended");
    case EventKind::snoozed:
      return EventWords::tr("put off");
    case EventKind::snoozeEnded:
      return EventWords::tr("put-off ended");
    case EventKind::scenarioAssigned:
      return EventWords::tr("scenario assigned");
    case EventKind::assignmentEnded:
      return EventWords::tr("assignment ended");
    case EventKind::agreementMade:
      return EventWords::tr("agreement made");
    case EventKind::agreementEnded:
      return EventWords::tr("agreement ended");
    case EventKind::instalmentExcused:
      return EventWords::tr("instalment excused");
    case EventKind::disputeOpened:
      return EventWords::tr("dispute opened");
    case EventKind::disputeClosed:
      return EventWords::tr("dispute closed");
    case EventKind::causeChanged:
      return EventWords::tr("reason list changed");
    case EventKind::partnerChanged:
      return EventWords::tr("partner entered");
    case EventKind::placementMade:
      return EventWords::tr("handed over");
    case EventKind::placementChanged:
      return EventWords::tr("mandate followed up");
    case EventKind::placementEnded:
      return EventWords::tr("mandate returned");
    case EventKind::campaignMade:
      return EventWords::tr("campaign started");
    case EventKind::campaignEnded:
      return EventWords::tr("campaign ended");
    case EventKind::commitmentMade:
      return EventWords::tr("commitment made");
    case EventKind::commitmentEnded:
      return EventWords::tr("commitment closed");
    case EventKind::declarationMade:
      return EventWords::tr("declaration made");
    case EventKind::declarationWithdrawn:
      return EventWords::tr("declaration withdrawn");
    case EventKind::diagnosisNoted:
      return EventWords::tr("diagnosis noted");
    case EventKind::diagnosisWithdrawn:
      return EventWords::tr("diagnosis withdrawn");
    case EventKind::ordersHeld:
      return EventWords::tr("orders held");
    case EventKind::ordersReleased:
      return EventWords::tr("orders released");
    case EventKind::personChanged:
      return EventWords::tr("person changed");
    case EventKind::dispatchesPrepared:
      return EventWords::tr("letters prepared");
    case EventKind::dispatchesApproved:
      return EventWords::tr("letters approved");
    case EventKind::lettersIssued:
      return EventWords::tr("letters issued");
    case EventKind::textErased:
      return EventWords::tr("personal text erased");
    case EventKind::sampleMade:
      return EventWords::tr("sample made");
    case EventKind::undone:
      return EventWords::tr("undone");
    case EventKind::redone:
      return EventWords::tr("done again");
    case EventKind::sealed:
      return EventWords::tr("ledger sealed");
  }
  return {};
}

namespace {

/// What an import's customers and items are named by, as ImportStore::dependents names it; empty: a file.
QString restingWord(std::string_view table) {
  if (table == "customer") return EventWords::tr("customer");
  if (table == "contact") return EventWords::tr("contact person");
  if (table == "item") return EventWords::tr("item");
  if (table == "allocation") return EventWords::tr("allocation");
  if (table == "assignment") return EventWords::tr("assignment of a scenario");
  if (table == "campaign_customer") return EventWords::tr("campaign");
  if (table == "task" || table == "task_item") return EventWords::tr("task");
  if (table == "contact_event" || table == "contact_event_item") return EventWords::tr("contact");
  if (table == "decision" || table == "decision_item") return EventWords::tr("decision");
  if (table == "level_jump") return EventWords::tr("step set by hand");
  if (table == "hold") return EventWords::tr("hold");
  if (table == "snooze") return EventWords::tr("put-off or callback");
  if (table == "promise" || table == "promise_item") return EventWords::tr("promise, plan or announced payment");
  if (table == "waiver" || table == "waiver_item") return EventWords::tr("waiver of interest");
  if (table == "dispute") return EventWords::tr("dispute");
  if (table == "placement" || table == "placement_item") return EventWords::tr("mandate");
  if (table == "commitment" || table == "commitment_item") return EventWords::tr("word given");
  if (table == "declaration") return EventWords::tr("declaration");
  if (table == "bad_faith") return EventWords::tr("bad faith noted");
  if (table == "diagnosis") return EventWords::tr("diagnosis");
  if (table == "note") return EventWords::tr("note");
  if (table == "order_hold") return EventWords::tr("orders held");
  if (table == "write_off") return EventWords::tr("write-off of item");
  if (table == "attachment") return EventWords::tr("attachment");
  return {};
}

}  // namespace

QString eventList(std::string_view names) {
  QStringList words;
  for (const QString& entry : toQt(names).split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
    const auto kind = parseEventKind(entry.section(u' ', 0, 0).toStdString());
    if (kind) {
      words.append(eventWord(*kind) + u' ' + entry.section(u' ', 1));
    } else {
      const QString word = restingWord(entry.section(u' ', 0, 0).toStdString());
      words.append(word.isEmpty() ? entry : word + u' ' + entry.section(u' ', 1));
    }
  }
  words.removeDuplicates();  // a task and its items are one task
  return words.join(QStringLiteral(", "));
}

}  // namespace relance
