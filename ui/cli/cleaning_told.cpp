// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cleaning_told.h"

#include <QCoreApplication>
#include <QStringList>
#include <nlohmann/json.hpp>

#include "text/amount_text.h"
#include "words/cleaning_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

struct CleaningTold {
  Q_DECLARE_TR_FUNCTIONS(CleaningTold)
};

template <class T>
ordered_json orNull(const std::optional<T>& value) {
  return value ? ordered_json(*value) : ordered_json();
}
ordered_json orNull(const std::optional<Date>& date) { return date ? ordered_json(isoText(*date)) : ordered_json(); }
ordered_json orNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }

ordered_json jsonOf(const DoubtFact& fact, Currency currency, Language language) {
  return {{"doubt", doubtName(fact.doubt)},
          {"day", orNull(fact.day)},
          {"days", orNull(fact.days)},
          {"amount", fact.amountMinor ? ordered_json(decimalText({*fact.amountMinor, currency})) : ordered_json()},
          {"other", orNull(fact.other)},
          {"why", doubtSentence(fact, currency, language).toStdString()}};
}

ordered_json jsonOf(const RouteValue& value, Currency currency, Language language) {
  const auto amount = [&](std::int64_t minor) { return decimalText({minor, currency}); };
  return {{"route", recoveryRouteName(value.route)},
          {"claimed", amount(value.claimedMinor)},
          {"successBp", value.successBp},
          {"feeBp", value.feeBp},
          {"cost", amount(value.costMinor)},
          {"expected", amount(value.expectedMinor)},
          {"fromDays", value.fromDays},
          {"source", value.source},
          {"partner", orNull(value.partner)},
          {"formula", routeFormula(value, currency, language).toStdString()}};
}

ordered_json jsonOf(const CleaningLine& line, Language language) {
  auto doubts = ordered_json::array();
  for (const DoubtFact& fact : line.doubts) doubts.push_back(jsonOf(fact, line.currency, language));
  auto routes = ordered_json::array();
  for (const RouteValue& value : line.routes) routes.push_back(jsonOf(value, line.currency, language));
  return {{"customer", line.customerCode},
          {"name", line.customerName},
          {"payer", line.payerCode},
          {"item", line.number},
          {"id", line.item.value},
          {"side", sideName(line.side)},
          {"kind", itemKindName(line.kind)},
          {"currency", line.currency.code()},
          {"open", decimalText({line.openMinor, line.currency})},
          {"due", isoText(line.due)},
          {"daysLate", line.daysLate},
          {"doubts", doubts},
          {"proposed",
           {{"verdict", cleaningVerdictName(line.proposed.verdict)},
            {"ground", verdictGroundName(line.proposed.ground)},
            {"with", orNull(line.proposed.with)},
            {"until", orNull(line.proposed.until)},
            {"why", proposedVerdictSentence(line.proposed, language).toStdString()}}},
          {"routes", routes}};
}

}  // namespace

std::string cleaningJson(const std::vector<CleaningLine>& lines, Date today, Language language) {
  auto list = ordered_json::array();
  for (const CleaningLine& line : lines) list.push_back(jsonOf(line, language));
  return ordered_json{{"today", isoText(today)}, {"lines", list}}.dump();
}

QString cleaningText(const std::vector<CleaningLine>& lines, bool withRoutes, Language language) {
  if (lines.empty()) return CleaningTold::tr("No line is doubtful.");
  QStringList text;
  for (const CleaningLine& line : lines) {
    const QString late = line.daysLate > 0 ? CleaningTold::tr("%n days late", nullptr, line.daysLate)
                                           : CleaningTold::tr("due %1").arg(dateWords(line.due, language));
    text << CleaningTold::tr("%1 %2, %3: %4, %5", "code, name, item, amount, lateness")
                .arg(toQt(line.customerCode), toQt(line.customerName), toQt(line.number),
                     amountWords({line.openMinor, line.currency}, language), late);
    QStringList doubts;
    for (const DoubtFact& fact : line.doubts) doubts << doubtSentence(fact, line.currency, language);
    text << QStringLiteral("  ") + doubts.join(QStringLiteral("; "));
    text << QStringLiteral("  ") + CleaningTold::tr("Proposal: %1").arg(proposedVerdictSentence(line.proposed, language));
    if (!withRoutes) continue;
    for (const RouteValue& value : line.routes) {
      text << CleaningTold::tr("    %1: %2", "route, formula")
                  .arg(recoveryRouteWord(value.route), routeFormula(value, line.currency, language));
    }
  }
  return text.join(u'\n');
}

}  // namespace relance
