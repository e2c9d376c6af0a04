// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cause_tally_told.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "cli/table.h"
#include "words/dispute_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

struct Tally {
  Q_DECLARE_TR_FUNCTIONS(CauseTally)
};

std::string groupName(const CauseTally& tally, Language language) {
  for (const auto& [code, name] : tally.names) {
    if (code.empty() || code == languageCode(language)) return name;
  }
  return tally.names.empty() ? tally.code : tally.names.front().second;
}

const char* groupKind(TallyGroup by) {
  switch (by) {
    case TallyGroup::everybody:
      return nullptr;
    case TallyGroup::customer:
      return "customer";
    case TallyGroup::segment:
      return "segment";
  }
  return nullptr;
}

ordered_json jsonOrNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }

}  // namespace

QString tallyText(const TallyRequest& request, const std::vector<CauseTally>& tallies, Language language) {
  if (tallies.empty()) return Tally::tr("No reason was told.");
  const bool isGrouped = request.by != TallyGroup::everybody;
  Table table;
  if (isGrouped) table.column(request.by == TallyGroup::customer ? Tally::tr("Customer") : Tally::tr("Segment"));
  table.column(Tally::tr("List")).column(Tally::tr("Reason")).column(Tally::tr("Times"), Table::Align::right);
  for (const CauseTally& tally : tallies) {
    QStringList cells;
    const QString code = request.by == TallyGroup::customer ? toQt(tally.code) + u' ' : QString();
    if (isGrouped) cells << (tally.code.empty() ? Tally::tr("none", "segment") : code + toQt(groupName(tally, language)));
    cells << causeKindWord(tally.cause.kind) << causeName(tally.cause, language) << QString::number(tally.count);
    table.row(cells);
  }
  return table.text();
}

std::string tallyJson(const TallyRequest& request, const std::vector<CauseTally>& tallies, Language language) {
  auto rows = ordered_json::array();
  for (const CauseTally& tally : tallies) {
    rows.push_back({{"kind", causeKindName(tally.cause.kind)},
                    {"key", tally.cause.key},
                    {"name", std::string(nameOf(tally.cause, languageCode(language)))},
                    {"code", jsonOrNull(tally.code)},
                    {"group", jsonOrNull(groupName(tally, language))},
                    {"count", tally.count}});
  }
  const char* by = groupKind(request.by);
  const ordered_json answer{{"from", request.from ? ordered_json(isoText(*request.from)) : ordered_json()},
                            {"to", isoText(request.to)},
                            {"by", by != nullptr ? ordered_json(by) : ordered_json()},
                            {"rows", rows}};
  return answer.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace relance
