// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/segments_told.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "cli/segments_json_parts.h"
#include "cli/table.h"
#include "exchange/policy/predicate_json.h"
#include "words/predicate_words.h"
#include "words/qt_text.h"
#include "words/segment_words.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Segments)
};

ordered_json jsonOrNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }
QString orDash(const std::string& text) { return text.empty() ? QStringLiteral("–") : toQt(text); }

int countIn(const std::vector<SegmentedCustomer>& customers, std::string_view key) {
  return static_cast<int>(std::ranges::count(customers, key, &SegmentedCustomer::segment));
}

const OwnedSegment* findIn(const std::vector<OwnedSegment>& segments, const std::string& key) {
  const auto found = std::ranges::find(segments, key, [](const OwnedSegment& one) { return one.segment.key; });
  return found == segments.end() ? nullptr : &*found;
}

ordered_json lineJson(const SegmentBook& book, std::size_t place, Currency base, Language language) {
  const auto& [segment, origin] = book.segments[place];
  auto names = ordered_json::object();
  for (const auto& [code, name] : segment.names) names[code] = name;
  return {{"position", place + 1},
          {"key", segment.key},
          {"name", segmentName(segment, language).toStdString()},
          {"names", names},
          {"when", ordered_json::parse(writePredicate(segment.when))},
          {"condition", predicatePhrase(segment.when, base, language).toStdString()},
          {"scenario", jsonOrNull(segment.scenario)},
          {"enabled", segment.isEnabled},
          {"origin", originName(origin)},
          {"customers", book.countOf(segment.key)}};
}

ordered_json jsonOf(const ToldAssignment& told) {
  const Assignment& a = told.assignment;
  return {{"customer", told.code},
          {"name", told.name},
          {"scenario", a.scenarioKey},
          {"segment", jsonOrNull(told.segment)},
          {"made", isoText(a.made)},
          {"until", a.until ? ordered_json(isoText(*a.until)) : ordered_json()},
          {"reason", jsonOrNull(told.reason)},
          {"author", jsonOrNull(told.author)}};
}

QString assignmentsText(const SegmentBook& book, Language language) {
  Table table;
  table.column(Words::tr("Customer")).column(Words::tr("Name")).column(Words::tr("Scenario given"));
  table.column(Words::tr("Segment")).column(Words::tr("Until")).column(Words::tr("Why"));
  for (const ToldAssignment& told : book.assignments) {
    const auto& until = told.assignment.until;
    table.row({toQt(told.code), toQt(told.name), toQt(told.assignment.scenarioKey), orDash(told.segment),
               until ? dateWords(*until, language) : QStringLiteral("–"), toQt(told.reason)});
  }
  return table.text();
}

}  // namespace

ordered_json segmentsJson(const SegmentBook& book, Date today, Currency base, Language language) {
  auto list = ordered_json::array();
  for (std::size_t i = 0; i < book.segments.size(); ++i) list.push_back(lineJson(book, i, base, language));
  auto assignments = ordered_json::array();
  for (const ToldAssignment& told : book.assignments) assignments.push_back(jsonOf(told));
  return {{"today", isoText(today)},
          {"segments", std::move(list)},
          {"unmatched", book.countOf({})},
          {"assignments", std::move(assignments)}};
}

QString segmentsText(const SegmentBook& book, Currency base, Language language) {
  Table table;
  table.column(Words::tr("No."), Table::Align::right).column(Words::tr("Key")).column(Words::tr("Name"));
  table.column(Words::tr("Customers"), Table::Align::right).column(Words::tr("Scenario")).column(Words::tr("Who"));
  for (std::size_t i = 0; i < book.segments.size(); ++i) {
    const Segment& segment = book.segments[i].segment;
    const QString count = segment.isEnabled ? QString::number(book.countOf(segment.key)) : Words::tr("off");
    table.row({QString::number(i + 1), toQt(segment.key), segmentName(segment, language), count, orDash(segment.scenario),
               predicatePhrase(segment.when, base, language)});
  }
  QStringList lines{table.text()};
  if (const int unmatched = book.countOf({}); unmatched > 0) {
    lines << Words::tr("%n customers fit no segment.", nullptr, unmatched);
  }
  if (!book.assignments.empty()) {
    lines << QString() << Words::tr("Given a scenario by a person, whatever the segment:") << assignmentsText(book, language);
  }
  return lines.join(u'\n');
}

