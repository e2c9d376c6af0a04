// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/step_choice_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <cstdlib>

#include "domain/ledger/contact.h"
#include "text/amount_text.h"
#include "words/channel_words.h"
#include "words/customer_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(StepChoice)
};

/// "+8", "−5".
QString signedDays(int days) {
  return (days < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + QString::number(std::abs(days));
}

/// Of a list in the form of the JSON, each word by `wordOf`.
template <class WordOf>
QString eachWord(const QString& list, WordOf wordOf) {
  QStringList words;
  for (const QString& one : list.split(u',', Qt::SkipEmptyParts)) words << wordOf(one.trimmed());
  return words.join(QStringLiteral(", "));
}

QString channelOr(const QString& name) {
  const auto channel = parseChannel(name.toStdString());
  return channel ? channelWord(*channel) : name;
}

}  // namespace

QString stepKindWord(StepKind kind) {
  switch (kind) {
    case StepKind::reminder:
      return Words::tr("Reminder");
    case StepKind::formalDemand:
      return Words::tr("Formal demand");
    case StepKind::decision:
      return Words::tr("Decision");
    case StepKind::thankYou:
      return Words::tr("Thank-you");
  }
  return {};
}

QString anchorWord(Anchor anchor) {
  switch (anchor) {
    case Anchor::due:
      return Words::tr("Due date of the carrying item");
    case Anchor::contact:
      return Words::tr("Last contact about it");
    case Anchor::presentation:
      return Words::tr("Presentation of the formal demand");
    case Anchor::run:
      return Words::tr("Customer’s payment run");
    case Anchor::decision:
      return Words::tr("Day of the decision");
    case Anchor::closed:
      return Words::tr("Day on which all is paid");
  }
  return {};
}

QString dayUnitWord(DayUnit unit) {
  switch (unit) {
    case DayUnit::calendar:
      return Words::tr("calendar days");
    case DayUnit::working:
      return Words::tr("working days");
  }
  return {};
}

QString senderRoleWord(std::string_view role) {
  if (role.empty()) return Words::tr("Who looks after the customer");
  if (role == "manager") return Words::tr("Credit manager", "sender");
  if (role == "accountManager") return Words::tr("Account manager");
  if (role == "controller") return Words::tr("Credit controller", "sender");
  return toQt(role);
}

QString recipientRoleWord(std::string_view role) {
  if (role.empty()) return Words::tr("The usual contact");
  const auto known = parseContactRole(role);
  return known ? roleWord(*known) : toQt(role);
}

QString stepDayMark(const Step& step) {
  switch (step.anchor) {
    case Anchor::due:
      return step.days == 0 ? Words::tr("D", "due date")
                            : Words::tr("D%1", "days from the due date, signed").arg(signedDays(step.days));
    case Anchor::run:
      return step.days == 0 ? Words::tr("run", "payment run") : Words::tr("run %1", "payment run").arg(signedDays(step.days));
    case Anchor::contact:
    case Anchor::presentation:
    case Anchor::decision:
      return Words::tr("%1 d", "days after the step before").arg(signedDays(step.days));
    case Anchor::closed:
      return Words::tr("paid", "anchor");
  }
  return {};
}

QString fieldValueWord(const std::string& field, const std::string& value, Currency base, Language language) {
  const QString text = toQt(value);
  if (value.empty()) return QStringLiteral("–");
  if (field == "kind") {
    const auto kind = parseStepKind(value);
    return kind ? stepKindWord(*kind) : text;
  }
  if (field == "channel") return channelOr(text);
  if (field == "fallback" || field == "accepts") return eachWord(text, channelOr);
  if (field == "anchor") {
    const auto anchor = parseAnchor(value);
    return anchor ? anchorWord(*anchor) : text;
  }
  if (field == "unit") {
    const auto unit = parseDayUnit(value);
    return unit ? dayUnitWord(*unit) : text;
  }
  if (field == "tone") {
    const auto tone = parseTone(value);
    return tone ? toneWord(*tone) : text;
  }
  if (field == "approval") {
    const auto approval = parseApproval(value);
    return approval ? approvalWord(*approval) : text;
  }
  if (field == "voicemailCounts") return value == "true" ? Words::tr("yes") : Words::tr("no");
  if (field == "sender") return eachWord(text, [](const QString& role) { return senderRoleWord(role.toStdString()); });
  if (field == "recipient") return eachWord(text, [](const QString& role) { return recipientRoleWord(role.toStdString()); });
  if (field == "minimum") return amountWords({text.toLongLong(), base}, language);
  if (field == "minimumShare") return toQt(percentText(text.toLongLong(), language));
  return text;
}

}  // namespace relance
