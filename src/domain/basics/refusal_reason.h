// SPDX-License-Identifier: GPL-3.0-or-later
// Every reason for which a rule refuses an action or a file; ui/words has one sentence for each.
#pragma once

namespace relance {

enum class RefusalReason {
  // Ledger and session
  unknownCustomer,         // code
  unknownItem,             // number
  unknownContact,          // id
  unknownSetting,          // key
  badSettingValue,         // key, value, expected form
  changedSince,            // customer code, what the later events were
  ledgerExists,            // path
  sampleLedgerCannotSend,  //
  nothingToUndo,           //
  undoBlocked,             // what the later events were
  // Import
  importHasProblems,   // count
  importTotalDiffers,  // expected, found
  importAlreadyDone,   // file name, date of the first import
  ambiguousDates,      // column title
  ambiguousDecimals,   // column title
  unknownProfile,      // name
  unknownColumn,       // column title
  missingColumn,       // field
  unknownField,        // the field as it was named
  unrecognisedFile,    // what was tried
  // Dunning
  earlierThanLastRun,      // today, last run
  runWouldChangeNothing,   //
  runCarriedOut,           // date of the run, what was carried out
  nothingToDecide,         // customer code
  formalDemandNotAllowed,  // customer code, Reason code
  leniencyTooLong,         // until, latest day
  leniencyTwice,           // customer code, first day
  reasonRequired,          // what needs one
  badPolicy,               // where, what
  // Calls
  unknownResult,      // result
  callbackNeedsDate,  //
  dateInThePast,      // date
  dateInTheFuture,    // date
  amountNeeded,       // result
  // Payments
  ambiguousItem,        // number, the ids that can be given instead ("#12, #15")
  itemCurrencyDiffers,  // number, its currency, the currency asked for
  amountAboveOpen,      // amount, what is open, as decimals; currency
  nothingOpen,          // number or customer code
  nothingToReverse,     // number of the payment
  dateTooEarly,         // date, the earliest possible
  // What customers say
  promiseNeedsDate,  //
  dateTwice,         // date
  unknownAgreement,  // id
  unknownCause,      // key
  severalDisputes,   // number of the item, the ids of its open disputes ("3, 8")
  cannotBeDisputed,  // number
  unknownDispute,    // id
  dueOfUnfounded,    // date
  unknownPerson,     // login
  badCause,          // key of a reason; what of it: key, kind, name or days
  // What a person sets
  unknownScenario,    // key
  unknownStep,        // key of the step, of the scenario
  unknownCommitment,  // id
  unknownPartner,     // name
  unknownPlacement,   // id
  alreadyPlaced,      // number of the item or code of the customer
  unknownCampaign,    // id
  campaignIsEmpty,    //
  nothingToEnd,       // customer code or id
  noDraft,            // key of a scenario
  draftIsInForce,     // key of a scenario
  scenarioUnfit,      // key of a scenario; of the first finding: rule, step, other, days; how many there are
  unknownSegment,     // key
  badSegment,         // key; what of it: key, twice, name or position
  // Replay
  badReplayLine,  // line, what is wrong with it
  // Letters
  letterFactMissing,      // customer code, the facts that are missing, comma-separated setting keys or fields
  rateUnknown,            // table, date
  nothingToWrite,         //
  fileExists,             // path
  templateBroken,         // template key, what
  paymentCodeImpossible,  // field that does not fit the payment QR code
  toneOffends,            // customer code, name of the fault, the words that offend
  // Law
  countryNotCovered,  // country, debtor kind
};

/// What can be wrong with one line of a file.
enum class ProblemReason {
  fileEmpty,           //
  fileBinary,          //
  fileTooLarge,        // limit
  lineTooLong,         // limit in bytes
  nulByte,             //
  encodingBroken,      // encoding
  raggedRow,           // fields found, fields expected
  quoteUnclosed,       //
  noHeader,            //
  valueMissing,        // field
  badAmount,           // text
  amountTooLarge,      // text
  amountZero,          //
  badDate,             // text, order
  badCurrency,         // text
  badKind,             // text
  badCountry,          // text
  badLanguage,         // text
  unknownCustomer,     // code
  unknownItem,         // number, the code of the other customer whose it is; empty: nobody has it
  duplicateNumber,     // number, first line
  duplicateCode,       // code, first line
  differsFromLedger,   // number or code, field, ledger's value, file's value
  dueBeforeIssue,      //
  settledBeforeIssue,  //
  currencyDiffers,     // payment's, item's
  textTooLong,         // field, limit
  badEmail,            // text
  badNumber,           // field, text
  badValue,            // field, text
  ambiguousNumber,     // number: items of several customers have it, and the line names no customer
  // Not in the way of an import, but told
  datedAhead,          //
  dueAssumed,          // days of the terms it follows from; empty: due on the issue date
  countryAssumed,      // text, the country taken
  languageAssumed,     // text, the language taken
  customerAssumed,     // code: made from the file, its name and address are not known
  otherCodesLeftOut,   // the first other code that names another customer too
  brokenCustomerData,  // code, what
};

}  // namespace relance