ordered_json segmentJson(const SegmentBook& book, std::size_t place, Date today, Currency base, Language language) {
  ordered_json object{{"today", isoText(today)}};
  object.update(lineJson(book, place, base, language));
  auto members = ordered_json::array();
  for (const SegmentedCustomer& one : book.customers) {
    if (one.segment != book.segments[place].segment.key) continue;
    members.push_back(
        {{"customer", one.code}, {"name", one.name}, {"scenario", jsonOrNull(one.scenario)}, {"assigned", one.isAssigned}});
  }
  object["members"] = std::move(members);
  return object;
}

QString segmentText(const SegmentBook& book, std::size_t place, Currency base, Language language) {
  const Segment& segment = book.segments[place].segment;
  Table table;
  table.column(Words::tr("Customer")).column(Words::tr("Name")).column(Words::tr("Scenario"));
  for (const SegmentedCustomer& one : book.customers) {
    if (one.segment != segment.key) continue;
    const QString scenario = one.isAssigned ? Words::tr("%1, given by a person").arg(orDash(one.scenario)) : orDash(one.scenario);
    table.row({toQt(one.code), toQt(one.name), scenario});
  }
  return QStringList{segmentName(segment, language), predicatePhrase(segment.when, base, language), table.text()}.join(u'\n');
}

ordered_json previewJson(const SegmentPreview& preview, Date today, bool isSaved) {
  auto list = ordered_json::array();
  for (std::size_t i = 0; i < preview.after.size(); ++i) {
    const std::string& key = preview.after[i].segment.key;
    const bool isOld = findIn(preview.before, key) != nullptr;
    list.push_back({{"position", i + 1},
                    {"key", key},
                    {"before", isOld ? ordered_json(countIn(preview.seenBefore, key)) : ordered_json()},
                    {"after", countIn(preview.seenAfter, key)}});
  }
  for (const OwnedSegment& one : preview.before) {
    if (findIn(preview.after, one.segment.key) != nullptr) continue;
    list.push_back({{"position", ordered_json()},
                    {"key", one.segment.key},
                    {"before", countIn(preview.seenBefore, one.segment.key)},
                    {"after", ordered_json()}});
  }
  auto moved = ordered_json::array();
  for (const SegmentMove& move : preview.moves) {
    moved.push_back({{"customer", move.code},
                     {"name", move.name},
                     {"from", jsonOrNull(move.before.segment)},
                     {"to", jsonOrNull(move.after.segment)},
                     {"fromScenario", jsonOrNull(move.before.scenario)},
                     {"toScenario", jsonOrNull(move.after.scenario)}});
  }
  return {{"today", isoText(today)},
          {"saved", isSaved},
          {"segments", std::move(list)},
          {"unmatched", countIn(preview.seenAfter, {})},
          {"moved", std::move(moved)}};
}

QString previewText(const SegmentPreview& preview, Language language) {
  Table counts;
  counts.column(Words::tr("No."), Table::Align::right).column(Words::tr("Segment"));
  counts.column(Words::tr("Now"), Table::Align::right).column(Words::tr("Then"), Table::Align::right);
  for (std::size_t i = 0; i < preview.after.size(); ++i) {
    const Segment& segment = preview.after[i].segment;
    const bool isOld = findIn(preview.before, segment.key) != nullptr;
    counts.row({QString::number(i + 1), segmentName(segment, language),
                isOld ? QString::number(countIn(preview.seenBefore, segment.key)) : QStringLiteral("–"),
                QString::number(countIn(preview.seenAfter, segment.key))});
  }
  if (preview.moves.empty()) return counts.text() + u'\n' + Words::tr("Nobody moves.");
  Table moves;
  moves.column(Words::tr("Customer")).column(Words::tr("Name")).column(Words::tr("From")).column(Words::tr("To"));
  moves.column(Words::tr("Scenario"));
  for (const SegmentMove& move : preview.moves) {
    const bool isSame = move.before.scenario == move.after.scenario;
    moves.row({toQt(move.code), toQt(move.name), orDash(move.before.segment), orDash(move.after.segment),
               isSame ? orDash(move.after.scenario)
                      : orDash(move.before.scenario) + QStringLiteral(" → ") + orDash(move.after.scenario)});
  }
  const auto count = static_cast<int>(preview.moves.size());
  return QStringList{counts.text(), Words::tr("%n customers move:", nullptr, count), moves.text()}.join(u'\n');
}

}  // namespace relance
