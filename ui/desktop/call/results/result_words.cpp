// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/results/result_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "domain/law/insolvency_limits.h"
#include "words/agreement_words.h"
#include "words/dispute_words.h"
#include "words/qt_text.h"
#include "words/step_words.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CallResult)
};

constexpr int mostInstalmentsTold = 6;

QString awaitedWords(const MadeAgreement& made, Date until, AgreementKind kind, Language language) {
  const QString day = dateWords(until, language);
  if (kind == AgreementKind::announced)
    return Words::tr("Nothing is asked for on its items until %1; then it is checked.").arg(day);
  const QString sum = amountWords({sumOf(made.dues), made.currency}, language);
  if (kind == AgreementKind::plan) {
    return Words::tr("%1 leave the chase; the first instalment is in time until %2.").arg(sum, day);
  }
  return Words::tr("%1 leave the chase; in time until %2.").arg(sum, day);
}

QString disputeWords(const Dispute& dispute, const DeskState& state, std::span<const Person> persons) {
  QStringList parts;
  const auto owner = std::ranges::find(persons, dispute.owner, &Person::id);
  if (owner != persons.end()) parts << Words::tr("Owner: %1.").arg(toQt(owner->name));
  if (dispute.deadline) parts << Words::tr("To be answered by %1.").arg(dateWords(*dispute.deadline, state.language));
  return parts.join(QLatin1Char(' '));
}

AgreementKind kindOf(CallOutcome outcome) {
  if (outcome == CallOutcome::plan) return AgreementKind::plan;
  return outcome == CallOutcome::promise ? AgreementKind::promise : AgreementKind::announced;
}

}  // namespace

QString effectWords(CallOutcome outcome) {
  switch (outcome) {
    case CallOutcome::promise:
      return Words::tr("The items ticked wait for the payment; broken, the promise comes first on Today.");
    case CallOutcome::plan:
      return Words::tr("The items ticked wait as long as each instalment comes in time.");
    case CallOutcome::dispute:
      return Words::tr("What is contested leaves the chase until it is answered.");
    case CallOutcome::proofRequested:
      return Words::tr("Send it during the call (Ctrl+J); on that day the call comes first.");
    case CallOutcome::transferAnnounced:
      return Words::tr("The payment is waited for; call again only if it does not arrive.");
    case CallOutcome::saidPaid:
      return Words::tr("Ask for the transfer advice and look for the payment.");
    case CallOutcome::callback:
      return Words::tr("Nothing is asked for until then; at that time the call comes first.");
    case CallOutcome::passedOn:
      return Words::tr("Write the name in the notes. No step is done.");
    case CallOutcome::noAnswer:
      return Words::tr("A try: no contact is counted. The last try needed stands for the step.");
    case CallOutcome::voicemail:
      return Words::tr("A try that ends today’s tries. The last try needed stands for the step.");
    case CallOutcome::wrongNumber:
      return Words::tr("This number is not offered any more.");
    case CallOutcome::noCommitment:
      return Words::tr("A contact without any promise.");
    case CallOutcome::refused:
      return Words::tr("A contact. Write the exact words in the notes.");
    case CallOutcome::insolvency:
      return Words::tr("Everything stops for what is owed today; the manager sees the deadlines.");
    case CallOutcome::lead:
      return Words::tr("Kept in the file for sales, beside any other result. Write it in the notes.");
  }
  return {};
}

QString causeWords(const Cause& cause) {
  return Words::tr("%1, %n working days to answer. %2.", nullptr, cause.days)
      .arg(causeOwnerWord(cause.owner), disputeFaultWord(cause.fault));
}

QString instalmentWords(const std::vector<Instalment>& dues, Currency currency, Language language) {
  QStringList parts;
  const auto count = static_cast<int>(dues.size());
  for (int i = 0; i < count; ++i) {
    const Instalment& due = dues[static_cast<std::size_t>(i)];
    const bool isTold = count <= mostInstalmentsTold || i < mostInstalmentsTold / 2 || i + 1 == count;
    if (isTold) {
      parts << Words::tr("%1 on %2").arg(amountWords({due.amountMinor, currency}, language), dateWords(due.due, language));
    } else if (parts.last() != QStringLiteral("…")) {
      parts << QStringLiteral("…");
    }
  }
  return Words::tr("%1: %2 in all.").arg(parts.join(QStringLiteral(", ")), amountWords({sumOf(dues), currency}, language));
}

QString declarationWords(const std::string& debtorCountry, const std::string& creditorCountry, std::optional<Date> judgment,
                         Date today, Language language) {
  const InsolvencyLimit limit = claimDeclaration(debtorCountry, creditorCountry, judgment.value_or(today));
  const QString day = dateWords(limit.lastDay, language);
  if (limit.article.empty()) return Words::tr("Claim to be declared by about %1: the court names the day.").arg(day);
  const QString words = Words::tr("Claim to be declared by %1 (%2).").arg(day, toQt(limit.article));
  return judgment ? words : words + QLatin1Char(' ') + Words::tr("Counted from today while the judgment is not known.");
}

QString weakWords(const PromiseRecord& record) {
  if (!record.isWeak()) return {};
  QStringList reasons;
  if (2 * record.kept < record.judged) {
    reasons << Words::tr("%1 of %n promises kept in 12 months", nullptr, record.judged).arg(record.kept);
  }
  if (record.onSameItems >= 2) reasons << Words::tr("%n promises made before on the same item", nullptr, record.onSameItems);
  return Words::tr("Weak promise: %1").arg(reasons.join(QStringLiteral("; ")));
}

QString previewWords(const CallPreview& preview, const DeskState& state, std::span<const Person> persons) {
  QStringList parts;
  if (preview.agreement && preview.awaitedUntil) {
    const MadeAgreement& made = *preview.agreement;
    if (made.isAboveOpen()) {
      parts << aboveOpenWords({sumOf(made.dues), made.currency}, {made.openMinor, made.currency}, state.language);
    }
    parts << awaitedWords(made, *preview.awaitedUntil, kindOf(preview.outcome), state.language);
  }
  if (!preview.disputes.empty()) parts << disputeWords(preview.disputes.front(), state, persons);
  // A try names the step it was for without standing for it.
  if (preview.isExecuted && !preview.step.empty()) {
    parts << Words::tr("Counts as: %1.").arg(stepName(preview.step, state.policy.scenario(preview.scenario), state.language));
  } else if (preview.isExecuted) {
    parts << Words::tr("Counts as a contact.");
  } else if (!preview.isFurther) {
    parts << Words::tr("Counts as no contact.");
  }
  if (preview.next) {
    parts << Words::tr("Next: %1, %2.")
                 .arg(stepName(preview.next->ref, state.policy.scenario(preview.next->scenario), state.language),
                      dateWords(preview.next->on, state.language));
  } else {
    parts << Words::tr("Nothing follows within two months.");
  }
  parts.removeAll(QString());
  return parts.join(QLatin1Char(' '));
}

}  // namespace relance
