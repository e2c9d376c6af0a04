// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/cleaning_words.h"

#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct CleaningWords {
  Q_DECLARE_TR_FUNCTIONS(Cleaning)
};

constexpr int basisPointsOfPercent = 100;

QString percent(int basisPoints) {
  QString text = QString::number(basisPoints / basisPointsOfPercent);
  if (const int rest = basisPoints % basisPointsOfPercent; rest != 0) {
    text += CleaningWords::tr(".", "decimal sign") + QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
  }
  return text;
}

/// Of a published figure who published it: what stands behind the colon is of one language, and for those who check it.
QString sourceWord(const std::string& source) {
  if (source == "house") return CleaningWords::tr("house");
  return source == "setting" ? CleaningWords::tr("own setting") : toQt(source.substr(0, source.find(':')));
}

}  // namespace

QString doubtWord(Doubt doubt) {
  switch (doubt) {
    case Doubt::nearPrescription:
      return CleaningWords::tr("Near prescription");
    case Doubt::veryOld:
      return CleaningWords::tr("Very old");
    case Doubt::duplicate:
      return CleaningWords::tr("Invoiced twice?");
    case Doubt::unappliedCredit:
      return CleaningWords::tr("Unapplied credit");
    case Doubt::residue:
      return CleaningWords::tr("Residue");
    case Doubt::notContacted:
      return CleaningWords::tr("No contact");
    case Doubt::noProof:
      return CleaningWords::tr("No proof");
  }
  return {};
}

QString doubtSentence(const DoubtFact& fact, Currency currency, Language language) {
  const QString day = fact.day ? dateWords(*fact.day, language) : QString();
  const int days = fact.days.value_or(0);
  switch (fact.doubt) {
    case Doubt::nearPrescription:
      return CleaningWords::tr("last day to claim %1 (%2)").arg(day, toQt(fact.other));
    case Doubt::veryOld:
      return CleaningWords::tr("late by %n days when it was first imported", nullptr, days);
    case Doubt::duplicate:
      return CleaningWords::tr("looks like %1 of %2").arg(toQt(fact.other), day);
    case Doubt::unappliedCredit:
      return CleaningWords::tr("unapplied for %n days", nullptr, days);
    case Doubt::residue:
      return CleaningWords::tr("what is left of %1").arg(amountWords({fact.amountMinor.value_or(0), currency}, language));
    case Doubt::notContacted:
      return fact.day ? CleaningWords::tr("no contact for %n days, the last on %1", nullptr, days).arg(day)
                      : CleaningWords::tr("never contacted, for %n days", nullptr, days);
    case Doubt::noProof:
      return CleaningWords::tr("late by %n days without proof of delivery or receipt", nullptr, days);
  }
  return {};
}

QString cleaningVerdictWord(CleaningVerdict verdict) {
  switch (verdict) {
    case CleaningVerdict::chase:
      return CleaningWords::tr("Chase");
    case CleaningVerdict::offset:
      return CleaningWords::tr("Offset");
    case CleaningVerdict::dispute:
      return CleaningWords::tr("Dispute");
    case CleaningVerdict::handOver:
      return CleaningWords::tr("Hand over");
    case CleaningVerdict::writeOff:
      return CleaningWords::tr("Write off");
    case CleaningVerdict::leave:
      return CleaningWords::tr("Leave");
  }
  return {};
}

QString recoveryRouteWord(RecoveryRoute route) {
  switch (route) {
    case RecoveryRoute::chase:
      return CleaningWords::tr("Chase ourselves");
    case RecoveryRoute::agency:
      return CleaningWords::tr("Agency");
    case RecoveryRoute::lawyer:
      return CleaningWords::tr("Lawyer and court");
    case RecoveryRoute::writeOff:
      return CleaningWords::tr("Give up");
  }
  return {};
}

QString verdictGroundPhrase(VerdictGround ground) {
  switch (ground) {
    case VerdictGround::claimExpired:
      return CleaningWords::tr("the last day to claim is past, and no route brings more than it costs");
    case VerdictGround::claimExpiresSoon:
      return CleaningWords::tr("a court has to be asked before the last day to claim");
    case VerdictGround::invoicedTwice:
      return CleaningWords::tr("it looks invoiced twice");
    case VerdictGround::creditCovers:
      return CleaningWords::tr("a credit and a debit lie beside one another");
    case VerdictGround::creditUnclaimed:
      return CleaningWords::tr("nothing is open beside the credit: ask whose it is");
    case VerdictGround::tooSmall:
      return CleaningWords::tr("too small to be worth a contact");
    case VerdictGround::proofFirst:
      return CleaningWords::tr("fetch the proof of delivery or receipt first");
    case VerdictGround::bestRoute:
      return CleaningWords::tr("the greatest expected value");
    case VerdictGround::noRoutePays:
      return CleaningWords::tr("no route brings more than it costs");
  }
  return {};
}

QString proposedVerdictPhrase(const ProposedVerdict& proposed, Language language) {
  QString what = cleaningVerdictWord(proposed.verdict);
  if (proposed.until) {
    what = CleaningWords::tr("%1 until %2").arg(what, dateWords(*proposed.until, language));
  } else if (!proposed.with.empty()) {
    what = proposed.verdict == CleaningVerdict::handOver ? CleaningWords::tr("%1 to %2").arg(what, toQt(proposed.with))
                                                         : CleaningWords::tr("%1 with %2").arg(what, toQt(proposed.with));
  }
  return what;
}

QString proposedVerdictSentence(const ProposedVerdict& proposed, Language language) {
  return CleaningWords::tr("%1 (%2).", "verdict, why")
      .arg(proposedVerdictPhrase(proposed, language), verdictGroundPhrase(proposed.ground));
}

QString routeFormula(const RouteValue& value, Currency currency, Language language) {
  const auto amount = [&](std::int64_t minor) { return amountWords({minor, currency}, language); };
  if (value.route == RecoveryRoute::writeOff) return CleaningWords::tr("%1 given up").arg(amount(value.claimedMinor));
  const QString source = value.partner.empty() ? sourceWord(value.source) : toQt(value.partner);
  return CleaningWords::tr("%1 × %2 % − fee of %3 % − %4 = %5 (%6)")
      .arg(amount(value.claimedMinor), percent(value.successBp), percent(value.feeBp), amount(value.costMinor),
           amount(value.expectedMinor), source);
}

QString usualReason(const std::vector<DoubtFact>& doubts, const ProposedVerdict& proposed, Currency currency, Language language) {
  QStringList parts;
  for (const DoubtFact& fact : doubts) parts << doubtSentence(fact, currency, language);
  if (proposed.verdict == CleaningVerdict::writeOff) parts << verdictGroundPhrase(proposed.ground);
  return parts.join(QStringLiteral(", "));
}

}  // namespace relance
