// SPDX-License-Identifier: GPL-3.0-or-later
// What a caller may say, beat by beat, and replies to what is often heard: read from resources/scripts, in the customer's
// language.
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <optional>

#include "domain/chasing/verdict/proposal.h"
#include "domain/ledger/contact_event.h"
#include "text/language.h"

namespace relance {

enum class ScriptKind { courteous, firm, lastCall, callback };

/// What the places in a script ({company}, {claim} …) stand for.
using ScriptFacts = QMap<QString, QString>;

struct Beat {
  QString say;
  QString hint;  // for the caller alone; empty: none
};

/// `facts` without "lastDay": there was no exchange before. "debtor" = "consumer" leaves out what a consumer is not told; without
/// "me" the caller is asked to say his name. fr and en (asserted): hasLetters().
/// A line that names what the facts do not have is left out, or said without it.
/// What is said is in the language spoken with the customer, hints in that of the caller.
QList<Beat> scriptOf(ScriptKind kind, const ScriptFacts& facts, Language spoken, Language callers);

/// By what is proposed; for a call nobody proposed, by how late the oldest item is.
ScriptKind scriptFor(const Proposal* proposal, int daysLate);

enum class ObjectionAmount { none, all, third };

struct Objection {
  QString says;
  QString reply;
  CallOutcome outcome{CallOutcome::noCommitment};
  QString date;  // as typed into the field; empty: as usual for the outcome
  QString time;
  ObjectionAmount amount{ObjectionAmount::none};
  QString cause;            // key of a reason, of dispute or of lateness; empty: none
  bool asksContact{false};  // who answers in his place, with a number
};

QList<Objection> objectionsIn(Language language);

}  // namespace relance
